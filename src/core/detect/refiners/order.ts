import { STANDARDS } from '../../catalog/lookup.ts';
import type { Finding } from '../types.ts';

/**
 * Best first: what is specific before what only wraps it, then what is surer, then what stands earlier. An unknown code
 * stays before the standard error around it, so that it is never answered with something more general.
 */
export function orderFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => specificity(b) - specificity(a) || a.span.start - b.span.start);
}

function specificity({ evidence, entry, confidence, coverage = 1 }: Finding): number {
  const sure = confidence >= 0.4 ? 10 : 0;
  if (entry?.carrier) return sure + 1;
  if (evidence === 'code') return sure + 5;
  if (evidence === 'message') return sure + (coverage >= 0.75 ? 4 : 2.5);
  return sure + (entry && STANDARDS.includes(entry.provider) ? 2 : 3);
}

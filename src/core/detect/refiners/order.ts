import { STANDARDS } from '../../catalog/lookup.ts';
import type { Finding } from '../types.ts';

/**
 * Best first: what is specific before what only wraps it, then what is surer, then what stands earlier. An unknown code
 * stays before the standard error around it, so that it is never answered with something more general.
 */
export function orderFindings(findings: readonly Finding[]): readonly Finding[] {
  const named = findings.filter((finding) => finding.named && finding.entry);
  // A sentence that several errors share is no match for a name that stands in the same text.
  const isOutdone = ({ evidence, entry, named: own, carrier, coverage = 1 }: Finding) =>
    evidence === 'message' &&
    !own &&
    carrier === undefined &&
    named.some((other) =>
      isStandard(entry)
        ? // The class of an exception is no match for its own message.
          !(other.evidence === 'name' && other.provider === entry?.provider && coverage > WHOLE)
        : !isStandard(other.entry) && other.evidence !== 'name',
    );
  const rank = (finding: Finding) => specificity(finding) - (isOutdone(finding) ? 2.5 : 0);
  return findings.toSorted((a, b) => rank(b) - rank(a) || a.span.start - b.span.start);
}

/** What is sure enough to be answered stands before what is not. */
const SURE = 0.6;

/** How much of a sentence is there when nothing of it is missing. */
const WHOLE = 0.97;

const isStandard = (entry: Finding['entry']) => entry !== undefined && STANDARDS.includes(entry.provider);

function specificity(finding: Finding): number {
  const sure = finding.confidence >= SURE ? 10 : 0;
  // "Authorization is pending, continue polling": what failed in the end stands elsewhere.
  return sure + kindOfEvidence(finding) * (finding.entry?.kind === 'informational' ? 0.55 : 1);
}

function kindOfEvidence({ evidence, entry, because, coverage = 1 }: Finding): number {
  if (entry?.carrier) return evidence === 'code' ? 3.5 : 1;
  if (evidence === 'code') return 5;
  // A part of one vendor's sentence, where nothing else speaks of that vendor, may be another's.
  if (evidence === 'message' && coverage < 0.75) return because.length < 2 && !isStandard(entry) ? 1.9 : 2.5;
  if (evidence === 'message') return 4;
  return isStandard(entry) ? 2 : 3;
}

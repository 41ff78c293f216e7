import type { Finding } from '../types.ts';
import { shift } from '../weigh.ts';

/** Makes one finding of all that mean the same entry, or the same unknown code: the surest evidence, all captures. */
export function mergeEntries(findings: readonly Finding[]): readonly Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const key = finding.entry?.id ?? `?${finding.code ?? ''}`;
    const known = merged.get(key);
    merged.set(key, known ? merge(known, finding) : finding);
  }
  return [...merged.values()];
}

/** What a second kind of evidence adds, in logits. */
const SECOND_KIND = 0.8;

const RANK = { code: 4, message: 3, parameter: 2, name: 1, words: 0 } as const;

/** A sentence of which a good part is missing says less than the name. */
const rank = ({ evidence, coverage = 1 }: Finding) =>
  evidence === 'message' && coverage < 0.75 ? 1.5 : RANK[evidence];

function merge(a: Finding, b: Finding): Finding {
  const [main, other] = rank(b) > rank(a) ? [b, a] : [a, b];
  // Two independent kinds of evidence for one entry are surer than either.
  const surer = Math.max(a.confidence, b.confidence);
  const { span, said } = a.span.start <= b.span.start ? a : b;
  return {
    ...main,
    named: a.named || b.named,
    span,
    said,
    confidence: a.evidence === b.evidence ? surer : shift(surer, SECOND_KIND),
    captures: { ...other.captures, ...main.captures },
  };
}

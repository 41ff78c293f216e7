import { STANDARDS } from '../../catalog/lookup.ts';
import type { Finding } from '../types.ts';

const SURE_COVERAGE = 0.75;

/**
 * Folds an OAuth error that only wraps a more specific one into that finding: `invalid_grant` around `AADSTS50173`, or
 * around the sentence that tells which of its many causes it was.
 */
export function joinCarriers(findings: readonly Finding[]): readonly Finding[] {
  const specific = findings.filter(isSpecific);
  if (specific.length === 0) return findings;
  const carriers = findings.filter(
    (finding) => !specific.includes(finding) && specific.some((other) => canCarry(finding, other)),
  );
  if (carriers.length === 0) return findings;
  return findings
    .filter((finding) => !carriers.includes(finding))
    .map((finding) => {
      const carrier = specific.includes(finding)
        ? nearest(
            finding,
            carriers.filter((other) => canCarry(other, finding)),
          )
        : undefined;
      if (!carrier?.code) return finding;
      return {
        ...finding,
        carrier: { code: carrier.code, ...(carrier.entry ? { entry: carrier.entry.id } : {}) },
        confidence: finding.confidence + 0.3 * (1 - finding.confidence),
      };
    });
}

function isSpecific({ evidence, coverage = 0, entry }: Finding): boolean {
  if (entry?.carrier) return false;
  return evidence === 'code' || (evidence === 'message' && coverage >= SURE_COVERAGE);
}

/** A standard's name, or a bare wire code that the specific entry shares, or an entry that says of itself that it wraps. */
function canCarry(carrier: Finding, specific: Finding): boolean {
  const { entry } = carrier;
  if (!entry || carrier.evidence === 'message') return false;
  if (entry.carrier) return true;
  if (carrier.evidence === 'code') return false;
  const shared = entry.code !== undefined && entry.code === specific.entry?.code;
  // Two errors of the standards do not wrap each other: the one that the text names is meant.
  if (!shared && STANDARDS.includes(specific.entry?.provider ?? '') && specific.evidence === 'message')
    return false;
  return (
    shared ||
    STANDARDS.includes(entry.provider) ||
    (entry.extends !== undefined && STANDARDS.includes(entry.extends.split('/')[0] ?? ''))
  );
}

function nearest(finding: Finding, carriers: readonly Finding[]): Finding | undefined {
  const distance = (other: Finding) => Math.abs(other.span.start - finding.span.start);
  return carriers.toSorted((a, b) => distance(a) - distance(b))[0];
}

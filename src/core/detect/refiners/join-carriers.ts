import { STANDARDS } from '../../catalog/lookup.ts';
import type { Finding } from '../types.ts';
import { shift } from '../weigh.ts';

const SURE_COVERAGE = 0.75;
/** What it adds that an error is wrapped as its provider wraps it, in logits. */
const CARRIED = 0.5;

/**
 * Folds an OAuth error that only wraps a more specific one into that finding: `invalid_grant` around `AADSTS50173`, or
 * around the sentence that tells which of its many causes it was.
 */
export function joinCarriers(
  findings: readonly Finding[],
  carriers: ReadonlySet<string>,
): readonly Finding[] {
  const canCarry = (carrier: Finding, specific: Finding) => isAround(carrier, specific, carriers);
  const specific = findings.filter(isSpecific);
  if (specific.length === 0) return findings;
  const around = findings.filter(
    (finding) => !specific.includes(finding) && specific.some((other) => canCarry(finding, other)),
  );
  if (around.length === 0) return findings;
  return findings
    .filter((finding) => !around.includes(finding))
    .map((finding) => {
      const carrier = specific.includes(finding)
        ? nearest(
            finding,
            around.filter((other) => canCarry(other, finding)),
          )
        : undefined;
      if (!carrier?.code) return finding;
      return {
        ...finding,
        carrier: { code: carrier.code, ...(carrier.entry ? { entry: carrier.entry.id } : {}) },
        confidence: shift(finding.confidence, CARRIED),
      };
    });
}

/** A status of SAML: the top level of a response carries a second one, which says why (SAML Core, section 3.2.2.2). */
const isStatus = ({ entry }: Finding) =>
  entry?.code?.startsWith('urn:oasis:names:tc:SAML:2.0:status:') === true;

function isSpecific(finding: Finding): boolean {
  const { evidence, coverage = 0, entry } = finding;
  if (entry?.carrier) return false;
  if (evidence === 'name' && isStatus(finding)) return true;
  return evidence === 'code' || (evidence === 'message' && coverage >= SURE_COVERAGE);
}

/** A name that wraps others wherever it stands, or the bare wire code that the specific entry shares. */
function isAround(carrier: Finding, specific: Finding, carriers: ReadonlySet<string>): boolean {
  const { entry } = carrier;
  if (!entry) return false;
  if (isStatus(specific)) return entry.carrier === true && isStatus(carrier);
  if (carrier.evidence === 'message') return false;
  if (entry.carrier && carrier.evidence === 'code') return true;
  if (carrier.evidence === 'code') return false;
  if (entry.code !== undefined && entry.code === specific.entry?.code) return true;
  // Two errors of the standards do not wrap each other: the one that the text names is meant.
  if (STANDARDS.includes(specific.entry?.provider ?? '') && specific.evidence === 'message') return false;
  return carriers.has((carrier.code ?? '').toLowerCase());
}

function nearest(finding: Finding, carriers: readonly Finding[]): Finding | undefined {
  const distance = (other: Finding) => Math.abs(other.span.start - finding.span.start);
  return carriers.toSorted((a, b) => distance(a) - distance(b))[0];
}

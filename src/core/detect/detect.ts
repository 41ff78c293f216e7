import { STANDARDS } from '../catalog/lookup.ts';
import { maySayMore, readPasted } from '../text/decode.ts';
import { secretsIn } from '../text/redact.ts';
import { chooseEntry } from './choose.ts';
import { findClues } from './clues.ts';
import { findCodes } from './finders/code.ts';
import { findMessages } from './finders/message.ts';
import { findNames } from './finders/name.ts';
import { findNumbers } from './finders/number.ts';
import { findParameters } from './finders/parameter.ts';
import type { Finder, Sighting } from './finders/shared.ts';
import { isMentioned, MENTIONED } from './mention.ts';
import { OWN_CODE, scoreProviders } from './providers.ts';
import { dropOverlaps } from './refiners/drop-overlaps.ts';
import { joinCarriers } from './refiners/join-carriers.ts';
import { mergeEntries } from './refiners/merge-entries.ts';
import { orderFindings } from './refiners/order.ts';
import type { Detection, Finding } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';
import { createScale, shift } from './weigh.ts';

/** From here on an answer is given unasked. */
const REPLY_FROM = 0.6;
/** From here on it may be offered, to the poster only. */
export const OFFER_FROM = 0.4;
/** What Slack delivers of one message; longer texts are read in windows of this many characters. */
const WINDOW = 40_000;
const OVERLAP = 2_000;
const MOST_FINDINGS = 50;
const PLAIN_WEIGHT = 22;
const PLAIN_NAME = 14;

const finders: readonly Finder[] = [findCodes, findNumbers, findNames, findParameters, findMessages];

/**
 * Finds every sign-in error in a text as it was pasted, best first, with the IDs, times and hosts that stand around.
 * Never throws, and costs linear time whatever is pasted.
 */
export function detect(pasted: string, vocabulary: Vocabulary): Detection {
  const secrets = secretsIn(pasted);
  if (!vocabulary.quickLook(pasted) && !maySayMore(pasted))
    return { findings: [], clues: {}, reply: false, offer: false, secrets };
  const parts = windowsOf(pasted).map((part) => detectPart(readPasted(part), vocabulary));
  const findings =
    parts.length === 1
      ? (parts[0]?.findings ?? [])
      : orderFindings(mergeEntries(parts.flatMap((part) => part.findings)));
  const clues = Object.assign({}, ...parts.map((part) => part.clues).toReversed());
  const best = findings[0];
  const isMention = parts.some((part) => part.isMention && part.findings[0] === best);
  // The error is what it is; only that somebody has it is less likely.
  const likely = best === undefined ? 0 : shift(best.confidence, isMention ? MENTIONED : 0);
  return {
    findings: findings.slice(0, MOST_FINDINGS),
    clues,
    // What only looks like a sign-in error is explained to who asks, and to nobody else.
    reply: likely >= REPLY_FROM && best?.entry?.kind !== 'neighbour',
    offer: likely >= OFFER_FROM && likely < REPLY_FROM,
    secrets,
  };
}

/**
 * A short code prefix, a short name that only one vendor has, one in capitals that its vendor writes small or the other way
 * round, or a sentence of a few common words: nothing that its surroundings could not have by chance.
 */
function isPlain(
  { evidence, code = '', weight }: Sighting,
  entry: Finding['entry'],
  written: string,
): boolean {
  if (evidence === 'code') return /^[A-Za-z]{1,3}\d/.test(code);
  if (evidence !== 'message') {
    const isOther = written !== code && (written === code.toUpperCase() || code === code.toUpperCase());
    return (
      (code.length < PLAIN_NAME || isOther) && entry !== undefined && !STANDARDS.includes(entry.provider)
    );
  }
  return evidence === 'message' && weight < PLAIN_WEIGHT;
}

function windowsOf(text: string): readonly string[] {
  if (text.length <= WINDOW) return [text];
  const step = WINDOW - OVERLAP;
  return Array.from({ length: Math.ceil(text.length / step) }, (_, i) =>
    text.slice(i * step, i * step + WINDOW),
  );
}

interface Part extends Pick<Detection, 'findings' | 'clues'> {
  /** Whether its first finding is only mentioned. */
  readonly isMention: boolean;
}

function detectPart(text: string, vocabulary: Vocabulary): Part {
  const seen = finders.flatMap((find) => find(text, vocabulary));
  if (seen.length === 0) return { findings: [], clues: {}, isMention: false };
  // Overlaps go first, so that no later step meets two sightings in one place.
  const sightings = dropOverlaps(seen, text);
  const scores = scoreProviders(text, sightings, vocabulary);
  // What wraps another error is no error more.
  const own = sightings.filter(({ candidates }) => candidates[0]?.carrier !== true);
  const distinct = new Set(own.map(({ code, candidates }) => code ?? candidates[0]?.id)).size;
  const clues = findClues(text);
  const weigh = createScale(text, distinct);
  const named = new Set(
    sightings.flatMap(({ evidence, code }) => (evidence !== 'message' && code ? [code.toLowerCase()] : [])),
  );
  const chosen = sightings.flatMap((sighting): Finding[] => {
    const { entry, others } = chooseEntry(sighting, {
      scores,
      named,
      catalog: vocabulary.catalog,
      text,
    });
    // A name that several providers have and no standard explains is no guess of ours; a code of a known format is an unknown code.
    if (!entry && sighting.evidence !== 'code') return [];
    return [toFinding(sighting, entry, others)];
  });
  function toFinding(
    sighting: Sighting,
    entry: Finding['entry'],
    others: readonly { id: string }[],
  ): Finding {
    const provider = entry?.provider ?? sighting.provider;
    const own = provider === undefined ? undefined : scores.get(provider);
    const confidence = weigh({
      evidence: sighting.evidence,
      span: sighting.span,
      coverage: sighting.coverage ?? 1,
      weight: sighting.weight,
      isUnknown: entry === undefined,
      hasProvider: (own?.score ?? 0) > (sighting.evidence === 'code' ? OWN_CODE : 1),
      isPlain: isPlain(sighting, entry, text.slice(sighting.span.start, sighting.span.end)),
    });
    const code = sighting.code ?? entry?.code;
    return {
      ...(entry ? { entry } : {}),
      ...(provider === undefined ? {} : { provider }),
      ...(code === undefined ? {} : { code }),
      evidence: sighting.evidence,
      named: sighting.evidence !== 'message',
      span: sighting.span,
      said: text.slice(sighting.span.start, sighting.span.end),
      confidence,
      captures: sighting.captures,
      ...(sighting.coverage === undefined ? {} : { coverage: sighting.coverage }),
      ...(others.length > 0 ? { others: others.map(({ id }) => id) } : {}),
      because: own?.because ?? [],
    };
  }
  const findings = orderFindings(joinCarriers(mergeEntries(chosen), vocabulary.catalog.carriers));
  return { findings, clues, isMention: findings[0] !== undefined && isMentioned(text, findings[0]) };
}

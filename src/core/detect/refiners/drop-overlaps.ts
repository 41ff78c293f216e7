import type { Sighting } from '../finders/shared.ts';

/** How far behind a code its own sentence may begin. */
const NEAR = 40;

/**
 * Leaves one sighting in each place: of messages that overlap the one of which more was read, of names and codes the
 * longer one. A sentence right behind a code is that code's text, whatever other entry it resembles.
 */
export function dropOverlaps(sightings: readonly Sighting[], text: string): readonly Sighting[] {
  const others = keepLongest(sightings.filter(({ evidence }) => evidence !== 'message'));
  const codes = others.filter(({ evidence }) => evidence === 'code');
  const isTold = (message: Sighting) => codes.some((code) => sharesEntry(code, message));
  const messages = keepHeaviest(
    sightings.filter(({ evidence }) => evidence === 'message'),
    isTold,
  );
  const kept = messages
    .map((message) => asToldBy(message, codes))
    .filter((message) => {
      const code = codes.find(
        ({ span }) =>
          span.end <= message.span.start + 4 &&
          message.span.start - span.end < NEAR &&
          !/\n\s*\n/.test(text.slice(span.end, message.span.start)),
      );
      return !code || sharesEntry(code, message) || isForeign(code, message);
    });
  return [...others.filter((other) => !isSwallowed(other, kept)), ...kept].toSorted(
    (a, b) => a.span.start - b.span.start,
  );
}

function sharesEntry(a: Sighting, b: Sighting): boolean {
  return a.candidates.some(({ id }) => b.candidates.some((other) => other.id === id));
}

/** A sentence that several codes share belongs to the one that stands in the text. */
function asToldBy(message: Sighting, codes: readonly Sighting[]): Sighting {
  const told = message.candidates.filter(({ id }) =>
    codes.some((code) => code.candidates.some((other) => other.id === id)),
  );
  return told.length > 0 && told.length < message.candidates.length
    ? { ...message, candidates: told }
    : message;
}

/** A sentence that no entry of the code's provider has stays: it is another error that stands nearby. */
function isForeign(code: Sighting, message: Sighting): boolean {
  return (
    (message.coverage ?? 0) > 0.95 &&
    message.weight > 40 &&
    message.candidates.every(({ provider }) => provider !== code.provider)
  );
}

/** A name inside a message that is that entry's own wire code says nothing more than the message. */
function isSwallowed(other: Sighting, messages: readonly Sighting[]): boolean {
  return (
    other.evidence === 'name' &&
    messages.some(({ span }) => span.start <= other.span.start && other.span.end <= span.end)
  );
}

/** Of sentences that overlap, the one of which more was read; one whose code stands in the text comes before others. */
function keepHeaviest(
  messages: readonly Sighting[],
  isTold: (message: Sighting) => boolean,
): readonly Sighting[] {
  const kept: Sighting[] = [];
  const rank = (message: Sighting) => score(message) * (isTold(message) ? 2 : 1);
  for (const message of messages.toSorted((a, b) => rank(b) - rank(a))) {
    if (!kept.some((other) => overlap(other, message))) kept.push(message);
  }
  return kept;
}

const score = ({ weight, coverage = 1, fit = 1 }: Sighting) => weight * fit * (0.7 + 0.3 * coverage);

function keepLongest(others: readonly Sighting[]): readonly Sighting[] {
  const kept: Sighting[] = [];
  for (const other of others.toSorted((a, b) => a.span.start - b.span.start || b.weight - a.weight)) {
    const last = kept.at(-1);
    if (!last || !overlap(last, other)) kept.push(other);
    else if (other.weight > last.weight && other.candidates.length > 0) kept[kept.length - 1] = other;
  }
  return kept;
}

function overlap(a: Sighting, b: Sighting): boolean {
  return a.span.start < b.span.end && b.span.start < a.span.end;
}

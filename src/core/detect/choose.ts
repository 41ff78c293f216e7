import { ownersOf, STANDARDS } from '../catalog/lookup.ts';
import { ownsName } from '../catalog/names.ts';
import type { Catalog, Entry } from '../catalog/types.ts';
import type { Sighting } from './finders/shared.ts';
import type { ProviderScores } from './providers.ts';

/** The entry that a sighting stands for once the providers are weighed, and the others that share its name. */
export interface Choice {
  readonly entry?: Entry;
  readonly others: readonly Entry[];
}

/** A sentence of this weight is its provider's own; below it others may say the same. */
const TELLING = 25;
/** What a code and `error_description` add to the weight of a sentence: every server writes them. */
const FIELDS = 17;

/** What else the text holds. */
export interface Surroundings {
  readonly scores: ProviderScores;
  /** Lower-case codes that stand in the text. */
  readonly named: ReadonlySet<string>;
  readonly catalog: Catalog;
  readonly text: string;
}

/**
 * Picks among a sighting's candidates: the entry of the provider that the text speaks of; with none, the standard's;
 * with neither, the only provider's. Where several remain, the first is taken and the others are named.
 */
export function chooseEntry(sighting: Sighting, around: Surroundings): Choice {
  const { scores } = around;
  const fitting = sighting.evidence === 'message' ? sighting.candidates : bareCandidates(sighting);
  if (fitting.length === 0) return { others: [] };
  if (sighting.provider !== undefined) {
    const own = fitting.find(({ provider }) => provider === sighting.provider);
    return own ? { entry: own, others: [] } : { others: [] };
  }
  const score = (entry: Entry) => scores.get(entry.provider)?.score ?? 0;
  const ranked = fitting.toSorted((a, b) => score(b) - score(a) || rank(a) - rank(b));
  const best = ranked[0];
  if (!best) return { others: [] };
  const several = new Set(fitting.map(({ provider }) => provider)).size > 1;
  const known = score(best) > 1 || !several;
  const standard = fitting.find(({ provider }) => STANDARDS.includes(provider));
  const picked = known ? best : (standard ?? best);
  const entry = sighting.evidence === 'message' ? (elsewhere(picked, sighting, around) ?? picked) : picked;
  return { entry, others: known ? [] : fitting.filter((other) => other.provider !== entry.provider) };
}

/**
 * A sentence whose code another entry knows better: at a provider of which the text speaks and that has an entry of its own
 * for the code, that one; where a text names a standard's code and nothing speaks for the provider of the sentence, the
 * standard's.
 */
function elsewhere(entry: Entry, sighting: Sighting, around: Surroundings): Entry | undefined {
  const { provider, code } = entry;
  if (code === undefined) return undefined;
  const score = (other: Entry) => around.scores.get(other.provider)?.score ?? 0;
  const owners = ownersOf(around.catalog, code).filter(
    (other) => ownsName(other, code) && other.provider !== provider,
  );
  const [spokenOf] = owners
    .filter((other) => score(other) > 1 && !STANDARDS.includes(other.provider))
    .toSorted((a, b) => score(b) - score(a));
  if (STANDARDS.includes(provider)) return spokenOf;
  if (score(entry) > 1 || !ownsName(entry, code) || !isAnybodys(sighting, code, around)) return undefined;
  return spokenOf ?? owners.find((other) => STANDARDS.includes(other.provider));
}

/** Whether a text names the code, and has beside it only words that others may say as well. */
function isAnybodys({ weight, span }: Sighting, code: string, { named, text }: Surroundings): boolean {
  const said = text.slice(span.start, span.end).toLowerCase();
  const isPair = said.includes('error_description') && said.includes(code.toLowerCase());
  return isPair ? weight - FIELDS < TELLING : weight < TELLING && named.has(code.toLowerCase());
}

const rank = (entry: Entry) => (STANDARDS.includes(entry.provider) ? 0 : 1);

/** One entry for each provider: a bare name is answered by its owner, never by one of several that share a wire code. */
function bareCandidates({ candidates, code }: Sighting): readonly Entry[] {
  const [first] = candidates;
  // By far the most common case.
  if (first && candidates.length === 1 && !STANDARDS.includes(first.provider)) return candidates;
  const providers = [...new Set(candidates.map(({ provider }) => provider))];
  return providers.flatMap((provider) => {
    const own = candidates.filter((entry) => entry.provider === provider);
    const name = code?.toLowerCase() ?? '';
    const owner = own.find((entry) => ownsName(entry, name) || entry.code?.toLowerCase() !== name);
    if (owner) return [owner];
    const standard = candidates.some((entry) => STANDARDS.includes(entry.provider));
    return own.length === 1 && !standard && own[0] ? [own[0]] : [];
  });
}

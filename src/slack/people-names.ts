import type { CallParts } from './calls.ts';
import { readPerson } from './permission.ts';

/** For how long a name is believed, in milliseconds, how many are kept, and how many are asked for at once. */
const FRESH = 3_600_000;
const MOST_KEPT = 2_000;
const MOST_ASKED = 40;

/** Tells what people are called, by user ID; without the scope `users:read` it knows nobody. Never throws. */
export type NamesOf = (users: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** Makes it. It asks Slack about each person once an hour at most. */
export function createNames(parts: CallParts): NamesOf {
  const known = new Map<string, { readonly at: number; readonly name: string | undefined }>();
  const ask = async (user: string): Promise<void> => {
    const person = await readPerson(parts, user);
    // What could not be asked now may be known in a moment; what was refused will be refused again.
    if (person.kind === 'unknown' && !person.refused) return;
    if (known.size >= MOST_KEPT) known.clear();
    known.set(user, { at: parts.clock.elapsed(), name: person.kind === 'found' ? person.name : undefined });
  };
  return async (users) => {
    const isFresh = (user: string) => {
      const at = known.get(user)?.at;
      return at !== undefined && parts.clock.elapsed() - at < FRESH;
    };
    const wanted = users.filter((user) => !isFresh(user)).slice(0, MOST_ASKED);
    await Promise.all(wanted.map(ask));
    return new Map(
      users.flatMap((user): [string, string][] => {
        const name = known.get(user)?.name;
        return name === undefined ? [] : [[user, name]];
      }),
    );
  };
}

import { randomUUID } from 'node:crypto';
import { type Claims, type Clock, type Log, StoreFailure } from '../../bot/ports.ts';
import { systemClock } from '../clock.ts';
import { openStores, type Stores } from '../open-stores.ts';
import { StartProblem } from '../start-problem.ts';
import { type Diagnosis, note, ok, problem } from './diagnosis.ts';

const silent: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  during: (_, work) => work(),
  carry: (work) => work,
};

/** Whether the store can be opened, answers, and gives a claim to one only. */
export async function* checkStore(url: string, now: () => number): AsyncGenerator<Diagnosis> {
  let stores: Stores | undefined;
  try {
    stores = await openStores(url, { clock: clockOf(now), log: silent });
    await stores.ping();
    const claimed = await tryClaim(stores.claims);
    if (claimed === undefined) yield ok('store', `${kindOf(url)} answers, and gives a claim to one only`);
    else yield problem('store', claimed, 'report this with the kind and version of the store');
    for (const { says, remedy } of (await stores.remarks?.()) ?? []) yield problem('store', says, remedy);
    if (kindOf(url) === 'memory')
      yield note(
        'store',
        'everything is forgotten when the process ends',
        'name a file or server in STORE_URL',
      );
  } catch (error) {
    yield failed(error);
  } finally {
    await stores?.close();
  }
}

/** Checks what is in the store; nothing when it cannot be asked, which `checkStore` has said already. */
export async function* withStore(
  url: string,
  now: () => number,
  check: (stores: Stores) => AsyncIterable<Diagnosis>,
): AsyncGenerator<Diagnosis> {
  let stores: Stores | undefined;
  try {
    stores = await openStores(url, { clock: clockOf(now), log: silent });
    yield* check(stores);
  } catch (error) {
    if (!(error instanceof StartProblem || error instanceof StoreFailure)) throw error;
    yield note('installations', 'cannot be looked at while the store does not answer', 'mend it first');
  } finally {
    await stores?.close();
  }
}

const clockOf = (now: () => number): Clock => ({
  now,
  elapsed: systemClock.elapsed,
  sleep: async () => undefined,
});

function kindOf(url: string): string {
  return url.slice(0, url.indexOf(':')).toLowerCase();
}

/** Makes, meets and ends one claim; what went otherwise than it must, if anything did. */
async function tryClaim(claims: Claims): Promise<string | undefined> {
  const key = `doctor ${randomUUID()}`;
  const first = await claims.claim(key, 'first', 10_000);
  const second = await claims.claim(key, 'second', 10_000);
  const finished = await claims.finish(key, 'first', 'done', 1000);
  const third = await claims.claim(key, 'third', 10_000);
  const kinds = [first.kind, second.kind, finished, third.kind].join(', ');
  return kinds === 'won, held, true, done' ? undefined : `a claim was not kept apart (${kinds})`;
}

function failed(error: unknown): Diagnosis {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof StartProblem))
    return problem('store', message, 'start the store, and see its own log for why it does not answer');
  // Problems of starting are "what is wrong; what to do".
  const cut = message.lastIndexOf('; ');
  return problem('store', message.slice(0, cut), message.slice(cut + 2));
}

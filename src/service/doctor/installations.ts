import type { Store } from '../../bot/ports.ts';
import { keyOf, LISTED } from '../installations.ts';
import { createKeyRing, type KeyRing, type Keys } from '../key-ring.ts';
import { type Diagnosis, note, ok, problem } from './diagnosis.ts';

/** So many installations are looked at, and so many names shown. */
const MOST = 10_000;
const SHOWN = 5;

/** Whether each installation in the store can be opened with the keys; shows no token, and changes nothing. */
export async function* checkInstallations(store: Store, keys: Keys): AsyncGenerator<Diagnosis> {
  const ring = createKeyRing(keys);
  const ids = (await store.list(LISTED, MOST)).map(({ key }) => key.slice(LISTED.length));
  if (ids.length === 0) {
    yield note(
      'installations',
      'no workspace has installed the app yet',
      'open /slack/install to install the app and see it work',
    );
    return;
  }
  const states: { readonly id: string; readonly state: State }[] = [];
  for (const id of ids) {
    const sealed = await store.get(keyOf(id));
    // It may have been removed in between.
    if (sealed !== undefined) states.push({ id, state: stateOf(ring, keyOf(id), sealed) });
  }
  const of = (wanted: State) => states.filter(({ state }) => state === wanted).map(({ id }) => id);
  const [closed, stale] = [of('closed'), of('stale')];
  if (closed.length > 0)
    yield problem(
      'installations',
      `${closed.length} of ${states.length} cannot be opened with ENCRYPTION_KEY: ${named(closed)}`,
      'add the key that they were encrypted with behind a comma (ENCRYPTION_KEY=new,old), or have these workspaces install the app again',
    );
  else yield ok('installations', `${states.length} can be opened`);
  if (stale.length > 0)
    yield note(
      'installations',
      `${stale.length} still need the old key: ${named(stale)}`,
      'start the bot with both keys; its log says when the old one may go',
    );
  if (ids.length === MOST) yield note('installations', `only the first ${MOST} were looked at`);
}

type State = 'current' | 'stale' | 'closed';

function stateOf(ring: KeyRing, key: string, value: unknown): State {
  try {
    return ring.open(String(value), key).stale ? 'stale' : 'current';
  } catch {
    // Whatever the reason, nobody can read it.
    return 'closed';
  }
}

function named(ids: readonly string[]): string {
  const more = ids.length > SHOWN ? ` and ${ids.length - SHOWN} more` : '';
  return ids.slice(0, SHOWN).join(', ') + more;
}

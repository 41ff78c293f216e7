import type { Store } from '../../bot/ports.ts';
import { createKeyRing, type KeyRing, type Keys } from '../key-ring.ts';
import { type Diagnosis, note, ok, problem } from './diagnosis.ts';

/** What the keys of installations end with in the store. */
const ENDING = ':installation';
/** So many values of the store are looked through, and so many names shown. */
const MOST = 20_000;
const SHOWN = 5;

/** Whether each installation in the store can be opened with the keys; shows no token, and changes nothing. */
export async function* checkInstallations(store: Store, keys: Keys): AsyncGenerator<Diagnosis> {
  const ring = createKeyRing(keys);
  const items = await store.list('', MOST);
  const sealed = items.filter(({ key }) => key.endsWith(ENDING));
  if (sealed.length === 0) {
    yield note(
      'installations',
      'no workspace has installed the app yet',
      'open /slack/install to install the app and see it work',
    );
    return;
  }
  const states = sealed.map(({ key, value }) => ({
    id: key.slice(0, -ENDING.length),
    state: stateOf(ring, key, value),
  }));
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
      'keep it until each of these workspaces has been active',
    );
  if (items.length === MOST)
    yield note('installations', `only the first ${MOST} values of the store were looked at`);
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

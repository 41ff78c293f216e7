import type { InFlight } from './in-flight.ts';
import { incidentPrefixes } from './outbreak/incident.ts';
import type { BotParts } from './parts.ts';
import { installationKey, WRONG_VERDICTS } from './ports.ts';
import { repeatPrefix } from './repeat-lines.ts';
import { changePrefix } from './summary/news-book.ts';

/** Forgets workspaces in which the app is no more. */
export interface Forgetting {
  /**
   * Forgets all that is kept of a workspace: settings, threads, answers, histories, calls for help. Work that is under way
   * there is given a moment to end, and what is written later is left to `sweep`. Throws `StoreFailure`.
   */
  forget(workspace: string): Promise<void>;
  /**
   * Forgets what was written since in workspaces that were forgotten, unless `isGone` says that the app is there again; to
   * be called every ten seconds or so, by any number of processes. Never throws: what fails is done the next time.
   */
  sweep(isGone: (workspace: string) => Promise<boolean>): Promise<void>;
}

/** For how long work that is under way is waited for: less than Slack waits for us; milliseconds. */
const PATIENCE = 2_000;
/**
 * So long after a workspace was forgotten it is swept, in milliseconds: when no process believes in its token any more, and
 * when nothing can be under way any more, as nothing is answered after an hour.
 */
const SWEEPS = [60_000, 4_200_000];

/** Read for all workspaces at once, and so does not begin with one. */
const FORGOTTEN = 'forgotten:';
const MOST_FORGOTTEN = 1_000;
const PAGE = 500;

/** When a workspace was forgotten, in milliseconds since the epoch, and how often it was swept since. */
interface Forgotten {
  readonly at: number;
  readonly swept: number;
}

/** Forgetting is noted in the store, so that each process goes on with what another began. */
export function createForgetting(parts: BotParts, inFlight: InFlight): Forgetting {
  const { store, clock, log, stopping } = parts;
  const remember = (workspace: string, forgotten: Forgotten) =>
    forgotten.swept < SWEEPS.length
      ? store.set(FORGOTTEN + workspace, forgotten)
      : store.delete(FORGOTTEN + workspace);
  const logged = async (work: () => Promise<void>) =>
    work().catch((error: unknown) => {
      if (!stopping.aborted) log.warn({ error }, 'What was left of a workspace could not be forgotten');
    });
  return {
    async forget(workspace) {
      await remember(workspace, { at: clock.now(), swept: 0 });
      await Promise.race([inFlight.idle(`${workspace}:`), clock.sleep(PATIENCE, stopping)]);
      await forgetAll(parts, workspace);
    },
    sweep: (isGone) =>
      logged(async () => {
        for (const { key, value } of await store.list<Forgotten>(FORGOTTEN, MOST_FORGOTTEN)) {
          const { at, swept } = value;
          if (clock.now() - at < (SWEEPS[swept] ?? 0)) continue;
          const workspace = key.slice(FORGOTTEN.length);
          await logged(async () => {
            if (await isGone(workspace)) await forgetAll(parts, workspace);
            await remember(workspace, { at, swept: swept + 1 });
          });
        }
      }),
  };
}

/**
 * Every key begins with the ID of its workspace, but for those that are read for all workspaces at once. Claims and
 * counters, which hold IDs and times alone, run out by themselves, and the installation is left: it may be a new one.
 */
async function forgetAll({ store, log }: BotParts, workspace: string): Promise<void> {
  let forgotten = 0;
  const prefixes = [
    `${workspace}:`,
    `${WRONG_VERDICTS}${workspace}:`,
    ...incidentPrefixes(workspace),
    repeatPrefix(workspace),
    changePrefix(workspace),
  ];
  for (const prefix of prefixes) {
    for (let full = true; full; ) {
      const items = await store.list(prefix, PAGE);
      const ours = items.filter(({ key }) => key !== installationKey(workspace));
      for (const { key } of ours) await store.delete(key);
      forgotten += ours.length;
      full = items.length === PAGE;
    }
  }
  log.info({ workspace, forgotten }, 'A workspace was forgotten');
}

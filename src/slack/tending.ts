import type { Bot } from '../bot/bot.ts';
import type { Clock } from '../bot/ports.ts';
import type { Whereabouts } from './whereabouts.ts';
import type { Workspaces } from './workspaces.ts';

/** How often the bot looks after what happens by itself, in milliseconds. */
const EVERY = 10_000;

/** What the bot does without being asked. */
export interface Tending {
  start(): void;
  stop(): void;
  /** Notes where something came from: an organisation's token is found only by it. */
  saw(where: Whereabouts): void;
}

/** Workspaces whose whereabouts are kept. */
const MOST_SEEN = 2_000;

/** Lets the bot look after what happens by itself, and after what it has to forget, for as long as it runs. */
export function createTending(
  { bot, clock, stopping }: { readonly bot: Bot; readonly clock: Clock; readonly stopping: AbortSignal },
  workspaces: Workspaces,
): Tending {
  const over = new AbortController();
  const signal = AbortSignal.any([over.signal, stopping]);
  const seen = new Map<string, Whereabouts>();
  const voiceIn = async (workspace: string) =>
    (await workspaces.toolsIn(seen.get(workspace) ?? { workspace, orgWide: false })).voice;
  const run = async () => {
    while (!signal.aborted) {
      await clock.sleep(EVERY, signal);
      await bot.tend(voiceIn);
      await bot.sweep(workspaces.isGone);
    }
  };
  return {
    start() {
      // Only waiting can fail, and only because it is over.
      run().catch(() => undefined);
    },
    saw(where) {
      if (seen.size >= MOST_SEEN) seen.clear();
      seen.set(where.workspace, where);
    },
    stop: () => over.abort(new Error('the bot is stopping')),
  };
}

import type { Bot } from './bot/bot.ts';
import type { PictureReader } from './bot/picture-reader.ts';
import type { Log } from './bot/ports.ts';
import type { Playground } from './playground/playground.ts';
import { systemClock as clock } from './service/clock.ts';
import type { HttpService } from './service/http.ts';
import type { Stores } from './service/open-stores.ts';
import type { SlackApp } from './slack/app.ts';

/** How long work that is under way may take to end when the program is told to end, then to notice; milliseconds. */
const GRACE = 7_000;
const NOTICE = 500;
/** Whatever hangs must not keep the program from ending, which takes this long at most. */
const LATEST = 9_500;

/** A bot that runs, and all that has to end with it. */
export interface Running {
  readonly bot: Bot;
  readonly log: Log;
  readonly stores: Stores;
  readonly http: HttpService;
  readonly pictures: PictureReader;
  readonly stopping: AbortController;
  readonly ending: AbortController;
  readonly slack: () => SlackApp | undefined;
  readonly playground: Playground | undefined;
}

/** Ends the program when it is told to; returns how to end it when it cannot go on. */
export function endWith(running: Running): (error: unknown) => void {
  let ending = false;
  const endOnce = (how: { error?: unknown; code: number }) => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(how.code || 1), LATEST).unref();
    end(running, how).then(
      () => process.exit(how.code),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => endOnce({ code: 0 }));
  // The socket library lets failures of malformed frames escape. One such frame must not take the bot away from everybody.
  process.on('unhandledRejection', (error) =>
    running.log.error({ error }, 'A failure escaped; the bot goes on'),
  );
  process.on('uncaughtException', (error) => endOnce({ error, code: 1 }));
  return (error) => endOnce({ error, code: 1 });
}

/** Takes no more work, ends what is under way, and closes everything. */
async function end(running: Running, { error, code }: { error?: unknown; code: number }): Promise<void> {
  const { bot, log, stores, http, pictures, stopping, ending, playground } = running;
  ending.abort();
  if (error) log.error({ error, code }, 'The bot cannot go on');
  const slack = running.slack();
  const drained = Promise.all([slack?.drain(), bot.idle()]);
  await Promise.race([drained, clock.sleep(GRACE)]);
  // What gives up now is not acknowledged, so that Slack brings it to whoever is there next.
  stopping.abort(new Error('the bot is stopping'));
  await Promise.race([drained, clock.sleep(NOTICE)]);
  await slack?.stop();
  await pictures.close();
  await playground?.close();
  await http.close();
  await stores.close();
}

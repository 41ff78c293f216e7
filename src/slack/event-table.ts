import type { AllMiddlewareArgs, AnyMiddlewareArgs, App } from '@slack/bolt';
import { isRecord, recordIn, textIn } from './records.ts';

type EventArgs = AnyMiddlewareArgs & AllMiddlewareArgs;

/**
 * Takes the place of `app.event`: hands an event to the one listener of its type. Bolt asks every listener of the app about
 * each event, buttons and views included, which costs more than reading an ordinary message does.
 */
export function createEventTable(app: App): Pick<App, 'event'> {
  const listeners = new Map<string, (args: EventArgs) => Promise<void>>();
  app.use(async (args) => {
    const { body, next } = args;
    const isEvent = isRecord(body) && body.type === 'event_callback';
    const listener = isEvent ? listeners.get(textIn(recordIn(body, 'event'), 'type') ?? '') : undefined;
    await (listener ? listener(args) : next());
  });
  return {
    event: ((type: string, listener: (args: EventArgs) => Promise<void>) => {
      listeners.set(type, listener);
    }) as App['event'],
  };
}

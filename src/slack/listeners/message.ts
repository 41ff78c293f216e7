import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { readSharedFiles } from '../files.ts';
import { readMessageEvent } from '../incoming.ts';
import { type JsonRecord, recordIn, textIn } from '../records.ts';
import { readDelivery } from '../slack-time.ts';
import type { Tools } from '../tools.ts';

type Args = SlackEventMiddlewareArgs<'message' | 'app_mention'> & AllMiddlewareArgs;

/**
 * Messages and mentions: new, edited, deleted. A mention comes as both events, which are one thing. Throws when the work
 * could not be done, so that the event is not acknowledged.
 */
export const onMessage =
  ({ bot, voice, identity, clock, time, log, metrics, attachments }: Tools) =>
  async ({ body, context, event }: Pick<Args, 'body' | 'context' | 'event'>): Promise<void> => {
    metrics.count('events_received', { surface: event.type === 'app_mention' ? 'mention' : 'message' });
    const found = readMessageEvent(body, identity);
    if (!found) return;
    const { delivery, implausible } = readDelivery(body, context.retryNum, { clock, time });
    if (implausible !== undefined)
      log.warn(
        { event: textIn(body, 'event_id'), age: implausible },
        'The age of an event makes no sense; a clock is wrong, and it is answered all the same',
      );
    const about = { delivery, voice };
    const filesOf = (message: JsonRecord) =>
      attachments && readSharedFiles(message).length > 0 ? { attached: () => attachments.read(message) } : {};
    switch (found.kind) {
      case 'new':
        await bot.answerMessage({ message: found.message, ...about, ...filesOf(recordIn(body, 'event')) });
        return;
      case 'changed':
        await bot.followEdit(found, { ...about, ...filesOf(recordIn(recordIn(body, 'event'), 'message')) });
        return;
      case 'deleted':
        await bot.followDeletion(found.deleted, voice);
        return;
      default:
        return found satisfies never;
    }
  };

import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { readDelivery, readMessageEvent } from '../incoming.ts';
import type { Tools } from '../tools.ts';

type Args = SlackEventMiddlewareArgs<'message' | 'app_mention'> & AllMiddlewareArgs;

/**
 * Messages and mentions: new, edited, deleted. A mention comes as both events, which are one thing. Throws when the work
 * could not be done, so that the event is not acknowledged.
 */
export const onMessage =
  ({ bot, voice, identity, clock, metrics }: Tools) =>
  async ({ body, context, event }: Pick<Args, 'body' | 'context' | 'event'>): Promise<void> => {
    metrics.count('events_received', { surface: event.type === 'app_mention' ? 'mention' : 'message' });
    const found = readMessageEvent(body, identity);
    if (!found) return;
    const delivery = readDelivery(body, context.retryNum, clock.now());
    switch (found.kind) {
      case 'new':
        await bot.answerMessage({ message: found.message, delivery, voice });
        return;
      case 'changed':
        await bot.followEdit(found, { delivery, voice });
        return;
      case 'deleted':
        await bot.followDeletion(found.deleted, voice);
        return;
      default:
        return found satisfies never;
    }
  };

import type { AttachedText } from './attached.ts';
import type { Delivery, IncomingMessage } from './messages.ts';
import type { SilentReason } from './policy.ts';
import type { Voice } from './voice.ts';

/** A message on its way through the bot. */
export interface Arrival {
  readonly message: IncomingMessage;
  readonly delivery: Delivery;
  readonly voice: Voice;
  /** Opens the files of the message; absent when there is no way to. Never throws, and may be called again. */
  readonly attached?: () => Promise<AttachedText>;
  /** Set when it is the message as of this edit. */
  readonly editedTs?: string;
}

/** What the bot did about a message. */
export type Outcome =
  | { readonly kind: 'answered'; readonly ts: string }
  | { readonly kind: 'whispered' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'silent'; readonly reason: SilentReason };

/** Whether its thread has yet to begin, so that nothing has to be looked up about it: no reply, no repetition, no edit. */
export function startsThread({ message, delivery, editedTs }: Arrival): boolean {
  return message.threadTs === message.ts && delivery.retry === 0 && editedTs === undefined;
}

import type { Bot } from '../bot/bot.ts';
import type { Voice } from '../bot/voice.ts';
import type { AttachmentReader } from './attached-text.ts';
import type { CallParts } from './calls.ts';
import type { Identity } from './incoming.ts';

/** What every listener is given. */
export interface Tools extends CallParts {
  readonly bot: Bot;
  readonly voice: Voice;
  readonly identity: Identity;
  /** Absent when files are not read. */
  readonly attachments?: AttachmentReader;
}

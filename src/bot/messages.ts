/** Where something is said: a channel or direct message, and there a thread or, without one, the channel itself. */
export interface Place {
  readonly workspace: string;
  readonly channel: string;
  readonly threadTs?: string;
}

/** A message as a person sees it. */
export interface IncomingMessage {
  readonly workspace: string;
  readonly channel: string;
  /** Its identity in the channel. */
  readonly ts: string;
  /** The thread that it belongs to, or would start: its own `ts` when it is no reply. */
  readonly threadTs: string;
  /** Who wrote it; absent for messages that nobody in particular wrote. */
  readonly user?: string;
  readonly text: string;
  readonly where: 'channel' | 'direct';
  /** Who can read the channel: everybody in the workspace, or its members alone. Absent counts as private. */
  readonly audience?: 'public' | 'private';
  /** `person` only for what somebody typed or shared; joins, topic changes and the like are `other`. */
  readonly author: 'person' | 'bot' | 'other';
  /** True for the bot's own posts. */
  readonly own?: boolean;
  readonly mentionsBot: boolean;
  /** Whether it carries one of our own answers, forwarded or copied. */
  readonly quotesAnswer: boolean;
}

/** A message after an edit, with what it said before. */
export interface ChangedMessage {
  readonly message: IncomingMessage;
  /** The text before; absent when it is not known. */
  readonly before?: string;
  /** When it was edited, comparable as a string with other edits of the same message. */
  readonly editedTs: string;
}

/** A message that is gone. */
export interface DeletedMessage {
  readonly workspace: string;
  readonly channel: string;
  readonly ts: string;
  readonly threadTs: string;
}

/** How something reached us; milliseconds. */
export interface Delivery {
  /** 0 for the first time; then how often it was repeated. */
  readonly retry: number;
  /** When the thing itself happened, since the epoch, by Slack's clock. */
  readonly happenedAt: number;
  /** How old it was when it reached us, by Slack's clock alone; absent when nobody can tell. */
  readonly age?: number;
  /** When it reached us, as `Clock.elapsed` shows it. */
  readonly receivedAt: number;
}

/** A file of a message that was read back. */
export interface ThreadFile {
  /** As its owner called it, not redacted. */
  readonly name: string;
  /** What it says, as far as we can read it; empty when we cannot. Never throws. */
  read(): Promise<{ readonly text: string }>;
}

/** One message of a thread that was read back. */
export interface ThreadLine {
  readonly ts: string;
  readonly user?: string;
  readonly author: 'person' | 'bot' | 'other';
  /** Without a mention of the bot. */
  readonly text: string;
  /** True for the bot's own posts. */
  readonly own?: boolean;
  readonly mentionsBot?: boolean;
  /** When it was last edited. */
  readonly editedTs?: string;
  readonly subtype?: string;
  /** Absent without files, or when files are not read. */
  readonly files?: readonly ThreadFile[];
}

/** The thread of a message. */
export function threadOf({
  workspace,
  channel,
  threadTs,
}: Pick<IncomingMessage, 'workspace' | 'channel' | 'threadTs'>): Required<Place> {
  return { workspace, channel, threadTs };
}

/** Whether somebody turned to the bot, so that it answers whatever it finds. */
export function isAsked({ where, mentionsBot }: IncomingMessage): boolean {
  return where === 'direct' || mentionsBot;
}

/** Where one person is told something: in the thread if there is one, because in a thread that has yet to begin nobody would see it. */
export function whisperPlaceOf({ workspace, channel, threadTs, ts }: IncomingMessage): Place {
  return threadTs === ts ? { workspace, channel } : { workspace, channel, threadTs };
}

/** Where a message is answered: in its thread; a direct message that is no reply is answered below it. */
export function placeOf({ where, ts, ...message }: IncomingMessage): Place {
  const { workspace, channel, threadTs } = message;
  return where === 'direct' && threadTs === ts ? { workspace, channel } : { workspace, channel, threadTs };
}

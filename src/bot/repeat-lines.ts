import type { Place } from './messages.ts';
import type { BotParts } from './parts.ts';
import type { Mark, Utterance } from './voice.ts';

/** Lines that later reports of an error get in a channel within the cool-down; those after them are counted in the last line. */
export const MOST_LINES = 4;

/** The last line that a later report got: where further reports are counted. */
export interface RepeatLine {
  readonly place: Required<Place>;
  readonly ts: string;
  readonly what: Extract<Utterance, { kind: 'repeat' }>;
  readonly mark: Mark;
  /** The message that was explained in this cool-down. */
  readonly first: string;
  /** Up to which report each got words of its own. */
  readonly spoken: number;
}

/** A line with its subject, and how many silent reports it shows. */
export interface KeptLine extends RepeatLine {
  readonly subject: string;
  readonly shown: number;
}

/** How long a line is kept up to date after the cool-down, in milliseconds: Slack may be away for a while. */
const LONGER = 3_600_000;
const MOST_KEPT = 500;

/** What the bot remembers of lines in which reports are counted. Every method throws `StoreFailure`. */
export function createRepeatBook({ store, claims }: Pick<BotParts, 'store' | 'claims'>) {
  return {
    /** Notes the last line of a subject in its channel. */
    rememberLine: (subject: string, line: RepeatLine, cooldown: number) =>
      store.set(lineKey(line.place, subject), { ...line, subject, shown: 0 }, cooldown + LONGER),
    /** Counts a report that gets no line, once. */
    async countUnsaid(
      message: Place & { readonly ts: string },
      { subject, first, cooldown }: { subject: string; first: string; cooldown: number },
    ): Promise<void> {
      const key = countKey(message, subject, first);
      const claim = await claims.claim(`${key}:${message.ts}`, 'counted', cooldown + LONGER);
      if (claim.kind === 'won') await claims.count(key, 1, cooldown + LONGER);
    },
    /** How many reports the line of a subject counts. */
    unsaidOf: ({ place, subject, first }: KeptLine) =>
      claims.count(countKey(place, subject, first), 0, LONGER),
    /** Notes how many of them a line shows. */
    rememberLineShown: (line: KeptLine, shown: number) =>
      store.set(nameOfLine(line), { ...line, shown }, LONGER),
    forgetLine: (line: KeptLine) => store.delete(nameOfLine(line)),
    /** All lines that may have to be brought up to date. */
    repeatLines: async () => (await store.list<KeptLine>(LINES, MOST_KEPT)).map(({ value }) => value),
  };
}

/** What the keys of a workspace's lines begin with, besides the workspace itself. */
export const repeatPrefix = (workspace: string): string => `${LINES}${workspace}:`;

// Read for all workspaces at once, and so does not begin with one.
const LINES = 'repeat-line:';

const lineKey = ({ workspace, channel }: Place, subject: string) =>
  `${LINES}${workspace}:${channel}:${subject}`;
const countKey = ({ workspace, channel }: Place, subject: string, first: string) =>
  `${workspace}:unsaid:${channel}:${first}:${subject}`;

/** One text for a line, unlike all others; begins a claim's key. */
export const nameOfLine = ({ place, subject }: KeptLine): string => lineKey(place, subject);

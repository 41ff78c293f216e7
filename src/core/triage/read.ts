import type { Explainer } from '../explainer.ts';
import { fillAlike, fillSecrets } from '../text/redact.ts';
import { type Cue, readCues } from './cues.ts';
import { type ErrorMention, findErrors } from './errors.ts';
import { type DetailMention, findIds, type IdMention } from './ids.ts';
import { readLines } from './lines.ts';
import { toPlain } from './plain.ts';
import type { ThreadMessage } from './types.ts';
import { weighSentences } from './weigh-words.ts';

/** One sentence of a post and what it does. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly masked: string;
  readonly cues: ReadonlySet<Cue>;
}

/** One message of a thread, read. */
export interface Post {
  readonly ts: string;
  readonly user: string;
  readonly bot: boolean;
  /** Plain text with its secrets filled, as `fillSecrets` leaves it: what is told of it goes through `say`. */
  readonly text: string;
  /** The text with its quotes as they were typed. */
  readonly typed: string;
  readonly mentions: readonly string[];
  readonly sentences: readonly Sentence[];
  /** All that its sentences do. */
  readonly cues: ReadonlySet<Cue>;
  /** How much its words speak for an author who has the trouble, in log-odds. */
  readonly affected: number;
  readonly errors: readonly ErrorMention[];
  readonly ids: readonly IdMention[];
  readonly details: readonly DetailMention[];
}

/** Slack's IDs of bots begin with a B, where those of people begin with U or W. */
const BOT_ID = /^B[A-Z0-9]{2,20}$/;

/** What was read out of one text; the same text is read once. */
type Reading = Omit<Post, 'ts' | 'user' | 'bot'>;

/**
 * Reads messages that are in order already. Step by step over all of them, not message by message: the patterns of one
 * step stay warm, which halves the time for a long thread.
 */
export function readPosts(
  messages: readonly ThreadMessage[],
  explainer: Pick<Explainer, 'detect'>,
): readonly Post[] {
  const markups = [...new Set(messages.map(({ text }) => text))];
  const plain = markups.map(toPlain);
  const found = plain.map(({ text }) => explainer.detect(text).findings);
  // Of the whole text: a label and its secret may stand in two sentences.
  const safe = plain.map(({ text }) => fillSecrets(text));
  const cut = plain.map(({ text }) => readLines(text));
  // The same sentence is read once, whoever says it.
  const cuesOf = new Map<string, ReadonlySet<Cue>>();
  const said = cut.map(({ lines }) =>
    lines.map((line) => {
      const cues = cuesOf.get(line.masked) ?? readCues(line.masked);
      cuesOf.set(line.masked, cues);
      return { ...line, cues };
    }),
  );
  const weighed = said.map(weighSentences);
  const readings = new Map(
    markups.map((markup, at) => {
      const { text: pasted, typed, mentions } = plain[at] ?? toPlain(markup);
      const text = safe[at] ?? '';
      const { sentences, affected } = weighed[at] ?? weighSentences([]);
      const findings = found[at] ?? [];
      const reading: Reading = {
        text,
        typed: text === pasted ? typed : fillAlike(text, typed),
        mentions,
        sentences,
        cues: allCues(sentences),
        affected,
        errors: findErrors({ text, masked: cut[at]?.masked ?? text, sentences }, findings),
        ...findIds(
          pasted,
          findings,
          sentences.flatMap(({ cues, masked }) => (cues.has('question') ? [masked] : [])),
        ),
      };
      return [markup, reading] as const;
    }),
  );
  return messages.flatMap(({ ts, user, text, bot = false, subtype }) => {
    const reading = readings.get(text);
    return reading
      ? [
          {
            ...reading,
            mentions: reading.mentions.filter((one) => one !== user),
            ts,
            user,
            bot: bot || subtype === 'bot_message' || BOT_ID.test(user),
          },
        ]
      : [];
  });
}

function allCues(sentences: readonly Sentence[]): ReadonlySet<Cue> {
  const all = new Set<Cue>();
  for (const { cues } of sentences) for (const cue of cues) all.add(cue);
  return all;
}

/** The first sentence that does one of these, or nothing. */
export function sentenceThat(post: Post, ...wanted: readonly Cue[]): Sentence | undefined {
  return post.sentences.find(({ cues }) => wanted.some((cue) => cues.has(cue)));
}

/** A post that mentions people speaks to them; one that mentions nobody, to anybody. */
export function speaksTo({ mentions }: Post, user: string): boolean {
  return mentions.length === 0 || mentions.includes(user);
}

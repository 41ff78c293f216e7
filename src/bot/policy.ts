import type { Answer, Explanation } from '../core/answer/types.ts';
import type { IncomingMessage } from './messages.ts';
import type { ChannelSettings } from './settings.ts';

/** Why the bot says nothing. */
export type SilentReason =
  | 'not-a-person'
  | 'quote'
  | 'nothing-found'
  | 'not-sure'
  | 'channel-off'
  | 'answered-in-thread'
  | 'silenced-in-thread'
  | 'outbreak'
  | 'repeated'
  | 'deleted'
  | 'too-old'
  | 'unchanged';

/** What to do about a message that nobody addressed to the bot. */
export type Decision =
  | { readonly kind: 'answer' }
  /** Tell the poster alone, because of the channel's settings or because it is only plausible. */
  | { readonly kind: 'whisper'; readonly offered: boolean }
  | { readonly kind: 'silent'; readonly reason: SilentReason };

/** What is known of the thread. */
export interface ThreadState {
  /** Subjects that were answered there for all to see. */
  readonly answered: readonly string[];
  /** Subjects whose answer somebody there called wrong. */
  readonly silenced: readonly string[];
}

/** What a decision is made of. */
export interface Circumstances {
  readonly message: IncomingMessage;
  readonly explanation: Explanation;
  readonly channel: ChannelSettings;
  readonly thread: ThreadState;
}

/** Answer, tell the poster alone, or stay silent. Pure. The first rule that applies decides. */
export function decide(circumstances: Circumstances): Decision {
  const silence = rules.find(({ applies }) => applies(circumstances));
  if (silence) return { kind: 'silent', reason: silence.reason };
  const { channel, explanation } = circumstances;
  if (explanation.reply) {
    return channel.replies === 'ephemeral' ? { kind: 'whisper', offered: false } : { kind: 'answer' };
  }
  return { kind: 'whisper', offered: true };
}

type Rule = { readonly reason: SilentReason; readonly applies: (circumstances: Circumstances) => boolean };

// Who spoke comes first: nothing that a bot says is even looked at.
const rules: readonly Rule[] = [
  { reason: 'not-a-person', applies: ({ message }) => message.author !== 'person' },
  { reason: 'quote', applies: ({ message }) => message.quotesAnswer },
  { reason: 'channel-off', applies: ({ channel }) => channel.replies === 'off' },
  { reason: 'nothing-found', applies: ({ explanation }) => subjectOf(explanation.answer) === undefined },
  { reason: 'not-sure', applies: ({ explanation }) => !explanation.reply && !explanation.offer },
  { reason: 'silenced-in-thread', applies: (about) => about.thread.silenced.includes(subject(about)) },
  { reason: 'answered-in-thread', applies: (about) => about.thread.answered.includes(subject(about)) },
];

const subject = ({ explanation }: Circumstances): string => subjectOf(explanation.answer) ?? '';

/**
 * What an answer is about, by which the same error is recognised: the entry, or for a code that is not in the catalog the
 * name that its entry would have. Undefined when the answer is about no error.
 */
export function subjectOf(answer: Answer): string | undefined {
  switch (answer.kind) {
    case 'known':
      return answer.entry;
    case 'unknown-code':
      return `${answer.provider}/${answer.code}`;
    case 'several':
    case 'none':
      return undefined;
    default:
      return answer satisfies never;
  }
}

/** The code and title by which a person knows an answer. */
export function headlineOf(answer: Answer): { readonly code?: string; readonly title: string } {
  switch (answer.kind) {
    case 'known':
      return { ...(answer.code ? { code: answer.code } : {}), title: answer.title };
    case 'unknown-code':
      return { code: answer.code, title: `Not in the catalog (${answer.providerName})` };
    case 'several':
      return { title: 'Several errors fit' };
    case 'none':
      return { title: 'Nothing found' };
    default:
      return answer satisfies never;
  }
}

import { describe, expect, test } from 'vitest';
import { type Circumstances, decide, subjectOf } from '../../src/bot/policy.ts';
import type { Answer } from '../../src/core/answer/types.ts';

const known = { kind: 'known', entry: 'entra/AADSTS50011', provider: 'entra', code: 'AADSTS50011' } as Answer;
const unknown = { kind: 'unknown-code', provider: 'entra', code: 'AADSTS123456' } as Answer;
const none: Answer = { kind: 'none', hint: '' };

const plain: Circumstances = {
  message: {
    workspace: 'T1',
    channel: 'C1',
    ts: '1.1',
    threadTs: '1.1',
    user: 'U1',
    text: 'x',
    where: 'channel',
    author: 'person',
    mentionsBot: false,
    quotesAnswer: false,
  },
  explanation: { answer: known, secrets: [], reply: true, offer: false },
  channel: { replies: 'thread', cooldown: 0 },
  thread: { answered: [], silenced: [] },
};

type Change = { readonly [Part in keyof Circumstances]?: Partial<Circumstances[Part]> };

const change = (by: Change): Circumstances => ({
  message: { ...plain.message, ...by.message },
  explanation: { ...plain.explanation, ...by.explanation },
  channel: { ...plain.channel, ...by.channel },
  thread: { ...plain.thread, ...by.thread },
});

describe('what the bot does about a message', () => {
  test.each<[string, Change, string]>([
    ['a sure report', {}, 'answer'],
    ['a sure report where only the poster is told', { channel: { replies: 'ephemeral' } }, 'whisper'],
    ['a plausible report', { explanation: { reply: false, offer: true } }, 'whisper'],
    ['a report of an unknown code', { explanation: { answer: unknown } }, 'answer'],
    ['an unlikely report', { explanation: { reply: false } }, 'not-sure'],
    ['nothing', { explanation: { answer: none } }, 'nothing-found'],
    ['a bot', { message: { author: 'bot' } }, 'not-a-person'],
    ['a join', { message: { author: 'other' } }, 'not-a-person'],
    ['a quote of an answer', { message: { quotesAnswer: true } }, 'quote'],
    ['a channel that is off', { channel: { replies: 'off' } }, 'channel-off'],
    [
      'an error that was answered in the thread',
      { thread: { answered: ['entra/AADSTS50011'] } },
      'answered-in-thread',
    ],
    ['another error than the answered one', { thread: { answered: ['entra/AADSTS65001'] } }, 'answer'],
    [
      'an error that is silenced in the thread',
      { thread: { silenced: ['entra/AADSTS50011'] } },
      'silenced-in-thread',
    ],
    [
      'an unknown code that was answered',
      { explanation: { answer: unknown }, thread: { answered: ['entra/AADSTS123456'] } },
      'answered-in-thread',
    ],
  ])('%s', (_, by, expected) => {
    const decision = decide(change(by));
    expect(decision.kind === 'silent' ? decision.reason : decision.kind).toBe(expected);
  });

  test('says of a plausible report that it is an offer', () => {
    expect(decide(change({ explanation: { reply: false, offer: true } }))).toEqual({
      kind: 'whisper',
      offered: true,
    });
  });
});

test.each([
  [known, 'entra/AADSTS50011'],
  [unknown, 'entra/AADSTS123456'],
  [none, undefined],
  [{ kind: 'several', query: 'x', choices: [] } as Answer, undefined],
])('the subject of %o is %s', (answer, subject) => expect(subjectOf(answer)).toBe(subject));

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EscalationRecord } from '../../src/bot/escalation/record.ts';
import type { ThreadSummary } from '../../src/bot/summary/types.ts';
import { summarize } from '../../src/core/triage/summarize.ts';
import type { Coverage, ThreadMessage } from '../../src/core/triage/types.ts';
import { LIMITS } from '../../src/slack/blocks/limits.ts';
import { renderSummary } from '../../src/slack/blocks/summary.ts';
import { anyText } from '../fakes/any-text.ts';
import { PASTE, smallExplainer } from './small-catalog.ts';

const explainer = smallExplainer();
const START = 1_716_200_000;
const PLACE = { workspace: 'T1', channel: 'C0SUPPORT1', threadTs: `${START}.000100` };
const ADDRESSES = `https://x.example.com/archives/${PLACE.channel}/p`;
const SAID = [
  PASTE.redirect,
  PASTE.consent,
  'AADSTS90001: no luck again. Correlation ID: 11112222-3333-4444-5555-666677778888',
  'same here',
  'I tried to clear the cache, but it still fails',
  'Did you try another browser?',
  'Set the redirect URI in the portal.',
  'That fixed it, thanks!',
  '<@U0BENJI002> can you take a look?',
  `I tried ${'a very long way of '.repeat(40)} doing it, but it still fails`,
  'client_id: 00001111-aaaa-2222-bbbb-3333cccc4444',
  'still broken for me',
];

/** What a thread of these messages is shown as; of a gap or of calls for help only when they are given. */
function shown(
  messages: readonly ThreadMessage[],
  { gap, asked = [] }: Pick<Coverage, 'gap'> & { asked?: readonly EscalationRecord[] } = {},
) {
  const plain = summarize(messages, explainer);
  const coverage = plain.coverage && { ...plain.coverage, ...(gap ? { gap } : {}) };
  const about = { place: PLACE, version: '1', readAt: 0, complete: !gap, asked, addresses: ADDRESSES };
  const it: ThreadSummary = { ...about, summary: { ...plain, coverage } };
  const { text, blocks } = renderSummary({ kind: 'summary', it, look: 'public' });
  const markup = blocks.flatMap((block) => {
    if (block.type === 'section') return block.text?.text ?? [];
    return block.type === 'context'
      ? block.elements.flatMap((one) => ('text' in one ? (one.text ?? []) : []))
      : [];
  });
  return { text, blocks, lines: markup.flatMap((one) => one.replaceAll('\u2060', '').split('\n')) };
}

const at = (index: number) => `${START + index * 60}.000100`;
const thread = (texts: readonly string[]) =>
  texts.map((text, index): ThreadMessage => ({ ts: at(index), user: `U${index % 7}`, text }));
/** Everything but titles and the sentence that says how the summary is made. */
const claims = (lines: readonly string[]) =>
  lines.filter((line) => !/^\*[A-Z][a-z ]+\*$/.test(line) && !line.startsWith('Computed from'));

const asked: EscalationRecord = {
  place: PLACE,
  answerTs: at(1),
  turn: 0,
  by: 'U1',
  at: START * 1000,
  subject: 'entra/AADSTS50011',
  title: 'Redirect URI is not registered',
  contact: { role: 'developer', name: 'the developers' },
  reason: '',
  note: '',
  said: { place: { workspace: 'T1', channel: 'C0ELSEWHERE' }, ts: at(2) },
};

describe('the summary of any thread', () => {
  test('links a message in each of its lines, and fits into one message', () => {
    const texts = fc.array(fc.oneof(fc.constantFrom(...SAID), anyText()), {
      minLength: 1,
      maxLength: 300,
      size: 'max',
    });
    fc.assert(
      fc.property(texts, fc.boolean(), (said, isPart) => {
        const messages = thread([PASTE.redirect, ...said]);
        const gap = { given: messages.length, total: 9_999, after: at(0), before: at(1) };
        const { lines, blocks } = shown(messages, { asked: [asked], ...(isPart ? { gap } : {}) });
        const known = new Set(messages.map(({ ts }) => ts.replace('.', '')));
        const linked = (line: string) =>
          [...line.matchAll(/\/archives\/C0SUPPORT1\/p(\d+)/g)].map(([, ts]) => ts ?? '');
        expect(claims(lines).filter((line) => linked(line).length === 0)).toEqual([]);
        expect(lines.flatMap(linked).filter((ts) => !known.has(ts))).toEqual([]);
        expect(blocks.length).toBeLessThanOrEqual(LIMITS.blocks);
        expect(JSON.stringify(blocks).length).toBeLessThan(24_000);
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  test('shows the beginning and the end of a long timeline, and how much lies between', () => {
    const steps = Array.from({ length: 90 }, (_, step) => `I tried step ${step}, but it still fails`);
    const { lines } = shown(thread([PASTE.redirect, ...steps]));
    const timeline = lines.slice(lines.indexOf('*Timeline*') + 1).filter((line) => line.startsWith('• '));
    expect(timeline[0]).toContain('reports');
    expect(timeline.find((line) => line.includes('step 89'))).toBe(timeline.at(-1));
    const [between, ...more] = timeline.filter((line) => line.includes('more_'));
    expect(more).toEqual([]);
    expect(between).toMatch(/^• _and \d+ more_ \(<!date.* … <!date.*\)$/);
    const left = Number(/and (\d+) more/.exec(between ?? '')?.[1]);
    expect(left + timeline.length - 1).toBe(91);
  });

  test('names the first and the last message of what a list leaves out', () => {
    const steps = Array.from({ length: 30 }, (_, step) => `I tried step ${step}, but it still fails`);
    const { lines } = shown(thread([PASTE.redirect, ...steps]));
    const tried = lines.slice(lines.indexOf('*Tried*'));
    const rest = tried.find((line) => line.includes('more_')) ?? '';
    expect(rest).toMatch(/^• _and 20 more_/);
    expect(rest).toContain(at(11).replace('.', ''));
    expect(rest).toContain(at(30).replace('.', ''));
  });

  test('links where somebody was asked, and what lacks the missing', () => {
    const { lines } = shown(thread([PASTE.redirect, 'same here']), { asked: [asked] });
    expect(lines.find((line) => line.startsWith('*Asked already'))).toContain(`p${at(1).replace('.', '')}`);
    expect(lines.find((line) => line.startsWith('> To hand'))).toContain(`p${at(0).replace('.', '')}`);
  });

  test('says of each thing that was not found that it may stand in what was not read', () => {
    const gap = { given: 3, total: 2_502, after: at(0), before: at(1) };
    const { lines, text, blocks } = shown(thread(['Sign-in is broken.', 'hm', 'any update?']), { gap });
    expect(blocks[0]).toMatchObject({ text: { text: 'Summary: Open, in the part read' } });
    const words = lines.join('\n');
    expect(words).toContain('No fix is stated in the part read');
    expect(words).toContain('No error code or message is stated in the part read');
    expect(words).toContain('not stated in the part read');
    expect(words).not.toContain('in the thread');
    expect(words).toContain('Not all messages could be read: 3 of 2502 were given; those between ');
    expect(text).toContain('Thread summary: Open, in the part read.');
    expect(text).toContain('Read: 3 messages, not all of the 2502.');
  });

  test('counts a single message in the singular', () => {
    expect(shown(thread([PASTE.redirect])).text).toContain('Read: 1 message.');
  });
});

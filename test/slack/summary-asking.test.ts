import { afterEach, describe, expect, test } from 'vitest';
import { PASTE } from './small-catalog.ts';
import { AMINA, BEN, closeStages, eventually, openStage, RANDOM, type Stage, SUPPORT } from './stage.ts';
import { blocksOf, fillThread, openIncident, summaries, told } from './summary-stage.ts';

afterEach(closeStages);

const slash = (stage: Stage, text: string, user = AMINA, channel = SUPPORT) =>
  stage.playground.people.slash({ channel, user, command: '/oauth-error', text });
const linkTo = (channel: string, ts: string) =>
  `https://x.example.com/archives/${channel}/p${ts.replace('.', '')}`;

describe('/oauth-error summary', () => {
  test.each([
    'summary LINK extra words',
    'summary of LINK',
    'summary of the thread LINK, please',
    'Summarize: LINK.',
    'summary <LINK>',
    'summary <LINK|the thread about expenses>',
    'summarise <LINK|a label> for me',
  ])('understands "%s"', async (text) => {
    const { stage, parent } = await openIncident();
    await slash(stage, text.replace('LINK', linkTo(SUPPORT, parent.ts)));
    expect(blocksOf(await told(stage, 'Thread summary: Open'))).toContain('Only you see this.');
  });

  test.each([
    ['summary of https://example.com/not/a/message', 'no link to a Slack message'],
    ['summary of AADSTS50011', 'AADSTS50011'],
    ['summary nonsense', 'Add the link'],
    ['summary redirect uri', 'Add the link'],
  ])('answers "%s" with a clear sentence', async (text, expected) => {
    const stage = await openStage();
    await slash(stage, text);
    expect((await told(stage, expected)).text).not.toContain('Thread summary');
  });

  test("summarizes one's own direct messages with the bot, and those of nobody else", async () => {
    const stage = await openStage();
    const { people, workspace } = stage.playground;
    people.openHome({ user: AMINA, tab: 'messages' });
    const direct = await eventually(() =>
      [...workspace.channels.values()].find(({ kind, members }) => kind === 'im' && members.has(AMINA)),
    );
    const { ts } = people.post({ channel: direct.id, user: AMINA, text: PASTE.redirect });
    await stage.settled();
    await slash(stage, `summary ${linkTo(direct.id, ts)}`);
    const shown = await told(stage, 'Thread summary');
    expect(shown.text).toContain('AADSTS50011');
    expect(shown.text).toContain('Read: 1 message.');
    await slash(stage, `summary ${linkTo(direct.id, ts)}`, BEN);
    await told(stage, 'only summarize threads for people who are in their channel', BEN);
    expect(JSON.stringify(stage.whispers(BEN))).not.toContain('AADSTS50011');
    const used = { channel: SUPPORT, user: AMINA, ephemeralId: shown.id, actionId: 'summarize_again' };
    await people.click(used);
    await eventually(() => summaries(stage, direct.id).length === 1);
  });
});

describe('the shortcut "Summarize thread for me"', () => {
  test('shows the summary to the asker alone, who may post it in the thread', async () => {
    const { stage, parent, pick } = await openIncident();
    await pick('summarize_thread_for_me');
    const shown = await told(stage, 'Thread summary: Open');
    expect(blocksOf(shown)).toContain('Only you see this.');
    expect(stage.said()).toEqual([]);
    expect(stage.whispers(BEN)).toEqual([]);
    const used = { channel: SUPPORT, user: AMINA, ephemeralId: shown.id, actionId: 'summarize_again' };
    await stage.playground.people.click(used);
    const summary = await eventually(() => summaries(stage).find((one) => blocksOf(one).includes('Refresh')));
    expect(summary.threadTs).toBe(parent.ts);
  });

  test('says why there is none', async () => {
    const stage = await openStage();
    const { ts } = stage.post(PASTE.consent, { channel: RANDOM, user: BEN });
    const callbackId = 'summarize_thread_for_me';
    await stage.playground.people.shortcut({ channel: RANDOM, ts, user: AMINA, callbackId });
    await told(stage, 'I am not in that channel');
  });
});

describe('the export as JSON', () => {
  /** What somebody copies out of all parts, in their order. */
  const copied = (stage: Stage) =>
    stage
      .whispers()
      .filter(({ text }) => text.startsWith('The summary as JSON'))
      .map(({ blocks }) => {
        const [, frame] = blocks as unknown as [unknown, { elements: [{ elements: { text: string }[] }] }];
        return frame.elements[0].elements.map(({ text }) => text).join('');
      })
      .join('\n');

  test('of thousands of messages can be read by programs, and says what it leaves out', async () => {
    const { stage, same, pick, press } = await openIncident();
    const said = (at: number) =>
      `I tried step ${at} "of \\ many", but it still fails with AADSTS${90_000 + (at % 40)}`;
    fillThread(
      stage,
      same,
      Array.from({ length: 2_499 }, (_, at) => said(at)),
    );
    await pick();
    await eventually(() => summaries(stage).some((one) => blocksOf(one).includes('Refresh')), 20_000);
    await press('summary_json');
    await told(stage, 'leftOut says by how much');
    await eventually(() => /\((\d) of \1\)/.test(stage.whispers().at(-1)?.text ?? ''));
    const { coverage, attempts, codes, leftOut } = JSON.parse(copied(stage));
    expect(coverage.messages).toBe(2_501);
    expect(attempts.length + leftOut.attempts).toBe(2_499);
    // Forty that were tried, and the one that it began with, by its code and by its sentence.
    expect(codes.length + (leftOut.codes ?? 0)).toBe(42);
    const listed = codes.reduce(
      (sum: number, { messages }: { messages: string[] }) => sum + messages.length,
      0,
    );
    expect(listed).toBeGreaterThan(0);
    expect(leftOut['codes.messages']).toBeGreaterThan(0);
    expect(stage.whispers().some(({ text }) => text.includes('too long'))).toBe(false);
    expect(stage.playground.warnings).toEqual([]);
  }, 60_000);

  test('of a short thread leaves nothing out', async () => {
    const { stage, summarize, press } = await openIncident();
    await summarize();
    await press('summary_json');
    await told(stage, 'The summary as JSON');
    expect(JSON.parse(copied(stage))).not.toHaveProperty('leftOut');
  });
});

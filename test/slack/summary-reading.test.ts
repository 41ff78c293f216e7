import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import type { PictureReader } from '../../src/bot/picture-reader.ts';
import { PASTE } from './small-catalog.ts';
import { AMINA, BEN, closeStages, eventually, openStage, type Stage, SUPPORT } from './stage.ts';
import { blocksOf, fillThread, openIncident, summaries } from './summary-stage.ts';

afterEach(closeStages);

const PICTURE = readFileSync(new URL('../pasted/pictures/redirect-uri.png', import.meta.url));
const LOG = `${'10:00:00 INFO request served\n'.repeat(40)}${PASTE.redirect}\n`;
const pictures = (text: string): PictureReader & { readonly count: () => number } => {
  let count = 0;
  return {
    count: () => count,
    read: async () => {
      count += 1;
      return { kind: 'read', text, confidence: 0.9 };
    },
    close: async () => undefined,
  };
};
const file = (name: string, content: string | Uint8Array = LOG, mimetype = 'text/plain') => ({
  name,
  content,
  mimetype,
});
const summarize = (stage: Stage, ts: string) =>
  stage.playground.people.shortcut({ channel: SUPPORT, ts, user: AMINA, callbackId: 'summarize_thread' });
const whole = (stage: Stage) =>
  eventually(() => summaries(stage).find((one) => blocksOf(one).includes('Refresh')));
const repliesCalls = (stage: Stage) =>
  stage.playground.calls.filter(({ method }) => method === 'conversations.replies');

describe('the files of a thread', () => {
  test('are part of its summary: a log and a screenshot', async () => {
    const reader = pictures(PASTE.consent);
    const stage = await openStage({ pictures: reader, channels: { [SUPPORT]: { replies: 'off' } } });
    const { people } = stage.playground;
    const { ts } = people.post({
      channel: SUPPORT,
      user: AMINA,
      text: 'see the log',
      files: [file('app.log')],
    });
    const screen = file('screen.png', PICTURE, 'image/png');
    people.post({ channel: SUPPORT, user: BEN, threadTs: ts, text: 'and mine', files: [screen] });
    await stage.settled();
    await summarize(stage, ts);
    const shown = blocksOf(await whole(stage));
    expect(shown).toContain('AADSTS50011');
    expect(shown).toContain('AADSTS65001');
    expect(shown).not.toContain('Nothing was read in');
    await summarize(stage, ts);
    await stage.settled();
    expect(reader.count()).toBe(1);
  });

  test('whose error was answered are not said to state none', async () => {
    const stage = await openStage({ pictures: pictures('') });
    const { ts } = stage.playground.people.post({ channel: SUPPORT, user: AMINA, files: [file('app.log')] });
    await stage.settled();
    expect(stage.said({ threadTs: ts })[0]?.text).toContain('AADSTS50011');
    await summarize(stage, ts);
    expect(blocksOf(await whole(stage))).toContain('AADSTS50011');
  });

  test('that cannot be read are named with their message, and their answer stands for them', async () => {
    const stage = await openStage({ pictures: pictures(''), speed: 300 });
    const { people, faults, workspace } = stage.playground;
    const { ts } = people.post({ channel: SUPPORT, user: AMINA, files: [file('app.log')] });
    await stage.settled();
    const film = file('<@U0AMINA001> `demo`.mp4', 'x', 'video/mp4');
    people.post({ channel: SUPPORT, user: BEN, threadTs: ts, text: 'this one', files: [film] });
    for (const { id } of workspace.files.values())
      faults.next('files', { kind: 'http', status: 404 }, { times: id ? 5 : 0 });
    await stage.clock.sleep(700_000);
    await summarize(stage, ts);
    const shown = blocksOf(await whole(stage));
    expect(shown).toMatch(
      /Nothing was read in `app.log` of <!date.*?>, `&lt;@U0AMINA001&gt; ˋdemoˋ.mp4` of <!date/,
    );
    expect(shown).toContain('`AADSTS50011`');
    expect(stage.playground.warnings).toEqual([]);
  }, 60_000);

  test('are opened a few at a time, and the summary names the others', async () => {
    const stage = await openStage({ pictures: pictures(''), channels: { [SUPPORT]: { replies: 'off' } } });
    const { people } = stage.playground;
    const { ts } = people.post({ channel: SUPPORT, user: AMINA, text: 'logs', files: [file('0.log')] });
    for (let at = 1; at < 12; at += 1)
      people.post({ channel: SUPPORT, user: AMINA, threadTs: ts, text: 'more', files: [file(`${at}.log`)] });
    await stage.settled();
    await summarize(stage, ts);
    const shown = blocksOf(await whole(stage));
    expect(shown).toMatch(/Nothing was read in `4.log`.*`5.log`.*`6.log`.*`7.log`/);
    expect(shown).not.toMatch(/`3.log`|`8.log`/);
  });

  test('are gone from the summary with their message', async () => {
    const stage = await openStage({ pictures: pictures(''), channels: { [SUPPORT]: { replies: 'off' } } });
    const { people } = stage.playground;
    const { ts } = stage.post('Sign-in is broken');
    const shared = people.post({ channel: SUPPORT, user: BEN, threadTs: ts, files: [file('app.log')] });
    await stage.settled();
    await summarize(stage, ts);
    expect(blocksOf(await whole(stage))).toContain('AADSTS50011');
    people.remove({ channel: SUPPORT, user: BEN, ts: shared.ts });
    await eventually(() => !blocksOf(summaries(stage)[0]).includes('AADSTS50011'));
  });
});

describe('a thread that Slack gives in part', () => {
  test('is summarized in part, which says how many are missing and where', async () => {
    const { stage, parent, same, summarize: pick, press, shown } = await openIncident();
    await pick();
    await stage.settled();
    fillThread(
      stage,
      same,
      Array.from({ length: 1_100 }, (_, at) => `still broken, try ${at}`),
    );
    const { faults } = stage.playground;
    const failLater = () => {
      faults.clear();
      faults.next('conversations.replies', { kind: 'delay', ms: 1 });
      faults.next('conversations.replies', { kind: 'error', error: 'internal_error' }, { times: 50 });
    };
    failLater();
    await press('summarize_again');
    await eventually(() => shown().includes('Not all messages could be read'), 20_000);
    expect(shown()).toContain('Summary: Open, in the part read');
    // The parent, two replies, our summary and all that was said since; a page holds 999 of them.
    expect(shown()).toMatch(
      /999 of 1103 were given; those between <!date[^>]*> and <!date[^>]*> are missing/,
    );
    expect(shown()).toContain(`/p${parent.ts.replace('.', '')}`);
    failLater();
    await press('summary_markdown');
    const exported = () => stage.whispers().some((one) => blocksOf(one).includes('999 of 1103 were given'));
    await eventually(exported, 20_000);
  }, 60_000);
});

describe('a busy thread of thousands', () => {
  test('stays below the rate limit of reading, whatever happens in it', async () => {
    const { stage, parent, same, say, summarize: pick, shown } = await openIncident({ speed: 15 });
    fillThread(
      stage,
      same,
      Array.from({ length: 9_500 }, (_, at) => `try ${at}`),
    );
    await pick();
    await eventually(() => shown().includes('9502 messages'), 30_000);
    const since = stage.clock.now();
    const times: number[] = [];
    let seen = repliesCalls(stage).length;
    for (let round = 0; stage.clock.now() - since < 75_000; round += 1) {
      say(`still broken, round ${round}`, BEN);
      if (round % 5 === 0) void summarizeAgain(stage, parent.ts);
      await stage.clock.sleep(1_000);
      const now = repliesCalls(stage).length;
      for (; seen < now; seen += 1) times.push(stage.clock.now());
    }
    expect(times.length).toBeGreaterThan(10);
    const most = Math.max(
      ...times.map((from) => times.filter((at) => at >= from && at < from + 60_000).length),
    );
    expect(most).toBeLessThanOrEqual(50);
  }, 120_000);
});

const summarizeAgain = (stage: Stage, ts: string) => summarize(stage, ts).catch(() => undefined);

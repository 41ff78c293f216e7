import { afterEach, describe, expect, test } from 'vitest';
import { AMINA, BEN, BOT, call, closeAll, type Running, SUPPORT, section, start } from './support.ts';

const DIEGO = 'U0DIEGO004';
const FINANCE = 'C0FINANC04';
const INCIDENTS = 'C0INCIDNT2';

afterEach(closeAll);

async function page<T>(playground: Running, path: string, body?: object): Promise<T> {
  const init = body && {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  return (await (await fetch(`${playground.url}/page/${path}`, init)).json()) as T;
}

interface Step {
  readonly id: string;
  readonly title: string;
  readonly button: string;
  readonly done: boolean;
}

const steps = async (playground: Running) =>
  (await page<{ guide: { steps: readonly Step[] } }>(playground, 'state')).guide.steps;
const ticked = async (playground: Running) =>
  (await steps(playground)).filter(({ done }) => done).map(({ id }) => id);
const go = (playground: Running, step: string) =>
  page<Record<string, unknown>>(playground, 'act', { as: AMINA, do: 'guide', step });

const ours = (playground: Running, type: string, message: object) =>
  call(playground, 'chat.postMessage', {
    text: 'hello',
    metadata: { event_type: type, event_payload: { codes: [] } },
    ...message,
  });

const report = (playground: Running, user: string, channel: string) =>
  playground.people.post({ user, channel, text: 'AADSTS7000222: it is expired' });

const otherReport = (playground: Running) =>
  playground.people.post({ user: BEN, channel: FINANCE, text: 'AADSTS50011: only from the VPN' });

describe('the guide', () => {
  test('has ten steps with a button each, and none is done at the start', async () => {
    const playground = await start();
    const all = await steps(playground);
    expect(all).toHaveLength(10);
    expect(all.every(({ title, button, done }) => title && button && !done)).toBe(true);
  });

  test('ticks the reports off when three people in two channels have the error, whoever posts them', async () => {
    const playground = await start();
    report(playground, AMINA, SUPPORT);
    report(playground, AMINA, FINANCE);
    report(playground, BEN, SUPPORT);
    expect(await ticked(playground)).toEqual([]);
    report(playground, DIEGO, FINANCE);
    expect(await ticked(playground)).toEqual(['reports']);
  });

  test('ticks the outbreak off when it stands in a thread and in a channel', async () => {
    const playground = await start();
    const { ts } = report(playground, AMINA, SUPPORT);
    await ours(playground, 'oauth_error_outbreak', { channel: SUPPORT, thread_ts: ts });
    expect(await ticked(playground)).toEqual([]);
    const { ts: notice } = await ours(playground, 'oauth_error_outbreak', { channel: INCIDENTS });
    expect(await ticked(playground)).toEqual(['outbreak']);
    expect(await go(playground, 'outbreak')).toMatchObject({ channel: INCIDENTS, ts: notice });
  });

  test('leads to the button to press, and says what has to come first', async () => {
    const playground = await start();
    expect(await go(playground, 'summary')).toMatchObject({
      ok: false,
      error: expect.stringMatching(/first/),
    });
    const { ts } = report(playground, AMINA, SUPPORT);
    expect(await go(playground, 'ask')).toMatchObject({ ok: false, error: expect.stringMatching(/bot/) });
    const { ts: answer } = await ours(playground, 'oauth_error_answer', { channel: SUPPORT, thread_ts: ts });
    expect(await go(playground, 'ask')).toMatchObject({ ts: answer, threadTs: ts, press: 'escalate' });
    expect(await go(playground, 'taken')).toMatchObject({ ok: false, error: 'Ask the contact first.' });
    playground.people.remove({ channel: SUPPORT, user: AMINA, ts });
    await call(playground, 'chat.delete', { channel: SUPPORT, ts: answer });
    expect(await go(playground, 'ask')).toMatchObject({ ok: false, error: expect.stringMatching(/gone/) });
    expect(await go(playground, 'nonsense')).toMatchObject({ ok: false });
  });

  test('believes what the bot says and shows, not what people type', async () => {
    const playground = await start();
    const { ts } = report(playground, AMINA, SUPPORT);
    playground.people.post({ user: BEN, channel: SUPPORT, threadTs: ts, text: 'resolved, not the cause' });
    const summary = { channel: SUPPORT, thread_ts: ts, text: 'Thread summary: Open.' };
    const { ts: said } = await ours(playground, 'oauth_error_triage', summary);
    expect(await ticked(playground)).toEqual(['summary']);
    const change = { channel: SUPPORT, ts: said, text: 'Thread summary: Resolved.' };
    await call(playground, 'chat.update', { ...change, blocks: [section('Resolved')] });
    // Ben has yet to post what the next step is about.
    expect(await ticked(playground)).toEqual(['summary']);
    expect(await go(playground, 'verdict')).toMatchObject({ error: expect.stringContaining('first') });
    const answer = { channel: FINANCE, thread_ts: otherReport(playground).ts };
    const { ts: wrong } = await ours(playground, 'oauth_error_answer', answer);
    expect(await ticked(playground)).toEqual(['summary', 'fix']);
    expect(await go(playground, 'verdict')).toMatchObject({ ts: wrong, press: 'verdict_wrong' });
  });

  test("does not take a visitor's own threads for the incident", async () => {
    const playground = await start();
    const mine = playground.people.post({ user: AMINA, channel: SUPPORT, text: 'AADSTS50011: no match' });
    const solved = { channel: SUPPORT, thread_ts: mine.ts, text: 'Thread summary: Resolved.' };
    const judged = { ...solved, blocks: [{ ...section('Not the cause'), block_id: 'answer_verdicts' }] };
    const doAll = async () => {
      await ours(playground, 'oauth_error_answer', judged);
      await ours(playground, 'oauth_error_triage', solved);
    };
    await doAll();
    await ours(playground, 'oauth_error_escalation', solved);
    report(playground, AMINA, SUPPORT);
    await doAll();
    expect(await ticked(playground)).toEqual([]);
  });

  test('ticks the home tab and the statistics off when the error stands there', async () => {
    const playground = await start();
    const home = (text: string) =>
      call(playground, 'views.publish', { user_id: AMINA, view: { type: 'home', blocks: [section(text)] } });
    await home('nothing yet');
    const whisper = { channel: SUPPORT, user: AMINA, text: 'stats' };
    await call(playground, 'chat.postEphemeral', whisper);
    expect(await ticked(playground)).toEqual([]);
    await home('AADSTS7000222: 3');
    await call(playground, 'chat.postEphemeral', {
      ...whisper,
      blocks: [section('`/oauth-error stats csv`')],
    });
    expect(await ticked(playground)).toEqual(['stats', 'home']);
  });

  test('begins anew with the workspace', async () => {
    const playground = await start();
    for (const user of [AMINA, BEN, DIEGO]) report(playground, user, user === BEN ? FINANCE : SUPPORT);
    expect(await ticked(playground)).toEqual(['reports']);
    await page(playground, 'act', { as: AMINA, do: 'reset' });
    expect(await ticked(playground)).toEqual([]);
    expect(playground.workspace.users.has(BOT)).toBe(true);
  });
});

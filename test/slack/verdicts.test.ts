import { afterEach, describe, expect, test } from 'vitest';
import { StoreFailure, WRONG_VERDICTS, type WrongVerdict } from '../../src/bot/ports.ts';
import { PASTE } from './small-catalog.ts';
import { AMINA, BEN, closeStages, eventually, openStage, RANDOM, type Stage, SUPPORT } from './stage.ts';

afterEach(closeStages);

async function answered(paste: string = PASTE.redirect) {
  const stage = await openStage();
  const message = stage.post(paste);
  await stage.settled();
  const ts = stage.said()[0]?.ts ?? '';
  const press = (actionId: string, user = AMINA) =>
    stage.playground.people.click({ channel: SUPPORT, user, ts, actionId });
  return { stage, message, press };
}

const viewOf = ({ playground }: Stage, user = AMINA) =>
  eventually(() => [...playground.workspace.views.values()].find((view) => view.user === user));
const listOf = async ({ stores }: Stage) =>
  (await stores.store.list<WrongVerdict>(WRONG_VERDICTS, 10)).map(({ value }) => value);
const slash = (stage: Stage, text: string, user = AMINA) =>
  stage.playground.people.slash({ channel: SUPPORT, user, command: '/oauth-error', text });
const linesOf = ({ blocks }: { readonly blocks: unknown }) =>
  (blocks as readonly { type: string; elements?: readonly { elements: readonly { text: string }[] }[] }[])
    .filter(({ type }) => type === 'rich_text')
    .flatMap(({ elements }) => elements?.[0]?.elements.map(({ text }) => text) ?? [])
    .join('')
    .split('\n');
const whispered = (stage: Stage, words: string) =>
  eventually(() => stage.whispers().find((one) => JSON.stringify(one).includes(words)));

describe('"Not the cause"', () => {
  test('asks in one step what it was, offers other errors, and lands in the list, redacted', async () => {
    const { stage, press } = await answered(`${PASTE.redirect} and before that AADSTS65001`);
    await press('verdict_wrong');
    const view = await viewOf(stage);
    const form = JSON.stringify(view.content);
    expect(form).toContain('AADSTS65001: Consent is missing');
    expect(form).not.toContain('"value":"entra/AADSTS50011"');
    expect(await listOf(stage)).toEqual([{ entry: 'entra/AADSTS50011', at: expect.any(Number) }]);
    const state = {
      instead_entry: { instead_entry: 'entra/AADSTS65001' },
      instead_text: { instead_text: 'it was consent, client_secret=Qs8~Zx91_abcdefghijklmnopqrstuvwxyz0123' },
    };
    await stage.playground.people.submitView({ user: AMINA, viewId: view.id, state });
    const [noted] = await eventually(async () => {
      const list = await listOf(stage);
      return list[0]?.text !== undefined && list;
    });
    expect(noted).toMatchObject({ entry: 'entra/AADSTS50011', other: 'entra/AADSTS65001' });
    expect(noted?.text).toContain('it was consent');
    expect(JSON.stringify(noted)).not.toContain('Zx91');
    expect(stage.playground.warnings).toEqual([]);
  });

  test('takes a code in the words for the entry that it names', async () => {
    const { stage, press } = await answered();
    await press('verdict_wrong');
    const { id } = await viewOf(stage);
    const state = { instead_text: { instead_text: 'aadsts700016' } };
    await stage.playground.people.submitView({ user: AMINA, viewId: id, state });
    await eventually(async () => (await listOf(stage))[0]?.other === 'entra/AADSTS700016');
  });

  test('keeps the words also when the store fails for a while after the form was sent', async () => {
    const { stage, press } = await answered();
    await press('verdict_wrong');
    const { id } = await viewOf(stage);
    stage.stores.failWith(new Error('disk is gone'));
    setTimeout(() => stage.stores.failWith(undefined), 150);
    const state = { instead_text: { instead_text: 'the proxy wrote http' } };
    await stage.playground.people.submitView({ user: AMINA, viewId: id, state });
    await stage.clock.sleep(6_000);
    await eventually(async () => (await listOf(stage))[0]?.text === 'the proxy wrote http');
    expect(stage.whispers()).toEqual([]);
  });

  test('counts also when the form is skipped, or not opened at all', async () => {
    const { stage, press } = await answered();
    stage.playground.faults.next('views.open', { kind: 'error', error: 'expired_trigger_id' });
    await press('verdict_wrong');
    await whispered(stage, 'I will not explain this error');
    expect(await listOf(stage)).toHaveLength(1);
    await press('verdict_wrong');
    await whispered(stage, 'judged this answer already');
    expect(stage.playground.workspace.views.size).toBe(0);
  });

  test.for(['verdicts', 'stat'])(
    'counts once also when the store fails while it counts (%s)',
    async (what) => {
      const { stage, press } = await answered();
      const { claims } = stage.stores;
      const count = claims.count;
      let failures = 3;
      claims.count = async (key, by, keep) => {
        if (!key.includes(`:${what}:`) || by === 0 || failures === 0) return count(key, by, keep);
        failures -= 1;
        throw new StoreFailure('count', new Error('disk is gone'));
      };
      await press('verdict_helped');
      const shown = () => JSON.stringify(stage.said()[0]?.blocks);
      await eventually(() => shown().includes('It helped 1 person'));
      expect(failures).toBe(0);
      const { helped } = await stage.bot.statistics('T0PLAYGRND');
      expect(helped.map((line) => line.count)).toEqual([1]);
      expect(stage.metrics.measured.filter(({ name }) => name === 'verdicts')).toHaveLength(1);
    },
  );
});

describe('verdicts on an answer that changed with its message', () => {
  test('are given on each error by itself', async () => {
    const { stage, message, press } = await answered();
    const shown = () => JSON.stringify(stage.said()[0]?.blocks);
    await press('verdict_helped', BEN);
    await eventually(() => shown().includes('It helped 1 person'));
    stage.playground.people.edit({ channel: SUPPORT, user: AMINA, ts: message.ts, text: PASTE.consent });
    await eventually(() => shown().includes('Consent is missing'));
    await stage.settled();
    await press('verdict_wrong');
    await eventually(() => shown().includes('1 person said that it is not the cause'));
    expect(shown()).not.toContain('It helped');
    await press('verdict_wrong', BEN);
    await eventually(() => shown().includes('2 people said that it is not the cause'));
    expect(await listOf(stage)).toHaveLength(2);
    const { helped, wrong } = await stage.bot.statistics('T0PLAYGRND');
    const of = (line: (typeof helped)[number]) => [line.title, line.count];
    expect(helped.map(of)).toEqual([['Redirect URI is not registered', 1]]);
    expect(wrong.map(of)).toEqual([['Consent is missing', 2]]);
    expect(stage.playground.warnings).toEqual([]);
  });

  test('take what it was instead for the error that was judged, also when the form is sent after the edit', async () => {
    const { stage, message, press } = await answered();
    await press('verdict_wrong');
    const { id } = await viewOf(stage);
    stage.playground.people.edit({ channel: SUPPORT, user: AMINA, ts: message.ts, text: PASTE.consent });
    await stage.settled();
    const state = { instead_text: { instead_text: 'the proxy wrote http' } };
    await stage.playground.people.submitView({ user: AMINA, viewId: id, state });
    const list = await eventually(async () => {
      const all = await listOf(stage);
      return all[0]?.text !== undefined && all;
    });
    expect(list).toEqual([
      expect.objectContaining({ entry: 'entra/AADSTS50011', text: 'the proxy wrote http' }),
    ]);
  });
});

describe('/oauth-error stats', () => {
  test('shows what was asked, what helped, what was wrong, and codes that nobody knows', async () => {
    const { stage, press } = await answered();
    stage.post(PASTE.unknown, { user: BEN });
    await stage.settled();
    await press('verdict_helped');
    await press('verdict_wrong', BEN);
    await eventually(async () => (await listOf(stage)).length === 1);
    await slash(stage, 'stats');
    const shown = JSON.stringify(await whispered(stage, 'Asked most'));
    expect(shown).toContain('Redirect URI is not registered: 1');
    expect(shown).toMatch(/\*Helped\*\\n• `AADSTS50011`/);
    expect(shown).toMatch(/\*Called wrong\*\\n• `AADSTS50011`/);
    expect(shown).toMatch(/\*Codes that nobody knows yet\*\\n• `AADSTS9988776`/);
    expect(shown).not.toContain(BEN);
    stage.playground.people.openHome({ user: BEN });
    const home = await eventually(() => stage.playground.workspace.homes.get(BEN));
    expect(JSON.stringify(home.content)).toContain('Codes that nobody knows yet');
    expect(stage.playground.warnings).toEqual([]);
  });

  test('gives everything as comma-separated values to whoever asks alone', async () => {
    const { stage } = await answered();
    await slash(stage, 'stats csv');
    const shown = await whispered(stage, 'what,entry_or_role');
    expect(JSON.stringify(shown)).toContain(
      'asked,entra/AADSTS50011,AADSTS50011,Redirect URI is not registered,1,,,,',
    );
    expect(stage.said()).toHaveLength(1);
  });

  test.for([
    ['whole', 700, true],
    ['over the response URL where the bot is not', 700, false],
    ['as far as it fits, and says exactly how much did not', 4000, true],
  ] as const)('gives a long table in pieces that can be read: %s', async ([, lines, member]) => {
    const stage = await openStage();
    const channel = member ? SUPPORT : RANDOM;
    const { store, claims } = stage.stores;
    const month = new Date(stage.clock.now()).toISOString().slice(0, 7);
    for (const kind of ['asked', 'helped', 'wrong', 'unknown']) {
      for (let at = 0; at < lines / 4; at += 1) {
        const subject = `entra/AADSTS${kind}${String(at).padStart(5, '0')}`;
        const key = `T0PLAYGRND:stat:${month}:${kind}:${subject}`;
        await store.set(key, { subject, title: `A title of the usual length, number ${at}` }, 1e10);
        await claims.count(key, 1, 1e10);
      }
    }
    await stage.playground.people.slash({ channel, user: AMINA, command: '/oauth-error', text: 'stats csv' });
    const shown = () => stage.whispers().map((one) => ({ text: one.text, frame: linesOf(one) }));
    const last = await eventually(() => {
      const piece = shown().at(-1);
      const [, at, of] = /\((\d+) of (\d+)\)/.exec(piece?.text ?? '') ?? [];
      return (at === of || piece?.text.includes('did not fit')) && piece;
    });
    const all = shown().flatMap(({ frame }) => frame);
    const left = Number(/The last (\d+) of/.exec(last.text)?.[1] ?? 0);
    expect(all.length + left).toBe(lines + 1);
    if (member) expect(left > 0).toBe(lines > 1000);
    expect(new Set(all).size).toBe(all.length);
    for (const { frame } of shown()) expect(frame.join('\n').length).toBeLessThanOrEqual(11_000);
    expect(stage.playground.warnings).toEqual([]);
  });

  test('says so when nothing was counted', async () => {
    const stage = await openStage();
    await slash(stage, 'stats');
    await whispered(stage, 'Nothing was counted yet');
  });
});

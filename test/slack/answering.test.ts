import { afterEach, describe, expect, test } from 'vitest';
import { PASTE } from './small-catalog.ts';
import { AMINA, BEN, BOT, closeStages, INCIDENTS, openStage, RANDOM, SUPPORT } from './stage.ts';

afterEach(closeStages);

describe('a message in a channel', () => {
  test('is answered in its thread when it reports an error', async () => {
    const stage = await openStage();
    const message = stage.post(PASTE.redirect);
    await stage.settled();
    const [answer, ...more] = stage.said();
    expect(answer).toMatchObject({ threadTs: message.ts, user: BOT });
    expect(answer?.text).toContain('AADSTS50011');
    expect(answer?.metadata).toEqual({
      event_type: 'oauth_error_answer',
      event_payload: { entry: 'entra/AADSTS50011', codes: ['AADSTS50011'], source_ts: message.ts },
    });
    expect(more).toEqual([]);
    expect(stage.playground.warnings).toEqual([]);
  });

  test('is left alone when it reports none', async () => {
    const stage = await openStage();
    stage.post('lunch at noon?');
    await stage.settled();
    expect(stage.said()).toEqual([]);
    expect(stage.whispers()).toEqual([]);
  });

  test('is answered in the thread that it is a reply in', async () => {
    const stage = await openStage();
    const parent = stage.post('sign-in is broken for the payroll team');
    stage.post(PASTE.consent, { threadTs: parent.ts, user: BEN });
    await stage.settled();
    expect(stage.said().map(({ threadTs }) => threadTs)).toEqual([parent.ts]);
  });

  test('is told where to look when its code is not in the catalog', async () => {
    const stage = await openStage();
    stage.post(PASTE.unknown);
    await stage.settled();
    const [answer] = stage.said();
    expect(answer?.text).toContain('not in my catalog');
    expect(JSON.stringify(answer?.blocks)).toContain('login.microsoftonline.com/error?code=9988776');
  });

  test('is read in attachments and file previews too', async () => {
    const stage = await openStage();
    const { people } = stage.playground;
    people.post({
      channel: SUPPORT,
      user: AMINA,
      text: 'see this',
      attachments: [{ text: PASTE.redirect, fallback: 'x' }],
    });
    const content = Buffer.from(PASTE.consent);
    people.post({
      channel: INCIDENTS,
      user: AMINA,
      files: [{ name: 'error.txt', mimetype: 'text/plain', content }],
    } as never);
    await stage.settled();
    expect(stage.said()[0]?.text).toContain('AADSTS50011');
    expect(stage.said({ channel: INCIDENTS })[0]?.text).toContain('AADSTS65001');
  });

  test('is not seen where the bot is no member', async () => {
    const stage = await openStage();
    stage.post(PASTE.redirect, { channel: RANDOM });
    await stage.settled();
    expect(stage.said({ channel: RANDOM })).toEqual([]);
  });
});

describe('a mention', () => {
  test('is answered once, although it comes as two events', async () => {
    const stage = await openStage();
    const message = stage.post(`<@${BOT}> what is AADSTS50011?`);
    await stage.settled();
    const events = stage.playground.deliveries.map(({ name }) => name);
    expect(events).toEqual(expect.arrayContaining(['message', 'app_mention']));
    expect(stage.said({ threadTs: message.ts })).toHaveLength(1);
  });

  test('is answered also when nothing is found', async () => {
    const stage = await openStage();
    stage.post(`<@${BOT}> zebra crossing`);
    await stage.settled();
    expect(stage.said()[0]?.text).toContain('I found no sign-in error');
  });

  test('gets help when it asks for it', async () => {
    const stage = await openStage();
    stage.post(`<@${BOT}> help`);
    await stage.settled();
    expect(stage.said()[0]?.text).toContain('/oauth-error');
  });

  test('explains the parent message and the latest error of a thread', async () => {
    const stage = await openStage({ channels: { [SUPPORT]: { replies: 'off' } } });
    const parent = stage.post(PASTE.redirect);
    stage.post(`now it says ${PASTE.consent}`, { threadTs: parent.ts });
    stage.post(`<@${BOT}> explain`, { threadTs: parent.ts, user: BEN });
    await stage.settled();
    const texts = stage.said({ threadTs: parent.ts }).map(({ text }) => text.slice(0, 11));
    expect(texts).toEqual(['AADSTS50011', 'AADSTS65001']);
  });
});

describe('a direct message', () => {
  test('is answered below it, once, also when the connection drops after the post', async () => {
    const stage = await openStage();
    const { workspace, faults } = stage.playground;
    const isMine = ({ kind, members }: { kind: string; members: Set<string> }) =>
      kind === 'im' && members.has(AMINA);
    const direct = [...workspace.channels.values()].find(isMine)?.id ?? '';
    faults.next('chat.postMessage', { kind: 'drop-after' });
    stage.post('AADSTS65001', { channel: direct });
    await stage.settled();
    expect(stage.said({ channel: direct }).map(({ threadTs }) => threadTs)).toEqual([undefined]);
  });

  test('is always answered', async () => {
    const stage = await openStage();
    const { workspace } = stage.playground;
    const direct =
      [...workspace.channels.values()].find(({ kind, members }) => kind === 'im' && members.has(AMINA))?.id ??
      '';
    stage.post('AADSTS65001', { channel: direct });
    stage.post('good morning sunshine', { channel: direct });
    await stage.settled();
    const texts = stage.said({ channel: direct }).map(({ text }) => text);
    expect(texts).toHaveLength(2);
    expect(texts.join()).toContain('Consent is missing');
    expect(texts.join()).toContain('I found no sign-in error');
  });
});

import { afterEach, describe, expect, test } from 'vitest';
import type { Contact, Contacts } from '../../src/core/answer/types.ts';
import { answered, blocksOf, formOf, noteIn, tellOf, told } from './escalation-stage.ts';
import { PASTE } from './small-catalog.ts';
import { AMINA, BEN, CHLOE, closeStages, eventually, INCIDENTS, openStage, SUPPORT } from './stage.ts';

afterEach(closeStages);

describe('asking the contact', () => {
  test('posts the edited note in the thread with the mention, redacted and harmless', async () => {
    const { stage, message, open } = await answered(PASTE.redirect);
    expect(JSON.stringify(stage.said())).not.toContain('subteam');
    const { send } = await open();
    await send({
      escalation_text: 'Line one <!channel> *bold*\nclient_secret=Qs8~Zx91_abcdefghijklmnopqrstuvwxyz0123',
      escalation_reason: 'only you may',
    });
    await eventually(() => noteIn(stage).length === 1);
    const [note] = noteIn(stage);
    expect(note?.threadTs).toBe(message.ts);
    expect(note?.text).toContain('<!subteam^S0IDENTITY>');
    expect(blocksOf(note)).toContain('Line one &lt;!channel&gt;');
    expect(blocksOf(note)).not.toContain('Zx91');
    expect(blocksOf(note)).toContain('only you may');
    expect(blocksOf(note)).toContain(`Asked by <@${AMINA}>`);
    expect(stage.playground.warnings).toEqual([]);
  });

  test("posts in the contact's channel with a link back, and a line in the thread", async () => {
    const { stage, message, ts, open } = await answered(PASTE.consent);
    await (await open()).send();
    await eventually(() => stage.said({ threadTs: message.ts }).length === 2);
    const [note] = noteIn(stage, INCIDENTS);
    expect(note?.text).toContain(`p${ts.replace('.', '')}`);
    const line = stage.said({ threadTs: message.ts })[1];
    expect(line?.text).toContain(`<#${INCIDENTS}>`);
    expect(noteIn(stage)).toEqual([]);
  });

  test('is remembered, and shown in later answers of the thread and of the channel', async () => {
    const { stage, message, open } = await answered(PASTE.redirect, { cooldown: 600_000 });
    await (await open()).send();
    await eventually(() => noteIn(stage).length === 1);
    const thread = { workspace: 'T0PLAYGRND', channel: SUPPORT, threadTs: message.ts };
    const [record] = await eventually(async () => {
      const records = await stage.bot.escalationsOf(thread);
      return records.length > 0 && records;
    });
    expect(record).toMatchObject({ by: AMINA, turn: 0, subject: 'entra/AADSTS50011' });
    expect(record?.contact.name).toBe('Identity platform');
    const other = stage.post(PASTE.consent, { threadTs: message.ts, user: BEN });
    const again = stage.post(PASTE.redirect, { user: BEN });
    await stage.settled();
    const later = stage.said({ threadTs: other.threadTs ?? '' }).at(-1);
    expect(tellOf(later)).toContain('*Asked already:* Identity platform');
    expect(tellOf(stage.said({ threadTs: again.ts })[0])).toContain('*Asked already:* Identity platform');
  });

  test('happens once when a person sends it from two windows; the second note comes back', async () => {
    const { stage, press } = await answered(PASTE.redirect);
    const views = () => [...stage.playground.workspace.views.values()].filter(({ user }) => user === AMINA);
    await Promise.all([press(), press()]);
    await eventually(() => views().length === 2);
    const sent = views().map(({ id }, at) =>
      stage.playground.people.submitView({
        user: AMINA,
        viewId: id,
        state: { escalation_text: { escalation_text: `window ${at}` } },
      }),
    );
    expect(await Promise.all(sent)).toEqual([{ ok: true }, { ok: true }]);
    const words = await told(stage, 'Already asked: Identity platform');
    const [note] = noteIn(stage);
    const [posted, returned] = [blocksOf(note), blocksOf(words)].map((text) => /window \d/.exec(text)?.[0]);
    expect([posted, returned].toSorted()).toEqual(['window 0', 'window 1']);
    await stage.clock.sleep(2000);
    expect(noteIn(stage)).toHaveLength(1);
  });

  test('happens once when two people ask at the same time; the second gets their note back', async () => {
    const { stage, press, open } = await answered(PASTE.redirect);
    const first = await open(AMINA);
    const second = await open(BEN);
    await Promise.all([
      first.send({ escalation_text: 'from Amina' }),
      second.send({ escalation_text: 'from Ben' }),
    ]);
    await eventually(() => noteIn(stage).length === 1);
    const late = blocksOf(noteIn(stage)[0]).includes('from Amina') ? BEN : AMINA;
    const words = await told(stage, 'Already asked: Identity platform', late);
    expect(JSON.stringify(words.blocks)).toContain(late === BEN ? 'from Ben' : 'from Amina');
    expect(noteIn(stage)).toHaveLength(1);
    await press(CHLOE);
    await told(stage, 'Already asked: Identity platform', CHLOE);
    expect(formOf(stage, CHLOE)).toBeUndefined();
  });

  test('asks nobody when the thread is gone meanwhile', async () => {
    const { stage, message, open } = await answered(PASTE.redirect);
    const { send } = await open();
    stage.playground.people.remove({ channel: SUPPORT, user: AMINA, ts: message.ts });
    await stage.settled();
    await send({ escalation_text: 'what I know' });
    const words = await told(stage, 'is gone, so nobody was asked');
    expect(words.threadTs).toBeUndefined();
    expect(JSON.stringify(words.blocks)).toContain('what I know');
    expect(stage.said()).toEqual([]);
  });

  test('asks nobody when the answer was deleted in Slack without the bot knowing', async () => {
    const { stage, ts, open } = await answered(PASTE.consent);
    const { send } = await open();
    stage.playground.faults.next('chat.getPermalink', { kind: 'error', error: 'message_not_found' });
    await send({ escalation_text: 'what I know' });
    const words = await told(stage, 'is gone, so nobody was asked');
    expect(words.threadTs).toBeUndefined();
    expect(noteIn(stage, INCIDENTS)).toEqual([]);
    expect(ts).not.toBe('');
  });

  test("falls back to the thread when the contact's channel is archived and they can be mentioned", async () => {
    const both: Contact = {
      role: 'idp-owner',
      name: 'IdP team',
      mention: '<@U0CHLOE003>',
      channel: INCIDENTS,
    };
    const contacts: Contacts = { find: ({ role }) => (role === 'idp-owner' ? both : { role }) };
    const { stage, message, open } = await answered(PASTE.consent, { contacts });
    const { send } = await open();
    stage.playground.people.archive(INCIDENTS);
    await send();
    await eventually(() => noteIn(stage).length === 1);
    expect(noteIn(stage)[0]?.threadTs).toBe(message.ts);
    expect(noteIn(stage)[0]?.text).toContain('<@U0CHLOE003>');
    await told(stage, 'is_archived');
  });

  test("says that the contact's channel is archived when there is no other way, and may be tried again", async () => {
    const { stage, open } = await answered(PASTE.consent);
    const { send } = await open();
    stage.playground.people.archive(INCIDENTS);
    await send({ escalation_text: 'what I know' });
    const words = await told(stage, 'their channel is archived');
    expect(JSON.stringify(words.blocks)).toContain('what I know');
    stage.playground.people.unarchive(INCIDENTS);
    await (await open()).send();
    await eventually(() => noteIn(stage, INCIDENTS).length === 1);
  });

  test('posts the note once when the connection drops after it', async () => {
    const { stage, open } = await answered(PASTE.redirect);
    const { send } = await open();
    stage.playground.faults.next('chat.postMessage', { kind: 'drop-after' });
    await send();
    await eventually(() => noteIn(stage).length === 1);
    await stage.clock.sleep(4000);
    expect(noteIn(stage)).toHaveLength(1);
  });

  test('posts a note of one long line to its end, and gives such a note back to its end', async () => {
    const { stage, open } = await answered(PASTE.redirect);
    const [first, second] = [await open(AMINA), await open(BEN)];
    const parameters = Array.from({ length: 420 }, (_, at) => `p${at}=v`).join('&');
    const line = `https://login.example.com/authorize?${parameters}`.slice(0, 2_950);
    await first.send({ escalation_text: `${line}&the-end-by-Amina` });
    const note = await eventually(() => noteIn(stage)[0]);
    await second.send({ escalation_text: `${line}&the-end-by-Ben` });
    const kept = await told(stage, 'Already asked', BEN);
    for (const [{ blocks }, end] of [
      [note, 'Amina'],
      [kept, 'Ben'],
    ] as const) {
      const texts = (blocks as readonly { text?: { text: string } }[]).map(({ text }) => text?.text ?? '');
      const whole = texts.join('').replaceAll('\u2060', '').replaceAll('&amp;', '&');
      expect(whole).toContain(`${line}&the-end-by-${end}`);
    }
    expect(stage.playground.warnings).toEqual([]);
  });

  test.for([0, 60])(
    'goes on when the store fails %i ms after the form was sent, and asks once',
    async (after) => {
      const { stage, open } = await answered(PASTE.redirect);
      const { send } = await open();
      const break_ = () => stage.stores.failWith(new Error('disk is gone'));
      if (after === 0) break_();
      else setTimeout(break_, after);
      setTimeout(() => stage.stores.failWith(undefined), 200);
      await send({ escalation_text: 'typed with care' });
      await eventually(() => noteIn(stage).length === 1);
      expect(blocksOf(noteIn(stage)[0])).toContain('typed with care');
      await stage.clock.sleep(6000);
      expect(noteIn(stage)).toHaveLength(1);
      expect(stage.whispers()).toEqual([]);
    },
  );

  test('gives the note back when the store fails for too long', async () => {
    const { stage, open } = await answered(PASTE.redirect, { speed: 600 });
    const { send } = await open();
    stage.stores.failWith(new Error('disk is gone'));
    await send({ escalation_text: 'typed with care; client_secret=Qs8~Zx91_abcdefghijklmnopqrstuvwxyz0123' });
    const words = await told(stage, 'I may not have asked them');
    expect(blocksOf(words)).toContain('typed with care');
    expect(blocksOf(words)).not.toContain('Zx91');
    expect(noteIn(stage)).toEqual([]);
  });

  test('is refused in a direct message, where a mention reaches nobody', async () => {
    const stage = await openStage();
    const { people, workspace } = stage.playground;
    const channel = [...workspace.channels.values()].find(
      ({ kind, members }) => kind === 'im' && members.has(AMINA),
    )?.id as string;
    stage.post(PASTE.redirect, { channel });
    await stage.settled();
    const ts = stage.said({ channel })[0]?.ts ?? '';
    await people.click({ channel, user: AMINA, ts, actionId: 'escalate' });
    const { send } = await eventually(() => formOf(stage, AMINA));
    await send();
    await told(stage, 'does not see this direct message');
    expect(stage.said({ channel })).toHaveLength(1);
  });
});

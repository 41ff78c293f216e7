import { afterEach, describe, expect, test } from 'vitest';
import { answered, formOf, noteIn, told } from './escalation-stage.ts';
import { PASTE } from './small-catalog.ts';
import { AMINA, BEN, CHLOE, closeStages, eventually, INCIDENTS, SUPPORT } from './stage.ts';

afterEach(closeStages);

/** An answer whose message is about another error after an edit. */
async function changeable() {
  const about = await answered(PASTE.redirect);
  const { stage, message } = about;
  const edit = async (text: string = PASTE.consent) => {
    stage.playground.people.edit({ channel: SUPPORT, user: AMINA, ts: message.ts, text });
    await stage.settled();
  };
  const place = { workspace: 'T0PLAYGRND', channel: SUPPORT, threadTs: message.ts };
  return { ...about, edit, place };
}

describe('an answer that changed with its message', () => {
  test('can be escalated to the contact of the new error, and both calls are remembered and summarized', async () => {
    const { stage, open, edit, place } = await changeable();
    await (await open()).send();
    await eventually(() => noteIn(stage).length === 1);
    await edit();
    await (await open(BEN)).send();
    await eventually(() => noteIn(stage, INCIDENTS).length === 1);
    const asked = await eventually(async () => {
      const records = await stage.bot.escalationsOf(place);
      return records.length === 2 && records;
    });
    expect(asked.map(({ subject }) => subject)).toEqual(['entra/AADSTS50011', 'entra/AADSTS65001']);
    stage.post(`<@U0OAUTHBOT> summarize`, { threadTs: place.threadTs });
    await eventually(() =>
      stage.said().some(({ blocks }) => {
        const text = JSON.stringify(blocks);
        return /Asked already.*Identity platform/.test(text) && /Asked already.*IdP on-call/.test(text);
      }),
    );
  });

  test('is not escalated twice for the same error, also when the message is edited back', async () => {
    const { stage, press, open, edit } = await changeable();
    await (await open()).send();
    await eventually(() => noteIn(stage).length === 1);
    await edit();
    await edit(PASTE.redirect);
    await press(BEN);
    await told(stage, 'Already asked: Identity platform', BEN);
    expect(formOf(stage, BEN)).toBeUndefined();
  });

  test('asks nobody with a form that was opened for the earlier error, and gives the note back', async () => {
    const { stage, open, edit } = await changeable();
    const { send } = await open();
    await edit();
    await send({ escalation_text: 'what I know of the redirect URI' });
    const words = await told(stage, 'about another error by now');
    expect(JSON.stringify(words.blocks)).toContain('what I know of the redirect URI');
    expect([...noteIn(stage), ...noteIn(stage, INCIDENTS)]).toEqual([]);
  });

  test('keeps the buttons of both calls apart', async () => {
    const { stage, open, edit, place } = await changeable();
    await (await open()).send();
    const first = await eventually(() => noteIn(stage)[0]);
    await edit();
    await (await open(BEN)).send();
    const second = await eventually(() => noteIn(stage, INCIDENTS)[0]);
    const { people } = stage.playground;
    await people.click({ channel: INCIDENTS, user: CHLOE, ts: second.ts, actionId: 'contact_has_it' });
    await people.click({ channel: SUPPORT, user: BEN, ts: first.ts, actionId: 'contact_has_it' });
    const taken = await eventually(async () => {
      const records = await stage.bot.escalationsOf(place);
      return records.every((record) => record.taken) && records;
    });
    expect(taken.map((record) => record.taken?.by)).toEqual([BEN, CHLOE]);
  });

  test('is not passed on under the name of the new error', async () => {
    const { stage, open, edit } = await changeable();
    await (await open()).send();
    const note = await eventually(() => noteIn(stage)[0]);
    await edit();
    const value = /"value":"([^"]*\/idp-owner)"/.exec(JSON.stringify(note.blocks))?.[1] ?? '';
    const click = { channel: SUPPORT, user: CHLOE, ts: note.ts, actionId: 'contact_passes_on', value };
    await stage.playground.people.click(click);
    await told(stage, 'about another error by now', CHLOE);
    expect(noteIn(stage, INCIDENTS)).toEqual([]);
  });

  test('shows what an older version asked about it, and lets its contact take it', async () => {
    const { stage, message, press, ts, place } = await changeable();
    const said = { place: { workspace: place.workspace, channel: SUPPORT }, ts: message.ts };
    const contact = { role: 'tenant-admin', name: 'Identity platform' };
    const text = { code: 'AADSTS50011', title: 'Redirect URI', reason: '', note: '', by: AMINA, at: 1 };
    const old = { place, answerTs: ts, turn: 0, subject: 'entra/AADSTS50011', contact, said, ...text };
    const key = `T0PLAYGRND:escalation:${SUPPORT}:${message.ts}\n${ts}\n0`;
    await stage.stores.store.set(key, old, 1e9);
    await press(BEN);
    await told(stage, 'Already asked: Identity platform', BEN);
    const ref = { place, answerTs: ts, turn: 0 };
    const silent = { stands: async () => false, change: async () => ({ kind: 'said', ts }) } as never;
    await stage.bot.takeEscalation({ ref, noteTs: message.ts, user: CHLOE }, silent);
    const records = await stage.bot.escalationsOf(place);
    expect(records.map(({ taken }) => taken?.by)).toEqual([CHLOE]);
  });
});

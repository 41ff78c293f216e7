import { afterEach, describe, expect, test } from 'vitest';
import type { Contact, Contacts } from '../../src/core/answer/types.ts';
import { PASTE } from './small-catalog.ts';
import {
  AMINA,
  BEN,
  CHLOE,
  closeStages,
  eventually,
  INCIDENTS,
  openStage,
  type Stage,
  type StageOptions,
  SUPPORT,
} from './stage.ts';

afterEach(closeStages);

/** An answer in #support, and what people do with it. */
async function answered(paste: string, options: StageOptions = {}) {
  const stage = await openStage(options);
  const message = stage.post(paste);
  await stage.settled();
  const ts = stage.said()[0]?.ts ?? '';
  const { people } = stage.playground;
  const press = (user = AMINA) => people.click({ channel: SUPPORT, user, ts, actionId: 'escalate' });
  const form = (user = AMINA) => eventually(() => formOf(stage, user));
  return { stage, message, ts, press, form, open: (user = AMINA) => press(user).then(() => form(user)) };
}

/** The form that stands open before a person, filled in. */
function formOf({ playground }: Stage, user: string) {
  const view = [...playground.workspace.views.values()].find((one) => one.user === user);
  const fields = view && JSON.stringify(view.content).includes('escalation_text') ? view : undefined;
  if (!fields) return undefined;
  const blocks = fields.content.blocks as readonly { block_id: string; element?: Record<string, unknown> }[];
  const field = (id: string) => blocks.find(({ block_id: block }) => block === id)?.element ?? {};
  const note = String(field('escalation_text').initial_value);
  const whom = field('escalation_role') as { initial_option?: { value: string }; options?: unknown };
  const send = (state: Record<string, string> = {}) => {
    const given = Object.entries(state).map(([id, value]) => [id, { [id]: value }]);
    return playground.people.submitView({ user, viewId: fields.id, state: Object.fromEntries(given) });
  };
  return { id: fields.id, note, whom, text: JSON.stringify(fields.content), send };
}

const blocksOf = (message: { readonly blocks: unknown } | undefined) => JSON.stringify(message?.blocks);
const noteIn = (stage: Stage, channel = SUPPORT) =>
  stage.said({ channel }).filter(({ text }) => text.includes('asked for help'));
const told = (stage: Stage, words: string, user = AMINA) =>
  eventually(() => stage.whispers(user).find(({ text }) => text.replaceAll('\u2060', '').includes(words)));
const tellOf = (answer: { readonly blocks: unknown } | undefined) =>
  blocksOf(answer).replaceAll('\u2060', '');

describe('the form behind "Ask the contact"', () => {
  test('names whom the catalog names, why, and what answer and thread know', async () => {
    const { stage, message, press, form } = await answered(PASTE.redirect);
    const say = (text: string, user: string) => stage.post(text, { user, threadTs: message.ts });
    say('Correlation ID: 11112222-3333-4444-5555-666677778888', AMINA);
    say('I tried to add the redirect URI again, but it still fails', AMINA);
    say('my password=hunter2hunter2 does not help either', BEN);
    await press();
    const { note, whom, text } = await form();
    expect(whom.initial_option?.value).toBe('tenant-admin');
    expect(text).toContain('Tenant admin: Identity platform');
    expect(text).toContain('nobody here may do that');
    expect(note).toContain('Error: AADSTS50011, Redirect URI is not registered');
    expect(note).toContain('Correlation ID: 11112222-3333-4444-5555-666677778888');
    expect(note).toMatch(/Tried: .*redirect URI.*\(did not help\)/);
    expect(note).toMatch(/Seen: .* UTC/);
    expect(note).toContain('Still missing: Client ID');
    expect(note).not.toContain('hunter2');
    expect(stage.playground.warnings).toEqual([]);
    expect(stage.said()).toHaveLength(1);
  });

  test('can be sent at once when the thread is slow to read; what the thread says gets a field of its own', async () => {
    const { stage, message, press, form } = await answered(PASTE.redirect);
    stage.post('I tried a private window, but it still fails', { threadTs: message.ts });
    stage.playground.faults.next('conversations.replies', { kind: 'delay', ms: 250 });
    await press();
    const early = await form();
    expect(early.text).toContain('"submit"');
    expect(early.text).toContain('Still reading the thread');
    expect(early.note).not.toContain('Tried:');
    const late = await eventually(() => {
      const shown = formOf(stage, AMINA);
      return shown?.text.includes('escalation_thread') && shown;
    });
    expect(late.note).toBe(early.note);
    expect(late.text).toContain('Tried: I tried a private window');
    await late.send({ escalation_text: 'what Amina wrote meanwhile' });
    const note = blocksOf(await eventually(() => noteIn(stage)[0]));
    expect(note).toContain('what Amina wrote meanwhile');
    expect(note).toContain('private window');
    expect(stage.playground.warnings).toEqual([]);
  });

  test.for([
    ['refuses for minutes', { kind: 'ratelimited', retryAfter: 240 }],
    ['hangs', { kind: 'delay', ms: 3_000 }],
  ] as const)('says within ten seconds that the thread is missing when Slack %s', async ([, fault]) => {
    const { stage, press } = await answered(PASTE.redirect);
    stage.playground.faults.next('conversations.replies', fault, { times: 5 });
    const since = stage.clock.now();
    await press();
    const shown = await eventually(() => {
      const one = formOf(stage, AMINA);
      return one?.text.includes('could not read the thread in time') && one;
    });
    expect(stage.clock.now() - since).toBeLessThan(12_000);
    expect(shown.note).toContain('Error: AADSTS50011');
    await shown.send();
    await eventually(() => noteIn(stage).length === 1);
  });

  test('that Slack no longer opens asks to press again', async () => {
    const { stage, press } = await answered(PASTE.redirect);
    stage.playground.faults.next('views.open', { kind: 'error', error: 'expired_trigger_id' });
    await press();
    await told(stage, 'Please press the button again');
    expect(stage.playground.workspace.views.size).toBe(0);
    await press();
    await eventually(() => formOf(stage, AMINA));
  });

  test('is not shown when nobody can be asked; says how to set a contact', async () => {
    const nobody: Contacts = { find: ({ role }) => ({ role }) };
    const { stage, press } = await answered(PASTE.redirect, { contacts: nobody });
    await press();
    const words = await told(stage, 'Nobody is configured for the tenant admin');
    expect(words.text).toContain('/oauth-error settings');
    expect(words.text).toContain('oauth-error-bot.yml');
  });

  test('leaves the choice open when the role of the catalog has no contact', async () => {
    const { stage, open } = await answered(PASTE.missing);
    const { whom, text, send } = await open();
    expect(whom.initial_option).toBeUndefined();
    expect(text).toContain('nobody is configured for that role');
    expect((await send()).errors).toHaveProperty('escalation_role');
    expect(noteIn(stage)).toEqual([]);
  });
});

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

describe('the contact', () => {
  async function asked(paste: string, channel = SUPPORT, options: StageOptions = {}) {
    const about = await answered(paste, options);
    await (await about.open()).send();
    await eventually(() => noteIn(about.stage, channel).length === 1);
    const ts = noteIn(about.stage, channel)[0]?.ts ?? '';
    const press = (actionId: string, user = CHLOE, value?: string) =>
      about.stage.playground.people.click({ channel, user, ts, actionId, ...(value ? { value } : {}) });
    const pass = (role: string, user = CHLOE) => {
      const menu = JSON.stringify(noteIn(about.stage, channel)[0]?.blocks);
      const value = new RegExp(`"value":"([^"]+/${role})"`).exec(menu)?.[1];
      return press('contact_passes_on', user, value);
    };
    const note = () => stage.said({ channel }).find((message) => message.ts === ts);
    const { stage } = about;
    const place = { workspace: 'T0PLAYGRND', channel: SUPPORT, threadTs: about.message.ts };
    return { ...about, press, pass, note, ref: { place, answerTs: about.ts, turn: 0 } };
  }

  test('may take it: the note shows who has it, and the thread is told once', async () => {
    const { stage, message, press, note } = await asked(PASTE.consent, INCIDENTS);
    await Promise.all([press('contact_has_it'), press('contact_has_it', BEN)]);
    await eventually(() => blocksOf(note()).includes('has it, since'));
    const lines = () => stage.said({ threadTs: message.ts }).filter(({ text }) => text.includes('> has `'));
    await eventually(() => lines().length === 1);
    await stage.clock.sleep(2000);
    expect(lines()).toHaveLength(1);
    expect(lines()[0]?.text).toContain(`<@${AMINA}>`);
    expect(blocksOf(note())).not.toContain('contact_has_it');
    expect(stage.playground.warnings).toEqual([]);
    const [record] = await stage.bot.escalationsOf({
      workspace: 'T0PLAYGRND',
      channel: SUPPORT,
      threadTs: message.ts,
    });
    expect(record?.taken).toBeDefined();
  });

  test('may pass it on: the next contact is asked with the same note, and the first note says so', async () => {
    const { stage, pass, note } = await asked(PASTE.redirect);
    await Promise.all([pass('idp-owner'), pass('idp-owner', BEN)]);
    await eventually(() => noteIn(stage, INCIDENTS).length === 1);
    expect(blocksOf(noteIn(stage, INCIDENTS)[0])).toContain('Passed on by');
    expect(blocksOf(noteIn(stage, INCIDENTS)[0])).toContain('AADSTS50011');
    await eventually(() => blocksOf(note()).includes('passed it on to the owner of the identity provider'));
    expect(blocksOf(note())).not.toContain('contact_has_it');
    await stage.clock.sleep(2000);
    expect(noteIn(stage, INCIDENTS)).toHaveLength(1);
  });

  test('cannot pass it on to a role without a contact, and keeps it', async () => {
    const { stage, pass, note } = await asked(PASTE.redirect);
    await pass('developer');
    await told(stage, 'Nobody is configured for the developer', CHLOE);
    expect(blocksOf(note())).toContain('contact_has_it');
  });

  test('is told when somebody has it already', async () => {
    const { stage, press, note, ref } = await asked(PASTE.redirect);
    await press('contact_has_it');
    await eventually(() => blocksOf(note()).includes('has it, since'));
    // Ben's window still shows the button.
    const silent = {} as never;
    expect(await stage.bot.takeEscalation({ ref, user: BEN }, silent)).toMatchObject({
      kind: 'taken-before',
    });
  });
});

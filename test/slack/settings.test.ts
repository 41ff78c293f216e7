import { afterEach, describe, expect, test } from 'vitest';
import type { Contacts } from '../../src/core/answer/types.ts';
import { directMessage } from '../../src/playground/workspace.ts';
import { PASTE } from './small-catalog.ts';
import {
  AMINA,
  BEN,
  CHLOE,
  closeStages,
  DIEGO,
  eventually,
  INCIDENTS,
  openStage,
  RANDOM,
  type Stage,
  SUPPORT,
} from './stage.ts';

afterEach(closeStages);

const nobody: Contacts = { find: ({ role }) => ({ role }) };
const settings = (stage: Stage, user: string, text = 'settings', channel = SUPPORT) =>
  stage.playground.people.slash({ channel, user, command: '/oauth-error', text });
const told = (stage: Stage, words: string, user: string) =>
  eventually(() => stage.whispers(user).find(({ text }) => text.replaceAll('\u2060', '').includes(words)));

/** The settings form before a person; `send` fills fields in by their short names. */
function formOf({ playground }: Stage, user: string) {
  const view = [...playground.workspace.views.values()].find((one) => one.user === user);
  if (!view) return undefined;
  const blocks = view.content.blocks as readonly { block_id: string; type: string; element?: unknown }[];
  const idOf = (field: string) =>
    blocks.find(({ block_id: id }) => id.startsWith(`settings_${field}_`))?.block_id ?? field;
  const send = (state: Record<string, string>) => {
    const given = Object.entries(state).map(([field, value]) => [idOf(field), { [idOf(field)]: value }]);
    return playground.people.submitView({ user, viewId: view.id, state: Object.fromEntries(given) });
  };
  const pick = (value: string) =>
    playground.people.click({ user, viewId: view.id, actionId: 'settings_scope', value });
  return { text: JSON.stringify(view.content), send, pick, idOf };
}

async function openForm(stage: Stage, user: string, text?: string) {
  await settings(stage, user, text);
  return eventually(() => formOf(stage, user));
}

describe('/oauth-error settings', () => {
  test('shows a form to whoever created the channel, and to admins', async () => {
    const stage = await openStage({ contacts: nobody });
    expect((await openForm(stage, AMINA)).text).toContain(`<#${SUPPORT}>`);
    const admin = await openForm(stage, CHLOE);
    expect(admin.text).toContain('settings_scope');
    expect(stage.playground.warnings).toEqual([]);
  });

  test('shows everybody else what holds, and why they cannot change it', async () => {
    const stage = await openStage();
    await settings(stage, BEN);
    const words = await told(stage, 'I answer recognised errors in the thread', BEN);
    expect(JSON.stringify(words.blocks)).toContain('Only workspace admins');
    await settings(stage, AMINA, 'settings workspace');
    const all = await told(stage, 'I answer recognised errors', AMINA);
    expect(JSON.stringify(all.blocks)).toContain('Only workspace admins can change it for all channels');
    expect(stage.playground.workspace.views.size).toBe(0);
  });

  test('lets nobody change anything when the workspace did not grant the scopes', async () => {
    const stage = await openStage();
    const missing = { kind: 'error', error: 'missing_scope' } as const;
    stage.playground.faults.next('users.info', missing);
    stage.playground.faults.next('conversations.info', missing);
    await settings(stage, AMINA);
    const words = await told(stage, 'I answer recognised errors', AMINA);
    expect(JSON.stringify(words.blocks).replaceAll('\u2060', '')).toContain('missing_scope');
  });

  test('says so when Slack no longer opens the form', async () => {
    const stage = await openStage();
    stage.playground.faults.next('views.open', { kind: 'error', error: 'expired_trigger_id' });
    await settings(stage, AMINA);
    await told(stage, 'Please type the command again', AMINA);
  });

  test('changes what the bot does in that channel, and in no other', async () => {
    const stage = await openStage();
    stage.playground.people.joinChannel({ channel: RANDOM, user: 'U0OAUTHBOT' });
    const form = await openForm(stage, AMINA);
    expect(await form.send({ replies: 'off' })).toEqual({ ok: true });
    await told(stage, 'I say nothing unasked', AMINA);
    stage.post(PASTE.redirect);
    stage.post(PASTE.redirect, { channel: RANDOM });
    await stage.settled();
    expect(stage.said()).toEqual([]);
    expect(stage.said({ channel: RANDOM })).toHaveLength(1);
    const again = await openForm(stage, AMINA);
    expect(again.text).toContain('"initial_option":{"text":{"type":"plain_text","text":"Not at all');
    await again.send({ replies: 'inherit' });
    await told(stage, 'I answer recognised errors in the thread', AMINA);
    stage.post(PASTE.consent);
    await stage.settled();
    expect(stage.said()).toHaveLength(1);
  });

  test('changes the workspace for an admin; a channel that has its own keeps it', async () => {
    const stage = await openStage();
    await (await openForm(stage, AMINA)).send({ replies: 'thread' });
    await told(stage, 'in the thread', AMINA);
    const form = await openForm(stage, CHLOE);
    await form.pick('workspace');
    const whole = await eventually(() => {
      const shown = formOf(stage, CHLOE);
      return shown?.text.includes('*The whole workspace*') && shown;
    });
    await whole.send({ replies: 'off', cooldown: '2h' });
    await eventually(async () => (await stage.stores.store.get('T0PLAYGRND:settings:')) !== undefined);
    await stage.clock.sleep(5_000);
    stage.post(PASTE.redirect, { channel: INCIDENTS });
    stage.post(PASTE.redirect);
    await stage.settled();
    expect(stage.said({ channel: INCIDENTS })).toEqual([]);
    expect(stage.said()).toHaveLength(1);
    await settings(stage, BEN);
    await told(stage, 'within 2 hours', BEN);
  });

  test('says beside each field what is wrong with it, and saves nothing', async () => {
    const stage = await openStage({ contacts: nobody });
    const form = await openForm(stage, AMINA);
    stage.playground.people.archive(INCIDENTS);
    const sent = await form.send({
      cooldown: 'soon',
      incidents: RANDOM,
      'channel-developer': INCIDENTS,
      'person-developer': 'U0OAUTHBOT',
    });
    expect(sent.errors).toEqual({
      [form.idOf('cooldown')]: expect.stringContaining('no duration'),
      [form.idOf('incidents')]: expect.stringContaining('Invite me'),
      [form.idOf('channel-developer')]: expect.stringContaining('archived'),
      [form.idOf('person-developer')]: expect.stringContaining('no person'),
    });
    expect(await stage.stores.store.list('T0PLAYGRND:settings', 5)).toEqual([]);
    expect(stage.playground.warnings).toEqual([]);
  });

  test('takes no direct message for a channel', async () => {
    const stage = await openStage({ contacts: nobody });
    const { id } = directMessage(stage.playground.workspace, AMINA);
    const form = await openForm(stage, AMINA);
    const sent = await form.send({ incidents: id, 'channel-developer': id });
    expect(sent.errors).toEqual({
      [form.idOf('incidents')]: 'This is a direct message. Choose a channel.',
      [form.idOf('channel-developer')]: expect.stringContaining('direct message'),
    });
    expect(await stage.stores.store.list('T0PLAYGRND:settings', 5)).toEqual([]);
  });

  test('says at its field that the channel itself is no contact without a person, and takes it with one', async () => {
    const stage = await openStage({ contacts: nobody });
    const form = await openForm(stage, AMINA);
    const alone = await form.send({ replies: 'thread', 'channel-developer': SUPPORT });
    expect(alone.errors).toEqual({
      [form.idOf('channel-developer')]: expect.stringContaining('the channel itself'),
    });
    expect(await stage.stores.store.list('T0PLAYGRND:settings', 5)).toEqual([]);
    expect(await form.send({ 'channel-developer': SUPPORT, 'person-developer': BEN })).toEqual({ ok: true });
    await told(stage, 'in the thread', AMINA);
  });

  test('shows for which providers and clients the configuration file has fixed a contact', async () => {
    const whom: Contacts = {
      find: ({ role, provider }) =>
        role === 'tenant-admin' && provider === 'entra'
          ? { role, name: 'Entra <!channel> team', mention: '<@U0DIEGO004>' }
          : { role },
      special: (role) =>
        role === 'tenant-admin'
          ? [
              {
                provider: 'entra',
                contact: { role, name: 'Entra <!channel> team', mention: '<@U0DIEGO004>' },
              },
              { clientId: '0000-payroll', contact: { role, name: 'Payroll portal', channel: INCIDENTS } },
              { provider: 'okta', contact: { role, name: 'a name alone, which does not stand in the way' } },
            ]
          : [],
    };
    const stage = await openStage({ contacts: whom });
    const form = await openForm(stage, AMINA);
    const shown = form.text.replaceAll('\u2060', '');
    expect(shown).toContain('what is chosen above holds for everything else');
    expect(shown).toContain('• Microsoft Entra ID: Entra');
    expect(shown).toContain('• client `0000-payroll`: Payroll portal (the tenant admin)');
    expect(shown).not.toContain('a name alone');
    expect(form.text).not.toContain('<!channel>');
    await form.send({ 'person-tenant-admin': BEN });
    await told(stage, 'in the thread', AMINA);
    stage.post(PASTE.redirect);
    await stage.settled();
    expect(stage.said()[0]?.text).not.toContain('Ben Okafor');
    expect(stage.playground.warnings).toEqual([]);
  });

  test('shows what the configuration file says as fixed, and does not let it be changed', async () => {
    const stage = await openStage({ fixed: { replies: 'thread', cooldown: 600_000, incidents: INCIDENTS } });
    const form = await openForm(stage, AMINA);
    expect(form.text.match(/fixed in the configuration file/g)).toHaveLength(5);
    expect(form.text).toContain('Identity platform');
    await form.send({ replies: 'off', 'person-developer': BEN });
    await told(stage, 'I answer recognised errors in the thread', AMINA);
    stage.post(PASTE.redirect);
    await stage.settled();
    expect(stage.said()).toHaveLength(1);
  });

  test('names contacts in answers and asks them', async () => {
    const stage = await openStage({ contacts: nobody });
    const form = await openForm(stage, AMINA);
    await form.send({ 'person-tenant-admin': BEN, 'channel-tenant-admin': INCIDENTS });
    await told(stage, 'in the thread', AMINA);
    stage.post(PASTE.redirect);
    await stage.settled();
    expect(stage.said()[0]?.text).toContain('Ben Okafor');
    const ts = stage.said()[0]?.ts ?? '';
    await stage.playground.people.click({ channel: SUPPORT, user: AMINA, ts, actionId: 'escalate' });
    const view = await eventually(() =>
      [...stage.playground.workspace.views.values()].find(({ content }) =>
        JSON.stringify(content).includes('escalation_text'),
      ),
    );
    await stage.playground.people.submitView({ user: AMINA, viewId: view.id });
    await eventually(() => stage.said({ channel: INCIDENTS })[0]?.text.includes(`<@${BEN}>`));
  });

  test.each([
    [
      'the operator',
      { find: ({ role }) => ({ role, name: 'Team <!here>', mention: `<@${DIEGO}>` }) },
      'Team &lt;!here&gt;',
    ],
    ['somebody', nobody, 'Ben Okafor'],
  ] satisfies [string, Contacts, string][])(
    'names in answers who can fix it where %s chose a contact for that role, and calls nobody by it',
    async (_, contacts, name) => {
      const stage = await openStage({ contacts });
      const form = await openForm(stage, AMINA);
      await form.send({ 'person-developer': BEN });
      await told(stage, 'in the thread', AMINA);
      stage.post(PASTE.redirect);
      await stage.settled();
      const line = stage
        .said()[0]
        ?.text.split('\n')
        .find((one) => one.includes('Who can fix it'));
      expect(line).toBe(`*Who can fix it:* ${name} (the developer of the application)`);
      expect(JSON.stringify(stage.said()[0]?.blocks)).toContain(line);
      expect(JSON.stringify(stage.said())).not.toMatch(/<[@!]/);
    },
  );

  test('saves nothing when somebody else saved meanwhile', async () => {
    const stage = await openStage();
    const [one, two] = [await openForm(stage, AMINA), await openForm(stage, CHLOE)];
    await one.send({ replies: 'off' });
    const sent = await two.send({ replies: 'ephemeral' });
    expect(Object.values(sent.errors ?? {})).toEqual([
      expect.stringContaining('changed these settings meanwhile'),
    ]);
  });

  test('saves one of two at the same moment, and tells the other', async () => {
    const { bot } = await openStage();
    const scope = { workspace: 'T0PLAYGRND', channel: SUPPORT };
    const save = (replies: 'off' | 'ephemeral', at: number) =>
      bot.saveSettings(scope, { replies, by: AMINA, at }, 0);
    expect(await Promise.all([save('off', 1), save('ephemeral', 2)])).toEqual(['saved', 'outdated']);
    expect((await bot.settingsForm(scope)).chosen).toMatchObject({ replies: 'off' });
    expect(await bot.saveSettings(scope, { replies: 'ephemeral', by: AMINA, at: 3 }, 1)).toBe('saved');
  });

  test('keeps the form open and says so when the store fails', async () => {
    const stage = await openStage();
    const form = await openForm(stage, AMINA);
    stage.stores.failWith(new Error('disk is gone'));
    const sent = await form.send({ replies: 'off' });
    expect(Object.values(sent.errors ?? {})).toEqual([expect.stringContaining('could not be saved')]);
  });
});

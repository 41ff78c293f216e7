import { afterEach, describe, expect, test } from 'vitest';
import type { Contact } from '../../src/core/answer/types.ts';
import { addChannel } from '../../src/playground/workspace.ts';
import { blocksOf, formOf, noteIn, told } from './escalation-stage.ts';
import { PASTE } from './small-catalog.ts';
import {
  AMINA,
  BEN,
  BOT,
  closeStages,
  DIEGO,
  eventually,
  INCIDENTS,
  openStage,
  RANDOM,
  SUPPORT,
} from './stage.ts';

afterEach(closeStages);

const SECRET = 'C0SECRET04';

/** An answer in a channel, and the contacts that there are; #secret is private, and Diego is not in it. */
async function answeredIn(channel: string, contacts: readonly Contact[], paste: string = PASTE.redirect) {
  const find = ({ role }: Pick<Contact, 'role'>) => contacts.find((one) => one.role === role) ?? { role };
  // A clock that runs fast would not wait for what Slack says.
  const stage = await openStage({ contacts: { find }, speed: 1 });
  const { people, workspace } = stage.playground;
  const members = [AMINA, BEN, BOT];
  addChannel(workspace, { id: SECRET, name: 'secret', kind: 'private', members, creator: AMINA });
  const message = stage.post(paste, { channel });
  await stage.settled();
  const ts = stage.said({ channel })[0]?.ts ?? '';
  const open = async () => {
    await people.click({ channel, user: AMINA, ts, actionId: 'escalate' });
    return eventually(() => formOf(stage, AMINA));
  };
  return { stage, message, ts, open };
}

const diego: Contact = { role: 'tenant-admin', name: 'Diego', mention: `<@${DIEGO}>` };

describe('a contact who would not notice a mention', () => {
  test('because they are not in the private channel: is not asked until somebody invites them', async () => {
    const { stage, open } = await answeredIn(SECRET, [diego]);
    const { text, send } = await open();
    expect(text).toContain('not in this channel');
    await send({ escalation_text: 'what I know' });
    const words = await told(stage, 'Diego is not in this private channel');
    expect(blocksOf(words)).toContain('what I know');
    expect(noteIn(stage, SECRET)).toEqual([]);
    stage.playground.workspace.channels.get(SECRET)?.members.add(DIEGO);
    const again = await open();
    expect(again.text).toContain('mentioned in this thread');
    await again.send();
    await eventually(() => noteIn(stage, SECRET).length === 1);
    expect(stage.playground.warnings).toEqual([]);
  });

  test('because they left the workspace: is not asked, and the asker gets the note back', async () => {
    const { stage, open } = await answeredIn(SUPPORT, [diego]);
    stage.playground.workspace.users.delete(DIEGO);
    const { text, send } = await open();
    expect(text).toContain('no longer in this workspace');
    await send({ escalation_text: 'what I know' });
    const words = await told(stage, 'Diego is no longer in this workspace');
    expect(blocksOf(words)).toContain('what I know');
    expect(noteIn(stage)).toEqual([]);
  });

  test.for(['users.info', 'users.conversations', 'conversations.info'])(
    'is asked all the same when Slack does not tell by %s',
    async (method) => {
      const { stage, open } = await answeredIn(SECRET, [diego]);
      stage.playground.faults.next(method, { kind: 'error', error: 'missing_scope' }, { times: 10 });
      if (method === 'users.info') stage.playground.workspace.channels.get(SECRET)?.members.add(DIEGO);
      const { text, send } = await open();
      expect(text).toContain('mentioned in this thread');
      await send();
      await eventually(() => noteIn(stage, SECRET).length === 1);
    },
  );
});

describe('a contact who has only a channel', () => {
  test('is asked in it, and not in a reply there, when the error stands in that very channel', async () => {
    const desk: Contact = { role: 'tenant-admin', name: 'Identity desk', channel: SUPPORT };
    const { stage, message, ts, open } = await answeredIn(SUPPORT, [desk]);
    const { text, send } = await open();
    expect(text).toContain('asked in this channel, with a link');
    await send();
    const note = await eventually(() => noteIn(stage)[0]);
    expect(note.threadTs).toBeUndefined();
    expect(note.text).toContain(`p${ts.replace('.', '')}`);
    await eventually(() => stage.said({ threadTs: message.ts }).length === 2);
    expect(stage.said({ threadTs: message.ts })[1]?.text).toContain('asked Identity desk');
  });
});

describe('what was written in a private thread', () => {
  const onCall: Contact = { role: 'idp-owner', name: 'IdP on-call', channel: INCIDENTS };
  const ben: Contact = { role: 'tenant-admin', name: 'Ben', mention: `<@${BEN}>` };
  const FALCON = 'I tried the login of the Falcon team, but it still fails';

  test('goes into the channel of the contact only after the form said so, and who reads it there', async () => {
    const { stage, message, open } = await answeredIn(SECRET, [onCall, ben], PASTE.consent);
    stage.post(FALCON, { channel: SECRET, threadTs: message.ts });
    await stage.settled();
    const { text, note, send } = await open();
    expect(note).toContain('Falcon');
    expect(text).toContain('leaves this private channel');
    expect(text).toContain(
      `IdP on-call is asked in <#${INCIDENTS}>, where everybody in the workspace can read it`,
    );
    expect(text).not.toContain('Ben is asked in');
    await send();
    const posted = await eventually(() => noteIn(stage, INCIDENTS)[0]);
    expect(blocksOf(posted)).toContain('Falcon');
    expect(stage.playground.warnings).toEqual([]);
  });

  test('is said to leave a direct message, too', async () => {
    const stage = await openStage({ speed: 1 });
    const { people, workspace } = stage.playground;
    const mine = [...workspace.channels.values()].find(
      ({ kind, members }) => kind === 'im' && members.has(AMINA),
    );
    const channel = mine?.id ?? '';
    stage.post(PASTE.consent, { channel });
    await stage.settled();
    const ts = stage.said({ channel })[0]?.ts ?? '';
    await people.click({ channel, user: AMINA, ts, actionId: 'escalate' });
    const { text } = await eventually(() => formOf(stage, AMINA));
    expect(text).toContain('leaves this direct message');
  });

  test.for([SUPPORT, RANDOM])('is nothing to warn of in a public channel (%s)', async (channel) => {
    const { stage, open } = await answeredIn(SUPPORT, [{ ...onCall, channel }], PASTE.consent);
    expect((await open()).text).not.toContain('leaves this');
    expect(stage.playground.warnings).toEqual([]);
  });

  test('is said to leave what may be a private channel when Slack does not tell', async () => {
    const { stage, open } = await answeredIn(SUPPORT, [onCall], PASTE.consent);
    stage.playground.faults.next(
      'conversations.info',
      { kind: 'error', error: 'missing_scope' },
      { times: 5 },
    );
    expect((await open()).text).toContain('leaves this channel, which may be private');
  });

  test('is not carried into another channel when it is passed on, and can still be passed back', async () => {
    const desk: Contact = { role: 'developer', name: 'Payroll portal', channel: RANDOM };
    const { stage, open } = await answeredIn(SECRET, [ben, onCall, desk]);
    const { people, workspace } = stage.playground;
    workspace.channels.get(RANDOM)?.members.add(BOT);
    const pass = (from: string, role: string) => {
      const note = noteIn(stage, from).at(-1);
      const value = new RegExp(`"value":"([^"]+/${role})"`).exec(blocksOf(note))?.[1] ?? '';
      const ts = note?.ts ?? '';
      return people.click({ channel: from, user: BEN, ts, actionId: 'contact_passes_on', value });
    };
    await (await open()).send({ escalation_text: 'The Falcon team cannot sign in' });
    await eventually(() => noteIn(stage, SECRET).length === 1);
    await pass(SECRET, 'developer');
    const elsewhere = await eventually(() => noteIn(stage, RANDOM)[0]);
    expect(blocksOf(elsewhere)).not.toContain('Falcon');
    expect(blocksOf(elsewhere)).toContain(`The note stays where it was written`);
    await told(stage, 'I asked Payroll portal in their channel without the note', BEN);
    await pass(RANDOM, 'tenant-admin');
    await eventually(() => noteIn(stage, SECRET).length === 2);
    expect(blocksOf(noteIn(stage, SECRET)[1])).toContain('Falcon');
    expect(stage.playground.warnings).toEqual([]);
  });
});

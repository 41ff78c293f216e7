import { afterEach, describe, expect, test } from 'vitest';
import type { Contact } from '../../src/core/answer/types.ts';
import { addChannel } from '../../src/playground/workspace.ts';
import { blocksOf, formOf, noteIn, told } from './escalation-stage.ts';
import { PASTE } from './small-catalog.ts';
import { AMINA, BEN, BOT, closeStages, DIEGO, eventually, openStage, SUPPORT } from './stage.ts';

afterEach(closeStages);

const SECRET = 'C0SECRET04';

/** An answer in a channel, and the contacts that there are; #secret is private, and Diego is not in it. */
async function answeredIn(channel: string, contacts: readonly Contact[], paste: string = PASTE.redirect) {
  const find = ({ role }: Pick<Contact, 'role'>) => contacts.find((one) => one.role === role) ?? { role };
  // A clock that runs fast would not wait for what Slack says.
  const stage = await openStage({ contacts: { find }, speed: 4 });
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

import { afterEach, describe, expect, test } from 'vitest';
import { PASTE } from './small-catalog.ts';
import { AMINA, BEN, closeStages, eventually, INCIDENTS, openStage, type Stage, SUPPORT } from './stage.ts';
import { age, blocksOf, CORRELATION, ID, openIncident, summaries, toChannel, told } from './summary-stage.ts';

afterEach(closeStages);

const callsOf = (stage: Stage, wanted: string) =>
  stage.playground.calls.filter(({ method }) => method === wanted).length;
const updates = (stage: Stage) => callsOf(stage, 'chat.update');
const reads = (stage: Stage) => callsOf(stage, 'conversations.replies');

describe('a copy of a summary', () => {
  const copyIn = (stage: Stage, channel = INCIDENTS) => summaries(stage, channel)[0];
  const directOf = (stage: Stage) =>
    [...stage.playground.workspace.channels.values()].find(
      ({ kind, members }) => kind === 'im' && members.has(AMINA),
    )?.id ?? '';

  test('in a channel follows what is said and what is deleted', async () => {
    const { stage, say, summarize, send, remove } = await openIncident();
    await summarize();
    await send(toChannel(INCIDENTS));
    await told(stage, 'in the channel that you chose');
    const named = say(CORRELATION, BEN);
    await eventually(() => blocksOf(copyIn(stage)).includes(ID));
    await age(stage, 24 * 20);
    remove(named);
    await eventually(() => !blocksOf(copyIn(stage)).includes(ID));
    expect(blocksOf(copyIn(stage))).toContain(`Sent by <@${AMINA}>`);
    expect(summaries(stage, INCIDENTS)).toHaveLength(1);
  });

  test('in the direct messages follows as well', async () => {
    const { stage, say, summarize, send, remove } = await openIncident();
    const named = say(CORRELATION, BEN);
    await summarize();
    await send({});
    await told(stage, 'in your direct messages');
    expect(blocksOf(copyIn(stage, directOf(stage)))).toContain(ID);
    remove(named);
    await eventually(() => !blocksOf(copyIn(stage, directOf(stage))).includes(ID));
  });

  test('of a thread in the direct messages with the bot follows it there', async () => {
    const stage = await openStage();
    const channel = directOf(stage);
    const { ts: threadTs } = stage.post(PASTE.redirect, { channel });
    await stage.settled();
    const { people } = stage.playground;
    const [answer] = stage.said({ channel });
    const pressed = { channel, user: AMINA };
    await people.click({ ...pressed, ts: answer?.ts ?? '', actionId: 'summarize_again' });
    const own = await eventually(() =>
      summaries(stage, channel).find((one) => blocksOf(one).includes('Refresh')),
    );
    await people.click({ ...pressed, ts: own.ts, actionId: 'summary_send' });
    const view = await eventually(() => [...stage.playground.workspace.views.values()].at(-1));
    await people.submitView({ user: AMINA, viewId: view.id, state: {} });
    await eventually(() => summaries(stage, channel).length === 2);
    stage.post(CORRELATION, { channel, threadTs });
    await eventually(() => summaries(stage, channel).every((one) => blocksOf(one).includes(ID)));
  });

  test('is refused when there are as many as can follow their thread', async () => {
    const { stage, say, summarize, send, remove } = await openIncident();
    const named = say(CORRELATION, BEN);
    await summarize();
    for (let copy = 1; copy <= 20; copy += 1) {
      await send(toChannel(INCIDENTS));
      await eventually(() => summaries(stage, INCIDENTS).length === copy);
    }
    await send(toChannel(INCIDENTS));
    await told(stage, 'stands in 20 other places already');
    expect(summaries(stage, INCIDENTS)).toHaveLength(20);
    remove(named);
    await eventually(() => summaries(stage, INCIDENTS).every((one) => !blocksOf(one).includes(ID)));
  });

  test('says no more once its channel is private, and is taken back when something is deleted there', async () => {
    const { stage, say, summarize, send, remove } = await openIncident();
    const named = say(CORRELATION, BEN);
    await summarize();
    await send(toChannel(INCIDENTS));
    await told(stage, 'in the channel that you chose');
    const channel = stage.playground.workspace.channels.get(SUPPORT);
    if (channel) Object.assign(channel, { kind: 'private' });
    say('Tenant ID: 99998888-7777-6666-5555-444433332222', BEN);
    await eventually(() => blocksOf(summaries(stage)[0]).includes('99998888'));
    await stage.settled();
    expect(blocksOf(copyIn(stage))).not.toContain('99998888');
    remove(named);
    await eventually(() => copyIn(stage)?.text.includes('is gone, too'));
    expect(blocksOf(copyIn(stage))).not.toContain('AADSTS');
  });

  test('goes with the last message of the thread', async () => {
    const { stage, parent, same, summarize, send, remove } = await openIncident();
    await summarize();
    await send(toChannel(INCIDENTS));
    await told(stage, 'in the channel that you chose');
    remove(same);
    remove(parent);
    await eventually(() => copyIn(stage)?.text.includes('has been deleted'));
    expect(blocksOf(copyIn(stage))).not.toContain('AADSTS');
  });
});

describe('what other programs post', () => {
  const alert = (stage: Stage, threadTs: string, text: string) =>
    stage.playground.people.post({ channel: SUPPORT, user: BEN, threadTs, text, subtype: 'bot_message' });

  test('is followed like what people say', async () => {
    const { stage, parent, summarize, shown } = await openIncident();
    await summarize();
    alert(
      stage,
      parent.ts,
      'Resolved: the redirect URI was added to the app registration, sign-in works again.',
    );
    await eventually(() => shown().includes('1 by bots'));
    expect(stage.whispers()).toEqual([]);
  });

  test('is no news when it is our own, so that no summary follows itself', async () => {
    const { stage, summarize } = await openIncident();
    await summarize();
    await stage.settled();
    const before = [updates(stage), reads(stage)];
    await stage.clock.sleep(30_000);
    await stage.settled();
    expect([updates(stage), reads(stage)]).toEqual(before);
  });

  test('is not followed for ever when something answers each of our edits', async () => {
    const { stage, parent, summarize } = await openIncident({ speed: 200 });
    await summarize();
    let answered = updates(stage);
    for (let turn = 0; turn < 30; turn += 1) {
      alert(stage, parent.ts, `An edit was seen: ${turn}`);
      await stage.settled();
    }
    answered = updates(stage) - answered;
    expect(answered).toBeGreaterThan(5);
    expect(answered).toBeLessThanOrEqual(21);
  });
});

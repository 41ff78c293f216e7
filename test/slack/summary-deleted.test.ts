import { afterEach, describe, expect, test } from 'vitest';
import { PASTE } from './small-catalog.ts';
import { AMINA, BEN, BOT, CHLOE, closeStages, eventually, openStage, SUPPORT } from './stage.ts';
import {
  age,
  blocksOf,
  CORRELATION,
  fillThread,
  ID,
  metadataOf,
  openIncident,
  summaries,
  told,
} from './summary-stage.ts';

afterEach(closeStages);

describe('what is deleted', () => {
  test('with its whole thread, while that is summarized, is posted nowhere', async () => {
    const { stage, parent, say, same, pick, remove } = await openIncident();
    const fix = say('It works now. The fix was to add the callback to the Falcon app', BEN);
    await stage.settled();
    const { calls, faults } = stage.playground;
    // The thread is gone between being read and being posted to.
    faults.next('chat.getPermalink', { kind: 'delay', ms: 150 });
    const picked = pick();
    await eventually(() => calls.some(({ method }) => method === 'chat.getPermalink'));
    for (const one of [fix, same, parent]) remove(one);
    await picked;
    await told(stage, 'There is no such message any more');
    expect(stage.said()).toEqual([]);
  });

  test('leaves a summary that says so and quotes nothing, when nothing else was said', async () => {
    const stage = await openStage();
    const post = stage.post(PASTE.redirect);
    await stage.settled();
    stage.post(`<@${BOT}> summarize`, { threadTs: post.ts });
    await eventually(() => blocksOf(summaries(stage)[0]).includes('Refresh'));
    stage.playground.people.remove({ channel: SUPPORT, user: AMINA, ts: post.ts });
    await eventually(() => summaries(stage)[0]?.text.includes('has been deleted'));
    await stage.settled();
    const [summary] = summaries(stage);
    expect(JSON.stringify(summary)).not.toMatch(/AADSTS|redirect/);
    expect(metadataOf(summary)?.event_payload).toMatchObject({ codes: [] });
    stage.post(PASTE.consent, { threadTs: post.ts, user: BEN });
    await eventually(() => blocksOf(summaries(stage)[0]).includes('AADSTS65001'));
    expect(stage.playground.warnings).toEqual([]);
  });

  test('leaves an old summary, too, which nothing new is added to', async () => {
    const { stage, say, summarize, remove, shown } = await openIncident();
    const named = say(CORRELATION, BEN);
    await summarize();
    expect(shown()).toContain(ID);
    await age(stage, 24 * 20);
    say('Tenant ID: 99998888-7777-6666-5555-444433332222', CHLOE);
    await stage.settled();
    expect(shown()).not.toContain('99998888');
    remove(named);
    await eventually(() => !shown().includes(ID));
  });

  test('leaves the summary when it began the thread, in which others have replied', async () => {
    const { stage, parent, summarize, remove, shown } = await openIncident();
    await summarize();
    await stage.settled();
    remove(parent);
    await eventually(() => !shown().includes('AADSTS50011'));
    expect(shown()).toContain('1 message of 1 person');
    expect(shown()).toContain('1 deleted, not read');
  });

  test('leaves the summary of a thread that is read in part', async () => {
    const { stage, say, same, summarize, remove, shown } = await openIncident();
    fillThread(
      stage,
      same,
      Array.from({ length: 1_100 }, () => 'hm'),
    );
    const named = say(CORRELATION, BEN);
    say('any update?', BEN);
    await stage.settled();
    const { faults } = stage.playground;
    const failLater = () => {
      faults.clear();
      faults.next('conversations.replies', { kind: 'delay', ms: 1 });
      faults.next('conversations.replies', { kind: 'error', error: 'cannot_parse_cursor' }, { times: 20 });
    };
    failLater();
    await summarize();
    expect(shown()).toContain(ID);
    failLater();
    await stage.settled();
    failLater();
    remove(named);
    await eventually(() => !shown().includes(ID), 20_000);
    expect(shown()).toContain('in the part read');
  }, 60_000);

  test('is taken out by an edit of an old message as well', async () => {
    const { stage, say, summarize, shown } = await openIncident();
    const named = say(CORRELATION, BEN);
    await summarize();
    await age(stage, 24 * 20);
    stage.playground.people.edit({ channel: SUPPORT, user: BEN, ts: named.ts, text: 'never mind' });
    await eventually(() => !shown().includes(ID));
  });

  test('goes from a summary that cannot be changed by taking that away', async () => {
    const { stage, say, summarize, remove } = await openIncident();
    const named = say(CORRELATION, BEN);
    await summarize();
    stage.playground.faults.next(
      'chat.update',
      { kind: 'error', error: 'cant_update_message' },
      { times: 5 },
    );
    remove(named);
    await eventually(() => summaries(stage).length === 0);
  });

  test('leaves the summary when the bot that heard of it ends at once', async () => {
    const { stage, say, summarize, remove, shown } = await openIncident({ speed: 3 });
    const named = say(CORRELATION, BEN);
    await stage.settled();
    await summarize();
    await stage.settled();
    remove(named);
    await eventually(() => stage.playground.deliveries.every(({ state }) => state === 'acked'));
    await stage.end();
    expect(shown()).toContain(ID);
    await openStage({ at: stage.playground, stores: stage.stores, speed: 60 });
    await eventually(() => !shown().includes(ID));
    await eventually(async () => (await stage.stores.store.list('summary-changed:', 10)).length === 0);
  }, 30_000);

  test('leaves the summary when Slack does not let it be read at first', async () => {
    const { stage, say, summarize, remove, shown } = await openIncident({ speed: 60 });
    const named = say(CORRELATION, BEN);
    await summarize();
    await stage.settled();
    stage.playground.faults.next(
      'conversations.replies',
      { kind: 'error', error: 'account_inactive' },
      { times: 2 },
    );
    remove(named);
    await eventually(() => !shown().includes(ID), 20_000);
  }, 30_000);

  test('is forgotten with the workspace', async () => {
    const { stage, say, summarize, remove } = await openIncident({ speed: 1 });
    const named = say(CORRELATION, BEN);
    await stage.settled();
    await summarize();
    remove(named);
    await eventually(async () => (await stage.stores.store.list('summary-changed:', 10)).length === 1);
    const { teamId } = stage.playground.workspace.identity;
    await stage.bot.forget(teamId);
    const left = await stage.stores.store.list('', 10);
    expect(left.map(({ key }) => key)).toEqual([`forgotten:${teamId}`]);
  });
});

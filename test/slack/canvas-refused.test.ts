import { afterEach, describe, expect, test } from 'vitest';
import { directMessage } from '../../src/playground/workspace.ts';
import {
  blocksOf,
  canvasesOf,
  onlyCanvas,
  PRIVATE,
  readAs,
  summarized,
  summaryIn,
  told,
} from './canvas-stage.ts';
import { PASTE } from './small-catalog.ts';
import { AMINA, BEN, CHLOE, closeStages, eventually, openStage } from './stage.ts';

afterEach(closeStages);

describe('where canvases cannot be had', () => {
  test.each([
    ['the bot scope is missing', 'missing', 'canvases:write'],
    ['canvases are switched off', 'off', 'switched off in this workspace'],
    ['the workspace is on the free plan', 'free', 'needs a paid plan'],
  ] as const)('the button says what is missing when %s, and all else stays', async (_, how, words) => {
    const { stage, press, summary, shown } = await summarized();
    const { features } = stage.playground.workspace;
    if (how === 'missing') features.withheld.add('canvases:write');
    else features.canvases = how;
    const before = shown();
    await press();
    await told(stage, words);
    await stage.settled();
    expect(canvasesOf(stage)).toEqual([]);
    expect(shown()).toBe(before);
    expect(stage.said({ threadTs: summary.threadTs ?? '' })).toHaveLength(1);
    expect(stage.metrics.measured.filter(({ name }) => name === 'listener_failures')).toEqual([]);
    features.withheld.clear();
    features.canvases = 'on';
    await press();
    await told(stage, 'in a canvas now');
    onlyCanvas(stage);
  });

  test('an unknown refusal is told in a sentence', async () => {
    const { stage, press } = await summarized();
    stage.playground.faults.next('canvases.create', { kind: 'error', error: 'canvas_creation_failed' });
    await press();
    await told(stage, 'did not take the canvas (canvas_creation_failed)');
  });

  test('a direct message offers none', async () => {
    const stage = await openStage();
    const { id: channel } = directMessage(stage.playground.workspace, AMINA);
    const { ts } = stage.post(PASTE.redirect, { channel });
    await stage.settled();
    await stage.playground.people.shortcut({ channel, ts, user: AMINA, callbackId: 'summarize_thread' });
    const summary = await eventually(() => summaryIn(stage, channel));
    expect(blocksOf(summary)).toContain('Copy as Markdown');
    expect(blocksOf(summary)).not.toContain('canvas');
  });
});

describe('the canvas of a private channel', () => {
  test('is open to that channel alone', async () => {
    const { stage, press } = await summarized(PRIVATE);
    await press();
    await told(stage, 'in a canvas now');
    const canvas = onlyCanvas(stage);
    expect([...canvas.channels]).toEqual([[PRIVATE, 'read']]);
    expect([...canvas.users]).toEqual([]);
    expect(readAs(stage, BEN, canvas.id)).toMatchObject({ ok: true });
    expect(readAs(stage, CHLOE, canvas.id)).toMatchObject({ ok: false });
  });

  test('is not linked in a copy of the summary', async () => {
    const { stage, press, summary } = await summarized(PRIVATE);
    await press();
    await told(stage, 'in a canvas now');
    const { click, submitView } = stage.playground.people;
    await click({ channel: PRIVATE, user: AMINA, ts: summary.ts, actionId: 'summary_send' });
    const view = await eventually(() => [...stage.playground.workspace.views.values()].at(-1));
    await submitView({ user: AMINA, viewId: view.id, state: {} });
    await told(stage, 'in your direct messages');
    const direct = [...stage.playground.workspace.channels.values()].find(
      ({ kind, members }) => kind === 'im' && members.has(AMINA),
    );
    const copies = stage
      .said({ channel: direct?.id ?? '' })
      .filter(({ text }) => text.startsWith('Thread summary'));
    expect(copies).toHaveLength(1);
    expect(blocksOf(copies[0])).not.toContain('Also in');
  });
});

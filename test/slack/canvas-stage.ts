import { expect } from 'vitest';
import { readPageCanvas } from '../../src/playground/page-canvas.ts';
import type { Slack } from '../../src/playground/slack.ts';
import { addChannel } from '../../src/playground/workspace.ts';
import { PASTE } from './small-catalog.ts';
import { AMINA, BEN, BOT, eventually, openStage, type Stage, SUPPORT } from './stage.ts';

export const PRIVATE = 'G0PRIVATE1';
export const blocksOf = (message: { readonly blocks: unknown } | undefined) =>
  JSON.stringify(message?.blocks ?? []).replaceAll('\u2060', '');
export const summaryIn = (stage: Stage, channel: string) =>
  stage.said({ channel }).find((message) => blocksOf(message).includes('Refresh'));
export const told = (stage: Stage, words: string, user = AMINA) =>
  eventually(() => stage.whispers(user).find(({ text }) => text.replaceAll('\u2060', '').includes(words)));
export const calls = (stage: Stage, name: string) =>
  stage.playground.calls.filter(({ method }) => method === name);
export const canvasesOf = (stage: Stage) => [...stage.playground.workspace.canvases.values()];
export const onlyCanvas = (stage: Stage) => {
  const [canvas, ...more] = canvasesOf(stage);
  expect(more).toEqual([]);
  if (!canvas) throw new Error('there is no canvas');
  return canvas;
};
/** What the page shows to somebody. */
export const readAs = (stage: Stage, user: string, id: string) => {
  const { workspace, url } = stage.playground;
  const settings = { now: Date.now, baseUrl: url };
  return readPageCanvas({ workspace, settings } as unknown as Slack, user, id);
};

/** A thread with its summary. */
export async function summarized(channel = SUPPORT, more: readonly string[] = []) {
  const stage = await openStage({ channels: { [channel]: { replies: 'off' } } });
  addChannel(stage.playground.workspace, {
    id: PRIVATE,
    name: 'private',
    kind: 'private',
    members: [AMINA, BEN, BOT],
  });
  const parent = stage.post(PASTE.redirect, { channel });
  const say = (text: string, user = BEN) => stage.post(text, { channel, user, threadTs: parent.ts });
  for (const text of more) say(text);
  const { shortcut, click } = stage.playground.people;
  await shortcut({ channel, ts: parent.ts, user: AMINA, callbackId: 'summarize_thread' });
  const summary = await eventually(() => summaryIn(stage, channel));
  const press = (user = AMINA) => click({ channel, user, ts: summary.ts, actionId: 'summary_canvas' });
  const shown = () => blocksOf(summaryIn(stage, channel));
  return { stage, parent, say, summary, press, shown };
}

import { afterEach, describe, expect, test } from 'vitest';
import { deleteCanvas } from '../../src/playground/canvases.ts';
import type { Slack } from '../../src/playground/slack.ts';
import { calls, canvasesOf, onlyCanvas, readAs, summarized, told } from './canvas-stage.ts';
import { AMINA, BEN, BOT, closeStages, eventually, type Stage, SUPPORT } from './stage.ts';

afterEach(closeStages);

describe('putting a summary into a canvas', () => {
  test('makes one that is named after the incident, and links it in the summary', async () => {
    const { stage, press, shown, parent } = await summarized();
    expect(shown()).toContain('Put into a canvas');
    await press();
    const { text } = await told(stage, 'in a canvas now');
    const canvas = onlyCanvas(stage);
    expect(canvas.title).toMatch(/^Sign-in incident AADSTS50011 \d{4}-\d\d-\d\d$/);
    expect(canvas.markdown).toContain('## Errors');
    expect(canvas.markdown).toContain(`/p${parent.ts.replace('.', '')})`);
    expect(canvas.owner).toBe(BOT);
    expect(Object.fromEntries(canvas.channels)).toEqual({ [SUPPORT]: 'read' });
    const address = `${stage.playground.url}/docs/T0PLAYGRND/${canvas.id}`;
    expect(text).toContain(address);
    await eventually(() => shown().includes(address));
    expect(shown()).toContain('Update the canvas');
    expect(stage.playground.warnings).toEqual([]);
  });

  test('names people without calling them', async () => {
    const { stage, press } = await summarized(SUPPORT, [
      `<@${AMINA}> I tried to clear the cache, but it still fails`,
    ]);
    await press();
    await told(stage, 'in a canvas now');
    const { markdown } = onlyCanvas(stage);
    expect(markdown).toContain('Ben Okafor');
    expect(markdown).not.toMatch(/!\[\]\(|U0BENJI002|U0AMINA001/);
  });

  test('shows nothing that could sign somebody in', async () => {
    const { stage, press } = await summarized(SUPPORT, [
      'I tried client_secret=Zx8Q~abcdefghijklmnopqrstuvwxyz012345 but it fails',
    ]);
    await press();
    await told(stage, 'in a canvas now');
    expect(onlyCanvas(stage).markdown).not.toContain('abcdefghijklmnop');
  });

  test('lets nothing that was pasted act in it', async () => {
    const pasted = `I tried ![](@${BEN}) ![](#${SUPPORT}) [x](https://evil.example) **b** _i_ ~~s~~ <b>h</b> https://evil.example www.evil.example :tada: \\*x but it still fails`;
    const { stage, press } = await summarized(SUPPORT, [pasted]);
    await press();
    await told(stage, 'in a canvas now');
    const { id } = onlyCanvas(stage);
    const { html } = readAs(stage, AMINA, id) as { html: string };
    const tried = html.slice(html.indexOf('Tried'), html.indexOf('Who has to act')).replaceAll('\u2060', '');
    expect(tried).toContain('**b** _i_');
    expect(tried).toContain(':tada:');
    expect(tried).not.toMatch(/<(?:strong|em|s|b|span)\b|class="mention|href="[^"]*evil/);
  });

  test('rewrites the same one when it is pressed again', async () => {
    const { stage, press, say } = await summarized();
    await press();
    await told(stage, 'in a canvas now');
    const { id } = onlyCanvas(stage);
    say('Correlation ID: 11112222-3333-4444-5555-666677778888');
    await press(BEN);
    const { text } = await told(stage, 'is up to date now', BEN);
    expect(text).toContain(id);
    expect(onlyCanvas(stage).markdown).toContain('11112222-3333');
    expect(calls(stage, 'canvases.create')).toHaveLength(1);
  });

  test('keeps it up to date with the summary, by itself', async () => {
    const { stage, press, say, shown } = await summarized();
    await press();
    await told(stage, 'in a canvas now');
    const said = say('Correlation ID: 11112222-3333-4444-5555-666677778888');
    await eventually(() => onlyCanvas(stage).markdown.includes('11112222-3333'));
    stage.playground.people.edit({
      channel: SUPPORT,
      user: BEN,
      ts: said.ts,
      text: 'Correlation ID: 99992222-3333-4444-5555-666677778888',
    });
    await eventually(() => onlyCanvas(stage).markdown.includes('99992222-3333'));
    await eventually(() => shown().includes('99992222-3333'));
    expect(shown()).toContain('Also in');
    expect(onlyCanvas(stage).markdown).not.toContain('11112222-3333');
  });

  test('says that all of it was deleted when it was', async () => {
    const { stage, press, parent } = await summarized();
    await press();
    await told(stage, 'in a canvas now');
    expect(JSON.stringify(onlyCanvas(stage).markdown)).toContain('AADSTS50011');
    stage.playground.people.remove({ channel: SUPPORT, user: AMINA, ts: parent.ts });
    await eventually(() => JSON.stringify(onlyCanvas(stage).markdown).includes('has been deleted'));
    expect(JSON.stringify(onlyCanvas(stage).markdown)).not.toContain('AADSTS50011');
  });

  test('is done once when two press at once', async () => {
    const { stage, press } = await summarized();
    await Promise.all([press(), press(BEN), press()]);
    await told(stage, 'canvas');
    await told(stage, 'canvas', BEN);
    await stage.settled();
    onlyCanvas(stage);
    expect(calls(stage, 'canvases.create')).toHaveLength(1);
  });

  test('says that it is not known when the connection drops, and makes none by itself', async () => {
    const { stage, press, shown } = await summarized();
    stage.playground.faults.next('canvases.create', { kind: 'drop-after' });
    await Promise.all([press(), press(BEN)]);
    await told(stage, 'did not say whether it made the canvas');
    await told(stage, 'did not say whether it made the canvas', BEN);
    await stage.settled();
    const lost = onlyCanvas(stage);
    expect(readAs(stage, AMINA, lost.id)).toMatchObject({ ok: false });
    expect(shown()).not.toContain('Also in');
    await stage.clock.sleep(4_000, new AbortController().signal);
    await press();
    await told(stage, 'in a canvas now');
    expect(calls(stage, 'canvases.create')).toHaveLength(2);
  });

  test('waits for a rate limit, and says so when that takes too long', async () => {
    const { stage, press } = await summarized();
    stage.playground.faults.next('canvases.create', { kind: 'ratelimited', retryAfter: 600 });
    await press();
    await told(stage, 'only so many canvases in a minute');
    stage.playground.faults.next('canvases.create', { kind: 'ratelimited', retryAfter: 2 });
    await press();
    await told(stage, 'in a canvas now');
    onlyCanvas(stage);
  });

  test('says in a sentence what kept it from being brought up to date, and tries again with the next news', async () => {
    const { stage, press, say, shown } = await summarized();
    await press();
    await told(stage, 'in a canvas now');
    stage.playground.faults.next('canvases.edit', { kind: 'ratelimited', retryAfter: 600 });
    await press();
    await told(stage, 'only so many canvases in a minute');
    stage.playground.faults.next('canvases.edit', { kind: 'error', error: 'canvas_editing_failed' });
    say('still broken');
    await eventually(() => shown().includes('2 messages'));
    await stage.settled();
    expect(onlyCanvas(stage).markdown).toContain('1 message of');
    say('and again');
    await eventually(() => onlyCanvas(stage).markdown.includes('3 messages'));
    expect(stage.metrics.measured.filter(({ name }) => name === 'listener_failures')).toEqual([]);
  });

  test('waits while somebody else is changing it', async () => {
    const { stage, press } = await summarized();
    await press();
    await told(stage, 'in a canvas now');
    stage.playground.faults.next(
      'canvases.edit',
      { kind: 'error', error: 'canvas_editing_locked' },
      { times: 2 },
    );
    await press();
    await told(stage, 'is up to date now');
  });

  test('says that others cannot read it yet, and opens the same one at the next press', async () => {
    const { stage, press, shown } = await summarized();
    stage.playground.faults.next('canvases.access.set', { kind: 'error', error: 'channel_not_found' });
    await press();
    await told(stage, 'did not let me open it');
    expect(shown()).not.toContain('Also in');
    await press();
    await told(stage, 'is up to date now');
    expect(onlyCanvas(stage).channels.has(SUPPORT)).toBe(true);
  });
});

describe('a canvas that somebody deleted', () => {
  test('is made anew at the next press, which says so', async () => {
    const { stage, press } = await summarized();
    await press();
    await told(stage, 'in a canvas now');
    const first = onlyCanvas(stage);
    remove(stage, first.id);
    await press();
    const { text } = await told(stage, 'Somebody had deleted the canvas');
    const [, second] = canvasesOf(stage);
    expect(text).toContain(second?.id);
    expect(second?.markdown).toContain('## Errors');
  });

  test('stays away until somebody presses, and the summary no longer links it', async () => {
    const { stage, press, say, shown } = await summarized();
    await press();
    await told(stage, 'in a canvas now');
    const first = onlyCanvas(stage);
    remove(stage, first.id);
    say('still broken');
    await eventually(() => shown().includes('2 messages') && !shown().includes('Also in'));
    await stage.settled();
    onlyCanvas(stage);
    await press();
    await told(stage, 'Somebody had deleted the canvas');
    await eventually(() => shown().includes(canvasesOf(stage)[1]?.id ?? 'none'));
  });

  function remove({ playground: { workspace } }: Stage, id: string): void {
    const canvas = workspace.canvases.get(id);
    if (canvas) deleteCanvas({ workspace, settings: { now: Date.now } } as unknown as Slack, canvas);
  }
});

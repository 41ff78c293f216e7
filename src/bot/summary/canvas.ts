import { type CanvasText, peopleIn, renderCanvas } from '../../core/triage/canvas.ts';
import type { Memory } from '../memory.ts';
import type { Place } from '../messages.ts';
import { once } from '../once.ts';
import type { BotParts } from '../parts.ts';
import { REMEMBER } from '../remember.ts';
import type { Voice } from '../voice.ts';
import { readSummaryFor } from './read.ts';
import { showSummary } from './show.ts';
import { NOTHING_LEFT } from './take-back.ts';
import { addressOf, type NoSummary, type SummaryRequest, type ThreadSummary } from './types.ts';

/** Two presses within so many milliseconds are one: another canvas is made only by somebody who knows of the first. */
const DOUBLE_PRESS = 3_000;

/** What became of the wish to have a summary in a canvas. */
export type PutIntoCanvas =
  | { readonly kind: 'put'; readonly how: 'made' | 'updated' | 'remade'; readonly it: ThreadSummary }
  /** The chat did not say whether it made one. It is not tried again until somebody asks again. */
  | { readonly kind: 'unknown' }
  /** There is none; `reason` is the chat's own word. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** It is there, but the channel's members cannot read it. */
  | { readonly kind: 'unread'; readonly reason: string }
  | NoSummary;

/**
 * Puts the summary of a thread into a canvas that the members of its channel can read, and links that in the summary. A
 * thread has one canvas, which is rewritten; one that somebody deleted is made anew.
 */
export async function putIntoCanvas(
  parts: BotParts,
  memory: Memory,
  { request, voice }: { readonly request: SummaryRequest; readonly voice: Voice },
): Promise<PutIntoCanvas> {
  const since = parts.clock.now();
  const read = await readSummaryFor(parts, memory, request, voice);
  if (read.kind !== 'read') return read;
  const { canvas: _, ...it } = read.it;
  const obtained = await obtain(parts, memory, { it, voice, since });
  if (obtained.kind !== 'obtained') return obtained;
  const { id, turn, how } = obtained;
  const opened = await voice.canvases.openTo(id, it.place.channel);
  if (opened.kind !== 'done')
    return { kind: 'unread', reason: opened.kind === 'gone' ? 'canvas_deleted' : opened.reason };
  await memory.rememberCanvas(it.place, { id, turn, version: it.version, readAt: it.readAt });
  const linked = { ...it, canvas: id };
  // Where the summary cannot be changed the asker is still told where the canvas is.
  await showSummary(parts, memory, { it: linked, voice, doubt: 'none' });
  return { kind: 'put', how, it: linked };
}

interface Putting {
  readonly it: ThreadSummary;
  readonly voice: Voice;
  /** When somebody asked for it, in milliseconds. */
  readonly since: number;
}

type Obtained =
  | {
      readonly kind: 'obtained';
      readonly id: string;
      readonly turn: number;
      readonly how: 'made' | 'updated' | 'remade';
    }
  | Extract<PutIntoCanvas, { kind: 'unknown' | 'refused' }>;

/**
 * The canvas with what the summary says now. Each turn is one attempt at a canvas, made once however many press; what came
 * of it is kept with its claim. Turns that failed before somebody pressed are passed over, and those that failed since
 * count for this press, too.
 */
async function obtain(parts: BotParts, memory: Memory, putting: Putting): Promise<Obtained> {
  const { it, voice, since } = putting;
  const content = await contentOf(it, voice);
  const known = await memory.canvasOf(it.place);
  let deleted = known !== undefined && known.id === undefined;
  for (let turn = known?.turn ?? 0; ; turn += 1) {
    const { value, fresh } = await makeOnce(parts, { ...putting, content, turn });
    const attempt = JSON.parse(value) as Attempted;
    if (attempt.kind !== 'made') {
      if (fresh || attempt.at >= since - (attempt.kind === 'unknown' ? DOUBLE_PRESS : 0)) return attempt;
      continue;
    }
    const { id } = attempt;
    if (fresh) return { kind: 'obtained', id, turn, how: deleted ? 'remade' : 'made' };
    const rewritten = await voice.canvases.rewrite(id, content.markdown);
    if (rewritten.kind === 'refused') return rewritten;
    if (rewritten.kind === 'done') return { kind: 'obtained', id, turn, how: 'updated' };
    deleted = true;
  }
}

/** What is kept of an attempt; `at` in milliseconds. */
type Attempted = { readonly at: number } & (
  | { readonly kind: 'made'; readonly id: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'refused'; readonly reason: string }
);

/** An attempt that broke off cannot be looked up, so it counts as one whose outcome nobody knows. */
function makeOnce(
  parts: BotParts,
  { it, voice, content, turn }: Putting & { readonly content: CanvasText; readonly turn: number },
) {
  const { workspace, channel, threadTs } = it.place;
  const key = `${workspace}:summary-canvas:${channel}:${threadTs}:${turn}`;
  return once(
    parts,
    key,
    async ({ tried, confirm }) => {
      const made = tried ? { kind: 'unknown' as const } : await voice.canvases.make(content, confirm);
      if (made.kind !== 'made') parts.log.info({ channel, ...made }, 'A canvas was not made');
      return JSON.stringify({ ...made, at: parts.clock.now() } satisfies Attempted);
    },
    REMEMBER,
  );
}

async function contentOf(it: ThreadSummary, voice: Voice): Promise<CanvasText> {
  const { summary, place, complete } = it;
  const names = await voice.namesOf(peopleIn(summary));
  const link = (ts: string) => addressOf(it, ts);
  return renderCanvas(summary, { link, names, threadTs: place.threadTs, complete });
}

/**
 * Brings the canvas of a thread up to date because of news, unless it shows them already, and returns the summary with it,
 * or without when it is gone. With `changed` something was edited or deleted that it may show. Nobody asked, so nothing is made anew, and a failure is only noted: the next news try again.
 */
export async function followInCanvas(
  parts: BotParts,
  memory: Memory,
  { it, voice, changed }: Pick<Putting, 'it' | 'voice'> & { readonly changed: boolean },
): Promise<ThreadSummary> {
  const shown = await memory.canvasOf(it.place);
  if (shown?.id === undefined || shown.readAt > it.readAt) return it;
  if (shown.version === it.version && !changed) return it;
  const { markdown } = await contentOf(it, voice);
  const rewritten = await voice.canvases.rewrite(shown.id, markdown);
  const { version, readAt } = it;
  const { canvas: _, ...unlinked } = it;
  switch (rewritten.kind) {
    case 'done':
      await memory.rememberCanvas(it.place, { ...shown, version, readAt });
      return it;
    case 'gone':
      await memory.rememberCanvas(it.place, { turn: shown.turn + 1, version, readAt });
      return unlinked;
    case 'refused':
      parts.log.warn({ reason: rewritten.reason, channel: it.place.channel }, 'A canvas was not changed');
      return it;
    default:
      return rewritten satisfies never;
  }
}

/** Leaves one sentence in the canvas of a thread of which nothing is left to show. `readAt` is when that was found. */
export async function emptyCanvas(
  memory: Memory,
  {
    place,
    voice,
    readAt,
  }: { readonly place: Required<Place>; readonly voice: Voice; readonly readAt: number },
): Promise<void> {
  const shown = await memory.canvasOf(place);
  if (shown?.id === undefined || shown.version === NOTHING_LEFT || shown.readAt > readAt) return;
  const { kind } = await voice.canvases.rewrite(shown.id, 'What was summarized here has been deleted.\n');
  const { id, turn } = shown;
  if (kind === 'done') await memory.rememberCanvas(place, { id, turn, version: NOTHING_LEFT, readAt });
}

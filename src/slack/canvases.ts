import type { CanvasDone, Canvases, CanvasMade } from '../bot/canvases.ts';
import { type CallParts, type CallResult, callOnce, waitAfter } from './calls.ts';
import type { CallFailure } from './failures.ts';
import { type JsonRecord, textIn } from './records.ts';

/** How long one call is tried, in milliseconds. */
const PATIENCE = 60_000;

/** What Slack calls a canvas that is not there any more: https://docs.slack.dev/reference/methods/canvases.edit#errors. */
const GONE = new Set(['canvas_not_found', 'canvas_deleted', 'file_not_found', 'file_deleted']);
/** Somebody, or we ourselves, are editing it at this moment. */
const LOCKED = 'canvas_editing_locked';
const LOCK_WAITS = [500, 1_000, 2_000, 4_000, 8_000];

/** Canvases in Slack (https://docs.slack.dev/surfaces/canvases). They need the bot scope `canvases:write`. */
export function createCanvases(parts: CallParts): Canvases {
  return {
    make: (content, confirm) => make(parts, content, confirm),
    rewrite: async (id, markdown) => {
      // Without a section it is all that is replaced.
      const changes = [{ operation: 'replace', document_content: { type: 'markdown', markdown } }];
      for (const wait of [...LOCK_WAITS, undefined]) {
        const done = await change(parts, 'canvases.edit', { canvas_id: id, changes });
        if (wait === undefined || done.kind !== 'refused' || done.reason !== LOCKED) return done;
        await parts.clock.sleep(wait, parts.stopping);
      }
      return { kind: 'refused', reason: LOCKED };
    },
    openTo: (id, channel) =>
      change(parts, 'canvases.access.set', { canvas_id: id, access_level: 'read', channel_ids: [channel] }),
  };
}

/**
 * Makes a canvas of its own, which nobody but the app can read until it is opened to a channel. Not one in a channel's tabs:
 * its members could then write in it, and a free workspace has room for one in each channel.
 */
async function make(
  parts: CallParts,
  { title, markdown }: { readonly title: string; readonly markdown: string },
  confirm: () => Promise<void>,
): Promise<CanvasMade> {
  const args = { title, document_content: { type: 'markdown', markdown } };
  const result = await call(parts, 'canvases.create', { args, confirm, repeatable: false });
  if (result.kind === 'unknown') return { kind: 'unknown' };
  if (result.kind !== 'done') return { kind: 'refused', reason: reasonOf(result) };
  const id = textIn(result.answer, 'canvas_id');
  return id === undefined ? { kind: 'unknown' } : { kind: 'made', id };
}

/** What may be done twice without harm. */
async function change(parts: CallParts, method: string, args: JsonRecord): Promise<CanvasDone> {
  const result = await call(parts, method, { args, confirm: async () => undefined, repeatable: true });
  if (result.kind !== 'done') {
    const reason = reasonOf(result);
    return GONE.has(reason) ? { kind: 'gone' } : { kind: 'refused', reason };
  }
  // Who could not be let in is named in an answer that is otherwise good.
  const left = result.answer.failed_to_update_channel_ids;
  return Array.isArray(left) && left.length > 0
    ? { kind: 'refused', reason: 'failed_to_update_channel_ids' }
    : { kind: 'done' };
}

interface CanvasCall {
  readonly args: JsonRecord;
  readonly confirm: () => Promise<void>;
  /** Whether it may be tried again when nobody knows what became of it. */
  readonly repeatable: boolean;
}

/** Tries a call for a minute, and gives what came of it in the end: somebody waits, and is told in any case. */
async function call(
  parts: CallParts,
  method: string,
  { args, confirm, repeatable }: CanvasCall,
): Promise<CallResult> {
  const { clock, stopping } = parts;
  const deadline = clock.elapsed() + PATIENCE;
  for (let attempt = 0; ; attempt += 1) {
    await confirm();
    const result = await callOnce(parts, method, args);
    if (result.kind === 'done' || result.kind === 'refused' || result.kind === 'broken') return result;
    if (result.kind === 'unknown' && !repeatable) return result;
    const wait = waitAfter(result, attempt);
    if (clock.elapsed() + wait > deadline) return result;
    await clock.sleep(wait, stopping);
  }
}

const reasonOf = (failure: CallFailure): string =>
  failure.kind === 'rate-limited' ? 'ratelimited' : failure.reason;

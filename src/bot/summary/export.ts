import { triageJson } from '../../core/triage/json.ts';
import { renderMarkdown } from '../../core/triage/markdown.ts';
import { shortenTriageJson } from '../../core/triage/short-json.ts';
import type { Memory } from '../memory.ts';
import type { BotParts } from '../parts.ts';
import type { Voice } from '../voice.ts';
import { readSummaryFor } from './read.ts';
import { addressOf, type NoSummary, type SummaryRequest } from './types.ts';

/** A summary as a text to take elsewhere; `shortened` when lists in it had to be cut, which it says itself. */
export type Exported =
  | { readonly kind: 'exported'; readonly text: string; readonly shortened: boolean }
  | NoSummary;

/** What to export, and whether a text is short enough to be shown. */
export interface ExportForm {
  readonly form: 'markdown' | 'json';
  readonly fits: (text: string) => boolean;
}

/**
 * The summary of a thread as it is now, as Markdown with links or as the JSON that the command line prints. JSON that would
 * not fit has shorter lists, because half of it could not be read by any program.
 */
export async function exportSummary(
  parts: BotParts,
  memory: Memory,
  { request, form, fits, voice }: ExportForm & { readonly request: SummaryRequest; readonly voice: Voice },
): Promise<Exported> {
  const read = await readSummaryFor(parts, memory, request, voice);
  if (read.kind !== 'read') return read;
  const { it } = read;
  if (form === 'markdown') {
    const text = renderMarkdown(it.summary, (ts) => addressOf(it, ts));
    return { kind: 'exported', text, shortened: false };
  }
  const print = (value: unknown) => JSON.stringify(value, null, 2);
  const json = shortenTriageJson(triageJson(it.summary), (short) => fits(print(short)));
  return { kind: 'exported', text: print(json), shortened: json.leftOut !== undefined };
}

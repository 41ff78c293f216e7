import { triageJson } from '../../core/triage/json.ts';
import { renderMarkdown } from '../../core/triage/markdown.ts';
import type { Memory } from '../memory.ts';
import type { BotParts } from '../parts.ts';
import type { Voice } from '../voice.ts';
import { readSummaryFor } from './read.ts';
import { addressOf, type NoSummary, type SummaryRequest } from './types.ts';

/** A summary as a text to take elsewhere. */
export type Exported = { readonly kind: 'exported'; readonly text: string } | NoSummary;

/** The summary of a thread as it is now, as Markdown with links or as the JSON that the command line prints. */
export async function exportSummary(
  parts: BotParts,
  memory: Memory,
  {
    request,
    form,
    voice,
  }: { readonly request: SummaryRequest; readonly form: 'markdown' | 'json'; readonly voice: Voice },
): Promise<Exported> {
  const read = await readSummaryFor(parts, memory, request, voice);
  if (read.kind !== 'read') return read;
  const { it } = read;
  if (form === 'json') return { kind: 'exported', text: JSON.stringify(triageJson(it.summary), null, 2) };
  const markdown = renderMarkdown(it.summary, (ts) => addressOf(it, ts));
  return { kind: 'exported', text: markdown };
}

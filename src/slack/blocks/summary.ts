import type { types } from '@slack/bolt';
import type { EscalationRecord } from '../../bot/escalation/record.ts';
import type { Place } from '../../bot/messages.ts';
import { addressOf, type ThreadSummary } from '../../bot/summary/types.ts';
import type { Utterance } from '../../bot/voice.ts';
import { ROLE_LABELS } from '../../core/answer/labels.ts';
import { inPart } from '../../core/triage/coverage.ts';
import { isOver, statusOf } from '../../core/triage/outline.ts';
import { canvasLine, hasCanvases } from './canvas.ts';
import { renderAsked } from './escalation.ts';
import { ACTIONS, BLOCKS } from './ids.ts';
import { cut, joinInto, LIMITS } from './limits.ts';
import { context, header, type KnownBlock, message, type Rendered, section } from './message.ts';
import { code, link, plain } from './mrkdwn.ts';
import { namePerson, renderCoverage, renderSections, renderSources } from './summary-lines.ts';

type SummaryShown = Extract<Utterance, { kind: 'summary' }>;

/** The summary of a thread. */
export function renderSummary({ it, look, by }: SummaryShown): Rendered {
  const url = addressOf(it, it.place.threadTs);
  const thread = url === undefined ? 'a thread' : link(url, 'a thread');
  const origin = look === 'copy' ? `Summary of ${thread} in <#${plain(it.place.channel)}>` : '';
  const blocks: KnownBlock[] = [
    header(`Summary: ${statusOf(it.summary)}`),
    ...context([
      origin,
      by ? `Sent by ${namePerson(by)}` : '',
      look === 'private' ? 'Only you see this.' : '',
      // Whoever reads a copy elsewhere may not be able to read the canvas.
      look === 'copy' ? '' : canvasLine(it),
    ]),
    ...renderSections(it).map(({ markup }) => section(markup)),
    ...askFor(it, look),
    ...context(renderAsked(it.asked, (record) => renderSources(it, [messageOf(it, record)]))),
    ...context(
      [
        ...renderCoverage(it),
        'Computed from these messages alone; each line links the ones that it comes from.',
      ],
      BLOCKS.summary,
    ),
  ];
  const buttons = look === 'copy' ? [] : [actions(it, look)];
  return message(sayBrief(it), [...blocks.slice(0, LIMITS.blocks - 1), ...buttons]);
}

/** A summary in one line. Nobody is mentioned in it. */
export function renderBrief({ it }: Extract<Utterance, { kind: 'summary-brief' }>): Rendered {
  return message(sayBrief(it), [section(sayBrief(it))]);
}

/** What the summary says in a notification, or where no blocks are shown. */
function sayBrief({ summary, complete }: ThreadSummary): string {
  const { errors, affected, escalate, missing, coverage, resolution } = summary;
  const part = inPart(coverage);
  const shown = errors.slice(0, 3).map(({ code: name, count }) => `${code(name)} (${count} ×)`);
  const rest = errors.length > 3 ? ` and ${errors.length - 3} more` : '';
  const people = affected.length === 1 ? '1 person is' : `${affected.length} people are`;
  const sentences = [
    `Thread summary: ${statusOf(summary)}.`,
    shown.length > 0 ? `Errors: ${shown.join(', ')}${rest}.` : `No error code or message is stated${part}.`,
    `${affected.length === 0 ? 'Nobody says that they are' : people} affected${affected.length === 0 ? part : ''}.`,
    resolution ? `Fix: ${plain(cut(resolution.text, 200))}` : `No fix is stated${part}.`,
    escalate && !isOver(summary) ? `To act: ${ROLE_LABELS[escalate.role]}.` : '',
    missing.length > 0 ? `Missing: ${missing.map(({ what }) => plain(what)).join(', ')}.` : '',
    `Read: ${coverage?.count ?? 0} ${coverage?.count === 1 ? 'message' : 'messages'}${complete ? '' : `, not all of the ${coverage?.gap?.total ?? 'thread'}`}.`,
  ];
  return cut(sentences.filter(Boolean).join(' '), LIMITS.section);
}

/** The message of the thread that a call for help stands in, or that it is about. */
function messageOf({ place }: ThreadSummary, { said, answerTs }: EscalationRecord): string {
  const { channel, threadTs } = said.place;
  return channel === place.channel && threadTs === place.threadTs ? said.ts : answerTs;
}

function askFor(it: ThreadSummary, look: SummaryShown['look']): KnownBlock[] {
  const { summary, place } = it;
  if (summary.ask === '') return [];
  const lacking = summary.missing.flatMap(({ messages }) => messages);
  const words = section(`> ${plain(summary.ask)} ${renderSources(it, lacking)}`);
  if (look !== 'public') return [words];
  const ask = button(ACTIONS.summaryMissing, 'Ask for it here', writePlace(place));
  return [{ ...words, accessory: ask } as KnownBlock];
}

function actions({ place, canvas }: ThreadSummary, look: SummaryShown['look']): KnownBlock {
  const value = writePlace(place);
  const again = look === 'public' ? 'Refresh' : 'Post in the thread';
  return {
    type: 'actions',
    elements: [
      button(ACTIONS.summarize, again, value),
      button(ACTIONS.summaryMarkdown, 'Copy as Markdown', value),
      button(ACTIONS.summaryJson, 'Export as JSON', value),
      ...(look === 'public' && hasCanvases(place.channel)
        ? [button(ACTIONS.summaryCanvas, canvas ? 'Update the canvas' : 'Put into a canvas', value)]
        : []),
      button(ACTIONS.summarySend, 'Send to…', value),
    ],
  };
}

function button(actionId: string, label: string, value: string): types.Button {
  return { type: 'button', action_id: actionId, text: { type: 'plain_text', text: label }, value };
}

/** A thread as a text that buttons carry. */
export function writePlace({ channel, threadTs }: Required<Place>): string {
  return `${channel}/${threadTs}`;
}

/** Reads what `writePlace` wrote; undefined for anything else. */
export function readPlace(text: string, workspace: string): Required<Place> | undefined {
  const [, channel, threadTs] = /^([A-Z0-9]{1,30})\/(\d{1,12}\.\d{1,9})$/.exec(text) ?? [];
  return channel && threadTs ? { workspace, channel, threadTs } : undefined;
}

/** Stands in place of a summary of which nothing is left. */
export function renderGone(): Rendered {
  const says =
    'Here stood the summary of a thread. What it summarized has been deleted, or I cannot read it any more, so the summary is gone, too.';
  return message(says, [section(says)]);
}

/** Tells the asker that the summary in the thread is up to date. */
export function renderUpdated({ link: url }: Extract<Utterance, { kind: 'summary-updated' }>): Rendered {
  const which = url === undefined ? 'The summary in this thread' : link(url, 'The summary in the thread');
  const says = `${which} is up to date now. A thread has one, and it follows what is said there.`;
  return message(says, [section(says)]);
}

/** Asks everybody in the thread for what is missing. */
export function renderMissing({ text, by }: Extract<Utterance, { kind: 'missing' }>): Rendered {
  return message(plain(text), [section(plain(text)), ...context([`Asked for by ${namePerson(by)}`])]);
}

/** How much of a text one message shows, in characters. */
export const COPYABLE = 9_000;
const PIECE = 2_900;

/** A text as it is, in one frame where it can be marked and copied. */
export function renderCopyable({ title, text }: Extract<Utterance, { kind: 'copyable' }>): Rendered {
  const elements = joinInto(text.split('\n'), PIECE).map((piece, at, all) => ({
    type: 'text' as const,
    text: at < all.length - 1 ? `${piece}\n` : piece,
  }));
  const frame: types.RichTextBlock = {
    type: 'rich_text',
    elements: [{ type: 'rich_text_preformatted', elements }],
  };
  return message(plain(title), [section(plain(title)), frame]);
}

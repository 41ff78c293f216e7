import { renderMarkdownSections, timeOf } from './markdown.ts';
import { outlineOf } from './outline.ts';
import type { TriageSummary } from './types.ts';

/**
 * The longest canvas, in characters. Slack takes 1,048,576
 * (https://docs.slack.dev/reference/methods/conversations.canvases.create); nobody reads as many.
 */
const LONGEST = 200_000;
const LONGEST_TITLE = 80;

/** What the summary in a canvas needs besides itself. */
export interface CanvasAbout {
  /** The address of a message; undefined where none is known. */
  link(ts: string): string | undefined;
  /** What people are called, by user ID. */
  readonly names: ReadonlyMap<string, string>;
  /** The `ts` of the thread's parent message. */
  readonly threadTs: string;
  /** False when Slack did not give all messages. */
  readonly complete: boolean;
  /** The longest content, in characters. */
  readonly most?: number;
}

/** The content of a canvas. */
export interface CanvasText {
  readonly title: string;
  /** Markdown as Slack's canvases take it: https://docs.slack.dev/surfaces/canvases#document-content. */
  readonly markdown: string;
}

/** The summary as a canvas. People are named in it but never mentioned, because a mention calls them at every update. */
export function renderCanvas(summary: TriageSummary, about: CanvasAbout): CanvasText {
  const { link, names, threadTs, complete, most = LONGEST } = about;
  const name = (user: string) => escapeCanvas(names.get(user) ?? `@${user}`);
  const plain = (text: string) =>
    escapeCanvas(text.replace(MENTION, (whole, user) => names.get(user) ?? whole));
  const address = link(threadTs);
  const thread = address === undefined ? 'a thread' : `[a thread](${address})`;
  const gap = complete ? [] : ['**Not all messages of the thread could be read.**'];
  const blocks = [
    `Summary of ${thread}, computed from its messages alone. It is rewritten while the thread goes on.`,
    ...gap,
    ...renderMarkdownSections(summary, { link, escape: plain, name }),
  ];
  return { title: titleOf(summary), markdown: `${joinUpTo(blocks, most)}\n` };
}

const MENTION = /@([UW][A-Z0-9]{6,20})\b/g;

/** The IDs of the people that a summary names. */
export function peopleIn(summary: TriageSummary): readonly string[] {
  const parts = outlineOf(summary).flatMap(({ lines }) => lines.flatMap((line) => line.parts));
  const ids = parts.flatMap((part) => {
    if (typeof part === 'string') return [];
    if (part.kind === 'user') return [part.value];
    return part.kind === 'quote' ? [...part.value.matchAll(MENTION)].map(([, user = '']) => user) : [];
  });
  return [...new Set(ids)];
}

/** What an incident is called: its errors and its day. */
function titleOf({ errors, coverage }: TriageSummary): string {
  const codes = errors.slice(0, 2).map(({ code }) => code);
  const day = coverage ? timeOf(coverage.from).slice(0, 10) : '';
  // A title takes no Markdown, and so no escapes either: what might act is left out.
  const tame = codes.join(', ').replace(/[^\p{L}\p{N} .,_-]+/gu, ' ');
  const about = [...tame].slice(0, LONGEST_TITLE).join('').trim();
  return ['Sign-in incident', about, day].filter(Boolean).join(' ');
}

/** Whole blocks up to `most` characters; the first that is left out says so. */
function joinUpTo(blocks: readonly string[], most: number): string {
  const rest = 'The rest is too long for a canvas. It stands in the thread.';
  let joined = '';
  for (const block of blocks) {
    if (joined.length + block.length + rest.length + 4 > most) return `${joined}${rest}`;
    joined += `${block}\n\n`;
  }
  return joined.trimEnd();
}

// Characters that a text must not smuggle in: controls, line breaks, and what turns the direction of writing around.
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu;

/**
 * Makes a text of others plain in a canvas. Besides Markdown, canvases know mentions (`![](@U…)`), callouts, emoji and
 * bare addresses; where a backslash does not help, an invisible word joiner keeps the signs apart.
 */
function escapeCanvas(text: string): string {
  return text
    .replace(INVISIBLE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/[@&]/g, '$&\u2060')
    .replace(/:(?=\/\/|[\w+-]{1,60}:|::)/g, ':\u2060')
    .replace(/\bwww\./gi, (start) => `${start.slice(0, 3)}\u2060.`);
}

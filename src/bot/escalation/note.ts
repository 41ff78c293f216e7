import { labelOf } from '../../core/answer/labels.ts';
import type { HandOverItem } from '../../core/answer/types.ts';
import type { Explainer } from '../../core/explainer.ts';
import type { TriageSummary } from '../../core/triage/types.ts';
import type { ThreadLine } from '../messages.ts';

/** What is known of an error besides the thread. */
export interface NoteFacts {
  readonly subject: string;
  readonly code?: string;
  readonly title: string;
  readonly have: readonly HandOverItem[];
  readonly missing: readonly string[];
}

const MOST_IDS = 8;
const MOST_ATTEMPTS = 6;
const MOST_MISSING = 8;

/**
 * The hand-over note before anybody edits it, one fact a line, redacted: the error, its IDs, when and by how many it was
 * seen, what was tried with which result, and what is missing. Without a summary it says only what the answer knows.
 */
export function composeNote(
  facts: NoteFacts,
  summary: TriageSummary | undefined,
  explainer: Explainer,
): string {
  const said = [
    `Error: ${[facts.code, facts.title].filter(Boolean).join(', ')}`,
    ...knownItems(facts).map(({ label, value }) => `${label}: ${value}`),
    ...(summary ? threadFacts(summary, facts) : []),
    ...missingLines(facts, summary),
  ];
  return explainer.redact(said.join('\n'));
}

/** What a thread adds to the note that the answer alone gives, one fact a line, redacted; empty when it adds nothing. */
export function composeThreadNote(facts: NoteFacts, summary: TriageSummary, explainer: Explainer): string {
  return explainer.redact(threadFacts(summary, facts).join('\n'));
}

/** The summary that a note is made of: what people and other programs said, without the bot's own posts. */
export async function summarizeForNote(
  lines: readonly ThreadLine[],
  explainer: Explainer,
): Promise<TriageSummary> {
  const { summarize } = await import('../../core/triage/summarize.ts');
  return summarize(lines.flatMap(toMessage), explainer);
}

const knownItems = ({ have }: NoteFacts): readonly HandOverItem[] =>
  have.filter(({ name }) => name !== 'code');

const threadFacts = (summary: TriageSummary, facts: NoteFacts): readonly string[] => [
  ...idLines(summary, knownItems(facts)),
  ...seenLines(summary, facts),
  ...triedLines(summary),
];

function toMessage({ ts, user = '', author, text }: ThreadLine) {
  return author === 'other' ? [] : [{ ts, user, text, ...(author === 'bot' ? { bot: true } : {}) }];
}

function idLines({ ids }: TriageSummary, have: readonly HandOverItem[]): readonly string[] {
  const known = new Set(have.map(({ value }) => value.toLowerCase()));
  return ids
    .filter(({ value }) => !known.has(value.toLowerCase()))
    .slice(0, MOST_IDS)
    .map(({ label, value }) => `${labelOf(label)}: ${value}`);
}

function seenLines({ errors, affected }: TriageSummary, { subject }: NoteFacts): readonly string[] {
  const seen = errors.find(({ entry, code, provider }) => (entry ?? `${provider}/${code}`) === subject);
  if (!seen) return [];
  const from = minute(seen.first);
  const when = seen.last === seen.first ? `at ${from}` : `from ${from} to ${minute(seen.last)}`;
  const people = affected.length > 1 ? `, ${affected.length} people affected` : '';
  return [`Seen: ${seen.count === 1 ? 'once' : `${seen.count} times`}, ${when} UTC${people}`];
}

function triedLines({ attempts }: TriageSummary): readonly string[] {
  return attempts.slice(0, MOST_ATTEMPTS).map(({ text, result }) => `Tried: ${text} (${RESULTS[result]})`);
}

const RESULTS = { worked: 'worked', failed: 'did not help', 'not stated': 'result not stated' } as const;

function missingLines({ missing }: NoteFacts, summary: TriageSummary | undefined): readonly string[] {
  const found = new Set((summary?.ids ?? []).map(({ label }) => labelOf(label)));
  const left = missing.filter((label) => !found.has(label)).slice(0, MOST_MISSING);
  return left.length === 0 ? [] : [`Still missing: ${left.join(', ')}`];
}

/** `2026-11-23 18:02` for a message's `ts`. */
function minute(ts: string): string {
  return new Date(Number(ts) * 1000).toISOString().slice(0, 16).replace('T', ' ');
}

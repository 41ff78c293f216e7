import type { Answer, Explanation } from '../core/answer/types.ts';
import { type AttachedText, joinTexts, lookUpWithFiles } from './attached.ts';
import { countAnswer } from './count-answer.ts';
import type { Memory } from './memory.ts';
import type { BotParts } from './parts.ts';
import { subjectOf } from './policy.ts';
import { noteAsked, noteRecent } from './say-answer.ts';
import { readStatistics, writeCsv } from './statistics/statistics.ts';
import type { Utterance } from './voice.ts';

/** Somebody's question that only they see the answer to. */
export interface Question {
  readonly workspace: string;
  readonly user: string;
  readonly channel: string;
  /** The thread that an answer is shared in; absent when it is shared in the channel. */
  readonly threadTs?: string;
  readonly text: string;
  /** What the files of the message say that somebody pointed at. */
  readonly files?: AttachedText;
}

/** Looks up what somebody typed behind a command: a code, a pasted message or words; `help` and `stats` are heeded. */
export async function lookUp(parts: BotParts, memory: Memory, question: Question): Promise<Utterance> {
  const words = question.text.trim().toLowerCase();
  if (words === '' || words === 'help' || words === '?') return { kind: 'help' };
  if (words === 'stats')
    return { kind: 'stats', statistics: await readStatistics(parts, memory, question.workspace) };
  if (words === 'stats csv') {
    const text = writeCsv(await readStatistics(parts, memory, question.workspace));
    return { kind: 'copyable', title: `${text.split('\n').length} lines of comma-separated values`, text };
  }
  const asked = { ...question, surface: 'command' } as const;
  return answerPrivately(parts, memory, asked, parts.explainer.lookUp(question.text));
}

/** Explains a message that somebody pointed at. */
export async function explainFor(parts: BotParts, memory: Memory, question: Question): Promise<Utterance> {
  const { files, text } = question;
  const asked = { ...question, surface: 'shortcut' } as const;
  if (!files || files.files === 0)
    return answerPrivately(parts, memory, asked, parts.explainer.explain(text));
  const { remark, ...explanation } = lookUpWithFiles(parts, text, files);
  const said = await answerPrivately(parts, memory, { ...asked, text: joinTexts(text, files) }, explanation);
  return remark === undefined || explanation.secrets.length > 0 ? said : { kind: 'remark', text: remark };
}

async function answerPrivately(
  parts: BotParts,
  memory: Memory,
  question: Question & { readonly surface: 'command' | 'shortcut' },
  { answer: found, secrets }: Explanation,
): Promise<Utterance> {
  const { surface } = question;
  const answer = await withContactOrNot(parts, memory, question, found);
  const subject = subjectOf(answer);
  countAnswer(parts, answer, surface);
  for (const { kind } of secrets) parts.metrics.count('secrets_seen', { secret: kind });
  const shareId = subject === undefined ? undefined : await keepDraft(parts, memory, question);
  await noteAsked(parts, memory, question, answer);
  await noteRecent(parts, memory, question, { answer });
  const look = shareId === undefined ? 'plain' : 'private';
  return { kind: 'answer', answer, look, secrets, ...(shareId ? { shareId } : {}) };
}

/** A store that fails takes the contact that people chose away, not the answer. */
async function withContactOrNot({ log }: BotParts, memory: Memory, question: Question, answer: Answer) {
  try {
    return await memory.withContact(question, answer);
  } catch (error) {
    log.warn({ error }, 'An answer lacks its contact because the store failed');
    return answer;
  }
}

/** A store that fails takes the share button away, not the answer. */
async function keepDraft(
  parts: BotParts,
  memory: Memory,
  { workspace, text, threadTs }: Question,
): Promise<string | undefined> {
  const shareId = parts.randomId();
  try {
    await memory.keepDraft(workspace, shareId, {
      query: parts.explainer.redact(text),
      ...(threadTs ? { threadTs } : {}),
    });
    return shareId;
  } catch (error) {
    parts.log.warn({ error }, 'An answer cannot be shared because the store failed');
    return undefined;
  }
}

import type { Answer } from '../core/answer/types.ts';
import { deadlineOf, isTooLate, noteTooLate, TooLate } from './age.ts';
import { countAnswer, timeAnswer } from './count-answer.ts';
import { handOverOf, type Memory, type RecentAnswer } from './memory.ts';
import { type Delivery, type IncomingMessage, placeOf, threadOf } from './messages.ts';
import { type Attempt, once } from './once.ts';
import type { BotParts } from './parts.ts';
import { headlineOf, subjectOf } from './policy.ts';
import { countAsked } from './statistics/count-asked.ts';
import type { Doubt, Mark, Said, Utterance, Voice } from './voice.ts';

/** An answer on its way to the thread of the message that it answers. */
export interface PublicAnswer {
  readonly message: IncomingMessage;
  readonly delivery: Delivery;
  readonly voice: Voice;
  readonly answer: Answer;
  /** What to say, decided once the claim is won; undefined says nothing after all. */
  readonly words: () => Promise<Utterance | undefined>;
  /** Whether one answer stands for the whole thread, or the message gets one of its own, as it does when somebody asked. */
  readonly scope: 'thread' | 'message';
  /** Tells an edit from the message as it was; absent for the latter. */
  readonly editedTs?: string;
}

/** What became of it. `ts` is the answer's, `source` the message that was answered with it. */
export interface SaidAnswer {
  readonly source: string;
  readonly ts?: string;
  readonly refused?: string;
}

/** Stands in place of a refusal when `words` decided to say nothing. */
export const NOTHING_TO_SAY = 'nothing to say';

/** Stands in place of a refusal when its turn came too late. */
export const TOO_LATE = 'too late';

/** Says an answer in its thread exactly once, and notes it. The result may be that of an earlier attempt. */
export async function sayAnswer(
  parts: BotParts,
  memory: Memory,
  it: PublicAnswer,
): Promise<SaidAnswer & { fresh: boolean }> {
  const { message, answer, scope, editedTs } = it;
  const subject = subjectOf(answer) ?? answer.kind;
  const { workspace, channel } = message;
  const about = scope === 'message' ? message.ts : message.threadTs;
  const edition = editedTs === undefined ? '' : `:${editedTs}`;
  const key = `${workspace}:answer:${channel}:${about}:${subject}${edition}`;
  const { value, fresh } = await once(parts, key, async (attempt) =>
    JSON.stringify(await attemptToSay(parts, memory, it, attempt)),
  );
  return { ...(JSON.parse(value) as SaidAnswer), fresh };
}

async function attemptToSay(
  parts: BotParts,
  memory: Memory,
  it: PublicAnswer,
  attempt: Attempt,
): Promise<SaidAnswer> {
  const { message, delivery, voice, answer, editedTs } = it;
  if (await memory.isOutdated(message, editedTs)) return { source: message.ts, refused: 'outdated' };
  const words = await it.words();
  if (!words) return { source: message.ts, refused: NOTHING_TO_SAY };
  const doubt = doubtOf(attempt, delivery);
  const mark = markOf(parts, answer, message.ts);
  const confirm = async () => {
    if (isTooLate(parts, delivery)) throw new TooLate('an hour has passed');
    await attempt.confirm();
  };
  try {
    const options = { mark, doubt, confirm, deadline: deadlineOf(delivery) };
    const said = await voice.say(placeOf(message), words, options);
    return await noteSaid(parts, memory, it, { said, line: isLine(words) });
  } catch (error) {
    if (!(error instanceof TooLate)) throw error;
    noteTooLate(parts, message, delivery);
    // Later reports must not be sent to where no answer stands.
    const first = await memory.firstReport(message, mark.entry);
    if (first?.sourceTs === message.ts) await memory.forgetFirst(message, mark.entry);
    return { source: message.ts, refused: TOO_LATE };
  }
}

/** How sure we are that nobody has said it yet. */
function doubtOf({ tried }: Attempt, { retry }: Delivery): Doubt {
  if (tried) return 'likely';
  return retry > 0 ? 'possible' : 'none';
}

/** The unseen mark of an answer to a message. */
export function markOf({ explainer }: BotParts, answer: Answer, sourceTs: string): Mark {
  const entry = subjectOf(answer) ?? answer.kind;
  const names = explainer.catalog.byId.get(entry)?.names.map(({ name }) => name);
  const codes = names ?? ('code' in answer && answer.code ? [answer.code] : []);
  return { kind: 'answer', entry, codes: codes.slice(0, 10), sourceTs };
}

const isLine = ({ kind }: Utterance): boolean => kind === 'repeat' || kind === 'outbreak-line';

async function noteSaid(
  parts: BotParts,
  memory: Memory,
  it: PublicAnswer,
  { said, line }: { readonly said: Said; readonly line: boolean },
): Promise<SaidAnswer> {
  const { message, delivery, answer } = it;
  const source = message.ts;
  if (said.kind === 'refused') {
    parts.log.info(
      { channel: message.channel, reason: said.reason },
      'An answer was refused; it is not tried again',
    );
    return { source, refused: said.reason };
  }
  const record = recordOf(message, answer, said.ts);
  await memory.rememberAnswer(line ? { ...record, line } : record);
  const surface = message.where === 'direct' ? 'direct' : 'thread';
  countAnswer(parts, answer, surface);
  timeAnswer(parts, delivery, surface);
  return { source, ts: said.ts };
}

/** What is noted of an answer. */
export function recordOf(
  message: Pick<IncomingMessage, 'workspace' | 'channel' | 'threadTs' | 'ts' | 'where'>,
  answer: Answer,
  ts: string,
) {
  const handOver = handOverOf(answer);
  const subject = subjectOf(answer) ?? answer.kind;
  return {
    subject,
    place: threadOf(message),
    sourceTs: message.ts,
    ts,
    ...(handOver ? { handOver } : {}),
    ...(message.where === 'direct' ? { direct: true } : {}),
  };
}

/** Counts what was asked, answered or not. Failing to do so is logged, because nothing depends on it. */
export async function noteAsked(
  parts: BotParts,
  memory: Memory,
  { workspace }: Pick<IncomingMessage, 'workspace'>,
  answer: Answer,
): Promise<void> {
  try {
    await countAsked(memory, workspace, answer);
  } catch (error) {
    parts.log.warn({ error }, 'A report is missing from the statistics');
  }
}

/** Adds an answer to the history of whoever got it. Failing to do so is logged, because nothing depends on it. */
export async function noteRecent(
  parts: BotParts,
  memory: Memory,
  { user, workspace }: { readonly workspace: string; readonly user?: string },
  { answer, said }: { readonly answer: Answer; readonly said?: RecentAnswer['said'] },
): Promise<void> {
  if (!user || subjectOf(answer) === undefined) return;
  try {
    await memory.rememberRecent(
      { workspace, user },
      { ...headlineOf(answer), ...(said ? { said } : {}), at: parts.clock.now() },
    );
  } catch (error) {
    parts.log.warn({ error }, 'An answer is missing from the history of whoever got it');
  }
}

import type { Answer } from '../core/answer/types.ts';
import { type Arrival, startsThread } from './arrival.ts';
import type { FirstReport, Memory } from './memory.ts';
import { threadOf } from './messages.ts';
import { chooseIncidentWords } from './outbreak/words.ts';
import type { BotParts } from './parts.ts';
import { headlineOf, subjectOf } from './policy.ts';
import { MOST_LINES } from './repeat-lines.ts';
import type { Utterance } from './voice.ts';

/** How long a later report waits for the first answer to stand, and how often it looks; milliseconds. */
const WAIT = 3_000;
const LOOK_EVERY = 100;

/**
 * The whole answer for the first report of an error in a channel; for the next few within the cool-down (milliseconds) one
 * line that links it, and nothing for those after them: they are counted in the last line. While many people report it, one
 * line that links the incident, or nothing. When the first report was deleted, the next one gets the whole answer.
 */
export async function chooseWords(
  parts: BotParts,
  memory: Memory,
  arrival: Arrival,
  { answer, cooldown }: { answer: Answer; cooldown: number },
): Promise<Utterance | undefined> {
  const { message, voice } = arrival;
  const incident = await chooseIncidentWords(parts, memory, { message, answer, voice });
  if (incident?.kind === 'nothing') return undefined;
  if (incident?.kind === 'line') return incident.what;
  const subject = subjectOf(answer);
  const whole = async (): Promise<Utterance> => ({
    kind: 'answer',
    answer,
    look: 'public',
    asked: startsThread(arrival) ? [] : await memory.escalationsOf(threadOf(message)),
  });
  if (cooldown === 0 || subject === undefined) return whole();
  const report = await memory.reportNumber(message, subject, cooldown);
  const look = () => memory.firstReport(message, subject);
  // What an incident is shown with is explained, whatever was explained in the channel before.
  const mayRepeat = report > 1 && !incident;
  const known = mayRepeat ? await look() : undefined;
  if (known && known.sourceTs !== message.ts && report - (known.report ?? 1) > MOST_LINES) {
    await memory.countUnsaid(message, { subject, first: known.sourceTs, cooldown });
    return undefined;
  }
  const first = mayRepeat ? await waitForFirst(parts, look) : undefined;
  if (!first || first.sourceTs === message.ts) {
    const mine = { sourceTs: message.ts, threadTs: message.threadTs, report };
    await memory.rememberFirst(message, subject, mine, cooldown);
    return whole();
  }
  const { workspace, channel } = message;
  const place = { workspace, channel, threadTs: first.threadTs };
  const link = await voice.linkTo(place, first.answerTs ?? first.sourceTs);
  const asked = (await memory.escalationsOf(place)).filter((one) => one.subject === subject);
  return { kind: 'repeat', ...headlineOf(answer), report, asked, ...(link ? { link } : {}) };
}

async function waitForFirst(
  { clock, stopping }: BotParts,
  look: () => Promise<FirstReport | undefined>,
): Promise<FirstReport | undefined> {
  const deadline = clock.elapsed() + WAIT;
  for (;;) {
    const first = await look();
    if (first?.answerTs !== undefined || clock.elapsed() >= deadline) return first;
    await clock.sleep(LOOK_EVERY, stopping);
  }
}

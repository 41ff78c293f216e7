import type { Answer } from '../core/answer/types.ts';
import { deadlineOf, isTooLate, noteTooLate, TooLate } from './age.ts';
import type { Arrival, Outcome } from './arrival.ts';
import { countAnswer, timeAnswer } from './count-answer.ts';
import type { Memory } from './memory.ts';
import { whisperPlaceOf } from './messages.ts';
import { type Attempt, once } from './once.ts';
import { chooseIncidentWords } from './outbreak/words.ts';
import type { BotParts } from './parts.ts';
import { subjectOf } from './policy.ts';
import { NOTHING_TO_SAY, noteAsked, noteRecent, TOO_LATE } from './say-answer.ts';
import type { Utterance } from './voice.ts';

/** What is to be told. */
interface Private {
  readonly answer: Answer;
  readonly offered: boolean;
  /** Whether an incident has counted it. */
  readonly counted: boolean;
}

/**
 * Tells the poster alone, in the thread, with a button to share it. What only one person sees cannot be read back, so an
 * attempt that may have been seen is not repeated: like everything else it is said once. Undefined when nothing was said
 * because many report it and enough was said.
 */
export async function sayPrivately(
  parts: BotParts,
  memory: Memory,
  arrival: Arrival,
  it: Private,
): Promise<Outcome | undefined> {
  const { workspace, channel, ts, user } = arrival.message;
  if (!user) return { kind: 'refused', reason: 'nobody to tell' };
  const { answer } = it;
  const edition = arrival.editedTs ?? '';
  const key = `${workspace}:whisper:${channel}:${ts}:${subjectOf(answer) ?? answer.kind}:${edition}`;
  const tell = createTeller(parts, arrival, user);
  const { value, fresh } = await once(parts, key, async (attempt) => {
    if (tell.mayHaveSaid(attempt)) return '';
    const what = await chooseWords(parts, memory, arrival, it);
    return what ? tell.say(what, attempt) : NOTHING_TO_SAY;
  });
  if (value === NOTHING_TO_SAY) {
    if (fresh && !it.counted) await noteAsked(parts, memory, arrival.message, answer);
    return undefined;
  }
  if (value === TOO_LATE) return { kind: 'silent', reason: 'too-old' };
  if (value !== '') return { kind: 'refused', reason: value };
  if (fresh) {
    countAnswer(parts, answer, 'ephemeral');
    timeAnswer(parts, arrival.delivery, 'ephemeral');
    if (!it.counted) await noteAsked(parts, memory, { workspace }, answer);
    await noteRecent(parts, memory, { workspace, user }, { answer });
  }
  return { kind: 'whispered' };
}

async function chooseWords(
  parts: BotParts,
  memory: Memory,
  { message, voice }: Arrival,
  { answer, offered }: Private,
): Promise<Utterance | undefined> {
  const known = await chooseIncidentWords(parts, memory, { message, answer, voice });
  if (known?.kind === 'nothing') return undefined;
  if (known?.kind === 'line') return known.what;
  const shareId = parts.randomId();
  await memory.keepDraft(message.workspace, shareId, {
    query: parts.explainer.redact(message.text),
    threadTs: message.threadTs,
  });
  return { kind: 'answer', answer, look: 'private', shareId, offered };
}

/** Remembers through all attempts whether one of them may have been seen. */
function createTeller(parts: BotParts, { message, delivery, voice }: Arrival, user: string) {
  let mayBeSeen = false;
  return {
    mayHaveSaid: ({ triedElsewhere }: Attempt) => mayBeSeen || triedElsewhere,
    /** Returns why it was refused, or an empty text. */
    async say(what: Utterance, attempt: Attempt): Promise<string> {
      const confirm = async () => {
        if (isTooLate(parts, delivery)) throw new TooLate('an hour has passed');
        await attempt.confirm();
        mayBeSeen = true;
      };
      const retract = async () => {
        mayBeSeen = false;
        await attempt.retract();
      };
      try {
        const options = { confirm, retract, deadline: deadlineOf(delivery) };
        const said = await voice.whisper(whisperPlaceOf(message), user, what, options);
        return said.kind === 'refused' ? said.reason : '';
      } catch (error) {
        if (!(error instanceof TooLate)) throw error;
        noteTooLate(parts, message, delivery);
        return TOO_LATE;
      }
    },
  };
}

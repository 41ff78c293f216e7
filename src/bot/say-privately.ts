import type { Answer } from '../core/answer/types.ts';
import type { Arrival, Outcome } from './arrival.ts';
import { countAnswer, timeAnswer } from './count-answer.ts';
import type { Memory } from './memory.ts';
import { whisperPlaceOf } from './messages.ts';
import { once } from './once.ts';
import { chooseIncidentWords } from './outbreak/words.ts';
import type { BotParts } from './parts.ts';
import { subjectOf } from './policy.ts';
import { NOTHING_TO_SAY, noteRecent } from './say-answer.ts';

/**
 * Tells the poster alone, in the thread, with a button to share it. What only one person sees cannot be read back, so an
 * attempt whose outcome is unknown is repeated: one person seeing it twice is better than nobody seeing it. Undefined
 * when nothing was said because many report it and enough was said.
 */
export async function sayPrivately(
  parts: BotParts,
  memory: Memory,
  { message, voice, delivery, editedTs = '' }: Arrival,
  { answer, offered }: { answer: Answer; offered: boolean },
): Promise<Outcome | undefined> {
  const { workspace, channel, ts, user } = message;
  if (!user) return { kind: 'refused', reason: 'nobody to tell' };
  const key = `${workspace}:whisper:${channel}:${ts}:${subjectOf(answer) ?? answer.kind}:${editedTs}`;
  const { value, fresh } = await once(parts, key, async ({ confirm }) => {
    const known = await chooseIncidentWords(parts, memory, { message, answer, voice });
    if (known?.kind === 'nothing') return NOTHING_TO_SAY;
    if (known) {
      await confirm();
      const told = await voice.whisper(whisperPlaceOf(message), user, known.what);
      return told.kind === 'refused' ? told.reason : '';
    }
    const shareId = parts.randomId();
    await memory.keepDraft(workspace, shareId, {
      query: parts.explainer.redact(message.text),
      threadTs: message.threadTs,
    });
    await confirm();
    const said = await voice.whisper(whisperPlaceOf(message), user, {
      kind: 'answer',
      answer,
      look: 'private',
      shareId,
      offered,
    });
    return said.kind === 'refused' ? said.reason : '';
  });
  if (value === NOTHING_TO_SAY) return undefined;
  if (value !== '') return { kind: 'refused', reason: value };
  if (fresh) {
    countAnswer(parts, answer, 'ephemeral');
    timeAnswer(parts, delivery, 'ephemeral');
    await noteRecent(parts, memory, { workspace, user }, { answer });
  }
  return { kind: 'whispered' };
}

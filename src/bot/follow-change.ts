import { isTooLate, noteTooLate } from './age.ts';
import { act } from './answer-message.ts';
import type { Arrival, Outcome } from './arrival.ts';
import { joinSecrets, joinTexts, readAttached } from './attached.ts';
import type { AnswerNote, Memory } from './memory.ts';
import { type ChangedMessage, type DeletedMessage, isAsked, threadOf } from './messages.ts';
import { leaveSpots } from './outbreak/heirs.ts';
import type { BotParts } from './parts.ts';
import { decide, subjectOf } from './policy.ts';
import { markOf, recordOf } from './say-answer.ts';
import { warnOfSecrets } from './warn-of-secrets.ts';

/**
 * Follows an edit. When the errors in the message changed, its answer is changed in place; where there was none, it is
 * answered like a new message; where none is left, the answer goes, unless somebody has replied to it.
 */
export async function followEdit(
  parts: BotParts,
  memory: Memory,
  given: Arrival,
  edit: Pick<ChangedMessage, 'before' | 'editedTs'>,
): Promise<Outcome> {
  const silent: Outcome = { kind: 'silent', reason: 'unchanged' };
  if (given.message.author !== 'person' || given.message.quotesAnswer || edit.before === given.message.text)
    return silent;
  // An edit changes the words; the files stay what they were.
  const files = await readAttached(memory, given);
  const message = { ...given.message, text: joinTexts(given.message.text, files) };
  const arrival = { ...given, message };
  const before = edit.before === undefined ? undefined : joinTexts(edit.before, files);
  const { editedTs } = edit;
  const explanation = parts.explainer.explain(message.text);
  await warnOfSecrets(parts, arrival, joinSecrets(explanation.secrets, files));
  const changed = before === undefined || errorsIn(parts, before) !== errorsIn(parts, message.text);
  // Who asked has an answer to the question as it was; answering each correction of it would be noise.
  if (!changed || isAsked(message)) return silent;
  if (await memory.isOutdated(message, editedTs)) return silent;
  await memory.markOutdated(message, { editedTs });
  const { answers } = await memory.thread(threadOf(message));
  const mine = answers.filter(({ sourceTs }) => sourceTs === message.ts);
  const [record] = mine;
  if (!record && isTooLate(parts, arrival.delivery)) {
    noteTooLate(parts, message, arrival.delivery);
    return { kind: 'silent', reason: 'too-old' };
  }
  if (!record) return act(parts, memory, { ...arrival, editedTs }, explanation);
  const channel = await memory.settingsFor(message);
  const thread = { answered: [], silenced: [] };
  const decision = decide({ message, explanation, channel, thread });
  if (decision.kind !== 'answer') return takeBack(memory, arrival, mine);
  if (subjectOf(explanation.answer) === record.subject && before === undefined) return silent;
  const answer = await memory.withContact(message, explanation.answer);
  const mark = markOf(parts, answer, message.ts);
  const said = await arrival.voice.change(
    record.place,
    record.ts,
    { kind: 'answer', answer, look: 'public' },
    mark,
  );
  if (said.kind === 'refused') return { kind: 'refused', reason: said.reason };
  await memory.rememberAnswer(recordOf(message, answer, record.ts));
  if (subjectOf(answer) !== record.subject) await memory.forgetAnswer(record);
  await forgetFirst(memory, message.ts, record);
  return { kind: 'answered', ts: record.ts };
}

/**
 * Follows a deletion: our answer to the message goes too, unless somebody has replied to it, and so does the notice of an
 * incident that was shown with it.
 */
export async function followDeletion(
  parts: BotParts,
  memory: Memory,
  { deleted, voice }: { readonly deleted: DeletedMessage; readonly voice: Arrival['voice'] },
): Promise<Outcome> {
  await memory.markOutdated(deleted, 'deleted');
  await leaveSpots(memory, { deleted, voice });
  const { answers } = await memory.thread(threadOf(deleted));
  const mine = answers.filter(({ sourceTs }) => sourceTs === deleted.ts);
  if (mine.length === 0) return { kind: 'silent', reason: 'nothing-found' };
  parts.log.debug({ channel: deleted.channel, ts: deleted.ts }, 'A message that was answered is gone');
  return takeBack(memory, { message: deleted, voice }, mine);
}

/** The errors in a text, as one comparable text. */
function errorsIn({ explainer }: BotParts, text: string): string {
  const { findings } = explainer.detect(text);
  const names = findings.map(({ entry, provider, code }) => entry?.id ?? `${provider}/${code}`);
  return [...new Set(names)].toSorted().join('\n');
}

async function takeBack(
  memory: Memory,
  { message, voice }: { message: DeletedMessage; voice: Arrival['voice'] },
  records: readonly AnswerNote[],
): Promise<Outcome> {
  const lines = await voice.readThread(threadOf(message));
  for (const record of records) {
    // Who may not read the thread cannot know, and leaves the answer where it is.
    const replied =
      !lines || lines.some(({ author, ts }) => author === 'person' && ts > record.ts && ts !== message.ts);
    if (!replied) {
      await voice.withdraw(record.place, record.ts);
      await memory.forgetSaid(record);
    }
    await memory.forgetAnswer(record);
    await forgetFirst(memory, message.ts, record);
  }
  return { kind: 'silent', reason: 'deleted' };
}

/** Later reports must not be sent to an answer that is gone or about something else. */
async function forgetFirst(memory: Memory, sourceTs: string, { place, subject }: AnswerNote): Promise<void> {
  const first = await memory.firstReport(place, subject);
  if (first?.sourceTs === sourceTs) await memory.forgetFirst(place, subject);
}

import type { Answer } from '../../core/answer/types.ts';
import { countAnswer } from '../count-answer.ts';
import type { Memory } from '../memory.ts';
import { once } from '../once.ts';
import type { BotParts } from '../parts.ts';
import { subjectOf } from '../policy.ts';
import { markOf, recordOf } from '../say-answer.ts';
import type { Utterance, Voice } from '../voice.ts';
import { type Incident, keyOf } from './incident.ts';
import { takePost } from './posts.ts';
import { type Spot, whereOf } from './spots.ts';

/** A report that an incident is shown with. */
export interface Shown {
  readonly incident: Incident;
  readonly spot: Spot;
  readonly voice: Voice;
}

/**
 * Says the whole answer that is owed to a report which an incident is shown with: in place of the line that it got, else
 * below it, once. Where the report cannot be read any more, that is what there is to say about the error itself. Throws
 * `Postponed` when it has to wait.
 */
export async function explainSpot(parts: BotParts, memory: Memory, shown: Shown): Promise<void> {
  const { incident, spot } = shown;
  const found = await findAnswer(parts, shown);
  if (found) {
    const answer = await memory.withContact(spot.place, found);
    const asked = await memory.escalationsOf(spot.place);
    const what = { kind: 'answer', answer, look: 'public', asked } as const;
    await sayBelow(parts, memory, { ...shown, what });
  } else parts.log.warn({ incident: incident.id }, 'A report of an incident could not be explained any more');
  await memory.rememberOwed(incident, spot, false);
}

type Explained = Extract<Utterance, { kind: 'answer' }>;

async function sayBelow(
  parts: BotParts,
  memory: Memory,
  { incident, spot, voice, what }: Shown & { readonly what: Explained },
): Promise<void> {
  const { answer } = what;
  const mark = markOf(parts, answer, spot.ts);
  const noteAt = (ts: string) =>
    memory.rememberAnswer(recordOf({ ...spot.place, ts: spot.ts, where: 'channel' }, answer, ts));
  const { answers } = await memory.thread(spot.place);
  const known = answers.find((one) => one.sourceTs === spot.ts && one.subject === incident.subject);
  if (known) {
    const said = await voice.change(known.place, known.ts, what, mark);
    if (said.kind === 'said') return noteAt(known.ts);
  }
  await once(parts, keyOf(incident, `explain:${whereOf(spot)}`), async ({ tried, confirm }) => {
    const isGone = () => memory.isDeleted({ ...spot.place, ts: spot.ts });
    if (await isGone()) return 'gone';
    await takePost(memory, incident);
    // Somebody may have got as far as answering it before that was put off.
    const doubt = tried ? 'likely' : 'possible';
    const said = await voice.say(spot.place, what, { mark, doubt, confirm });
    if (said.kind === 'refused') return said.reason;
    await noteAt(said.ts);
    countAnswer(parts, answer, 'thread');
    // Whoever followed its deletion meanwhile saw no answer to take back.
    if (await isGone()) await voice.withdraw(spot.place, said.ts);
    return said.ts;
  });
}

/** What its own words say, files included, or else the code alone. */
async function findAnswer(
  { explainer }: BotParts,
  { incident, spot, voice }: Shown,
): Promise<Answer | undefined> {
  const lines = await voice.readThread(spot.place);
  const message = lines?.find(({ ts }) => ts === spot.ts);
  const files = await Promise.all((message?.files ?? []).map((file) => file.read()));
  const text = [message?.text ?? '', ...files.map((file) => file.text)].join('\n\n');
  const answers = [explainer.explain(text), explainer.lookUp(incident.code ?? incident.title)];
  return answers.map(({ answer }) => answer).find((answer) => subjectOf(answer) === incident.subject);
}

import { lookUp } from '../core/catalog/lookup.ts';
import type { Memory } from './memory.ts';
import type { BotParts } from './parts.ts';
import type { VerdictRef } from './wrong-book.ts';

const MOST_TEXT = 1_000;
const MOST_CHOICES = 20;

/** What somebody may pick from when an answer was wrong. */
export interface Alternatives {
  readonly code?: string;
  readonly title: string;
  readonly choices: readonly { readonly id: string; readonly code?: string; readonly title: string }[];
}

/** Which other entries it may have been: those in the same message, then those that read alike. */
export async function findAlternatives(
  { explainer }: BotParts,
  memory: Memory,
  { place, answerTs, subject }: VerdictRef,
): Promise<Alternatives | undefined> {
  const record = await memory.answerAt(place, answerTs);
  if (!record?.handOver || record.subject !== subject) return undefined;
  const { code, title } = record.handOver;
  const { byId } = explainer.catalog;
  const beside = (record.handOver.also ?? []).flatMap((id) => byId.get(id) ?? []);
  const words = [code, title].filter((word) => word !== undefined);
  const alike = words.flatMap((word) => explainer.search(word, MOST_CHOICES)).map(({ entry }) => entry);
  const others = [...new Map([...beside, ...alike].map((entry) => [entry.id, entry])).values()]
    .filter(({ id }) => id !== record.subject)
    .slice(0, MOST_CHOICES);
  const choices = others.map(({ id, code: name, title: called }) => ({
    id,
    title: called,
    ...(name === undefined ? {} : { code: name }),
  }));
  return { title, choices, ...(code === undefined ? {} : { code }) };
}

/** Notes what it was instead: another entry, or somebody's words, redacted. A name that the catalog knows is an entry. */
export async function noteInstead(
  { explainer, clock }: BotParts,
  memory: Memory,
  { text, other, ...ref }: VerdictRef & { readonly text: string; readonly other?: string },
): Promise<void> {
  const record = await memory.answerAt(ref.place, ref.answerTs);
  const known = await memory.wrongBy(ref);
  const entry = known?.entry ?? record?.subject;
  if (entry === undefined) return;
  const picked = other ?? lookUp(explainer.catalog, text.trim())?.id;
  const words = explainer.redact(text).slice(0, MOST_TEXT).trim();
  await memory.rememberWrong(ref, {
    entry,
    at: known?.at ?? clock.now(),
    ...(words === '' ? {} : { text: words }),
    ...(picked === undefined ? {} : { other: picked }),
  });
}

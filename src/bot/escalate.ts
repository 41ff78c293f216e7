import { type Memory, REMEMBER } from './memory.ts';
import type { Place } from './messages.ts';
import { once } from './once.ts';
import type { BotParts } from './parts.ts';
import type { EscalationNote, Voice } from './voice.ts';

/** Somebody wants the contact of an answer to be asked. */
export interface EscalationRequest {
  readonly place: Required<Place>;
  readonly answerTs: string;
  readonly user: string;
}

/** What became of it. `at` is in milliseconds since the epoch. */
export type Escalated =
  | { readonly kind: 'asked'; readonly name: string }
  | { readonly kind: 'already'; readonly name: string; readonly by: string; readonly at: number }
  | { readonly kind: 'nobody'; readonly role: string }
  | { readonly kind: 'forgotten' }
  | { readonly kind: 'refused'; readonly reason: string };

/** Asks the configured contact in the thread, once per answer, and hands over what is known of the error. */
export async function escalate(
  parts: BotParts,
  memory: Memory,
  { request, voice }: { readonly request: EscalationRequest; readonly voice: Voice },
): Promise<Escalated> {
  const { place, answerTs, user } = request;
  const handOver = (await memory.answerAt(place, answerTs))?.handOver;
  if (!handOver) return { kind: 'forgotten' };
  const { role, ...about } = handOver;
  if (!about.contact.mention && !about.contact.channel) return { kind: 'nobody', role };
  const name = about.contact.name ?? role;
  const note: EscalationNote = { ...about, askedBy: user };
  const key = `escalate:${place.workspace}:${place.channel}:${answerTs}`;
  const { value, fresh } = await once(
    parts,
    key,
    (attempt) => ask(parts, { request, voice, note, attempt }),
    REMEMBER,
  );
  const { by, at, refused } = JSON.parse(value) as { by: string; at: number; refused?: string };
  if (refused !== undefined) return { kind: 'refused', reason: refused };
  if (!fresh) return { kind: 'already', name, by, at };
  parts.metrics.count('escalations', { role });
  return { kind: 'asked', name };
}

interface Asking {
  readonly request: EscalationRequest;
  readonly voice: Voice;
  readonly note: EscalationNote;
  readonly attempt: { readonly tried: boolean; readonly confirm: () => Promise<void> };
}

async function ask(parts: BotParts, { request, voice, note, attempt }: Asking): Promise<string> {
  const { place, answerTs, user } = request;
  const codes = note.code ? [note.code] : [];
  const mark = { kind: 'escalation' as const, entry: note.title, codes, sourceTs: answerTs };
  const doubt = attempt.tried ? 'likely' : 'none';
  const options = { mark, doubt, confirm: attempt.confirm } as const;
  const { channel } = note.contact;
  // The contact's own channel comes first: the thread then says truly that they were asked.
  if (channel !== undefined && channel !== place.channel) {
    const link = await voice.linkTo(place, answerTs);
    const elsewhere = { ...note, ...(link ? { link } : {}) };
    const told = await voice.say(
      { workspace: place.workspace, channel },
      { kind: 'escalation', note: elsewhere },
      options,
    );
    if (told.kind === 'refused' && !note.contact.mention) {
      return JSON.stringify({ by: user, at: parts.clock.now(), refused: told.reason });
    }
  }
  const said = await voice.say(place, { kind: 'escalation', note }, options);
  const refused = said.kind === 'refused' ? { refused: said.reason } : {};
  return JSON.stringify({ by: user, at: parts.clock.now(), ...refused });
}

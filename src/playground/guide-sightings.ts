import { INCIDENT_CODES } from './incident-script.ts';
import { isRecord, type Json, type Message, textOf } from './types.ts';
import type { Change } from './workspace.ts';

/** Something that happened in the workspace and that a step of the guide waits for. */
export type Sighting =
  | 'reports'
  | 'outbreak-thread'
  | 'outbreak-channel'
  | 'summary'
  | 'asked'
  | 'taken'
  | 'resolved'
  | 'wrong'
  | 'settings'
  | 'stats'
  | 'home';

/** A message by its place. */
export interface Spot {
  readonly channel: string;
  readonly ts: string;
  readonly threadTs?: string;
}

/** The messages that steps lead to. */
export type Landmark = 'first' | 'answer' | 'outbreak' | 'summary' | 'call' | 'wrongAnswer';

/** What was seen of the incident so far. */
export interface Sightings {
  readonly seen: ReadonlySet<Sighting>;
  readonly landmarks: ReadonlyMap<Landmark, Spot>;
  /** Takes a change of the workspace; true when something new was seen in it. */
  take(change: Change): boolean;
}

const REPORTERS = 3;
const { shared, other } = INCIDENT_CODES;

/**
 * Watches for what the steps wait for. What is looked at is what Slack itself shows: messages with their metadata and
 * block IDs, views with their `callback_id`. Takes constant time for a change, since a workspace may be a busy one.
 */
export function createSightings(): Sightings {
  const seen = new Set<Sighting>();
  const landmarks = new Map<Landmark, Spot>();
  const reporters = new Map<string, string>();
  const note = (name: Sighting, is: boolean): void => void (is && seen.add(name));
  const mark = (name: Landmark, message: Message, replace = false): void => {
    const { channel, ts, threadTs } = message;
    if (replace || !landmarks.has(name))
      landmarks.set(name, { channel, ts, ...(threadTs === undefined ? {} : { threadTs }) });
  };

  const takeReport = (message: Message): void => {
    if (!message.text.includes(shared)) return;
    if (message.threadTs === undefined) mark('first', message);
    reporters.set(message.user, message.channel);
    note('reports', reporters.size >= REPORTERS && new Set(reporters.values()).size > 1);
  };
  /** By the `event_type` of the bot's messages. */
  const ours: Readonly<Record<string, (message: Message) => void>> = {
    oauth_error_answer(message) {
      if (message.threadTs === landmarks.get('first')?.ts) mark('answer', message);
      if (codesOf(message).includes(other)) mark('wrongAnswer', message);
      note('wrong', /not the cause/i.test(textOfBlock(message, 'answer_verdicts')));
    },
    oauth_error_outbreak(message) {
      const inThread = message.threadTs !== undefined;
      if (!inThread) mark('outbreak', message);
      note(inThread ? 'outbreak-thread' : 'outbreak-channel', true);
    },
    oauth_error_triage(message) {
      mark('summary', message, true);
      note('summary', true);
      note('resolved', /\bresolved\b/i.test(message.text));
    },
    oauth_error_escalation(message) {
      mark('call', message, true);
      note('asked', true);
    },
    oauth_error_escalation_taken: () => note('taken', true),
  };
  const takeMessage = (message: Message): void => {
    if (message.byBot) ours[textOf(message.metadata?.event_type)]?.(message);
    else takeReport(message);
  };

  return {
    seen,
    landmarks,
    take(change) {
      const before = seen.size + landmarks.size;
      if (change.kind === 'message' || change.kind === 'changed') {
        takeMessage(change.message);
      } else if (change.kind === 'view') {
        note('settings', change.view.content.callback_id === 'settings');
      } else if (change.kind === 'home') {
        note('home', JSON.stringify(change.view.content).includes(shared));
      } else if (change.kind === 'ephemeral') {
        note('stats', JSON.stringify(change.ephemeral.blocks ?? '').includes('stats csv'));
      }
      return seen.size + landmarks.size > before;
    },
  };
}

function codesOf({ metadata }: Message): readonly unknown[] {
  const payload: Json = isRecord(metadata?.event_payload) ? metadata.event_payload : {};
  return Array.isArray(payload.codes) ? payload.codes : [];
}

function textOfBlock({ blocks = [] }: Message, id: string): string {
  return JSON.stringify(blocks.find(({ block_id }) => block_id === id) ?? '');
}

import { CAST, INCIDENT_CODES, PLACES } from './incident-script.ts';
import { type Message, textOf } from './types.ts';
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
  | 'other-answered'
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
export type Landmark = 'first' | 'answer' | 'outbreak' | 'summary' | 'call' | 'otherReport' | 'wrongAnswer';

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

  const isIn = (name: Landmark, { threadTs }: Message): boolean =>
    threadTs !== undefined && threadTs === landmarks.get(name)?.ts;

  const takeReport = (message: Message): void => {
    if (
      landmarks.has('first') &&
      message.user === CAST.ben &&
      message.channel === PLACES.finance &&
      message.text.includes(other)
    )
      mark('otherReport', message);
    if (!message.text.includes(shared)) return;
    if (message.threadTs === undefined) mark('first', message);
    reporters.set(message.user, message.channel);
    note('reports', reporters.size >= REPORTERS && new Set(reporters.values()).size > 1);
  };
  /** By the `event_type` of the bot's messages. */
  const ours: Readonly<Record<string, (message: Message) => void>> = {
    oauth_error_answer(message) {
      if (isIn('first', message)) mark('answer', message);
      if (!isIn('otherReport', message)) return;
      mark('wrongAnswer', message);
      note('other-answered', true);
      note('wrong', /not the cause/i.test(textOfBlock(message, 'answer_verdicts')));
    },
    oauth_error_outbreak(message) {
      const inThread = message.threadTs !== undefined;
      if (!inThread) mark('outbreak', message);
      note(inThread ? 'outbreak-thread' : 'outbreak-channel', true);
    },
    oauth_error_triage(message) {
      if (!isIn('first', message)) return;
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
    if (!message.byBot) takeReport(message);
    // What a visitor had the bot do before the incident is no part of it.
    else if (landmarks.has('first')) ours[textOf(message.metadata?.event_type)]?.(message);
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

function textOfBlock({ blocks = [] }: Message, id: string): string {
  return JSON.stringify(blocks.find(({ block_id }) => block_id === id) ?? '');
}

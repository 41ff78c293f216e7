import { setTimeout } from 'node:timers/promises';
import type { Delivery } from '../../src/playground/delivery.ts';
import { addChannel } from '../../src/playground/workspace.ts';
import type { AppProcess, Workspace } from './app-process.ts';

/** What people write: errors, each of which gets an answer, or ordinary chat. */
export type Traffic = 'errors' | 'chat';

/** How a round went. `rate` in events per second; `perEvent` is the processor time of the app, in milliseconds. */
export interface Round {
  readonly rate: number;
  readonly perEvent: number;
}

/** Traffic at a steady rate. `errors` is the share of messages that are errors, 0 to 1. */
export interface Flow {
  readonly rate: number;
  readonly seconds: number;
  readonly errors: number;
  readonly channels: readonly string[];
  /** Called about once a second. */
  readonly watch?: () => void;
}

/** What became of a flow. Times in milliseconds, sorted; an event that was never acknowledged counts as endless. */
export interface FlowResult {
  readonly sent: number;
  readonly reports: number;
  readonly once: number;
  readonly twice: number;
  readonly acks: readonly number[];
  readonly answers: readonly number[];
}

/** The channels that a playground begins with. */
export const CHANNELS: readonly string[] = ['C0SUPPORT1', 'C0INCIDNT2'];
const USERS = ['U0AMINA001', 'U0BENJI002'] as const;
/** So many events are on their way at once. */
const WINDOW = 50;
/** For so long the last events may take after the flow has ended, in milliseconds. */
const SETTLE = 15_000;

const ERRORS = [
  "AADSTS50011: The redirect URI 'https://app.example.com/cb' specified in the request does not match the redirect URIs configured for the application '00001111-aaaa-2222-bbbb-3333cccc4444'. Trace ID: 11112222-aaaa-bbbb-cccc-444455556666",
  'help, sign-in says AADSTS65001: The user or administrator has not consented to use the application with ID',
  'since this morning: {"error":"invalid_grant","error_description":"AADSTS70008: The provided authorization code or refresh token has expired"}',
  'AADSTS700016: Application with identifier was not found in the directory Contoso',
] as const;
const CHAT = [
  'morning all, standup in five minutes',
  'I pushed the fix for the login page spacing, can somebody have a look at https://git.example.com/web/pull/4411 ?',
  'lunch? the new place on the corner has ramen',
  'thanks, that worked. I had to restart the container twice though, and the second time it took about four minutes',
  'deploy 2024-11-18.3 is out, build 50011 green, error budget at 99.93 %',
] as const;

/** Adds channels with everybody and the bot in them; returns the IDs of `count` channels in all. */
export function openChannels({ workspace }: Workspace, count: number): readonly string[] {
  const members = [...workspace.users.keys()];
  const more = Array.from({ length: count - CHANNELS.length }, (_, at) =>
    addChannel(workspace, {
      id: `C0LOAD${String(at).padStart(4, '0')}`,
      name: `load-${at}`,
      kind: 'channel',
      members,
    }),
  );
  return [...CHANNELS, ...more.map(({ id }) => id)];
}

/** Sends `count` events, always so many at once, and waits until each was done: answered, or acknowledged. */
export async function runRound(app: AppProcess, traffic: Traffic, count: number): Promise<Round> {
  const answered = new Set<string>();
  const stop = app.playground.workspace.observe((change) => {
    if (change.kind === 'message' && change.message.byBot && change.message.threadTs)
      answered.add(change.message.threadTs);
  });
  const isDone = ({ ts, delivery }: Sent) =>
    delivery.state === 'acked' && (traffic === 'chat' || answered.has(ts));
  let open: Sent[] = [];
  const [begin, busy] = [performance.now(), app.processorTime()];
  for (let sent = 0; sent < count || open.length > 0; ) {
    open = open.filter((one) => !isDone(one));
    while (sent < count && open.length < WINDOW)
      open.push(post(app.playground, { traffic, index: sent++, channels: CHANNELS }));
    await setTimeout(0);
    if (performance.now() - begin > 120_000) throw new Error(`${open.length} events are not done`);
  }
  stop();
  const seconds = (performance.now() - begin) / 1000;
  return { rate: count / seconds, perEvent: (app.processorTime() - busy) / count };
}

/** Sends a flow whatever becomes of it, as people do, and counts how often each report was answered. */
export async function runFlow(playground: Workspace, flow: Flow): Promise<FlowResult> {
  const { rate, seconds, errors, channels, watch } = flow;
  const reports = new Map<string, { readonly at: number; answers: number; after: number }>();
  const stop = playground.workspace.observe((change) => {
    if (change.kind !== 'message' || !change.message.byBot) return;
    const report = reports.get(change.message.threadTs ?? '');
    if (!report) return;
    report.answers += 1;
    if (report.answers === 1) report.after = performance.now() - report.at;
  });
  const deliveries: Delivery[] = [];
  const begin = performance.now();
  let [due, watched] = [0, 0];
  for (let elapsed = 0; elapsed < seconds; elapsed = (performance.now() - begin) / 1000) {
    for (; deliveries.length < Math.min(elapsed, seconds) * rate; due += errors) {
      const traffic = due >= 1 ? 'errors' : 'chat';
      if (due >= 1) due -= 1;
      const { ts, delivery } = post(playground, { traffic, index: deliveries.length, channels });
      deliveries.push(delivery);
      if (traffic === 'errors')
        reports.set(ts, { at: performance.now(), answers: 0, after: Number.POSITIVE_INFINITY });
    }
    if (elapsed > watched) {
      watched += 1;
      watch?.();
    }
    await setTimeout(1);
  }
  const isOver = () =>
    deliveries.every(({ state }) => state === 'acked') &&
    [...reports.values()].every(({ answers }) => answers > 0);
  for (const until = performance.now() + SETTLE; performance.now() < until && !isOver(); )
    await setTimeout(50);
  stop();
  const counts = [...reports.values()];
  return {
    sent: deliveries.length,
    reports: counts.length,
    once: counts.filter(({ answers }) => answers === 1).length,
    twice: counts.filter(({ answers }) => answers > 1).length,
    acks: deliveries.map(ackTime).toSorted((a, b) => a - b),
    answers: counts.map(({ after }) => after).toSorted((a, b) => a - b),
  };
}

const ackTime = ({ attempts: [first] }: Delivery) =>
  (first?.ackedAt ?? Number.POSITIVE_INFINITY) - (first?.sentAt ?? 0);

/** The value that a share of sorted values does not pass; `at(times, 0.99)` is p99. */
export const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

interface Sent {
  readonly ts: string;
  readonly delivery: Delivery;
}

function post(
  { people, deliveries }: Workspace,
  { traffic, index, channels }: { traffic: Traffic; index: number; channels: readonly string[] },
): Sent {
  const texts = traffic === 'errors' ? ERRORS : CHAT;
  const { ts } = people.post({
    channel: channels[index % channels.length] ?? '',
    user: USERS[index % USERS.length] ?? USERS[0],
    text: `${texts[index % texts.length]} (${index})`,
  });
  const delivery = deliveries.at(-1);
  if (!delivery) throw new Error('the event was not sent');
  return { ts, delivery };
}

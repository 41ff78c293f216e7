import { setTimeout } from 'node:timers/promises';
import type { Delivery } from '../../src/playground/delivery.ts';
import type { AppProcess } from './app-process.ts';

/** What people write: errors, each of which gets an answer, or ordinary chat. */
export type Traffic = 'errors' | 'chat';

/** How a round went. `rate` in events per second; `perEvent` is the processor time of the app, in milliseconds. */
export interface Round {
  readonly rate: number;
  readonly perEvent: number;
}

const CHANNELS = ['C0SUPPORT1', 'C0INCIDNT2'] as const;
const USERS = ['U0AMINA001', 'U0BENJI002'] as const;
/** So many events are on their way at once. */
const WINDOW = 50;

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

/** Sends `count` events, always so many at once, and waits until each was done: answered, or acknowledged. */
export async function runRound(app: AppProcess, traffic: Traffic, count: number): Promise<Round> {
  const { playground } = app;
  const answered = new Set<string>();
  const stop = playground.workspace.observe((change) => {
    if (change.kind === 'message' && change.message.byBot && change.message.threadTs)
      answered.add(change.message.threadTs);
  });
  const isDone = ({ ts, delivery }: Sent) =>
    traffic === 'errors' ? answered.has(ts) && delivery.state === 'acked' : delivery.state === 'acked';
  let open: Sent[] = [];
  const [begin, busy] = [performance.now(), app.processorTime()];
  for (let sent = 0; sent < count || open.length > 0; ) {
    open = open.filter((one) => !isDone(one));
    while (sent < count && open.length < WINDOW) open.push(post(app, traffic, sent++));
    await setTimeout(0);
    if (performance.now() - begin > 120_000) throw new Error(`${open.length} events are not done`);
  }
  stop();
  const seconds = (performance.now() - begin) / 1000;
  return { rate: count / seconds, perEvent: (app.processorTime() - busy) / count };
}

/** Sends events at a rate (per second) for so many seconds; the times until acknowledgement, sorted, in milliseconds. */
export async function measureAcks(
  app: AppProcess,
  { rate, seconds }: { rate: number; seconds: number },
): Promise<readonly number[]> {
  const sent: Delivery[] = [];
  const begin = performance.now();
  for (let elapsed = 0; elapsed < seconds; elapsed = (performance.now() - begin) / 1000) {
    while (sent.length < elapsed * rate) sent.push(post(app, 'errors', sent.length).delivery);
    await setTimeout(1);
  }
  await setTimeout(3000);
  const times = sent.map(
    ({ attempts: [first] }) => (first?.ackedAt ?? Number.POSITIVE_INFINITY) - (first?.sentAt ?? 0),
  );
  return times.toSorted((a, b) => a - b);
}

interface Sent {
  readonly ts: string;
  readonly delivery: Delivery;
}

function post({ playground }: AppProcess, traffic: Traffic, index: number): Sent {
  const texts = traffic === 'errors' ? ERRORS : CHAT;
  const { ts } = playground.people.post({
    channel: CHANNELS[index % CHANNELS.length] ?? CHANNELS[0],
    user: USERS[index % USERS.length] ?? USERS[0],
    text: `${texts[index % texts.length]} (${index})`,
  });
  const delivery = playground.deliveries.at(-1);
  if (!delivery) throw new Error('the event was not sent');
  return { ts, delivery };
}

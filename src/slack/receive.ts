import { type App, type Receiver, type ReceiverEvent, SocketModeReceiver, type webApi } from '@slack/bolt';
import type { Clock, Log, Metrics } from '../bot/ports.ts';
import { isNotInstalled } from './not-installed.ts';
import type { ReplayGuard, Signed } from './replays.ts';
import { isEvent, readRequest } from './request.ts';
import type { SlackTime } from './slack-time.ts';

/** What taking Slack's payloads needs. */
export interface ReceiveParts {
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Told when Slack signed what comes. */
  readonly time?: Pick<SlackTime, 'signed'>;
  /** Looks at signed requests; without it none is looked at. */
  readonly replays?: ReplayGuard;
}

/** Thrown while the program is ending: Slack shall bring it again, to whoever is there then. */
export class IntakeClosed extends Error {
  override readonly name = 'IntakeClosed';
}

/** Thrown for a request that was answered before, or that was signed in the future. */
export class RequestReplayed extends Error {
  override readonly name = 'RequestReplayed';
}

/** Everything that Slack sends on its way into the app. */
export interface Intake {
  /** Makes a receiver take its payloads through here; returns the same one. */
  attach<R extends Receiver>(receiver: R): R;
  /**
   * From now on no event is taken or acknowledged: Slack brings it to whoever else is there. What a person waits for comes
   * only once, and is still done for as long as it gets here.
   */
  close(): void;
  /** Resolves when nothing that came through a receiver waits for its acknowledgement. */
  acknowledged(receiver: Receiver): Promise<void>;
  /** Resolves when nothing that was taken is under way. */
  idle(): Promise<void>;
}

/**
 * Makes receivers acknowledge events when their work is done, so that Slack repeats what we lost: Bolt acknowledges them
 * before anything has been done. Work that failed is not acknowledged. Commands, shortcuts, actions and views, where a
 * person waits, keep the acknowledgement that their listener gives.
 */
export function createIntake(parts: ReceiveParts): Intake {
  const running = new Set<Promise<void>>();
  const waiting = new WeakMap<Receiver, Set<Promise<void>>>();
  let open = true;
  const take = (app: App, event: ReceiverEvent, unacknowledged: Set<Promise<void>>): Promise<void> => {
    if (!open && isEvent(event)) return Promise.reject(new IntakeClosed('the program is ending'));
    const { promise: acknowledged, resolve } = Promise.withResolvers<void>();
    unacknowledged.add(acknowledged);
    const { surface, fields } = readRequest(event);
    const timed = timeAck(event, surface, parts);
    const work = parts.log
      .during(fields, () => process(app, { ...event, ack: timed.ack }, parts))
      .finally(() => {
        timed.end();
        resolve();
        running.delete(work);
      });
    void timed.acknowledged.then(resolve);
    void acknowledged.then(() => unacknowledged.delete(acknowledged));
    running.add(work);
    return work;
  };
  return {
    attach(receiver) {
      const init = receiver.init.bind(receiver);
      const unacknowledged = new Set<Promise<void>>();
      waiting.set(receiver, unacknowledged);
      receiver.init = (app: App) => {
        const patient = Object.create(app) as App;
        patient.processEvent = (event) => take(app, event, unacknowledged);
        init(patient);
      };
      return receiver;
    },
    close: () => {
      open = false;
    },
    async acknowledged(receiver) {
      const left = waiting.get(receiver) ?? new Set();
      while (left.size > 0) await Promise.all(left);
    },
    async idle() {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}

/** An `ack` that notes how long it took to come; `end` notes that it did not come at all. */
function timeAck(event: ReceiverEvent, surface: string, { clock, metrics }: ReceiveParts) {
  const start = clock.elapsed();
  const { promise: acknowledged, resolve } = Promise.withResolvers<void>();
  let noted = false;
  const note = (outcome: 'acknowledged' | 'failed') => {
    if (noted) return;
    noted = true;
    metrics.observe('ack_seconds', (clock.elapsed() - start) / 1000, { surface, outcome });
  };
  return {
    acknowledged,
    ack: async (...response: Parameters<ReceiverEvent['ack']>) => {
      await event.ack(...response);
      note('acknowledged');
      resolve();
    },
    end: () => note('failed'),
  };
}

async function process(app: App, event: ReceiverEvent, parts: ReceiveParts): Promise<void> {
  const signed = event.customProperties?.signed as Signed | undefined;
  if (signed && parts.replays && !(await parts.replays.admit(signed, !isEvent(event))))
    throw new RequestReplayed('this request came before');
  if (signed) parts.time?.signed(signed.signedAt);
  try {
    if (isEvent(event)) await processEvent(app, event, parts);
    else await app.processEvent(event);
  } catch (error) {
    if (!isNotInstalled(error)) {
      if (signed) await parts.replays?.readmit(signed);
      throw error;
    }
    // Nobody can answer there, however often Slack repeats it.
    parts.log.info({}, 'The app is not installed where something came from');
    await event.ack();
  }
}

async function processEvent(app: App, event: ReceiverEvent, parts: ReceiveParts): Promise<void> {
  const { log, metrics } = parts;
  if ((event.retryNum ?? 0) > 0) metrics.count('events_repeated', { reason: 'retry' });
  try {
    await app.processEvent({ ...event, ack: async () => undefined });
  } catch (error) {
    // Thrown on, so that a receiver that holds a request open answers with a failure.
    if (isNotInstalled(error)) throw error;
    metrics.count('listener_failures', { surface: readRequest(event).surface });
    log.error({ error }, 'An event failed; Slack will repeat it');
    throw error;
  }
  await event.ack();
}

/** How Slack reaches us. */
export type Transport =
  | { readonly kind: 'socket'; readonly appToken: string }
  | { readonly kind: 'http'; readonly signingSecret: string };

/** A Socket Mode receiver of Bolt's own. `clientOptions` must belong to it alone, because the socket client writes into it. */
export function createSocketReceiver(
  appToken: string,
  { logger, clientOptions }: { readonly logger: BoltLogger; readonly clientOptions: webApi.WebClientOptions },
): SocketModeReceiver {
  return new SocketModeReceiver({
    appToken,
    logger,
    // Bolt's own reconnection waits five seconds after each routine refresh and cannot be awaited: ours does both better.
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
    customPropertiesExtractor: (args: { readonly envelope_id?: string }) => ({
      envelopeId: args.envelope_id,
    }),
    processEventErrorHandler: async () => false,
  });
}

/** The logger that Bolt's parts take. */
export type BoltLogger = NonNullable<ConstructorParameters<typeof SocketModeReceiver>[0]['logger']>;

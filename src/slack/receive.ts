import { type App, HTTPReceiver, type Receiver, type ReceiverEvent, SocketModeReceiver } from '@slack/bolt';
import type { Clock, Log, Metrics } from '../bot/ports.ts';
import { isRecord, recordIn, textIn } from './records.ts';

/** What the receiver is told. */
export interface ReceiveParts {
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
}

/**
 * Makes a receiver acknowledge events when their work is done, so that Slack repeats what we lost: Bolt acknowledges them
 * before anything has been done. Work that failed is not acknowledged. Commands, shortcuts, actions and views, where a
 * person waits, keep the acknowledgement that their listener gives. Works for every receiver; returns the same one.
 */
export function acknowledgeAfterWork<R extends Receiver>(receiver: R, parts: ReceiveParts): R {
  const init = receiver.init.bind(receiver);
  receiver.init = (app: App) => {
    const patient = Object.create(app) as App;
    patient.processEvent = (event) => process(app, event, parts);
    init(patient);
  };
  return receiver;
}

async function process(app: App, event: ReceiverEvent, parts: ReceiveParts): Promise<void> {
  const { clock, log, metrics } = parts;
  if (!isEvent(event)) return app.processEvent(event);
  const start = clock.now();
  if ((event.retryNum ?? 0) > 0) metrics.count('events_repeated', { reason: 'retry' });
  try {
    await app.processEvent({ ...event, ack: async () => undefined });
  } catch (error) {
    metrics.count('listener_failures', { surface: 'message' });
    log.error(
      { error, event: textIn(event.body, 'event_id'), retry: event.retryNum },
      'An event failed; Slack will repeat it',
    );
    // Thrown on, so that a receiver that holds a request open answers with a failure.
    throw error;
  }
  await event.ack();
  metrics.observe('ack_seconds', (clock.now() - start) / 1000, { surface: 'message' });
}

function isEvent({ body }: ReceiverEvent): boolean {
  return isRecord(body) && body.type === 'event_callback' && Object.keys(recordIn(body, 'event')).length > 0;
}

/** How Slack reaches us. */
export type Transport =
  | { readonly kind: 'socket'; readonly appToken: string }
  | { readonly kind: 'http'; readonly signingSecret: string };

/** Where events are posted to in HTTP mode. */
export const EVENTS_PATH = '/slack/events';

/** A receiver of Bolt's own, acknowledging after work. `slackApiUrl` is the base of the Web API. */
export function createReceiver(
  transport: Transport,
  { slackApiUrl, ...parts }: ReceiveParts & { readonly slackApiUrl: string; readonly logger: BoltLogger },
): SocketModeReceiver | HTTPReceiver {
  const failed = { processEventErrorHandler: async () => false };
  if (transport.kind === 'http') {
    const { signingSecret } = transport;
    const receiver = new HTTPReceiver({
      signingSecret,
      endpoints: EVENTS_PATH,
      logger: parts.logger,
      unhandledRequestTimeoutMillis: UNHANDLED_AFTER,
      processEventErrorHandler: async ({ response }) => {
        if (!response.headersSent) response.writeHead(500).end();
        return false;
      },
    });
    return acknowledgeAfterWork(receiver, parts);
  }
  const receiver = new SocketModeReceiver({
    appToken: transport.appToken,
    logger: parts.logger,
    // Bolt's own reconnection waits five seconds after each routine refresh and cannot be awaited: ours does both better.
    autoReconnectEnabled: false,
    // An object of its own, because the socket client writes into it.
    installerOptions: {
      clientOptions: { slackApiUrl, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true },
    },
    ...failed,
  });
  return acknowledgeAfterWork(receiver, parts);
}

/** Slack itself gives up after 3 s; whatever is not done by then is answered as not handled, and repeated. */
const UNHANDLED_AFTER = 3001;

type BoltLogger = NonNullable<ConstructorParameters<typeof HTTPReceiver>[0]['logger']>;

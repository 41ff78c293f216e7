import { type SocketModeReceiver, webApi } from '@slack/bolt';
import type { Clock, Log } from '../bot/ports.ts';
import { SlackFailure } from './calls.ts';

/** Failures after which no attempt to connect can succeed. */
const HOPELESS = new Set([
  'not_authed',
  'invalid_auth',
  'account_inactive',
  'user_removed_from_team',
  'team_disabled',
  'token_revoked',
  'missing_scope',
  'not_allowed_token_type',
]);

/** Waits between attempts to connect, in milliseconds; the last one is repeated. */
const WAITS = [0, 500, 1000, 2000, 5000, 10_000, 30_000];

/** How much later than the first connection the second is made, in milliseconds, so that Slack renews them apart. */
const APART = 10_000;

/** How long a socket may take to close, in milliseconds. */
const CLOSING = 2000;

/** Keeps the way to Slack open. */
export interface Connection {
  readonly connected: boolean;
  /** Resolves when connected for the first time; rejects when Slack will never let us. */
  start(): Promise<void>;
  /** Takes no more events, and resolves when the socket is closed. May be called again. */
  stop(): Promise<void>;
}

/** Keeps several ways to Slack open. */
export interface Connections extends Omit<Connection, 'connected'> {
  /** How many sockets are open. */
  readonly open: number;
  /** Opens no more sockets, and closes each one when `settled` resolves for its receiver. */
  close(settled: (receiver: SocketModeReceiver) => Promise<void>): void;
}

/** What connecting needs. */
export interface ConnectionParts {
  readonly clock: Clock;
  readonly log: Log;
  readonly onHopeless: (error: unknown) => void;
}

/**
 * Connects several receivers, each by itself: Slack spreads what it sends over all connections that are open, so that none
 * waits while one is renewed. `start` resolves with the first; the others follow.
 */
export function createConnections(
  receivers: readonly SocketModeReceiver[],
  parts: ConnectionParts,
): Connections {
  const stopping = new AbortController();
  const connections = receivers.map((receiver) => createConnection(receiver, parts, stopping));
  const [first, ...others] = connections;
  const follow = async () => {
    for (const connection of others) {
      await parts.clock.sleep(APART, stopping.signal);
      await connection.start();
    }
  };
  return {
    get open() {
      return connections.filter(({ connected }) => connected).length;
    },
    async start() {
      await first?.start();
      follow().catch((error: unknown) => {
        if (!stopping.signal.aborted) parts.onHopeless(error);
      });
    },
    close(settled) {
      stopping.abort();
      for (const [index, receiver] of receivers.entries())
        void settled(receiver).then(() => connections[index]?.stop());
    },
    async stop() {
      stopping.abort();
      await Promise.all(connections.map((connection) => connection.stop()));
    },
  };
}

/**
 * Connects a Socket Mode receiver and connects it again whenever the socket closes, at once the first time, then slower.
 * `onHopeless` is called when Slack will never let us in again; once `stopping` is aborted, nothing is connected again.
 */
function createConnection(
  receiver: SocketModeReceiver,
  { clock, log, onHopeless }: ConnectionParts,
  stopping: AbortController,
): Connection {
  const { client } = receiver;
  let connected = false;
  let opening: Promise<void> = Promise.resolve();
  let stopped: Promise<unknown> | undefined;
  client.on('connected', () => {
    connected = true;
  });

  const connect = async (): Promise<void> => {
    for (let attempt = 0; ; attempt += 1) {
      await clock.sleep(WAITS[Math.min(attempt, WAITS.length - 1)] ?? 0, stopping.signal);
      try {
        await client.start();
        break;
      } catch (error) {
        if (isHopeless(error))
          throw new SlackFailure(`SLACK_APP_TOKEN: Slack does not take it (${error.data.error})`, true);
        log.warn({ error, attempt }, 'Slack cannot be reached; trying again');
      }
    }
    if (stopping.signal.aborted) await close();
  };
  const open = (): Promise<void> => {
    opening = connect();
    return opening;
  };
  const close = (): Promise<unknown> => {
    if (connected) stopped = Promise.race([client.disconnect(), clock.sleep(CLOSING)]);
    connected = false;
    return stopped ?? Promise.resolve();
  };

  client.on('disconnected', () => {
    // The first connection, and one that failed before it stood, are being tried again already.
    if (!connected || stopping.signal.aborted) return;
    connected = false;
    log.info({}, 'The connection to Slack closed; connecting again');
    open().catch((error: unknown) => {
      if (!stopping.signal.aborted) onHopeless(error);
    });
  });

  return {
    get connected() {
      return connected;
    },
    start: open,
    async stop() {
      stopping.abort();
      await close();
      // One that is being opened right now closes itself once it stands; how that fails was told to who opened it.
      await Promise.race([opening.catch(() => undefined), clock.sleep(CLOSING)]);
    },
  };
}

function isHopeless(error: unknown): error is InstanceType<typeof webApi.WebAPIPlatformError> {
  return error instanceof webApi.WebAPIPlatformError && HOPELESS.has(error.data.error);
}

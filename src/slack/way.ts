import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Receiver, webApi } from '@slack/bolt';
import { type ConnectionParts, createConnections } from './connection.ts';
import { type BoltLogger, createSocketReceiver, type Intake, type Transport } from './receive.ts';
import { createSignedRequests } from './signed-requests.ts';

/** How many connections are kept in Socket Mode; Slack allows ten for an app. */
export const SOCKETS = 2;

/** The way on which Slack's payloads come. */
export interface Way {
  /** Bolt's receivers, to be given to the app. */
  readonly receivers: readonly [Receiver, ...Receiver[]];
  /** How many connections are open; signed requests count as one while they are taken. */
  readonly connections: number;
  start(): Promise<void>;
  /**
   * From now on nothing new is wanted, while answers to what came can still be given: signed requests are refused, and each
   * socket closes as soon as nothing on it waits for an acknowledgement, so that Slack sends to others.
   */
  close(): void;
  stop(): Promise<void>;
  handle(request: IncomingMessage, response: ServerResponse): boolean;
}

/** What a way is made of. `clientOptions` makes a new object each time. */
export interface WayParts extends ConnectionParts {
  readonly intake: Intake;
  readonly logger: BoltLogger;
  readonly clientOptions: () => webApi.WebClientOptions;
}

/** Socket Mode, or signed requests. */
export function createWay(transport: Transport, parts: WayParts): Way {
  return transport.kind === 'http'
    ? overHttp(transport.signingSecret, parts)
    : overSockets(transport.appToken, parts);
}

function overSockets(appToken: string, parts: WayParts): Way {
  const { intake, logger, clientOptions } = parts;
  const create = () =>
    intake.attach(createSocketReceiver(appToken, { logger, clientOptions: clientOptions() }));
  const first = create();
  const others = Array.from({ length: SOCKETS - 1 }, create);
  const connection = createConnections([first, ...others], parts);
  return {
    receivers: [first, ...others],
    get connections() {
      return connection.open;
    },
    start: connection.start,
    close: () => connection.close(intake.acknowledged),
    stop: connection.stop,
    handle: () => false,
  };
}

/** The requests come through the program's own server, so there is nothing to connect. */
function overHttp(signingSecret: string, parts: WayParts): Way {
  const requests = createSignedRequests(signingSecret, parts);
  let open = false;
  return {
    receivers: [requests.receiver],
    get connections() {
      return open ? 1 : 0;
    },
    start: async () => {
      open = true;
    },
    close: () => {
      open = false;
      requests.close();
    },
    stop: async () => undefined,
    handle: requests.handle,
  };
}

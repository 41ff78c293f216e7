import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTTPReceiver } from '@slack/bolt';
import { type BoltLogger, type Intake, IntakeClosed, RequestReplayed } from './receive.ts';
import type { Signed } from './replays.ts';

/** Where events, commands and interactions are posted to in HTTP mode. */
const EVENTS_PATH = '/slack/events';

/** The largest request that is read, in bytes; Slack's largest, an edit of a long message, is far smaller. */
const BODY_LIMIT = 2_000_000;
/** Slack itself gives up after 3 s; whatever is not done by then is answered as not handled, and repeated. */
const UNHANDLED_AFTER = 3001;

/** Takes requests to `EVENTS_PATH`. */
export interface SignedRequests {
  readonly receiver: HTTPReceiver;
  /** From now on requests are answered with 503, so that Slack brings them again. */
  close(): void;
  /** Takes a request; false when it is for another path. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
}

/**
 * Takes Slack's signed requests (https://docs.slack.dev/authentication/verifying-requests-from-slack). Answers 401 to a
 * signature that is missing, wrong, older than five minutes or seen before, 413 to more than 2 MB, 405 to another method,
 * 400 to what cannot be read, 503 while the program is ending, and 500 when the work failed; none of these does anything.
 */
export function createSignedRequests(
  signingSecret: string,
  { intake, logger }: { readonly intake: Intake; readonly logger: BoltLogger },
): SignedRequests {
  let open = true;
  const receiver = new HTTPReceiver({
    signingSecret,
    endpoints: EVENTS_PATH,
    logger,
    bodyLimit: BODY_LIMIT,
    unhandledRequestTimeoutMillis: UNHANDLED_AFTER,
    unhandledRequestHandler: ({ response }) => refuse(response, 503),
    // Runs when the signature has been checked.
    customPropertiesExtractor: ({ headers }) => ({ signed: readSigned(headers) }),
    processEventErrorHandler: async ({ error, response }) => {
      refuse(response, statusOf(error));
      return false;
    },
  });
  intake.attach(receiver);
  return {
    receiver,
    close: () => {
      open = false;
    },
    handle(request, response) {
      if (request.url?.split('?', 1)[0] !== EVENTS_PATH) return false;
      if (!open) refuse(response, 503);
      else if (request.method !== 'POST') refuse(response.setHeader('Allow', 'POST'), 405);
      else if (Number(request.headers['content-length']) > BODY_LIMIT) refuse(response, 413);
      else receiver.requestListener(request, response);
      return true;
    },
  };
}

function statusOf(error: Error): number {
  if (error instanceof RequestReplayed) return 401;
  return error instanceof IntakeClosed ? 503 : 500;
}

function refuse(response: ServerResponse, status: number): void {
  // What is left of the request is not worth reading.
  if (!response.headersSent) response.writeHead(status, { Connection: 'close' }).end();
}

function readSigned(headers: IncomingMessage['headers']): Signed {
  return {
    signature: String(headers['x-slack-signature']),
    signedAt: Number(headers['x-slack-request-timestamp']),
  };
}

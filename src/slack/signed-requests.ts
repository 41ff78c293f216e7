import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type App,
  type BufferedIncomingMessage,
  HTTPModuleFunctions,
  HTTPResponseAck,
  isRawBodyError,
  type Receiver,
} from '@slack/bolt';
import { type BoltLogger, type Intake, IntakeClosed, RequestReplayed } from './receive.ts';
import { isRecord, type JsonRecord } from './records.ts';
import type { Signed } from './replays.ts';

/** Where events, commands and interactions are posted to in HTTP mode. */
const EVENTS_PATH = '/slack/events';

/** The largest request that is read, in bytes; Slack's largest, an edit of a long message, is far smaller. */
const BODY_LIMIT = 2_000_000;
/** Slack itself gives up after 3 s; whatever is not done by then is answered as not handled, and repeated. */
const UNHANDLED_AFTER = 3001;

/** Takes requests to `EVENTS_PATH`. */
export interface SignedRequests {
  readonly receiver: Receiver;
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
  let app: App | undefined;
  const receiver: Receiver = {
    init: (its) => {
      app = its;
    },
    start: async () => undefined,
    stop: async () => undefined,
  };
  intake.attach(receiver);
  return {
    receiver,
    close: () => {
      open = false;
    },
    handle(request, response) {
      if (request.url?.split('?', 1)[0] !== EVENTS_PATH) return false;
      if (!open || !app) refuse(response, 503);
      else if (request.method !== 'POST') refuse(response.setHeader('Allow', 'POST'), 405);
      else if (Number(request.headers['content-length']) > BODY_LIMIT) refuse(response, 413);
      else
        take({ request, response }, { app, signingSecret, logger }).catch((error: unknown) => {
          logger.error('A signed request could not be taken', error);
          refuse(response, 500);
        });
      return true;
    },
  };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

interface TakeParts {
  readonly app: App;
  readonly signingSecret: string;
  readonly logger: BoltLogger;
}

/** Does what Bolt's own receiver does, which keeps its promise to itself, so that nobody could answer when it breaks. */
async function take(
  { request, response }: Exchange,
  { app, signingSecret, logger }: TakeParts,
): Promise<void> {
  const read = await readSignedBody(request, { signingSecret, logger });
  if (typeof read === 'number') return refuse(response, read);
  const { body, signed } = read;
  if (body.ssl_check === '1') return void response.writeHead(200).end();
  if (body.type === 'url_verification')
    return HTTPModuleFunctions.buildUrlVerificationResponse(response, body);
  const ack = new HTTPResponseAck({
    logger,
    processBeforeResponse: false,
    unhandledRequestTimeoutMillis: UNHANDLED_AFTER,
    unhandledRequestHandler: () => refuse(response, 503),
    httpRequest: request,
    httpRequestBody: body,
    httpResponse: response,
  });
  const retryNum = HTTPModuleFunctions.extractRetryNumFromHTTPRequest(request);
  const retry = retryNum ? { retryNum } : {};
  const event = { body, ack: ack.bind(), customProperties: { signed }, ...retry };
  // Whoever works on it says in the log what failed.
  await app.processEvent(event).catch((error: unknown) => refuse(response, statusOf(error)));
}

/** What a request says and its signature, or the status with which it is refused. */
async function readSignedBody(
  request: IncomingMessage,
  { signingSecret, logger }: Pick<TakeParts, 'signingSecret' | 'logger'>,
): Promise<{ readonly body: JsonRecord; readonly signed: Signed } | number> {
  const verification = { signingSecret, bodyLimit: BODY_LIMIT };
  try {
    const verified = await HTTPModuleFunctions.parseAndVerifyHTTPRequest(verification, request);
    const body = parse(verified);
    if (isRecord(body)) return { body, signed: readSigned(request.headers) };
    logger.warn('A signed request is refused: its body is not what Slack sends');
    return 400;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    logger.warn(`A request is refused: it cannot be verified (${reason})`);
    return isRawBodyError(error) && error.statusCode === 413 ? 413 : 401;
  }
}

function parse(request: BufferedIncomingMessage): unknown {
  try {
    return HTTPModuleFunctions.parseHTTPRequestBody(request);
  } catch {
    // Refused as what it is not; the reason would quote what was sent.
    return undefined;
  }
}

function statusOf(error: unknown): number {
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

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Log } from '../bot/ports.ts';
import { StartProblem } from './start-problem.ts';

/** What the server shows, and who else answers on its port. */
export interface HttpOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  /** Address to listen on; default: all of them. */
  readonly host?: string;
  /** Facts shown at /healthz besides `"status": "up"`. */
  readonly health?: () => Readonly<Record<string, unknown>>;
  /** Told why a request could not be answered; who asked is not. */
  readonly log: Pick<Log, 'error'>;
  /** What is not ready, a clause each ("Slack is not connected"); nothing when all is. Has to end by itself. */
  readonly ready: () => Promise<readonly string[]>;
  /** The page at /metrics. */
  readonly metrics: { render(): Promise<string>; readonly contentType: string };
  /** Gets every other request; true when it took it. */
  readonly extra?: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** How long a request may take to arrive, in milliseconds; default 15 seconds. Who sends it byte by byte is cut off. */
  readonly requestWithin?: number;
  /** Gets every request to change the protocol; true when it took it. */
  readonly upgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;
}

const REQUEST_WITHIN = 15_000;
/** How often the runtime looks for requests that take too long, in milliseconds; by itself it does every half minute only. */
const LOOK_EVERY = 1_000;

/** A server that listens. */
export interface HttpService {
  readonly port: number;
  /** `http://localhost:<port>`. */
  readonly url: string;
  /** Takes no more requests, lets running ones end for up to `grace` milliseconds (default 1000), then cuts them off. */
  close(grace?: number): Promise<void>;
}

/**
 * Serves GET /healthz (200 while the process is up), /readyz (200, or 503 and what is missing) and /metrics; anything that
 * `extra` does not take is a 404 in JSON. Throws `StartProblem` when the port is taken or not allowed.
 */
export async function startHttp(options: HttpOptions): Promise<HttpService> {
  const { requestWithin: requestTimeout = REQUEST_WITHIN } = options;
  const connectionsCheckingInterval = Math.min(LOOK_EVERY, requestTimeout);
  const server = createServer(
    { requestTimeout, headersTimeout: requestTimeout, connectionsCheckingInterval },
    (request, response) => void route(request, response, options),
  );
  const upgraded = new Set<Duplex>();
  server.on('upgrade', (request, socket, head) => {
    // A peer that goes away without a word must not end the process.
    socket.on('error', () => socket.destroy());
    if (!options.upgrade?.(request, socket, head))
      return socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
    upgraded.add(socket);
    socket.once('close', () => upgraded.delete(socket));
  });
  await listen(server, options);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://localhost:${port}`,
    close: (grace = 1000) =>
      new Promise((resolve) => {
        const cutOff = setTimeout(() => server.closeAllConnections(), grace);
        server.close(() => {
          clearTimeout(cutOff);
          resolve();
        });
        server.closeIdleConnections();
        for (const socket of upgraded) socket.destroy();
      }),
  };
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  options: HttpOptions,
): Promise<void> {
  const path = (request.url ?? '').split('?', 1)[0] ?? '';
  try {
    const page = PAGES[path];
    if (page && (request.method === 'GET' || request.method === 'HEAD')) await page(response, options);
    else if (page)
      sendJson(response.setHeader('Allow', 'GET, HEAD'), 405, { error: 'only GET is answered here' });
    else if (!options.extra?.(request, response)) sendJson(response, 404, { error: 'there is nothing here' });
  } catch (error) {
    // The reason may name what no stranger should read.
    options.log.error({ error, path }, 'A request could not be answered');
    if (response.headersSent) response.destroy();
    else sendJson(response, 500, { error: 'this request could not be answered' });
  }
}

type Page = (response: ServerResponse, options: HttpOptions) => void | Promise<void>;

const PAGES: Readonly<Record<string, Page>> = {
  '/healthz': (response, { health }) => sendJson(response, 200, { status: 'up', ...health?.() }),
  '/readyz': async (response, options) => {
    const missing = await askReady(options);
    sendJson(response, missing.length > 0 ? 503 : 200, { ready: missing.length === 0, missing });
  },
  '/metrics': async (response, { metrics }) =>
    send(response, 200, metrics.contentType, await metrics.render()),
};

async function askReady({ ready, log }: HttpOptions): Promise<readonly string[]> {
  try {
    return await ready();
  } catch (error) {
    log.error({ error }, 'It could not be found out whether the bot is ready');
    return ['a check failed'];
  }
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, 'application/json; charset=utf-8', `${JSON.stringify(body)}\n`);
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(body);
}

function listen(server: Server, { port, host }: HttpOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: Error & { code?: string }) =>
      reject(new StartProblem(explain(cause, port), { cause })),
    );
    server.listen({ port, ...(host ? { host } : {}) }, resolve);
  });
}

function explain({ code, message }: Error & { code?: string }, port: number): string {
  if (code === 'EADDRINUSE') {
    return `PORT: another program already listens on ${port}; stop it, or choose another one, for example PORT=${port + 1}`;
  }
  if (code === 'EACCES')
    return `PORT: this user may not listen on ${port}; choose one above 1023, for example PORT=3000`;
  return `PORT: cannot listen on ${port} (${message}); choose another one`;
}

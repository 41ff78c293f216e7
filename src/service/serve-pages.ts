import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../bot/ports.ts';

/** A reply without what only the transport knows. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Takes a request; true when it did. For `extra` of `startHttp`. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => boolean;

const SOURCES: Readonly<Record<string, readonly string[]>> = {
  // One home for the colours: the pages look like the playground.
  'page.css': [
    '../playground/page/theme.css',
    '../pages/page/page.css',
    '../pages/page/entry.css',
    '../pages/page/print.css',
  ],
  'page.js': ['../pages/page/page.js'],
  'icon.svg': ['../playground/page/icon.svg'],
};

/** The text of the files that the catalog's pages refer to, by name. Throws when one is missing from the installation. */
export function readPageFiles(): Readonly<Record<string, string>> {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  return Object.fromEntries(
    Object.entries(SOURCES).map(([name, paths]) => [name, paths.map(read).join('\n')]),
  );
}

/**
 * Serves pages over HTTP: GET and HEAD with an entity tag (304 when the browser has the page already), 405 for the rest.
 * `reply` gives the page for a request target, or undefined for what is none of its own.
 */
export function servePages({ reply }: { reply(target: string): Reply | undefined }): Handler {
  return (request, response) => {
    const page = reply(request.url ?? '/');
    if (!page) return false;
    if (request.method === 'GET' || request.method === 'HEAD') send(request, response, page);
    else response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Length': 0 }).end();
    return true;
  };
}

/** Pages that are made when the first of them is asked for, which most processes never are. */
export interface LaterPages {
  /** Whether a request target is one of theirs. */
  takes(target: string): boolean;
  /** Makes them; tried again for the next request when it fails. */
  make(): Promise<{ reply(target: string): Reply | undefined }>;
  /** Told why a page could not be shown; who asked is not. */
  readonly log: Pick<Log, 'error'>;
}

/** Serves pages that are made later, like `servePages`; 500 while they cannot be made, and for one that cannot be written. */
export function servePagesLater({ takes, make, log }: LaterPages): Handler {
  let pages: Promise<Handler> | undefined;
  const made = async () => {
    pages ??= make().then(servePages);
    try {
      return await pages;
    } catch (error) {
      pages = undefined;
      throw error;
    }
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    try {
      const serve = await made();
      serve(request, response);
    } catch (error) {
      log.error({ error }, 'A page of the catalog could not be shown');
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'Content-Length': 0 }).end();
    }
  };
  return (request, response) => {
    if (!takes(request.url ?? '/')) return false;
    void answer(request, response);
    return true;
  };
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Reply): void {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const common = {
    ...headers,
    // Kept, and asked for again each time: an entry may be mended at any moment.
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
  if (status === 200 && hasTag(request.headers['if-none-match'], tag)) {
    response.writeHead(304, { ...common, ETag: tag }).end();
    return;
  }
  const length = { 'Content-Length': Buffer.byteLength(body) };
  response.writeHead(status, { ...common, ...length, ...(status === 200 ? { ETag: tag } : {}) });
  // Node leaves the body out of what answers HEAD.
  response.end(body);
}

/** Whether a browser's `If-None-Match` names a tag; weak tags count (RFC 9110, 13.1.2). */
function hasTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag);
}

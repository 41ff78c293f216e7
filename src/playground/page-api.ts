import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import { extname } from 'node:path';
import { sendFile } from './files.ts';
import { readBody, readUrl, sendJson, sendText } from './http.ts';
import { act, type PageParts } from './page-acts.ts';
import { readPageCanvas } from './page-canvas.ts';
import { createPageEvents } from './page-events.ts';
import { personOf, readPageState } from './page-state.ts';
import type { Slack } from './slack.ts';
import { isRecord } from './types.ts';

const PAGE = new URL('./page/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
/** What the page answers to besides `/`: its own calls, and the addresses of messages and canvases. */
const ROOTS = ['/page/', '/archives/', '/docs/'];
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Serves the page at `/` and what it calls below `/page/`. */
export interface Page {
  /** True when it took the request. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  close(): void;
}

/** Makes the page's side of the playground. */
export function createPage(parts: PageParts): Page {
  const { slack } = parts;
  const events = createPageEvents(slack, () => parts.connected());

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = readUrl(request);
    const user = searchParams.get('user') ?? '';
    const [, , first = '', second = ''] = pathname.split('/');
    if (!isOwnPage(slack, request)) return sendText(response, 'Open the playground by its own address.', 403);
    if (pathname === '/page/state') return sendJson(response, readPageState(slack, user, parts.connected()));
    if (pathname === '/page/canvas')
      return sendJson(response, readPageCanvas(slack, user, searchParams.get('id') ?? ''));
    if (pathname === '/page/events') return events.open(personOf(slack, user)?.id ?? '', response);
    if (pathname === '/page/act') return takeAct(parts, request, response);
    if (first === 'files') return giveFile(slack, response, second);
    return giveStatic(
      response,
      pathname.startsWith('/page/') ? pathname.slice('/page/'.length) : 'index.html',
    );
  };

  return {
    handle(request, response) {
      const { pathname } = readUrl(request);
      if (pathname !== '/' && !ROOTS.some((root) => pathname.startsWith(root))) return false;
      serve(request, response).catch((failure: unknown) => {
        if (!response.headersSent) sendText(response, `The playground failed: ${String(failure)}`, 500);
        else response.destroy();
      });
      return true;
    },
    close() {
      parts.incident.stop();
      events.close();
    },
  };
}

async function takeAct(parts: PageParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') return sendText(response, 'POST only', 405);
  if (!(request.headers['content-type'] ?? '').startsWith('application/json')) {
    return sendText(response, 'application/json only', 415);
  }
  sendJson(response, await act(parts, parse(await readBody(request))));
}

function parse(body: string) {
  try {
    const value: unknown = JSON.parse(body);
    return isRecord(value) ? value : {};
  } catch {
    return {}; // Answered as an unknown deed.
  }
}

function giveFile({ workspace }: Slack, response: ServerResponse, id: string): void {
  const file = workspace.files.get(id);
  if (file === undefined) sendText(response, 'not found', 404);
  else sendFile(response, file);
}

async function giveStatic(response: ServerResponse, name: string): Promise<void> {
  const type = TYPES[extname(name)];
  if (type === undefined || !/^[a-z0-9][a-z0-9.-]*$/i.test(name)) return sendText(response, 'not found', 404);
  try {
    const content = await readFile(new URL(name, PAGE));
    response.writeHead(200, {
      'content-type': type,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': POLICY,
    });
    response.end(content);
  } catch (failure) {
    if (!isRecord(failure) || failure.code !== 'ENOENT') throw failure;
    sendText(response, 'not found', 404);
  }
}

/**
 * Tells whether a request comes from the playground's own page: other sites must neither act in somebody's playground
 * nor reach it through a name that they made point to this machine.
 */
function isOwnPage({ settings }: Slack, request: IncomingMessage): boolean {
  const { host = '', origin } = request.headers;
  const name = URL.parse(`http://${host}`)?.hostname.replace(/^\[|\]$/g, '') ?? '';
  const known = name === 'localhost' || isIP(name) !== 0 || name === URL.parse(settings.baseUrl)?.hostname;
  return known && (origin === undefined || URL.parse(origin)?.host === host);
}

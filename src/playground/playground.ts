import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { createDeliverer, type Delivery } from './delivery.ts';
import { createFaults, type Faults } from './faults.ts';
import { serveFile } from './files.ts';
import { readBody, readUrl, sendText } from './http.ts';
import { createHttpTransport } from './http-events.ts';
import { createIncidentPlayer } from './incident.ts';
import { createPage } from './page-api.ts';
import { createPeople, type People } from './people.ts';
import { respond } from './response-url.ts';
import { COMMANDS, fillSample, SHORTCUTS } from './sample.ts';
import type { Slack } from './slack.ts';
import { createSocketServer } from './socket.ts';
import type { CommandInfo, Settings, ShortcutInfo } from './types.ts';
import { type ApiCall, handleApi, isCut } from './web-api.ts';
import { createWorkspace, type Identity, type Workspace } from './workspace.ts';

/** How a playground behaves. All times in milliseconds. */
export interface PlaygroundOptions {
  readonly botToken?: string;
  readonly appToken?: string;
  readonly signingSecret?: string;
  /** How long Slack waits before each retry of an event; default `[0, 60_000, 300_000]`. */
  readonly retryDelays?: readonly number[];
  /** How long the app may take to acknowledge; default 3,000. */
  readonly ackTimeout?: number;
  /** Where signed events go; without it the app connects over Socket Mode. */
  readonly eventsUrl?: string;
  readonly now?: () => number;
  /** Fill with channels and people; default true. */
  readonly sample?: boolean;
  readonly commands?: readonly CommandInfo[];
  readonly shortcuts?: readonly ShortcutInfo[];
  /** Who the team, the app and its bot are, where that matters. */
  readonly identity?: Partial<Identity>;
  /** Events that the app subscribed to, as in a manifest (`message.channels`); default all. */
  readonly events?: readonly string[];
}

/** A Slack look-alike in memory. */
export interface Playground {
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly workspace: Workspace;
  readonly faults: Faults;
  readonly people: People;
  /** Every event, command and interaction so far, with its attempts and acknowledgements. */
  readonly deliveries: readonly Delivery[];
  /** Every Web API call so far. */
  readonly calls: readonly ApiCall[];
  /** What was accepted with a warning, such as a message without `text`. */
  readonly warnings: readonly string[];
  /** Takes a request to `/api`, `/files`, `/respond`, `/page`, `/archives`, `/docs` or `/`; true when it did. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  /** Takes a WebSocket upgrade of `/socket`; true when it did. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** Where the playground can be reached, `http://localhost:3000`: used in every address that it gives out. */
  setBaseUrl(url: string): void;
  /** Whether the app is there: a socket is open, or events go to an address. */
  connected(): boolean;
  /** Sends an event a second time. Throws when there was no such event. */
  redeliver(eventId: string): void;
  /** Cuts all sockets without a word. */
  dropSockets(): void;
  /** Asks the app to connect anew, as Slack does now and then, on its oldest `most` connections or on all. */
  refreshSockets(most?: number): void;
  /** How many sockets of the app are open. */
  sockets(): number;
  close(): Promise<void>;
}

/** Makes a playground. It listens nowhere: pass it requests through `handle` and `upgrade`. */
export function createPlayground(options: PlaygroundOptions = {}): Playground {
  const settings = readSettings(options);
  const workspace = createWorkspace(settings.now, options.identity);
  const faults = createFaults();
  const calls: ApiCall[] = [];
  const changed = (connected: number) => {
    workspace.notify({ kind: 'bot' });
    if (connected > 0) deliverer.flush();
  };
  const socket = createSocketServer(settings, workspace.identity.appId, changed);
  const deliverer = createDeliverer(
    settings,
    settings.eventsUrl === undefined ? socket : createHttpTransport(settings),
  );
  const slack: Slack = { settings, workspace, deliverer, triggers: new Map(), responseUrls: new Map() };
  const people = createPeople(slack);
  const connected = () => settings.eventsUrl !== undefined || socket.connected() > 0;
  const fill = () => (options.sample === false ? undefined : fillSample(workspace));
  const incident = createIncidentPlayer(slack, people);
  const page = createPage({ slack, people, connected, fill, incident });
  fill();
  return {
    botToken: settings.botToken,
    appToken: settings.appToken,
    signingSecret: settings.signingSecret,
    workspace,
    faults,
    people,
    deliveries: deliverer.deliveries,
    calls,
    warnings: workspace.warnings,
    handle(request, response) {
      const { pathname } = readUrl(request);
      const [, root = '', first = '', second = ''] = pathname.split('/');
      if (root === 'api')
        answer(response, handleApi({ slack, faults, calls, issueUrl: socket.issueUrl }, request, response));
      else if (root === 'respond') answer(response, takeResponse(slack, faults, second, request, response));
      else if (root === 'files') answer(response, giveFile(slack, faults, first, request, response));
      else return page.handle(request, response);
      return true;
    },
    upgrade(request, duplex, head) {
      if (readUrl(request).pathname !== '/socket') return false;
      socket.upgrade(request, duplex, head);
      return true;
    },
    setBaseUrl: (url) => {
      settings.baseUrl = url.replace(/\/$/, '');
    },
    connected,
    redeliver: deliverer.redeliver,
    dropSockets: socket.drop,
    refreshSockets: socket.refresh,
    sockets: socket.connected,
    async close() {
      deliverer.close();
      page.close();
      await socket.close();
    },
  };
}

/** Makes a playground with an HTTP server of its own; port 0, the default, takes any that is free. */
export async function startPlayground(
  options: PlaygroundOptions & { readonly port?: number; readonly host?: string } = {},
): Promise<Playground & { readonly url: string; readonly apiUrl: string }> {
  const { port = 0, host = '127.0.0.1' } = options;
  const playground = createPlayground(options);
  const server = createServer((request, response) => {
    if (!playground.handle(request, response)) sendText(response, 'not found', 404);
  });
  server.on('upgrade', (request, socket, head) => {
    if (!playground.upgrade(request, socket, head)) socket.destroy();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const url = `http://${host}:${(server.address() as AddressInfo).port}`;
  playground.setBaseUrl(url);
  const close = async () => {
    await playground.close();
    // In this order, because a connection that comes in between and asks nothing would be waited for.
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  };
  return { ...playground, close, url, apiUrl: `${url}/api/` };
}

function readSettings(options: PlaygroundOptions): Settings {
  return {
    botToken: options.botToken ?? 'xoxb-playground-bot-token',
    appToken: options.appToken ?? 'xapp-playground-app-token',
    signingSecret: options.signingSecret ?? 'playground-signing-secret',
    retryDelays: options.retryDelays ?? [0, 60_000, 300_000],
    ackTimeout: options.ackTimeout ?? 3_000,
    eventsUrl: options.eventsUrl,
    now: options.now ?? Date.now,
    commands: options.commands ?? COMMANDS,
    shortcuts: options.shortcuts ?? SHORTCUTS,
    events: options.events,
    baseUrl: 'http://localhost:3000',
  };
}

/** A handler that throws must not end the process, and the caller must not wait for ever. */
function answer(response: ServerResponse, work: Promise<void>): void {
  work.catch((failure: unknown) => {
    if (!response.headersSent) sendText(response, `The playground failed: ${String(failure)}`, 500);
    else response.destroy();
  });
}

async function takeResponse(
  slack: Slack,
  faults: Faults,
  secret: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  const fault = faults.take('response_url', {});
  if (await isCut(fault, request, response)) return;
  const reply = fault?.kind === 'error' ? { status: 404, text: fault.error } : respond(slack, secret, body);
  if (fault?.kind === 'drop-after') request.socket.destroy();
  else sendText(response, reply.text, reply.status);
}

async function giveFile(
  slack: Slack,
  faults: Faults,
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const fault = faults.take('files', {});
  if (!(await isCut(fault, request, response))) serveFile(slack, request, response, id);
}

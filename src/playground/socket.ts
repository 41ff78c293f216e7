import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Attempt, Delivery, Outcome, Transport } from './delivery.ts';
import { readUrl } from './http.ts';
import { isRecord, type Settings } from './types.ts';
import { trim } from './workspace.ts';

/** Slack allows that many connections of one app. */
const MOST_SOCKETS = 10;
const PING_EVERY = 10_000;
const CLOSE_WITHIN = 300;
/** What an app may send in one frame, in bytes. */
const MAX_FRAME = 4_000_000;

/** Slack's side of Socket Mode. */
export interface SocketServer extends Transport {
  /** A new single-use address, the answer of `apps.connections.open`; undefined when too many are connected. */
  issueUrl(): string | undefined;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  connected(): number;
  /** Cuts all connections without a word. */
  drop(): void;
  /** Asks clients to connect anew, as Slack does now and then: the oldest `most` of them, or all. They get nothing more. */
  refresh(most?: number): void;
  close(): Promise<void>;
}

interface Pending {
  readonly attempt: Attempt;
  readonly settle: (outcome: Outcome) => void;
  readonly timer: NodeJS.Timeout;
}

/** Makes the Socket Mode server. `changed` is called whenever a client came or went. */
export function createSocketServer(
  settings: Settings,
  appId: string,
  changed: (connected: number) => void,
): SocketServer {
  const server = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME });
  const tickets = new Map<string, true>();
  const pending = new Map<string, Pending>();
  const sockets: WebSocket[] = [];
  const leaving = new WeakSet<WebSocket>();
  let turn = 0;
  let closing = false;

  const accept = (socket: WebSocket): void => {
    sockets.push(socket);
    const heartbeat = setInterval(() => socket.ping('Ping from Slack'), PING_EVERY);
    socket.on('message', (data) => settle(pending, String(data), settings.now()));
    socket.on('error', () => socket.terminate()); // A broken frame ends the connection; 'close' does the rest.
    socket.on('close', () => {
      clearInterval(heartbeat);
      const at = sockets.indexOf(socket);
      if (at >= 0) sockets.splice(at, 1);
      changed(sockets.length);
    });
    socket.send(JSON.stringify(hello(sockets.length, appId)));
    changed(sockets.length);
  };

  const open = (): readonly WebSocket[] =>
    sockets.filter((socket) => socket.readyState === socket.OPEN && !leaving.has(socket));

  return {
    connected: () => open().length,
    issueUrl() {
      if (closing || sockets.length >= MOST_SOCKETS) return undefined;
      const ticket = randomBytes(12).toString('hex');
      tickets.set(ticket, true);
      trim(tickets, 100);
      return `${settings.baseUrl.replace(/^http/, 'ws')}/socket?ticket=${ticket}&app_id=${appId}`;
    },
    upgrade(request, socket, head) {
      const ticket = readUrl(request).searchParams.get('ticket') ?? '';
      if (!tickets.delete(ticket)) {
        socket.on('error', () => socket.destroy()); // Whoever is refused may be gone already.
        socket.end('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n');
        return;
      }
      server.handleUpgrade(request, socket, head, accept);
    },
    send(delivery, attempt) {
      const ready = open();
      const socket = ready[turn % Math.max(1, ready.length)];
      turn += 1;
      if (socket === undefined) return Promise.resolve({ kind: 'nobody' });
      return new Promise((resolve) => {
        const { envelopeId } = attempt;
        const outcome: Outcome = { kind: 'failed', reason: 'timeout', retry: true };
        const timer = setTimeout(() => resolve(outcome), settings.ackTimeout);
        pending.set(envelopeId, { attempt, settle: resolve, timer });
        trim(pending, 5_000);
        socket.send(JSON.stringify(envelope(delivery, attempt)));
      });
    },
    drop() {
      for (const socket of [...sockets]) socket.terminate();
    },
    refresh(most = MOST_SOCKETS) {
      const frame = { type: 'disconnect', reason: 'refresh_requested', debug_info: { host: 'playground' } };
      for (const socket of open().slice(0, most)) {
        leaving.add(socket);
        socket.send(JSON.stringify(frame));
      }
    },
    async close() {
      // A client that comes while the others are hung up on would be waited for without end.
      closing = true;
      tickets.clear();
      for (const { timer } of pending.values()) clearTimeout(timer);
      pending.clear();
      await Promise.all([...sockets].map(hangUp));
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Closes a connection as the protocol has it, and without ceremony when the client does not answer in time. */
function hangUp(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => socket.terminate(), CLOSE_WITHIN);
    socket.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
    socket.close(1001);
  });
}

function settle(pending: Map<string, Pending>, frame: string, now: number): void {
  const ack = readAck(frame);
  const waiting = ack === undefined ? undefined : pending.get(ack.envelopeId);
  if (ack === undefined || waiting === undefined) return;
  pending.delete(ack.envelopeId);
  clearTimeout(waiting.timer);
  waiting.attempt.ackedAt = now;
  waiting.attempt.response = ack.response;
  waiting.settle({ kind: 'acked', response: ack.response }); // Without effect when the time was up: too late is too late.
}

function readAck(frame: string): { envelopeId: string; response: unknown } | undefined {
  try {
    const ack: unknown = JSON.parse(frame);
    if (!isRecord(ack) || typeof ack.envelope_id !== 'string') return undefined;
    return { envelopeId: ack.envelope_id, response: ack.payload };
  } catch {
    return undefined; // Slack ignores what it cannot read.
  }
}

function hello(connections: number, appId: string) {
  return {
    type: 'hello',
    num_connections: connections,
    debug_info: { host: 'playground', approximate_connection_time: 18_060 },
    connection_info: { app_id: appId },
  };
}

function envelope(delivery: Delivery, attempt: Attempt) {
  const isEvent = delivery.type === 'events_api';
  return {
    envelope_id: attempt.envelopeId,
    payload: delivery.payload,
    type: delivery.type,
    accepts_response_payload: !isEvent,
    ...(isEvent ? { retry_attempt: attempt.retryAttempt, retry_reason: attempt.retryReason } : {}),
  };
}

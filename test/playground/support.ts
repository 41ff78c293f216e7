import { App, type Logger, LogLevel, SocketModeReceiver } from '@slack/bolt';
import { WebSocket } from 'ws';
import { type Playground, type PlaygroundOptions, startPlayground } from '../../src/playground/playground.ts';

/** A playground that listens on a port of its own. */
export type Running = Awaited<ReturnType<typeof startPlayground>>;

export const AMINA = 'U0AMINA001';
export const BEN = 'U0BENJI002';
export const BOT = 'U0OAUTHBOT';
export const SUPPORT = 'C0SUPPORT1';
export const RANDOM = 'C0RANDOM03';

const closers: (() => Promise<unknown>)[] = [];

/** Ends everything that a test started, last first. */
export async function closeAll(): Promise<void> {
  for (const close of closers.splice(0).reverse()) await close();
}

/** Starts a playground that gives up waiting soon. */
export async function start(options: PlaygroundOptions = {}): Promise<Running> {
  const playground = await startPlayground({ ackTimeout: 150, retryDelays: [10, 20, 30], ...options });
  closers.push(() => playground.close());
  return playground;
}

/** Connections that tests cut are no news. */
const quiet: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
};

/** Connects a Bolt app over Socket Mode, as the bot would be. */
export async function connectBolt(playground: Running, register: (app: App) => void): Promise<App> {
  const clientOptions = { slackApiUrl: playground.apiUrl, retryConfig: { retries: 0 } };
  const receiver = new SocketModeReceiver({
    appToken: playground.appToken,
    logger: quiet,
    clientPingTimeout: 200,
    installerOptions: { clientOptions: { ...clientOptions } },
  });
  const app = new App({ token: playground.botToken, receiver, clientOptions, logLevel: LogLevel.ERROR });
  register(app);
  await app.start();
  closers.push(() => app.stop());
  return app;
}

/** Calls a Web API method; arguments as JSON, or as a form. */
export async function call(
  playground: Running,
  method: string,
  args: Readonly<Record<string, unknown>> = {},
  { token = playground.botToken, form = false }: { token?: string; form?: boolean } = {},
): Promise<Record<string, unknown> & { ok: boolean }> {
  const body = form ? new URLSearchParams(args as Record<string, string>).toString() : JSON.stringify(args);
  const response = await fetch(`${playground.apiUrl}${method}`, {
    method: 'POST',
    headers: {
      'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json; charset=utf-8',
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    },
    body,
  });
  return (await response.json()) as Record<string, unknown> & { ok: boolean };
}

/** An envelope as it arrived. */
export interface Envelope {
  readonly envelope_id: string;
  readonly type: string;
  readonly payload: Record<string, unknown> & { event?: Record<string, unknown> };
  readonly retry_attempt?: number;
  readonly retry_reason?: string;
  readonly accepts_response_payload?: boolean;
}

/** A Socket Mode client with nothing in it: it keeps all frames and acknowledges what `answer` says. */
export interface RawSocket {
  readonly frames: Envelope[];
  readonly socket: WebSocket;
  readonly closed: () => boolean;
}

/** Connects a bare client. `answer` returns the payload of the acknowledgement, or nothing to stay silent. */
export async function connectRaw(
  playground: Running,
  answer: (envelope: Envelope) => unknown = () => ({}),
): Promise<RawSocket> {
  const { url } = await call(playground, 'apps.connections.open', {}, { token: playground.appToken });
  const socket = new WebSocket(String(url));
  const frames: Envelope[] = [];
  let closed = false;
  socket.on('close', () => {
    closed = true;
  });
  socket.on('message', (data) => {
    const frame = JSON.parse(String(data)) as Envelope;
    frames.push(frame);
    const payload = frame.envelope_id === undefined ? undefined : answer(frame);
    if (payload !== undefined) socket.send(JSON.stringify({ envelope_id: frame.envelope_id, payload }));
  });
  closers.push(async () => socket.terminate());
  await until(() => frames.length > 0);
  return { frames, socket, closed: () => closed };
}

/** Waits until `condition` holds; fails after two seconds. */
export async function until(condition: () => boolean, most = 2_000): Promise<void> {
  const end = Date.now() + most;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`Waited ${most} ms in vain for ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The events that were sent so far, oldest first. */
export function eventsOf(playground: Playground): readonly Record<string, unknown>[] {
  const events = playground.deliveries.map(({ payload }) => payload.event);
  return events.filter((event): event is Record<string, unknown> => event !== undefined);
}

/** A message of one section and some more blocks. */
export const section = (text: string) => ({
  type: 'section' as const,
  text: { type: 'mrkdwn' as const, text },
});

/** A button. */
export const button = (actionId: string, value = 'v') => ({
  type: 'button' as const,
  action_id: actionId,
  text: { type: 'plain_text' as const, text: 'Press' },
  value,
});

/** A modal that asks one question. */
export const modal = (callbackId = 'why') => ({
  type: 'modal',
  callback_id: callbackId,
  title: { type: 'plain_text', text: 'Why' },
  submit: { type: 'plain_text', text: 'Send' },
  notify_on_close: true,
  blocks: [
    {
      type: 'input',
      block_id: 'reason',
      label: { type: 'plain_text', text: 'Reason' },
      element: { type: 'plain_text_input', action_id: 'text' },
    },
  ],
});

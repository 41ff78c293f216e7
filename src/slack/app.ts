import { App, HTTPReceiver, webApi } from '@slack/bolt';
import type { Bot } from '../bot/bot.ts';
import type { Clock, Log, Metrics } from '../bot/ports.ts';
import { type AttachmentParts, createAttachmentReader } from './attached-text.ts';
import { ACTIONS, CALLBACKS, COMMAND } from './blocks/ids.ts';
import { createBoltLogger } from './bolt-log.ts';
import { type CallParts, callUntilAnswered, SlackFailure } from './calls.ts';
import { createConnection } from './connection.ts';
import type { Identity } from './incoming.ts';
import { onEscalate, onShare, onVerdict } from './listeners/action.ts';
import { onCommand } from './listeners/command.ts';
import { onHome } from './listeners/home.ts';
import { onMessage } from './listeners/message.ts';
import { onExplain } from './listeners/shortcut.ts';
import { createReceiver, EVENTS_PATH, type Transport } from './receive.ts';
import { textIn } from './records.ts';
import type { Tools } from './tools.ts';
import { createVoice } from './voice.ts';

/** What the Slack app is made of. */
export interface SlackAppOptions {
  readonly transport: Transport;
  readonly botToken: string;
  /** Base of the Web API, ending in a slash. */
  readonly slackApiUrl: string;
  readonly bot: Bot;
  /** What reading attached files takes; without it they are not read. */
  readonly files?: Pick<AttachmentParts, 'explainer' | 'pictures'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Aborted when the program is about to end; whatever waits then gives up, and Slack repeats it. */
  readonly stopping: AbortSignal;
  /** Called when Slack will never let us in again. */
  readonly onHopeless: (error: unknown) => void;
}

/** The bot in Slack. */
export interface SlackApp {
  /** Whether events reach us. */
  readonly connected: boolean;
  /** Resolves when connected. Throws when Slack refuses the tokens. */
  start(): Promise<void>;
  /** Takes no more events. */
  stop(): Promise<void>;
  /** Takes a request of Slack's in HTTP mode; true when it did. */
  handle(...exchange: Parameters<HTTPReceiver['requestListener']>): boolean;
}

/** How long the first call to Slack is tried, in milliseconds. */
const PATIENCE = 120_000;
/** A call without an answer for so long counts as lost, in milliseconds. */
const TIMEOUT = 30_000;

/** Connects a bot to Slack: asks who we are, builds the Bolt app, registers the listeners. Throws when Slack refuses us. */
export async function createSlackApp(options: SlackAppOptions): Promise<SlackApp> {
  const { transport, botToken, slackApiUrl, clock, log, metrics, onHopeless } = options;
  const logger = createBoltLogger(log);
  // Nothing is repeated and nothing waits inside the client. Each client gets an object of its own: Bolt writes into it.
  const clientOptions = () => ({
    slackApiUrl,
    logger,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: TIMEOUT,
  });
  const calls: CallParts = { ...options, client: new webApi.WebClient(botToken, clientOptions()) };
  const identity = await introduce(calls);
  const receiver = createReceiver(transport, { slackApiUrl, clock, log, metrics, logger });
  const app = new App({
    ...identity,
    receiver,
    logger,
    token: botToken,
    clientOptions: clientOptions(),
    convoStore: false,
    tokenVerificationEnabled: false,
  });
  app.error(rethrow);
  const attachments = options.files && createAttachmentReader({ ...options, ...options.files });
  const tools = { ...calls, identity, bot: options.bot, voice: createVoice(calls, identity) };
  listen(app, { ...tools, ...(attachments ? { attachments } : {}) });
  if (receiver instanceof HTTPReceiver) return overHttp(receiver);
  const connection = createConnection(receiver, { clock, log, onHopeless });
  return Object.assign(connection, { handle: () => false });
}

/** Whether an event is acknowledged depends on its failure getting through. */
async function rethrow(error: Error): Promise<void> {
  throw error;
}

async function introduce(calls: CallParts): Promise<Identity> {
  const result = await callUntilAnswered(calls, { method: 'auth.test', args: {}, patience: PATIENCE }).catch(
    blameToken,
  );
  const botUserId = result.kind === 'done' ? textIn(result.answer, 'user_id') : undefined;
  const botId = result.kind === 'done' ? textIn(result.answer, 'bot_id') : undefined;
  if (botUserId && botId) return { botUserId, botId };
  const reason = result.kind === 'refused' ? result.reason : 'it is no bot token';
  throw new SlackFailure(`SLACK_BOT_TOKEN: Slack does not take it (${reason})`, true);
}

function blameToken(error: unknown): never {
  const token = error instanceof SlackFailure && error.broken;
  throw token ? new SlackFailure(`SLACK_BOT_TOKEN: ${error.message}`, true) : error;
}

function listen(app: App, tools: Tools): void {
  const message = onMessage(tools);
  app.event('message', message);
  app.event('app_mention', message);
  app.event('app_home_opened', onHome(tools));
  app.command(COMMAND, onCommand(tools));
  app.shortcut({ callback_id: CALLBACKS.explain, type: 'message_action' }, onExplain(tools));
  app.action({ action_id: ACTIONS.helped, type: 'block_actions' }, onVerdict(tools, 'helped'));
  app.action({ action_id: ACTIONS.wrong, type: 'block_actions' }, onVerdict(tools, 'wrong'));
  app.action({ action_id: ACTIONS.escalate, type: 'block_actions' }, onEscalate(tools));
  app.action({ action_id: ACTIONS.share, type: 'block_actions' }, onShare(tools));
}

/** In HTTP mode the requests come through the program's own server, so there is nothing to connect. */
function overHttp(receiver: HTTPReceiver): SlackApp {
  let open = false;
  return {
    get connected() {
      return open;
    },
    start: async () => {
      open = true;
    },
    stop: async () => {
      open = false;
    },
    handle(request, response) {
      if (!open || request.url?.split('?', 1)[0] !== EVENTS_PATH) return false;
      receiver.requestListener(request, response);
      return true;
    },
  };
}

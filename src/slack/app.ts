import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  App,
  type BlockButtonAction,
  type BlockStaticSelectAction,
  type Context,
  type ViewSubmitAction,
} from '@slack/bolt';
import type { Bot } from '../bot/bot.ts';
import type { Claims, Clock, Log, Metrics } from '../bot/ports.ts';
import { type AttachmentParts, createAttachmentReader } from './attached-text.ts';
import { ACTIONS, CALLBACKS, COMMAND, VIEWS } from './blocks/ids.ts';
import { createBoltFetch } from './bolt-fetch.ts';
import { createBoltLogger } from './bolt-log.ts';
import { type CallParts, callUntilAnswered, SlackFailure } from './calls.ts';
import { createEventTable } from './event-table.ts';
import { createInstalls, type InstallOptions, type Rights } from './installs.ts';
import { listenToSummaries } from './listen-summaries.ts';
import { onShare } from './listeners/action.ts';
import { onCommand } from './listeners/command.ts';
import { onEscalate, onEscalationForm, onPassOn, onTaken } from './listeners/escalation.ts';
import { onHome } from './listeners/home.ts';
import { onMessage } from './listeners/message.ts';
import { isRemoval, onAccessRevoked, onRemoved, type RemovalParts } from './listeners/removed.ts';
import { onSettingsForm, onSettingsScope } from './listeners/settings.ts';
import { onExplain } from './listeners/shortcut.ts';
import { onVerdict, onVerdictForm } from './listeners/verdict.ts';
import { createIntake, type Transport } from './receive.ts';
import { textIn } from './records.ts';
import { createReplayGuard } from './replays.ts';
import { tendSeals } from './seals.ts';
import { createSlackTime } from './slack-time.ts';
import { createTending } from './tending.ts';
import type { Tools } from './tools.ts';
import { createVoice } from './voice.ts';
import { createWay } from './way.ts';
import { CALL_TIMEOUT, createWebClient } from './web-client.ts';
import { readWhereabouts, type Whereabouts } from './whereabouts.ts';
import { installedWorkspaces, oneWorkspace, type Workspaces } from './workspaces.ts';

/** What the Slack app is made of. */
export interface SlackAppOptions {
  readonly transport: Transport;
  /** The bot's token in its only workspace, unless `installs` says how the app gets into many. */
  readonly botToken?: string;
  readonly installs?: InstallOptions;
  /** Tells requests that come twice apart from new ones, at all replicas; without it only this process does. */
  readonly claims?: Claims;
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
  /** Whether events reach us, and are wanted. */
  readonly connected: boolean;
  /** How many ways to Slack are open: sockets, or one while signed requests are taken. */
  readonly connections: number;
  /** Resolves when connected. Throws when Slack refuses the tokens. */
  start(): Promise<void>;
  /** Takes no more work, and resolves when all that was taken is done and acknowledged. */
  drain(): Promise<void>;
  /** Takes no more work, and closes the connection. */
  stop(): Promise<void>;
  /** Takes a request of Slack's, or of somebody who installs the app; true when it did. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
}

/** How long the first call to Slack is tried, in milliseconds. */
const PATIENCE = 120_000;

/** Connects a bot to Slack: asks who we are, builds the Bolt app, registers the listeners. Throws when Slack refuses us. */
export async function createSlackApp(options: SlackAppOptions): Promise<SlackApp> {
  const { transport, slackApiUrl, clock, log } = options;
  const logger = createBoltLogger(log);
  // Nothing is repeated and nothing waits inside the client. Each client gets an object of its own: Bolt writes into it.
  const boltFetch = createBoltFetch(options);
  const clientOptions = () => ({
    slackApiUrl,
    fetch: boltFetch,
    logger,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: CALL_TIMEOUT,
  });
  const time = createSlackTime(clock);
  const callsWith = (token: string, teamId?: string): CallParts => {
    const team = teamId === undefined ? {} : { teamId };
    return { ...options, time, client: createWebClient(token, { slackApiUrl, time, ...team }) };
  };
  const makeTools = (rights: Rights) => toolsFor(options, rights, callsWith(rights.token, rights.teamId));
  const installs =
    options.installs &&
    createInstalls(options.installs, { clock, time, log, logger, clientOptions: clientOptions() });
  const workspaces = installs
    ? installedWorkspaces(installs, { clock, makeTools })
    : oneWorkspace(makeTools(await introduce(options.botToken ?? '', callsWith)));
  // Nobody else has told Slack's time before the first request comes; how the call ends does not matter.
  if (installs) void callsWith('').client.call('api.test', {});
  const tending = createTending(options, workspaces);
  const intake = createIntake({ ...options, time, replays: createReplayGuard(options) });
  const way = createWay(transport, { ...options, intake, clientOptions, logger });
  const [first, ...others] = way.receivers;
  const app = new App({
    receiver: first,
    logger,
    authorize: async (source, body) => {
      const where = readWhereabouts(body, source);
      if (isRemoval(body)) return {};
      tending.saw(where);
      return authorize(workspaces, where);
    },
    clientOptions: clientOptions(),
    convoStore: false,
  });
  for (const receiver of others) receiver.init(app);
  app.error(rethrow);
  const removal = { bot: options.bot, log, workspaces, ...(installs ? { installs } : {}) };
  listenToEvents(createEventTable(app), removal);
  listenToPeople(app);
  let draining = false;
  const stopTaking = () => {
    draining = true;
    tending.stop();
    intake.close();
    way.close();
  };
  return {
    get connected() {
      return !draining && way.connections > 0;
    },
    get connections() {
      return way.connections;
    },
    async start() {
      await way.start();
      tending.start();
      // Nothing waits for it, and it tells by itself what goes wrong.
      if (options.installs) void tendSeals(options.installs.vault, options, options.stopping);
    },
    async drain() {
      stopTaking();
      await intake.idle();
    },
    async stop() {
      stopTaking();
      await way.stop();
    },
    handle: (request, response) =>
      way.handle(request, response) || installs?.handle(request, response) || false,
  };
}

/** What Bolt puts into every listener's context. */
async function authorize(workspaces: Workspaces, where: Whereabouts) {
  const tools = await workspaces.toolsIn(where);
  return { ...tools.identity, botToken: tools.client.token, teamId: where.workspace, tools };
}

function toolsFor(options: SlackAppOptions, { token, identity }: Rights, calls: CallParts): Tools {
  const { bot, files } = options;
  const attachments = files && createAttachmentReader({ ...options, ...files, botToken: token });
  const tools = { ...calls, identity, bot, voice: createVoice(calls, identity, attachments) };
  return { ...tools, ...(attachments ? { attachments } : {}) };
}

/** Whether an event is acknowledged depends on its failure getting through. */
async function rethrow(error: Error): Promise<void> {
  throw error;
}

async function introduce(token: string, callsWith: (token: string) => CallParts): Promise<Rights> {
  const calls = callsWith(token);
  const result = await callUntilAnswered(calls, { method: 'auth.test', args: {}, patience: PATIENCE }).catch(
    blameToken,
  );
  const botUserId = result.kind === 'done' ? textIn(result.answer, 'user_id') : undefined;
  const botId = result.kind === 'done' ? textIn(result.answer, 'bot_id') : undefined;
  if (botUserId && botId) return { token, identity: { botUserId, botId } };
  const reason = result.kind === 'refused' ? result.reason : 'it is no bot token';
  throw new SlackFailure(`SLACK_BOT_TOKEN: Slack does not take it (${reason})`, true);
}

function blameToken(error: unknown): never {
  const token = error instanceof SlackFailure && error.broken;
  throw token ? new SlackFailure(`SLACK_BOT_TOKEN: ${error.message}`, true) : error;
}

/** A listener with the tools of the workspace that something came from. */
const on =
  <A>(make: (tools: Tools) => (args: A) => Promise<void>) =>
  (args: A & { readonly context: Context }): Promise<void> =>
    make(args.context.tools as Tools)(args);

function listenToEvents(app: Pick<App, 'event'>, removal: RemovalParts): void {
  app.event('message', on(onMessage));
  app.event('app_mention', on(onMessage));
  app.event('app_home_opened', on(onHome));
  app.event('app_uninstalled', onRemoved(removal));
  app.event('tokens_revoked', onRemoved(removal));
  app.event('team_access_revoked', onAccessRevoked(removal));
}

function listenToPeople(app: App): void {
  app.command(COMMAND, on(onCommand));
  app.shortcut({ callback_id: CALLBACKS.explain, type: 'message_action' }, on(onExplain));
  app.action<BlockButtonAction>(
    { action_id: ACTIONS.helped, type: 'block_actions' },
    on((tools) => onVerdict(tools, 'helped')),
  );
  app.action<BlockButtonAction>(
    { action_id: ACTIONS.wrong, type: 'block_actions' },
    on((tools) => onVerdict(tools, 'wrong')),
  );
  app.action<BlockButtonAction>({ action_id: ACTIONS.escalate, type: 'block_actions' }, on(onEscalate));
  app.view<ViewSubmitAction>(
    { callback_id: VIEWS.escalation, type: 'view_submission' },
    on(onEscalationForm),
  );
  app.view<ViewSubmitAction>({ callback_id: VIEWS.settings, type: 'view_submission' }, on(onSettingsForm));
  app.view<ViewSubmitAction>({ callback_id: VIEWS.verdict, type: 'view_submission' }, on(onVerdictForm));
  app.action<BlockStaticSelectAction>(
    { action_id: ACTIONS.settingsScope, type: 'block_actions' },
    on(onSettingsScope),
  );
  app.action<BlockButtonAction>({ action_id: ACTIONS.taken, type: 'block_actions' }, on(onTaken));
  app.action<BlockButtonAction>({ action_id: ACTIONS.passOn, type: 'block_actions' }, on(onPassOn));
  app.action<BlockButtonAction>({ action_id: ACTIONS.share, type: 'block_actions' }, on(onShare));
  listenToSummaries(app, on);
}

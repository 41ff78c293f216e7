import { type Config, type Environment, readConfig } from '../config.ts';
import type { CatalogPlaces } from '../load-catalog.ts';
import type { SlackReply } from '../slack-check.ts';
import { checkCatalog } from './catalog.ts';
import { checkClock } from './clock.ts';
import { checkContacts } from './contacts.ts';
import { type Diagnosis, note, problem } from './diagnosis.ts';
import { checkInstallations } from './installations.ts';
import { checkNode, checkPort } from './machine.ts';
import { checkEvents, checkScopes } from './scopes.ts';
import { checkSigningSecret } from './secrets.ts';
import { checkStore, withStore } from './store.ts';
import { checkAppToken, checkBotToken, checkReach } from './tokens.ts';

/** What is examined; everything has a default, which is this process and this machine. */
export interface Examined {
  readonly env?: Environment;
  /** Version of the runtime, `26.10.0`. */
  readonly nodeVersion?: string;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  readonly catalog?: CatalogPlaces;
}

/**
 * Checks everything that the bot needs, in the order in which it needs it: runtime, configuration, catalog, store, port,
 * tokens, clock, bot scopes, events, contacts; where many workspaces are served, Slack, clock and installations. Changes nothing in Slack; in the store it makes and ends one claim.
 */
export async function* examine({
  env,
  nodeVersion = process.versions.node,
  now = Date.now,
  catalog = {},
}: Examined = {}): AsyncGenerator<Diagnosis> {
  yield checkNode(nodeVersion);
  const read = await (env === undefined ? readConfig() : readConfig(env));
  if ('problems' in read) {
    for (const { path, line, says, hint } of read.problems)
      yield problem('configuration', `${path}${line ? `:${line}` : ''} ${says}`, hint ?? 'correct it');
    yield* checkCatalog(catalog);
    return;
  }
  const { config } = read;
  yield {
    check: 'configuration',
    level: 'ok',
    says: `is sound; Slack is reached by ${MODES[config.slack.mode]}`,
  };
  yield* checkCatalog({ ...catalog, own: catalog.own ?? config.catalogFolder });
  yield* checkStore(config.storeUrl, now);
  yield await checkPort(config.port);
  yield* checkSlack(config, now);
}

const MODES = {
  playground: 'the playground',
  socket: 'Socket Mode',
  http: 'signed requests',
  workspaces: 'signed requests of every workspace that installs it',
} as const;

async function* checkSlack(config: Config, now: () => number): AsyncGenerator<Diagnosis> {
  const { slack } = config;
  if (slack.mode === 'playground') {
    yield note(
      'tokens',
      'none is set, so that "npm start" opens the playground',
      'set SLACK_BOT_TOKEN for a workspace',
    );
    return;
  }
  if (slack.mode !== 'socket') yield checkSigningSecret(slack);
  const place = { apiUrl: slack.apiUrl, now };
  if (slack.mode === 'workspaces') {
    const { diagnosis, reply } = await checkReach(place);
    yield diagnosis;
    yield checkClock(aheadOf(reply));
    yield* withStore(config.storeUrl, now, ({ store }) => checkInstallations(store, slack.keys));
    yield checkEvents(slack.mode);
    return;
  }
  const bot = await checkBotToken(place, slack.botToken);
  yield bot.diagnosis;
  const app = slack.mode === 'socket' ? await checkAppToken(place, slack.appToken) : undefined;
  if (app) yield app.diagnosis;
  yield checkClock(aheadOf(bot.reply) ?? (app && aheadOf(app.reply)));
  yield* bot.works && bot.reply.kind === 'ok' ? checkScopes(bot.reply.scopes) : [UNREAD_SCOPES];
  yield checkEvents(slack.mode);
  if (bot.works) yield* checkContacts({ place, token: slack.botToken, config });
  else yield UNSEEN_CONTACTS;
}

/** What another token would tell of it, this one does not. */
const UNREAD_SCOPES = note('bot scopes', 'cannot be read without a bot token that works', 'mend it first');
const UNSEEN_CONTACTS = note(
  'contacts',
  'cannot be looked up without a bot token that works',
  'mend it first',
);

const aheadOf = (reply: SlackReply): number | undefined =>
  reply.kind === 'unreachable' ? undefined : reply.clockAhead;

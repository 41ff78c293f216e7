import { type Config, type Environment, readConfig } from '../config.ts';
import type { CatalogPlaces } from '../load-catalog.ts';
import { checkCatalog } from './catalog.ts';
import { checkClock } from './clock.ts';
import { checkContacts } from './contacts.ts';
import { type Diagnosis, note, problem } from './diagnosis.ts';
import { checkNode, checkPort } from './machine.ts';
import { checkEvents, checkScopes } from './scopes.ts';
import { checkStore } from './store.ts';
import { checkAppToken, checkBotToken } from './tokens.ts';

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
 * tokens, clock, bot scopes, events, contacts. Changes nothing in Slack; in the store it makes and ends one claim.
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
  if (slack.mode !== 'socket') yield SIGNING_SECRET;
  if (slack.mode === 'workspaces') {
    yield note(
      'tokens',
      'every workspace has its own',
      'open /slack/install to install the app and see it work',
    );
    yield checkEvents(slack.mode);
    return;
  }
  const place = { apiUrl: slack.apiUrl, now };
  const bot = await checkBotToken(place, slack.botToken);
  yield bot.diagnosis;
  if (slack.mode === 'socket') yield await checkAppToken(place, slack.appToken);
  if (bot.reply?.kind !== 'ok') return;
  yield checkClock(bot.reply.clockAhead);
  yield* checkScopes(bot.reply.scopes);
  yield checkEvents(slack.mode);
  yield* checkContacts({ place, token: slack.botToken, config });
}

const SIGNING_SECRET = note(
  'signing secret',
  'cannot be checked from here',
  'if requests are refused with 401, copy it again from Basic Information > App Credentials',
);

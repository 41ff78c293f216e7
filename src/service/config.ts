import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Contact, Contacts } from '../core/answer/types.ts';
import type { Problem, Role } from '../core/catalog/types.ts';
import { nearest } from '../core/text/nearest.ts';
import { type Channels, completeChannels } from './channel-settings.ts';
import type { ConfigFile } from './config-file.ts';
import type { ConfiguredContact } from './config-shape.ts';
import { type PageAddresses, readPageAddresses } from './page-addresses.ts';
import { echo } from './problems.ts';
import { type ReadVariable, type Report, readSlackAccess, type SlackAccess } from './slack-access.ts';
import { readStoreUrl } from './store-url.ts';

/** How talkative the log is. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Everything that can be configured, checked and complete. */
export interface Config {
  /** How Slack is reached; `slack.mode` is `playground`, `socket`, `http` or `workspaces`. */
  readonly slack: SlackAccess;
  /** Where the catalog's pages are, seen from outside. */
  readonly pages: PageAddresses;
  /** For `openStores`. */
  readonly storeUrl: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly logLevel: LogLevel;
  readonly contacts: Contacts;
  /** The contacts as they are written. */
  readonly configuredContacts: ConfigFile['contacts'];
  readonly channels: Channels;
  /** Absolute path of the organisation's own entries. */
  readonly catalogFolder?: string;
}

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration, or everything that is wrong with it. */
export type ConfigResult = { readonly config: Config } | { readonly problems: readonly Problem[] };

/** The text of a file, or undefined when there is none; throws when it is there and cannot be read. */
export type ReadFile = (path: string) => string | undefined;

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
const DEFAULT_FILE = './oauth-error-bot.yml';
const DEFAULT_STORE = 'sqlite:./data/oauth-error-bot.db';

/**
 * Reads the environment and the configuration file. All problems are collected; each names the variable or the line, what
 * was expected and how to mend it, and none shows a token. An empty variable counts as one that is not set.
 */
export async function readConfig(
  env: Environment = process.env,
  readFile: ReadFile = readFileIfThere,
): Promise<ConfigResult> {
  const problems: Problem[] = [];
  const report: Report = (path, says, hint) =>
    void problems.push({ path, rule: 'environment', says, hint, level: 'error' });
  const read: ReadVariable = (name) => env[name]?.trim() || undefined;

  const slack = readSlackAccess(read, report);
  // The playground forgets its messages when it ends; a store that remembers them would speak of what is gone.
  const storeUrl = readStore(read, report, slack?.mode === 'playground' ? 'memory:' : DEFAULT_STORE);
  const port = readPort(read, report);
  const logLevel = readLogLevel(read, report);
  const pages = readPageAddresses(read, report);
  const organisation = await readOrganisation(env, readFile);
  if ('problems' in organisation) problems.push(...organisation.problems);
  if (!slack || 'problems' in organisation || problems.length > 0) return { problems };
  return { config: { slack, pages, storeUrl, port, logLevel, ...organisation.settings } };
}

/** Reads where the store is, for a command that needs nothing else: what a real workspace uses where nothing is set. */
export function readStoreSetting(
  env: Environment = process.env,
): { readonly url: string } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report: Report = (path, says, hint) =>
    void problems.push({ path, rule: 'environment', says, hint, level: 'error' });
  const url = readStore((name) => env[name]?.trim() || undefined, report, DEFAULT_STORE);
  return problems.length > 0 ? { problems } : { url };
}

/** What the configuration file says, without what only a running bot needs: contacts, channels, own entries. */
export type OrganisationSettings = Pick<
  Config,
  'contacts' | 'configuredContacts' | 'channels' | 'catalogFolder'
>;

/** Reads the configuration file alone; the command line needs no Slack and no store. Problems as in `readConfig`. */
export async function readOrganisation(
  env: Environment = process.env,
  readFile: ReadFile = readFileIfThere,
): Promise<{ readonly settings: OrganisationSettings } | { readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const named = env.CONFIG_FILE?.trim() || undefined;
  const path = named ?? DEFAULT_FILE;
  const file = await readFileOfOrganisation(path, { readFile, wanted: named !== undefined, problems });
  if (!file) return { problems };
  const catalogFolder = file.catalog && resolve(dirname(path), file.catalog);
  const settings = {
    contacts: createContacts(file.contacts),
    configuredContacts: file.contacts,
    channels: file.channels,
  };
  return { settings: { ...settings, ...(catalogFolder ? { catalogFolder } : {}) } };
}

function readFileIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

async function readFileOfOrganisation(
  path: string,
  { readFile, wanted, problems }: { readFile: ReadFile; wanted: boolean; problems: Problem[] },
): Promise<ConfigFile | undefined> {
  const complain = (says: string, hint: string) =>
    void problems.push({ path: 'CONFIG_FILE', rule: 'environment', says, hint, level: 'error' });
  try {
    const text = readFile(path);
    if (text === undefined && wanted) {
      return complain(
        `there is no file "${echo(path)}"`,
        'correct the path, or leave the variable out to use the defaults',
      );
    }
    if (text === undefined) return { contacts: {}, channels: completeChannels({}) };
    // Reading YAML takes libraries that a start without a file does without.
    const { readConfigFile } = await import('./config-file.ts');
    const result = readConfigFile(path.replace(/^\.\//, ''), text);
    if ('file' in result) return result.file;
    problems.push(...result.problems);
    return undefined;
  } catch (error) {
    if (codeOf(error) === 'EISDIR')
      return complain(
        `"${echo(path)}" is a folder, not a file`,
        'name a text file; Docker makes such a folder where a file that it is to mount is not there',
      );
    const reason = error instanceof Error ? error.message : String(error);
    return complain(
      `"${echo(path)}" cannot be read (${reason})`,
      'name a text file that this process may read',
    );
  }
}

function createContacts(configured: ConfigFile['contacts']): Contacts {
  const contactOf = (role: Role, { name, mention, channel }: ConfiguredContact): Contact => ({
    role,
    name,
    ...(mention ? { mention } : {}),
    ...(channel ? { channel } : {}),
  });
  return {
    find: ({ role, provider, clientId }) => {
      const ours = configured[role];
      const found =
        (clientId && ours?.clients.get(clientId.toLowerCase())) ||
        (provider && ours?.providers.get(provider)) ||
        ours?.default;
      return found ? contactOf(role, found) : { role };
    },
    special: (role) => {
      const { providers = new Map(), clients = new Map() } = configured[role] ?? {};
      return [
        ...[...providers].map(([provider, whom]) => ({ provider, contact: contactOf(role, whom) })),
        ...[...clients].map(([clientId, whom]) => ({ clientId, contact: contactOf(role, whom) })),
      ];
    },
  };
}

function readStore(read: ReadVariable, report: Report, otherwise: string): string {
  const url = read('STORE_URL') ?? otherwise;
  const place = readStoreUrl(url);
  if (place.kind === 'problem') report('STORE_URL', place.says, place.hint);
  return url;
}

function readPort(read: ReadVariable, report: Report): number {
  const text = read('PORT') ?? '3000';
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  report('PORT', `"${echo(text)}" is no port`, 'write a whole number from 1 to 65535, for example 3000');
  return 0;
}

function readLogLevel(read: ReadVariable, report: Report): LogLevel {
  const text = read('LOG_LEVEL') ?? 'info';
  const level = LOG_LEVELS.find((known) => known === text.toLowerCase());
  if (level) return level;
  const near = nearest(text, LOG_LEVELS);
  report(
    'LOG_LEVEL',
    `"${echo(text)}" is no log level`,
    near ? `did you mean "${near}"?` : `write one of ${LOG_LEVELS.join(', ')}`,
  );
  return 'info';
}

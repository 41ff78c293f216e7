import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Installation, webApi } from '@slack/bolt';
import { InstallProvider } from '@slack/oauth';
import type { Clock, Log } from '../bot/ports.ts';
import type { Identity } from './incoming.ts';
import { readWorkspace } from './incoming.ts';
import { NotInstalled } from './not-installed.ts';
import type { BoltLogger } from './receive.ts';
import { isRecord, textIn } from './records.ts';
import { SCOPES } from './scopes.ts';
import type { Vault } from './vault.ts';

/** What installing the app in many workspaces needs. */
export interface InstallOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Signs the state that goes to Slack and comes back. */
  readonly stateSecret: string;
  /** Where Slack sends people back to; without it Slack takes the first address of the app's list. */
  readonly redirectUri?: string;
  readonly vault: Vault;
}

/** Where something comes from. */
export interface Whereabouts {
  readonly workspace: string;
  /** The organisation that the workspace belongs to. */
  readonly enterprise?: string;
  /** Whether the app is installed for the whole organisation; absent where nobody says. */
  readonly orgWide?: boolean;
}

/** The bot's rights in a workspace. `teamId` is set when the token is the organisation's. */
export interface Rights {
  readonly token: string;
  readonly identity: Identity;
  readonly teamId?: string;
}

/** Installations of the app. */
export interface Installs {
  /** The bot's rights there, refreshed when they are about to expire. Throws `NotInstalled`, or what the vault throws. */
  rightsIn(where: Whereabouts): Promise<Rights>;
  /**
   * Removes an installation, unless it is younger than the event that says so (seconds since the epoch). Returns the
   * workspaces whose data goes with it.
   */
  remove(where: Whereabouts, eventTime: number): Promise<readonly string[]>;
  /** Takes GET /slack/install and /slack/oauth_redirect. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
}

/** What is kept of an installation. */
interface Kept {
  readonly installation: Installation<'v2', boolean>;
  /** Workspaces of an organisation in which the bot has worked. */
  readonly workspaces: readonly string[];
}

export const INSTALL_PATH = '/slack/install';
export const REDIRECT_PATH = '/slack/oauth_redirect';

/** Slack's tokens live for twelve hours and are refreshed two hours before they end: milliseconds. */
const REFRESH_BEFORE = 7_200_000;

/** Installs the app by OAuth (https://docs.slack.dev/authentication/installing-with-oauth) and keeps what comes of it. */
export function createInstalls(
  options: InstallOptions,
  parts: {
    readonly clock: Clock;
    readonly log: Log;
    readonly logger: BoltLogger;
    readonly clientOptions: webApi.WebClientOptions;
  },
): Installs {
  const { vault } = options;
  const { clock, log } = parts;
  const provider = createProvider(options, parts);

  const find = async ({ workspace, enterprise, orgWide }: Whereabouts) => {
    const org = enterprise ? [enterprise] : [];
    for (const id of orgWide ? [...org, workspace] : [workspace, ...org]) {
      const { via = id } = await readVia(vault, id);
      const kept = await readKept(vault, via);
      if (kept) return { id: via, kept };
    }
    throw new NotInstalled(`the app is not installed in ${workspace}`);
  };

  const note = (id: string, workspace: string) =>
    vault.exclusively(id, async () => {
      const kept = await readKept(vault, id);
      if (!kept || kept.workspaces.includes(workspace)) return;
      await vault.write(id, { ...kept, workspaces: [...kept.workspaces, workspace] } satisfies Kept);
      await vault.write(workspace, { via: id });
    });

  return {
    async rightsIn(where) {
      const { id, kept } = await find(where);
      const org = kept.installation.isEnterpriseInstall === true;
      if (org && !kept.workspaces.includes(where.workspace)) await note(id, where.workspace);
      if (!isExpiring(kept, clock.now())) return readRights(kept, org ? where.workspace : undefined);
      // Whoever comes second finds the token refreshed.
      await vault.exclusively(id, () => provider.authorize(queryFor(id, org)));
      const { kept: refreshed } = await find(where);
      return readRights(refreshed, org ? where.workspace : undefined);
    },
    async remove({ workspace, enterprise, orgWide }, eventTime) {
      const id = orgWide && enterprise ? enterprise : workspace;
      return vault.exclusively(id, async () => {
        const kept = await readKept(vault, id);
        // An event that comes late, or again, must not undo what was installed since.
        if (kept && installedAt(kept) > eventTime * 1000 + 999) return [];
        await vault.remove(id);
        log.info({ workspace: id }, 'The app was removed');
        return kept && orgWide ? [id, ...kept.workspaces] : [id];
      });
    },
    handle(request, response) {
      const path = request.url?.split('?', 1)[0];
      if (request.method !== 'GET' || (path !== INSTALL_PATH && path !== REDIRECT_PATH)) return false;
      response.setHeader('Cache-Control', 'no-store').setHeader('X-Frame-Options', 'DENY');
      const done =
        path === INSTALL_PATH
          ? provider.handleInstallPath(request, response)
          : provider.handleCallback(request, response, {
              afterInstallation: async (installation) => {
                installation.metadata = new Date(clock.now()).toISOString();
                return true;
              },
            });
      done.catch((error: unknown) => {
        log.error({ error }, 'An installation failed');
        if (!response.headersSent) response.writeHead(500).end();
      });
      return true;
    },
  };
}

function createProvider(
  { clientId, clientSecret, stateSecret, redirectUri, vault }: InstallOptions,
  { logger, clientOptions }: { readonly logger: BoltLogger; readonly clientOptions: webApi.WebClientOptions },
): InstallProvider {
  return new InstallProvider({
    clientId,
    clientSecret,
    stateSecret,
    logger,
    clientOptions,
    installUrlOptions: { scopes: [...SCOPES], ...(redirectUri ? { redirectUri } : {}) },
    installationStore: {
      async storeInstallation(installation) {
        const org = installation.isEnterpriseInstall === true;
        const id = org ? installation.enterprise?.id : installation.team?.id;
        if (id === undefined) throw new Error('Slack did not say where the app was installed');
        const workspaces = (await readKept(vault, id))?.workspaces ?? [];
        await vault.write(id, { installation, workspaces });
      },
      async fetchInstallation({ teamId, enterpriseId, isEnterpriseInstall }) {
        const id = (isEnterpriseInstall ? enterpriseId : teamId) ?? '';
        const kept = await readKept(vault, id);
        if (!kept) throw new NotInstalled(`the app is not installed in ${id}`);
        return kept.installation;
      },
    },
  });
}

async function readKept(vault: Vault, id: string): Promise<Kept | undefined> {
  const kept = await vault.read(id);
  return isRecord(kept) && isRecord(kept.installation) ? (kept as unknown as Kept) : undefined;
}

/** In a workspace of an organisation stands where the organisation's installation is. */
async function readVia(vault: Vault, id: string): Promise<{ readonly via?: string }> {
  const via = textIn(await vault.read(id), 'via');
  return via === undefined ? {} : { via };
}

function queryFor(id: string, org: boolean) {
  return org
    ? { enterpriseId: id, teamId: undefined, isEnterpriseInstall: true as const }
    : { enterpriseId: undefined, teamId: id, isEnterpriseInstall: false as const };
}

function isExpiring({ installation }: Kept, now: number): boolean {
  const { refreshToken, expiresAt } = installation.bot ?? {};
  return refreshToken !== undefined && expiresAt !== undefined && expiresAt * 1000 - now <= REFRESH_BEFORE;
}

const installedAt = ({ installation }: Kept): number => Date.parse(installation.metadata ?? '') || 0;

function readRights({ installation }: Kept, teamId: string | undefined): Rights {
  const { bot } = installation;
  if (!bot) throw new NotInstalled('the installation has no bot');
  const identity = { botUserId: bot.userId, botId: bot.id };
  return { token: bot.token, identity, ...(teamId ? { teamId } : {}) };
}

/** What Bolt says of where a payload comes from. */
interface Source {
  readonly enterpriseId?: string | undefined;
  readonly isEnterpriseInstall?: boolean;
}

/** Reads where a payload comes from: in shared channels the workspace in whose context the bot is told. */
export function readWhereabouts(
  body: unknown,
  { enterpriseId, isEnterpriseInstall = false }: Source,
): Whereabouts {
  const workspace = readWorkspace(body) ?? '';
  const enterprise = textIn(body, 'context_enterprise_id') ?? enterpriseId;
  return { workspace, ...(enterprise ? { enterprise } : {}), orgWide: isEnterpriseInstall };
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { webApi } from '@slack/bolt';
import { InstallProvider } from '@slack/oauth';
import type { Clock, Log } from '../bot/ports.ts';
import type { Identity } from './incoming.ts';
import { asKept, type Kept, readKept, readVia } from './kept.ts';
import { NotInstalled } from './not-installed.ts';
import type { BoltLogger } from './receive.ts';
import { createRemovals, type Removals } from './removals.ts';
import { SCOPES } from './scopes.ts';
import type { SlackTime } from './slack-time.ts';
import type { Vault } from './vault.ts';
import type { Whereabouts } from './whereabouts.ts';

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

/** The bot's rights in a workspace. `teamId` is set when the token is the organisation's. */
export interface Rights {
  readonly token: string;
  readonly identity: Identity;
  readonly teamId?: string;
}

/** Installations of the app. */
export interface Installs extends Removals {
  /** The bot's rights there, refreshed when they are about to expire. Throws `NotInstalled`, or what the vault throws. */
  rightsIn(where: Whereabouts): Promise<Rights>;
  /** Whether the app is in a workspace, or in a whole organisation. Throws what the vault throws. */
  has(id: string): Promise<boolean>;
  /** Takes GET /slack/install and /slack/oauth_redirect. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
}

const INSTALL_PATH = '/slack/install';
/** Where Slack sends somebody back to who has installed the app. */
export const REDIRECT_PATH = '/slack/oauth_redirect';

/** Slack's tokens live for twelve hours and are refreshed two hours before they end: milliseconds. */
const REFRESH_BEFORE = 7_200_000;

/** Installs the app by OAuth (https://docs.slack.dev/authentication/installing-with-oauth) and keeps what comes of it. */
export function createInstalls(
  options: InstallOptions,
  parts: {
    readonly clock: Clock;
    readonly time: Pick<SlackTime, 'now'>;
    readonly log: Log;
    readonly logger: BoltLogger;
    readonly clientOptions: webApi.WebClientOptions;
  },
): Installs {
  const { vault } = options;
  const { clock, time, log } = parts;
  // Compared with when Slack says that something happened.
  const slackNow = () => Math.round(time.now() ?? clock.now());
  const provider = createProvider(options, parts, vault.exclusively);
  const refresher = createProvider(options, parts, (_, work) => work());

  const lookUnder = async (id: string) => {
    const { via = id } = await readVia(vault, id);
    const kept = await readKept(vault, via);
    return kept && { id: via, kept };
  };
  const find = async ({ workspace, enterprise, orgWide }: Whereabouts) => {
    const org = enterprise ? [enterprise] : [];
    for (const id of orgWide ? [...org, workspace] : [workspace, ...org]) {
      const found = await lookUnder(id);
      if (found) return found;
    }
    throw new NotInstalled(`the app is not installed in ${workspace}`);
  };

  const note = (id: string, workspace: string) =>
    vault.exclusively(id, async () => {
      const kept = await readKept(vault, id);
      if (!kept || kept.workspaces.includes(workspace)) return;
      await vault.write(id, { ...kept, workspaces: [...kept.workspaces, workspace] } satisfies Kept);
      await vault.write(workspace, { via: id, since: slackNow() });
    });

  return {
    ...createRemovals(vault, log),
    async rightsIn(where) {
      const { id, kept } = await find(where);
      const org = kept.installation.isEnterpriseInstall === true;
      if (org && where.workspace !== '' && !kept.workspaces.includes(where.workspace))
        await note(id, where.workspace);
      if (!isExpiring(kept, slackNow())) return readRights(kept, org ? where.workspace : undefined);
      // Whoever comes second finds the token refreshed.
      await vault.exclusively(id, () => refresher.authorize(queryFor(id, org)));
      const { kept: refreshed } = await find(where);
      return readRights(refreshed, org ? where.workspace : undefined);
    },
    has: async (id) => (await lookUnder(id)) !== undefined,
    handle(request, response) {
      const path = request.url?.split('?', 1)[0];
      if (request.method !== 'GET' || (path !== INSTALL_PATH && path !== REDIRECT_PATH)) return false;
      response.setHeader('Cache-Control', 'no-store').setHeader('X-Frame-Options', 'DENY');
      const done =
        path === INSTALL_PATH
          ? provider.handleInstallPath(request, response)
          : provider.handleCallback(request, response, {
              afterInstallation: async (installation) => {
                installation.metadata = new Date(slackNow()).toISOString();
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

/** A provider that writes what Slack gives within `exclusively`: whoever has the installation to themselves must not wait for it. */
function createProvider(
  { clientId, clientSecret, stateSecret, redirectUri, vault }: InstallOptions,
  { logger, clientOptions }: { readonly logger: BoltLogger; readonly clientOptions: webApi.WebClientOptions },
  exclusively: Vault['exclusively'],
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
        await exclusively(id, async () => {
          // Whoever lost the key has to install the app again, and can.
          const workspaces = asKept(await vault.readIfOpens(id))?.workspaces ?? [];
          await vault.write(id, { installation, workspaces });
        });
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

function queryFor(id: string, org: boolean) {
  return org
    ? { enterpriseId: id, teamId: undefined, isEnterpriseInstall: true as const }
    : { enterpriseId: undefined, teamId: id, isEnterpriseInstall: false as const };
}

function isExpiring({ installation }: Kept, now: number): boolean {
  const { refreshToken, expiresAt } = installation.bot ?? {};
  return refreshToken !== undefined && expiresAt !== undefined && expiresAt * 1000 - now <= REFRESH_BEFORE;
}

function readRights({ installation }: Kept, teamId: string | undefined): Rights {
  const { bot } = installation;
  if (!bot) throw new NotInstalled('the installation has no bot');
  const identity = { botUserId: bot.userId, botId: bot.id };
  return { token: bot.token, identity, ...(teamId ? { teamId } : {}) };
}

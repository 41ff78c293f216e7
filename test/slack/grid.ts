import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPlayground, type Playground } from '../../src/playground/playground.ts';

/** Several workspaces behind one Web API, and Slack's side of installing an app in them. */
export interface Grid {
  readonly apiUrl: string;
  readonly signingSecret: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly workspaces: readonly Playground[];
  /** Somebody says yes to the app: the code that Slack sends back with them. `orgWide` is the organisation's ID. */
  approve(
    workspace: Playground,
    options?: { readonly orgWide?: string; readonly expiresIn?: number },
  ): string;
  /** Tokens given out so far, newest last. */
  readonly tokens: readonly string[];
  /** From now on a token is refused. */
  revoke(token: string): void;
  close(): Promise<void>;
}

interface Grant {
  readonly workspace: Playground;
  readonly orgWide: string | undefined;
  readonly expiresIn: number | undefined;
}

/** Opens playgrounds with these team IDs; they send signed events to `eventsUrl`. All else in them is the same. */
export async function openGrid(eventsUrl: string, teams: readonly string[]): Promise<Grid> {
  const signingSecret = 'grid-signing-secret';
  const workspaces = teams.map((teamId) =>
    createPlayground({
      eventsUrl,
      signingSecret,
      botToken: `xoxb-canonical-${teamId}`,
      identity: { teamId, botId: `B${teamId}`, botUser: `U${teamId}` },
      ackTimeout: 1000,
      retryDelays: [10, 50],
    }),
  );
  const codes = new Map<string, Grant>();
  const refreshing = new Map<string, Grant>();
  const tokens = new Map<string, Grant>();
  const given: string[] = [];
  const [clientId, clientSecret] = ['111.222', 'grid-client-secret'];

  const issue = (grant: Grant) => {
    const { workspace, orgWide, expiresIn } = grant;
    const token = `xoxb-granted-${given.length + 1}`;
    const refresh = `xoxe-1-${randomBytes(8).toString('hex')}`;
    tokens.set(token, grant);
    given.push(token);
    if (expiresIn !== undefined) refreshing.set(refresh, grant);
    const { teamId, teamName, appId, botUser } = workspace.workspace.identity;
    return {
      ok: true,
      app_id: appId,
      token_type: 'bot',
      access_token: token,
      bot_user_id: botUser,
      scope: 'commands,chat:write',
      team: orgWide === undefined ? { id: teamId, name: teamName } : null,
      enterprise: orgWide === undefined ? null : { id: orgWide, name: 'Contoso' },
      is_enterprise_install: orgWide !== undefined,
      authed_user: { id: 'U0AMINA001' },
      ...(expiresIn === undefined ? {} : { refresh_token: refresh, expires_in: expiresIn }),
    };
  };

  const access = (args: URLSearchParams) => {
    if (args.get('client_id') !== clientId || args.get('client_secret') !== clientSecret)
      return { ok: false, error: 'invalid_client_id' };
    const refresh = args.get('grant_type') === 'refresh_token';
    const [grants, key] = refresh ? [refreshing, args.get('refresh_token')] : [codes, args.get('code')];
    const grant = grants.get(key ?? '');
    grants.delete(key ?? '');
    if (!grant) return { ok: false, error: refresh ? 'invalid_refresh_token' : 'invalid_code' };
    return issue(refresh ? { ...grant, expiresIn: 43_200 } : grant);
  };

  const server = createServer(async (request, response) => {
    if (request.url === '/api/oauth.v2.access') return send(response, access(await readForm(request)));
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    const grant = tokens.get(token);
    const team = /^\/respond\/(\w+)\//.exec(request.url ?? '')?.[1];
    const target = grant?.workspace ?? workspaces.find(({ workspace }) => workspace.identity.teamId === team);
    if (!target) return send(response, { ok: false, error: 'invalid_auth' });
    if (grant) request.headers.authorization = `Bearer ${grant.workspace.botToken}`;
    target.handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const playground of workspaces) playground.setBaseUrl(url);
  return {
    apiUrl: `${url}/api/`,
    signingSecret,
    clientId,
    clientSecret,
    workspaces,
    tokens: given,
    approve(workspace, { orgWide, expiresIn } = {}) {
      const code = randomBytes(8).toString('hex');
      codes.set(code, { workspace, orgWide, expiresIn });
      return code;
    },
    revoke: (token) => void tokens.delete(token),
    async close() {
      for (const playground of workspaces) await playground.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  const args = new URLSearchParams(body);
  const basic = /^Basic (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (basic === undefined) return args;
  const [id = '', secret = ''] = Buffer.from(basic, 'base64').toString().split(':');
  args.set('client_id', id);
  args.set('client_secret', secret);
  return args;
}

function send(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

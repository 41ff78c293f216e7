import type { Playground } from './playground/playground.ts';
import { systemClock as clock } from './service/clock.ts';
import type { Config } from './service/config.ts';
import type { StoreWatch } from './service/counted.ts';
import { createInstallations } from './service/installations.ts';
import type { Stores } from './service/open-stores.ts';
import type { SlackAppOptions } from './slack/app.ts';
import { REDIRECT_PATH } from './slack/installs.ts';

type Access = Pick<SlackAppOptions, 'transport' | 'botToken' | 'installs' | 'slackApiUrl'>;

interface AccessParts {
  readonly playground: Playground | undefined;
  readonly url: string;
  readonly stores: Stores;
  readonly watch: StoreWatch;
}

/** How Slack is reached: as the configuration says, or the playground in its place. */
export function accessTo({ slack, pages }: Config, { playground, url, stores, watch }: AccessParts): Access {
  if (slack.mode === 'playground') {
    const { botToken = '', appToken = '' } = playground ?? {};
    return { transport: { kind: 'socket', appToken }, botToken, slackApiUrl: `${url}/api/` };
  }
  const { apiUrl: slackApiUrl } = slack;
  if (slack.mode === 'workspaces') {
    const { clientId, clientSecret, stateSecret, signingSecret, keys } = slack;
    const vault = watch(createInstallations({ ...stores, clock, keys }));
    const redirect = pages.publicUrl ? { redirectUri: `${pages.publicUrl}${REDIRECT_PATH}` } : {};
    const installs = { clientId, clientSecret, stateSecret, vault, ...redirect };
    return { transport: { kind: 'http', signingSecret }, installs, slackApiUrl };
  }
  const { botToken } = slack;
  if (slack.mode === 'socket')
    return { transport: { kind: 'socket', appToken: slack.appToken }, botToken, slackApiUrl };
  return { transport: { kind: 'http', signingSecret: slack.signingSecret }, botToken, slackApiUrl };
}

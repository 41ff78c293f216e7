import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { Diagnosis } from '../../../src/service/doctor/diagnosis.ts';
import { type Examined, examine } from '../../../src/service/doctor/examine.ts';
import { freePort } from '../servers.ts';
import { type SlackFake, startSlackFake } from './slack-fake.ts';

export const NOW = Date.UTC(2026, 10, 23, 12);
export const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
export const catalog = { folder: join(folder, 'catalog'), cache: join(folder, 'cache') };
export const configFile = join(folder, 'config.yml');

export let slack: SlackFake;
export let port: number;

/** Sets up what the doctor looks at; each file of tests calls it, since files that share a worker share this module. */
export function useStage(): void {
  beforeAll(() => {
    // A few entries instead of all of them: what is checked is the checking.
    const source = fileURLToPath(new URL('../../../catalog/oauth', import.meta.url));
    mkdirSync(join(catalog.folder, 'oauth'), { recursive: true });
    cpSync(join(source, '_provider.yml'), join(catalog.folder, 'oauth/_provider.yml'));
    cpSync(join(source, 'invalid_grant.yml'), join(catalog.folder, 'oauth/invalid_grant.yml'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeEach(async () => {
    slack = await startSlackFake(() => NOW);
    port = await freePort();
    writeFileSync(
      configFile,
      `contacts:
  tenant-admin: { name: Identity platform, mention: "<!subteam^S012ABC>" }
  idp-owner: { name: IdP on-call, mention: "<@U0456>", channel: C0123 }
channels:
  C0456: { replies: "off" }
`,
    );
  });
  afterEach(() => slack.close());
}

/** What the doctor says where all is well, but for what is given. */
export async function diagnose(
  env: Record<string, string> = {},
  more: Examined = {},
): Promise<readonly Diagnosis[]> {
  const examined = examine({
    env: {
      SLACK_BOT_TOKEN: 'xoxb-1-2-abcdefgh',
      SLACK_APP_TOKEN: 'xapp-1-A0-1-abcdefgh',
      SLACK_API_URL: slack.apiUrl,
      STORE_URL: `sqlite:${join(folder, 'store.db')}`,
      CONFIG_FILE: configFile,
      PORT: String(port),
      ...env,
    },
    now: () => NOW,
    catalog,
    ...more,
  });
  const found: Diagnosis[] = [];
  for await (const diagnosis of examined) found.push(diagnosis);
  return found;
}

export const problemsOf = (found: readonly Diagnosis[]) => found.filter(({ level }) => level === 'problem');

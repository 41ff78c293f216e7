import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Clock } from '../../src/bot/ports.ts';
import { openStores, type Stores } from '../../src/service/open-stores.ts';
import { createLogFake } from '../fakes/log.ts';
import { createMemoryStores } from '../fakes/memory-stores.ts';
import { describeClaimsContract } from './claims-contract.ts';
import { findPostgres, findRedis } from './servers.ts';
import { describeStoreContract } from './store-contract.ts';
import type { OpenForContract } from './stores-under-test.ts';

const folder = mkdtempSync(join(tmpdir(), 'stores-'));
const servers = [
  await findRedis('The contract of the Redis store'),
  await findPostgres('The contract of the Postgres store'),
].filter((server) => server !== undefined);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  for (const server of servers) await server.clean();
});

let files = 0;
const failByClosing = (stores: Stores) => ({ ...stores, fail: () => stores.close() });
const open = async (url: string, clock: Clock) =>
  failByClosing(await openStores(url, { clock, log: createLogFake() }));

const implementations: readonly (readonly [string, OpenForContract])[] = [
  ['sqlite:', (clock) => open(`sqlite:${join(folder, `${++files}.db`)}`, clock)],
  ['memory:', (clock) => open('memory:', clock)],
  ...servers.map(({ name, urlFor }) => [name, (clock: Clock) => open(urlFor(), clock)] as const),
  [
    'the tests',
    async (clock) => {
      const stores = createMemoryStores(clock);
      return { ...stores, fail: async () => stores.failWith(new Error('down')) };
    },
  ],
];

for (const [name, openForContract] of implementations) {
  describeStoreContract(name, openForContract);
  describeClaimsContract(name, openForContract);
}

import { createClient } from '@keyv/redis';
import { afterAll, describe, expect, test } from 'vitest';
import { openStores } from '../../src/service/open-stores.ts';
import { createFixedClock } from '../fakes/clock.ts';
import { createLogFake } from '../fakes/log.ts';
import { canCertify, certify } from './certificates.ts';
import { raceForKeys } from './children.ts';
import { describeClaimsContract } from './claims-contract.ts';
import { describeOutage, describeServerContract, openWhenReady } from './server-contract.ts';
import { createPrivateRedis, findRedis } from './servers.ts';
import { describeStoreContract } from './store-contract.ts';

const server = await findRedis('Redis shared by processes');
const clock = createFixedClock();
const open = (url: string, at = clock) => openStores(url, { clock: at, log: createLogFake() });

if (server) {
  afterAll(() => server.clean());
  describeServerContract(server);

  describe('Redis', () => {
    test('refuses what a newer version wrote', async () => {
      const url = server.urlFor('newer');
      await (await open(url)).close();
      const prefix = new URL(url).searchParams.get('prefix');
      await withClient(url, (client) => client.set(`${prefix}:schema`, '99'));
      await expect(open(url)).rejects.toThrow(/newer version.*another prefix/);
    });

    test('keeps nothing of what has expired: neither values nor names, nor claims and counters', async () => {
      const url = server.urlFor('expiry');
      const prefix = new URL(url).searchParams.get('prefix');
      const own = createFixedClock(Date.now());
      const stores = await open(url, own);
      await stores.store.set('a', 1, 1000);
      await stores.claims.claim('c', 'me', 1000);
      await stores.claims.count('n', 1, 1000);
      await withClient(url, async (client) => {
        const lives = await Promise.all(
          ['store:a', 'claim:c', 'count:n'].map((key) => client.pTTL(`${prefix}:${key}`)),
        );
        expect(lives.every((life) => life > 0 && life <= 86_401_000)).toBe(true);
        await new Promise((resolve) => setTimeout(resolve, 1050));
        // The first write after a minute sweeps; that of another process does it at once.
        own.advance(61_000);
        const other = await open(url, own);
        await other.store.set('b', 1);
        await expect.poll(() => client.zRange(`{${prefix}}:keys`, 0, -1)).toEqual(['b']);
        expect(await client.zRange(`{${prefix}}:due`, 0, -1)).toEqual(['b']);
        await other.close();
      });
      await stores.close();
    });

    test('keeps the name of a value that was set again after it was deleted', async () => {
      const url = server.urlFor('again');
      const own = createFixedClock(Date.now());
      const stores = await open(url, own);
      await stores.store.set('a', 1);
      await stores.store.delete('a');
      const prefix = new URL(url).searchParams.get('prefix');
      // As when another process has noted the name already and is about to set the value.
      await withClient(url, (client) => client.set(`${prefix}:store:a`, '{"value":{"value":2}}'));
      own.advance(61_000);
      const other = await open(url, own);
      await other.store.set('b', 1);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await other.store.list('', 10)).toEqual([
        { key: 'a', value: 2 },
        { key: 'b', value: 1 },
      ]);
      await Promise.all([stores.close(), other.close()]);
    });
  });
}

const outage = await createPrivateRedis('Redis going away');
if (outage) {
  afterAll(() => outage.remove());
  describeOutage('Redis', outage);
}

const locked = await createPrivateRedis('Redis with a password', ['--requirepass', 'p@ss/word']);
if (locked) {
  describe('Redis with a password', () => {
    afterAll(() => locked.remove());

    test('takes it from the URL, and says what to do without it', async () => {
      await locked.start();
      const withPassword = locked.url.replace('//', '//:p%40ss%2Fword@');
      const stores = await openWhenReady(withPassword);
      await stores.ping();
      await stores.close();
      await expect(open(locked.url)).rejects.toThrow(/NOAUTH.*correct user and password/);
      await expect(open(locked.url.replace('//', '//:wrong@'))).rejects.toThrow(/WRONGPASS.*correct user/);
    });
  });
}

const cluster = await createPrivateRedis('The contracts on a Redis cluster', [
  ...['--cluster-enabled', 'yes', '--cluster-announce-ip', '127.0.0.1'],
]);
if (cluster) {
  let prefixes = 0;
  await cluster.start();
  await withClient(cluster.url, async (client) => {
    await client.sendCommand(['CLUSTER', 'ADDSLOTSRANGE', '0', '16383']);
    while (!String(await client.sendCommand(['CLUSTER', 'INFO'])).includes('cluster_state:ok'))
      await new Promise((resolve) => setTimeout(resolve, 50));
  });
  afterAll(() => cluster.remove());
  const openCluster = async (at: ReturnType<typeof createFixedClock>) => {
    const stores = await open(`${cluster.url}?cluster=true&prefix=p${++prefixes}`, at);
    return { ...stores, fail: () => stores.close() };
  };
  describeStoreContract('a Redis cluster', (at) => openCluster(at as typeof clock));
  describeClaimsContract('a Redis cluster', (at) => openCluster(at as typeof clock));
}

const secure = canCertify ? await createPrivateRedis('Redis with TLS', ['--port', '0']) : undefined;
if (secure) {
  describe('Redis with TLS', () => {
    afterAll(() => secure.remove());

    test('is used when the URL begins with rediss, and refused when its certificate is not trusted', async () => {
      const { key, cert } = certify(secure.folder);
      await secure.start(
        '--tls-port',
        String(secure.port),
        '--tls-key-file',
        key,
        '--tls-cert-file',
        cert,
        '--tls-auth-clients',
        'no',
      );
      const url = secure.url.replace('redis:', 'rediss:');
      const [one, two] = await raceForKeys(url, 20, { NODE_EXTRA_CA_CERTS: cert });
      expect(new Set([...one, ...two]).size).toBe(20);
      await expect(open(url)).rejects.toThrow(/self-signed certificate/);
    });
  });
}

function openClient(url: string) {
  return createClient({ url });
}

type Client = ReturnType<typeof openClient>;

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = openClient(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    client.destroy();
  }
}

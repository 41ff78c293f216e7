import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { openStores } from '../../src/service/open-stores.ts';
import { createFixedClock } from '../fakes/clock.ts';
import { createLogFake } from '../fakes/log.ts';
import { canCertify, certify } from './certificates.ts';
import { describeOutage, describeServerContract, openWhenReady } from './server-contract.ts';
import { createPrivatePostgres, findPostgres } from './servers.ts';

const server = await findPostgres('Postgres shared by processes');
const open = (url: string, clock = createFixedClock()) => openStores(url, { clock, log: createLogFake() });

if (server) {
  afterAll(() => server.clean());
  describeServerContract(server);

  describe('Postgres', () => {
    test('refuses what a newer version wrote', async () => {
      const url = server.urlFor('newer');
      await (await open(url)).close();
      await run(url, 'INSERT INTO migrations VALUES (99)');
      await expect(open(url)).rejects.toThrow(/newer version.*another schema/);
    });

    test('says what to do when there is no such database', async () => {
      const url = new URL(server.urlFor());
      url.pathname = '/not_there';
      await expect(open(url.href)).rejects.toThrow(/not_there" does not exist.*create the database/);
    });

    test('deletes expired rows, and nothing else', async () => {
      const url = server.urlFor('expiry');
      const clock = createFixedClock(Date.now());
      const stores = await open(url, clock);
      await stores.store.set('old', 1, 1000);
      await stores.store.set('kept', 1);
      await stores.claims.claim('old', 'me', 1000);
      await stores.claims.count('old', 1, 1000);
      clock.advance(90_000_000);
      // The first write after a minute purges; that of another process does it at once.
      const other = await open(url, createFixedClock(clock.now()));
      await other.store.set('new', 1);
      const entries = () => run(url, 'SELECT key FROM entries ORDER BY key');
      await expect.poll(entries).toEqual([{ key: 'kept' }, { key: 'new' }]);
      await Promise.all([stores.close(), other.close()]);
    });

    test('takes the longest keys, also those with the characters that it does not know', async () => {
      const stores = await open(server.urlFor());
      const keys = ['\u0000'.repeat(1000), '\u0001'.repeat(1000), 'ж'.repeat(1000), '\u{1F511}'.repeat(500)];
      for (const key of keys) await stores.store.set(key, key);
      for (const key of keys) expect(await stores.store.get(key)).toBe(key);
      expect((await stores.store.list('', 10)).map(({ key }) => key)).toEqual(keys);
      await stores.close();
    });
  });
}

// To make a cluster takes seconds, so that there is one, which each suite starts in its own way.
const cluster = await createPrivatePostgres('Postgres going away, and with TLS');
if (cluster) {
  afterAll(() => cluster.remove());
  describeOutage('Postgres', cluster);
}

if (cluster && canCertify) {
  describe('Postgres with TLS', () => {
    afterAll(() => cluster.stop());

    test('is used with sslmode and sslrootcert in the URL, and refused when its certificate is not trusted', async () => {
      const { key, cert } = certify(cluster.folder, cluster.user);
      await cluster.start('-c', 'ssl=on', '-c', `ssl_key_file=${key}`, '-c', `ssl_cert_file=${cert}`);
      const stores = await openWhenReady(`${cluster.url}?sslmode=verify-full&sslrootcert=${cert}`);
      await stores.store.set('key', 1);
      expect(await stores.store.get('key')).toBe(1);
      await stores.close();
      await expect(open(`${cluster.url}?sslmode=verify-full`)).rejects.toThrow(
        /self-signed certificate.*correct sslmode and sslrootcert/,
      );
    });
  });
}

async function run(storeUrl: string, sql: string): Promise<readonly unknown[]> {
  const url = new URL(storeUrl);
  const schema = url.searchParams.get('schema');
  url.searchParams.delete('schema');
  const client = new pg.Client({ connectionString: url.href, options: `-c search_path=${schema}` });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

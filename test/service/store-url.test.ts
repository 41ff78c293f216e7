import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { maskPassword, readStoreUrl } from '../../src/service/store-url.ts';

describe('the address of a store', () => {
  test.each([
    ['sqlite:./data/x.db', { kind: 'sqlite', path: './data/x.db' }],
    ['sqlite:///var/x.db', { kind: 'sqlite', path: '/var/x.db' }],
    ['memory:', { kind: 'memory' }],
    [
      'redis://cache.example.com',
      { kind: 'redis', url: 'redis://cache.example.com', prefix: 'oauth-error-bot', cluster: false },
    ],
    [
      'REDISS://bot:s%40crt@cache.example.com:6380/2?prefix=staging',
      {
        kind: 'redis',
        url: 'rediss://bot:s%40crt@cache.example.com:6380/2',
        prefix: 'staging',
        cluster: false,
      },
    ],
    [
      'redis://cache.example.com:6379?cluster=true',
      { kind: 'redis', url: 'redis://cache.example.com:6379', prefix: 'oauth-error-bot', cluster: true },
    ],
    [
      'postgresql://bot@db.example.com/bots',
      { kind: 'postgres', url: 'postgresql://bot@db.example.com/bots', schema: 'oauth_error_bot' },
    ],
    [
      'postgres://bot@db.example.com:5433/bots?sslmode=verify-full&schema=staging',
      {
        kind: 'postgres',
        url: 'postgres://bot@db.example.com:5433/bots?sslmode=verify-full',
        schema: 'staging',
      },
    ],
    [
      'postgres:///bots?host=/run/postgresql',
      { kind: 'postgres', url: 'postgres:///bots?host=%2Frun%2Fpostgresql', schema: 'oauth_error_bot' },
    ],
  ])('%s is read', (url, place) => {
    expect(readStoreUrl(url)).toEqual(place);
  });

  test.each([
    ['redis://', 'names no server', 'redis://host:6379'],
    ['redis://host/zero', '"zero" is no Redis database', 'write a number'],
    ['redis://host?db=1', '"db" is no parameter of a Redis URL', '"prefix" or "cluster"'],
    ['redis://host?prefix={a}', 'the prefix "{a}" does not fit', 'letters, digits'],
    ['redis://host?cluster=yes', 'cluster is "yes"', 'cluster=true'],
    ['redis://host/1?cluster=true', 'no numbered databases', 'leave the number'],
    ['postgres://host', 'names no database', 'after the host'],
    ['postgres://host/db?schema=a;drop', 'the schema "a;drop" does not fit', 'small letters'],
    ['postgres://host/db?schema=pg_x', 'the schema "pg_x" does not fit', 'small letters'],
    ['mysql://host/db', 'no store that this version knows', 'sqlite:./data/oauth-error-bot.db'],
  ])('%s is a problem with a remedy', (url, says, hint) => {
    expect(readStoreUrl(url)).toEqual({
      kind: 'problem',
      says: expect.stringContaining(says),
      hint: expect.stringContaining(hint),
    });
  });
});

describe('a password in the address of a store is not printed', () => {
  test.each([
    ['postgres://bob:S3CRETpw@h:1/test', 'postgres://bob:[hidden]@h:1/test'],
    ['postgres://bob:S3CR/S3CRET?S3CRET&a=S3CRET#S3CRET@h/db', 'postgres://bob:[hidden]@h/db'],
    ['postgres://h:1/db?user=bob&password=S3CRETpw', 'postgres://h:1/db?user=bob&password=[hidden]'],
    ['postgres://h/db?password=S3CRET&S3CRET#S3CRET', 'postgres://h/db?password=[hidden]&[hidden]'],
    ['postgres://h/db?user=b@x&password=S3CRETpw', 'postgres://[hidden]@x?password=[hidden]'],
    ['postgres://h/db?p%61ssword=S3CRET', 'postgres://h/db?p%61ssword=[hidden]'],
    ['postgres://bob@h/db?sslmode=require', 'postgres://[hidden]@h/db?sslmode=require'],
    ['postgres:///db?host=/run/postgresql', 'postgres:///db?host=/run/postgresql'],
    ['redis://S3CRETpw@h', 'redis://[hidden]@h'],
    ['redis://:S3CRETpw@[::1]:6379/0', 'redis://:[hidden]@[::1]:6379/0'],
    ['redis:/:S3CRETpw@h', 'redis:/:[hidden]@h'],
    ['redis:S3CRETpw@h', 'redis:[hidden]@h'],
    ['redis//:S3CRETpw@h', 'redis//:[hidden]@h'],
    ['redis://:S3CRETpw', 'redis://:[hidden]'],
    ['redis://h:S3CRETpw/0', 'redis://h:[hidden]/0'],
    ['redis://bob:6379/S3CRET@h/0', 'redis://bob:[hidden]@h/0'],
    ['redis://h:6379/0', 'redis://h:6379/0'],
  ])('%s', (url, shown) => {
    expect(maskPassword(url)).toBe(shown);
    const place = readStoreUrl(url);
    expect(place.kind === 'problem' ? place.says : '').not.toContain('S3CRET');
  });
});

test('who keeps a file loads no client of a server', () => {
  const script = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
    const { openStores } = await import('./src/service/open-stores.ts');
    const log = { debug() {}, info() {}, warn() {}, error() {} };
    const stores = await openStores('memory:', { log, clock: { now: Date.now, sleep: async () => {} } });
    await stores.close();
    console.log(JSON.stringify(loaded));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    encoding: 'utf8',
  });
  const loaded: readonly string[] = JSON.parse(output);
  expect(loaded.some((url) => url.includes('/keyv/'))).toBe(true);
  expect(loaded.filter((url) => /redis|postgres|\/pg/.test(url))).toEqual([]);
});

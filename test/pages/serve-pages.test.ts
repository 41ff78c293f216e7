import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type HttpService, startHttp } from '../../src/service/http.ts';
import { type Reply, servePages, servePagesLater } from '../../src/service/serve-pages.ts';
import { createLogFake } from '../fakes/log.ts';
import { samplePages } from './sample.ts';

let server: HttpService;
beforeAll(async () => {
  const metrics = { contentType: 'text/plain', render: async () => '' };
  const extra = servePages(samplePages());
  server = await startHttp({ port: 0, ready: async () => [], metrics, log: createLogFake(), extra });
});
afterAll(() => server.close());

const get = (path: string, init: RequestInit = {}) =>
  fetch(server.url + path, { redirect: 'manual', ...init });

/** Sends a request target as it is, which `fetch` would tidy up. */
async function raw(target: string): Promise<string> {
  const socket = connect(server.port, 'localhost');
  socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  return text(socket);
}

describe('the pages over HTTP', () => {
  test.each([
    ['/catalog', 200, 'text/html; charset=utf-8'],
    ['/catalog/example/XY1001', 200, 'text/html; charset=utf-8'],
    ['/catalog/example/nix', 404, 'text/html; charset=utf-8'],
    ['/catalog/page.css', 200, 'text/css; charset=utf-8'],
    ['/catalog/page.js', 200, 'text/javascript; charset=utf-8'],
    ['/catalog/icon.svg', 200, 'image/svg+xml'],
  ])('%s is %i', async (path, status, type) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('have a style that uses the colours of the playground', async () => {
    const css = await (await get('/catalog/page.css')).text();
    expect(css).toContain('--accent:');
    expect(css).toContain('@media print');
  });

  test('redirect to the one address of an entry', async () => {
    const response = await get('/catalog/example/xy1001');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/catalog/example/XY1001']);
  });

  test('are not sent again to a browser that has them', async () => {
    const tag = (await get('/catalog/example/XY1001')).headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]{22}"$/);
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const response = await get('/catalog/example/XY1001', { headers: { 'If-None-Match': known } });
      expect([known, response.status, await response.text()]).toEqual([known, 304, '']);
    }
    const changed = await get('/catalog/example/XY1001', { headers: { 'If-None-Match': '"other"' } });
    expect(changed.status).toBe(200);
    const missing = await get('/catalog/example/nix', { headers: { 'If-None-Match': '*' } });
    expect(missing.status).toBe(404);
  });

  test('answer HEAD with the same headers and no body', async () => {
    const [full, head] = [await get('/catalog'), await get('/catalog', { method: 'HEAD' })];
    for (const name of ['content-length', 'etag', 'content-type'])
      expect(head.headers.get(name)).toBe(full.headers.get(name));
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test('take no other method', async () => {
    const response = await get('/catalog', { method: 'POST', body: 'q=x' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test.each([
    '/catalog/../package.json',
    '/catalog/../../../../etc/passwd',
    '/catalog/%2e%2e/%2e%2e/package.json',
    '/catalog/..%2fpackage.json',
    '/catalog/..\\package.json',
    '/catalog/page.css/../../../package.json',
    '/catalog/page.css%00.js',
    '/catalog/%c0%ae%c0%ae/package.json',
  ])('do not lead to a file by %s', async (target) => {
    const reply = await raw(target);
    expect(reply).toMatch(/^HTTP\/1.1 404/);
    expect(reply).not.toMatch(/"dependencies"|root:/);
  });

  test('leave every other address to others', async () => {
    expect(await (await get('/other')).json()).toEqual({ error: 'there is nothing here' });
    expect((await get('/healthz')).status).toBe(200);
  });

  test('look for very long words without complaint', async () => {
    expect((await get(`/catalog?q=${'redirect+'.repeat(800)}`)).status).toBe(200);
  });
});

describe('pages that are made when they are first asked for', () => {
  const made: Reply = { status: 200, headers: {}, body: 'a page' };
  const running: HttpService[] = [];
  afterEach(() => Promise.all(running.splice(0).map((service) => service.close())));

  async function startLater(make: Parameters<typeof servePagesLater>[0]['make']) {
    const log = createLogFake();
    const metrics = { contentType: 'text/plain', render: async () => '' };
    const extra = servePagesLater({ takes: () => true, make, log });
    const service = await startHttp({ port: 0, ready: async () => [], metrics, log, extra });
    running.push(service);
    const ask = async () =>
      (await fetch(`${service.url}/catalog`, { signal: AbortSignal.timeout(2000) })).status;
    const read = async () => {
      const response = await fetch(`${service.url}/catalog`, { signal: AbortSignal.timeout(2000) });
      return `${response.status} ${await response.text()}`;
    };
    return { ask, read, log };
  }

  test('are tried again when making them failed, and why is logged', async () => {
    const makes = [() => Promise.reject(new Error('no file')), async () => ({ reply: () => made })];
    const { ask, log } = await startLater(() => makes.shift()?.() ?? Promise.reject(new Error('made twice')));
    expect([await ask(), await ask(), await ask()]).toEqual([500, 200, 200]);
    expect(log.lines).toMatchObject([{ level: 'error', fields: { error: { message: 'no file' } } }]);
  });

  test('end with 500 and without the reason where one cannot be written, and the next is shown', async () => {
    const replies = [undefined, made];
    const reply = () => {
      const next = replies.shift();
      if (!next) throw new Error('a broken entry');
      return next;
    };
    const { ask, read, log } = await startLater(async () => ({ reply }));
    const failed = await read();
    expect(failed).toMatch(/^500 /);
    expect(failed).not.toContain('a broken entry');
    expect(await ask()).toBe(200);
    expect(log.lines).toMatchObject([{ level: 'error', fields: { error: { message: 'a broken entry' } } }]);
  });
});

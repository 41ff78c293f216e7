import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { type HttpOptions, type HttpService, startHttp } from '../../src/service/http.ts';
import { createReadiness } from '../../src/service/readiness.ts';
import { StartProblem } from '../../src/service/start-problem.ts';
import { createLogFake } from '../fakes/log.ts';

const running: HttpService[] = [];
afterEach(() => Promise.all(running.splice(0).map((service) => service.close())));

async function start(options: Partial<HttpOptions> = {}): Promise<HttpService> {
  const metrics = { contentType: 'text/plain; version=0.0.4', render: async () => 'up 1\n' };
  const log = createLogFake();
  const service = await startHttp({ port: 0, ready: async () => [], metrics, log, ...options });
  running.push(service);
  return service;
}

test('says at /healthz that the process is up', async () => {
  const { url } = await start({ health: () => ({ version: '1.2.3' }) });
  const response = await fetch(`${url}/healthz?probe=1`);
  expect([response.status, await response.json()]).toEqual([200, { status: 'up', version: '1.2.3' }]);
});

test.each([
  [async () => [], 200, { ready: true, missing: [] }],
  [async () => ['Slack is not connected'], 503, { ready: false, missing: ['Slack is not connected'] }],
  [() => Promise.reject(new Error('secret detail')), 503, { ready: false, missing: ['a check failed'] }],
])('says at /readyz what is missing (%#)', async (ready, status, body) => {
  const { url } = await start({ ready });
  const response = await fetch(`${url}/readyz`);
  expect([response.status, await response.json()]).toEqual([status, body]);
});

test('says at /readyz that the store is away when it does not answer', async () => {
  const ready = createReadiness({
    stores: { ping: () => Promise.withResolvers<void>().promise },
    slack: () => ({ connected: true, connections: 1 }),
    ending: new AbortController().signal,
  });
  const { url } = await start({ ready });
  const response = await fetch(`${url}/readyz`);
  expect(await response.json()).toEqual({ ready: false, missing: ['the store cannot be reached'] });
});

test('serves the metrics with their type', async () => {
  const { url } = await start();
  const response = await fetch(`${url}/metrics`);
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4');
  expect(await response.text()).toBe('up 1\n');
});

test('answers everything else with a 404 in JSON, and other methods with 405', async () => {
  const { url } = await start();
  const nothing = await fetch(`${url}/__proto__`);
  expect([nothing.status, await nothing.json()]).toEqual([404, { error: 'there is nothing here' }]);
  const post = await fetch(`${url}/metrics`, { method: 'POST', body: 'x' });
  expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test('gives other requests to whoever takes them', async () => {
  const { url } = await start({
    extra: (request, response) => {
      if (request.url !== '/page') return false;
      response.end('mine');
      return true;
    },
  });
  expect(await (await fetch(`${url}/page`)).text()).toBe('mine');
  expect((await fetch(`${url}/other`)).status).toBe(404);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
});

test.each<[string, Partial<HttpOptions>]>([
  [
    '/x?token=abc',
    {
      extra: () => {
        throw new Error('secret detail');
      },
    },
  ],
  ['/readyz', { ready: () => Promise.reject(new Error('secret detail')) }],
])('logs why %s fails, and keeps the reason out of the answer', async (path, options) => {
  const log = createLogFake();
  const { url } = await start({ ...options, log });
  const response = await fetch(url + path);
  expect(response.status).toBeGreaterThanOrEqual(500);
  expect(await response.text()).not.toContain('secret');
  expect(log.lines).toMatchObject([{ level: 'error', fields: { error: { message: 'secret detail' } } }]);
  expect(JSON.stringify(log.lines)).not.toContain('token=abc');
});

test('refuses a change of protocol that nobody takes', async () => {
  const { port } = await start();
  const socket = connect(port, 'localhost');
  socket.write('GET /socket HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 404/);
});

test('names the port that is taken and what to do', async () => {
  const { port } = await start();
  const failure = await start({ port }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(StartProblem);
  expect((failure as Error).message).toBe(
    `PORT: another program already listens on ${port}; stop it, or choose another one, for example PORT=${port + 1}`,
  );
});

test('closes although a request never ends and a socket was taken over', async () => {
  const service = await start({ extra: () => true, upgrade: () => true });
  const hanging = fetch(`${service.url}/hang`).catch(() => 'cut off');
  const socket = connect(service.port, 'localhost');
  socket.write('GET /socket HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
  await new Promise((resolve) => setTimeout(resolve, 50));
  await service.close(20);
  expect(await hanging).toBe('cut off');
  socket.destroy();
});

test.each([
  ['headers', 'GET /healthz HTTP/1.1\r\nHost: x\r\nX-A: '],
  ['a body', 'POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n'],
])('cuts off who sends %s byte by byte, soon after the time is over', async (_, beginning) => {
  // Like Slack's part of the server, which reads the body before it does anything.
  const { port } = await start({ requestWithin: 300, extra: (request) => Boolean(request.resume()) });
  const socket = connect(port, 'localhost');
  socket.on('error', () => undefined);
  const began = Date.now();
  socket.write(beginning);
  const drip = setInterval(() => socket.write('a'), 50);
  const answer = await text(socket).catch(() => '');
  clearInterval(drip);
  expect(Date.now() - began).toBeGreaterThanOrEqual(250);
  expect(Date.now() - began).toBeLessThan(3000);
  expect(answer).toMatch(/^(?:HTTP\/1\.1 408|$)/);
});

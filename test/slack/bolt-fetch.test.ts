import { describe, expect, test } from 'vitest';
import { type BoltFetch, createBoltFetch } from '../../src/slack/bolt-fetch.ts';
import { createMetricsFake } from '../fakes/metrics.ts';

/** Fetches as Bolt would, and notes what was sent; nobody is reached. */
function open(slackApiUrl = 'https://slack.com/api/', answer = () => new Response('ok')) {
  const sent: { readonly url: string; readonly init: Parameters<BoltFetch>[1] }[] = [];
  const metrics = createMetricsFake();
  const send: BoltFetch = async (url, init) => {
    sent.push({ url: String(url), init });
    return answer();
  };
  const fetch = createBoltFetch({ slackApiUrl, metrics, fetch: send });
  return { fetch, sent, counted: () => metrics.measured.map(({ name, labels }) => ({ name, ...labels })) };
}

const body = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"text":"hello"}' };

describe('an answer goes to a response_url', () => {
  test.each([
    ['https://hooks.slack.com/commands/T1/2/3'],
    ['https://hooks.slack-gov.com/commands/T1/2/3'],
    ['https://slack.com/commands/T1/2/3'],
  ])('at Slack, as it came and without a token: %s', async (url) => {
    const { fetch, sent, counted } = open();
    expect((await fetch(url, body)).ok).toBe(true);
    expect(sent).toEqual([{ url, init: expect.objectContaining({ ...body, redirect: 'error' }) }]);
    expect(counted()).toEqual([]);
  });

  test('at the origin of a local workspace', async () => {
    const { fetch, sent } = open('http://127.0.0.1:4000/api/');
    await fetch('http://127.0.0.1:4000/respond/T1/x', body);
    expect(sent).toHaveLength(1);
  });

  test.each([
    ['https://evil.example.com/x'],
    ['https://hooks.slack.com.evil.example.com/x'],
    ['https://hooks.slack.com:8443/x'],
    ['http://hooks.slack.com/x'],
    ['https://evil.example.com/https://slack.com/api/'],
    ['http://169.254.169.254/latest/meta-data'],
    ['file:///etc/passwd'],
  ])('and to nobody else: %s', async (url) => {
    const { fetch, sent, counted } = open();
    await expect(fetch(url, body)).rejects.toThrow('not at Slack');
    expect(sent).toEqual([]);
    expect(counted()).toEqual([{ name: 'slack_failures', method: 'response_url', error: 'foreign_address' }]);
  });
});

describe('what goes wrong is counted', () => {
  test.each([
    ['a refusal', '{"ok":false,"error":"invalid_auth"}', 200, 'slack_failures', 'invalid_auth'],
    ['trouble at Slack', 'oops', 503, 'slack_failures', 'http_503'],
    ['a rate limit', '{"ok":false,"error":"ratelimited"}', 429, 'rate_limits', undefined],
  ])('%s, and reaches the caller', async (_, text, status, name, error) => {
    const { fetch, counted } = open(undefined, () => new Response(text, { status }));
    const response = await fetch('https://slack.com/api/apps.connections.open', body);
    expect([response.status, await response.text()]).toEqual([status, text]);
    expect(counted()).toEqual([{ name, method: 'apps.connections.open', ...(error ? { error } : {}) }]);
  });

  test('a call that does not arrive, and its failure is thrown on', async () => {
    const lost = Object.assign(new Error('no'), { code: 'ECONNREFUSED' });
    const { fetch, counted } = open(undefined, () => {
      throw lost;
    });
    await expect(fetch('https://slack.com/api/oauth.v2.access', body)).rejects.toBe(lost);
    expect(counted()).toEqual([{ name: 'slack_failures', method: 'oauth.v2.access', error: 'ECONNREFUSED' }]);
  });
});

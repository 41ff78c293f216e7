import type { webApi } from '@slack/bolt';
import type { Metrics } from '../bot/ports.ts';
import { type CallFailure, readAnswer, readLost } from './failures.ts';

/** How Bolt's own parts reach Slack: the sockets' addresses, OAuth, and `response_url`. */
export type BoltFetch = NonNullable<webApi.WebClientOptions['fetch']>;

/** What Bolt's calls are counted with; `fetch` is for tests. */
export interface BoltFetchParts {
  /** Base of the Web API. */
  readonly slackApiUrl: string;
  readonly metrics: Metrics;
  readonly fetch?: BoltFetch;
}

/** Where Slack takes answers, besides the origin of the Web API. Whoever forges or leaks an address gets none. */
const RESPONSE_HOSTS: readonly string[] = ['hooks.slack.com', 'hooks.slack-gov.com'];
/** Slack takes an answer within this time or not at all, in milliseconds. */
const TIMEOUT = 10_000;

/** Thrown for an address that is not at Slack. Reads like a refusal: nothing arrived there, and nothing ever will. */
class ForeignAddress extends Error {
  override readonly name = 'ForeignAddress';
  readonly statusCode = 403;
}

/**
 * `fetch` for Bolt: counts failures and rate limits by method as our own calls do, with `response_url` for answers over that
 * address. Those go to Slack's own hosts or to the origin of the Web API alone; others are refused before anything is sent.
 */
export function createBoltFetch({ slackApiUrl, metrics, fetch: send = fetch }: BoltFetchParts): BoltFetch {
  const count = (method: string, failure: CallFailure) => {
    if (failure.kind === 'rate-limited') metrics.count('rate_limits', { method });
    else metrics.count('slack_failures', { method, error: failure.reason });
  };
  return async (address, init) => {
    const url = new URL(address);
    const isCall = url.href.startsWith(slackApiUrl);
    const method = isCall ? (url.pathname.split('/').at(-1) ?? '') : 'response_url';
    if (!isCall && !isSlacks(url, slackApiUrl)) {
      count(method, { kind: 'refused', reason: 'foreign_address' });
      throw new ForeignAddress('A response_url that is not at Slack got no answer.');
    }
    try {
      const response = await (isCall
        ? send(url, init)
        : send(url, { signal: AbortSignal.timeout(TIMEOUT), ...init, redirect: 'error' }));
      const text = await response.text();
      const { status, statusText, headers } = response;
      const result = readAnswer({ status, retryAfter: headers.get('retry-after'), text });
      // A response_url says `ok` in plain words.
      if (result.kind !== 'done' && (isCall || !response.ok)) count(method, result);
      return new Response(text || null, { status, statusText, headers: [...headers.entries()] });
    } catch (error) {
      count(method, readLost(error));
      throw error;
    }
  };
}

function isSlacks(url: URL, slackApiUrl: string): boolean {
  if (url.origin === URL.parse(slackApiUrl)?.origin) return true;
  return url.protocol === 'https:' && url.port === '' && RESPONSE_HOSTS.includes(url.hostname);
}

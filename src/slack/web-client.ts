import { request } from 'undici';
import { type CallFailure, readAnswer, readLost } from './failures.ts';
import type { JsonRecord } from './records.ts';
import type { SlackTime } from './slack-time.ts';

/** What a method answered, or what its failure means. */
export type CallResult = { readonly kind: 'done'; readonly answer: JsonRecord } | CallFailure;

/** Calls methods of Slack's Web API (https://docs.slack.dev/apis/web-api) with one token. */
export interface WebClient {
  readonly token: string;
  /** Calls a method once: nothing is repeated, nothing waits, and no redirect is followed. Never rejects. */
  call(method: string, args: JsonRecord): Promise<CallResult>;
}

/** How calls are made. `slackApiUrl` is the base of the Web API; `teamId` is named in each call, for a token of a whole organisation; `time` is told what Slack's clock shows. */
export interface WebClientOptions {
  readonly slackApiUrl: string;
  readonly teamId?: string;
  readonly time?: Pick<SlackTime, 'answered'>;
}

/** A call without an answer for so long counts as lost, in milliseconds. */
export const CALL_TIMEOUT = 30_000;

/** Slack reads JSON in what changes something; methods that read take forms alone. */
const IN_JSON = /^(?:chat\.(?:postMessage|postEphemeral|update|delete)|views\.\w+)$/;

/**
 * A client of our own instead of `@slack/web-api`, which spends several times the processor time on a call and repeats
 * posts by itself unless told otherwise.
 */
export function createWebClient(token: string, { slackApiUrl, teamId, time }: WebClientOptions): WebClient {
  const team = teamId === undefined ? {} : { team_id: teamId };
  return {
    token,
    async call(method, args) {
      const { type, body } = encode(method, { ...team, ...args });
      try {
        const response = await request(`${slackApiUrl}${method}`, {
          method: 'POST',
          headers: {
            authorization: `Bearer ${token}`,
            'content-type': type,
            'user-agent': 'oauth-error-bot',
          },
          body,
          headersTimeout: CALL_TIMEOUT,
          bodyTimeout: CALL_TIMEOUT,
        });
        const { statusCode: status, headers } = response;
        time?.answered(headers.date);
        return readAnswer({ status, retryAfter: headers['retry-after'], text: await response.body.text() });
      } catch (error) {
        return readLost(error);
      }
    },
  };
}

function encode(method: string, args: JsonRecord): { readonly type: string; readonly body: string } {
  if (IN_JSON.test(method)) return { type: 'application/json; charset=utf-8', body: JSON.stringify(args) };
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(args)) {
    if (value !== undefined) fields.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return { type: 'application/x-www-form-urlencoded', body: fields.toString() };
}

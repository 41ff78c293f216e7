import { createHmac } from 'node:crypto';
import type { Attempt, Delivery, Outcome, Transport } from './delivery.ts';
import type { Settings } from './types.ts';

/** Sends deliveries as signed HTTP requests to `settings.eventsUrl` (Slack's signature scheme `v0`). */
export function createHttpTransport(settings: Settings): Transport {
  return { send: (delivery, attempt) => post(settings, delivery, attempt) };
}

/** The `x-slack-signature` of a body; `timestamp` in seconds since 1970. */
export function signBody(secret: string, timestamp: number, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

async function post(settings: Settings, delivery: Delivery, attempt: Attempt): Promise<Outcome> {
  const { type, body } = encode(delivery);
  const timestamp = Math.floor(settings.now() / 1000);
  const retry = {
    'x-slack-retry-num': String(attempt.retryAttempt),
    'x-slack-retry-reason': attempt.retryReason,
  };
  const headers = {
    'content-type': type,
    'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
    'x-slack-request-timestamp': String(timestamp),
    'x-slack-signature': signBody(settings.signingSecret, timestamp, body),
    ...(attempt.retryAttempt > 0 ? retry : {}),
  };
  try {
    const signal = AbortSignal.timeout(settings.ackTimeout);
    const response = await fetch(settings.eventsUrl ?? '', {
      method: 'POST',
      headers,
      body,
      signal,
      redirect: 'manual',
    });
    const answer = await response.text();
    if (response.ok) return acked(attempt, settings.now(), readBody(answer));
    const again = response.headers.get('x-slack-no-retry') !== '1';
    return { kind: 'failed', reason: 'http_error', retry: again };
  } catch (failure) {
    const timedOut = failure instanceof Error && failure.name === 'TimeoutError';
    return { kind: 'failed', reason: timedOut ? 'http_timeout' : 'connection_failed', retry: true };
  }
}

function acked(attempt: Attempt, now: number, response: unknown): Outcome {
  attempt.ackedAt = now;
  attempt.response = response;
  return { kind: 'acked', response };
}

function encode({ type, payload }: Delivery): { type: string; body: string } {
  if (type === 'events_api') return { type: 'application/json', body: JSON.stringify(payload) };
  const fields =
    type === 'interactive'
      ? { payload: JSON.stringify(payload) }
      : Object.fromEntries(Object.entries(payload).map(([key, value]) => [key, String(value)]));
  return { type: 'application/x-www-form-urlencoded', body: new URLSearchParams(fields).toString() };
}

function readBody(body: string): unknown {
  if (body === '') return {};
  try {
    return JSON.parse(body);
  } catch {
    return { text: body }; // A command may be answered with plain text.
  }
}

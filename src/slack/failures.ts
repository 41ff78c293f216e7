import { isRecord, type JsonRecord, textIn } from './records.ts';

/** What a failed call means for the next step. */
export type CallFailure =
  /** Slack did not process it; it may after so many milliseconds. */
  | { readonly kind: 'rate-limited'; readonly wait: number }
  /** Slack will never accept this call. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** The call did not reach Slack. */
  | { readonly kind: 'unreached'; readonly reason: string }
  /** Nobody knows whether Slack processed it; `told` when it answered at all, and said that it failed to. */
  | { readonly kind: 'unknown'; readonly reason: string; readonly told?: boolean }
  /** The app itself is not allowed to work; a person has to mend it, and then it may be tried again. */
  | { readonly kind: 'broken'; readonly reason: string };

/** Slack's own troubles, in which a call may have been processed (https://docs.slack.dev/reference/methods/chat.postMessage#errors). */
const TROUBLES = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
]);

const BROKEN = new Set([
  'not_authed',
  'invalid_auth',
  'account_inactive',
  'token_expired',
  'token_revoked',
  'org_login_required',
  'ekm_access_denied',
]);

/** Failures of a connection that was never made. */
const UNREACHED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_INVALID_URL',
]);

/** What `fetch` says of an address that it does not even try; it has no codes for that. */
const UNTRIED = new Set(['bad port', 'unknown scheme']);

/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly retryAfter: unknown;
  readonly text: string;
}

/** Says what an answer of the Web API means. */
export function readAnswer({
  status,
  retryAfter,
  text,
}: RawAnswer): { readonly kind: 'done'; readonly answer: JsonRecord } | CallFailure {
  if (status === 429) return { kind: 'rate-limited', wait: (Number(retryAfter) || 1) * 1000 };
  if (status !== 200) return readStatus(status);
  const answer = parse(text);
  if (!isRecord(answer)) return { kind: 'unknown', reason: 'no_json' };
  return answer.ok === true ? { kind: 'done', answer } : readRefusal(textIn(answer, 'error') ?? 'no_reason');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Told as `no_json`.
  }
}

function readRefusal(reason: string): CallFailure {
  if (reason === 'ratelimited' || reason === 'rate_limited') return { kind: 'rate-limited', wait: 1000 };
  if (TROUBLES.has(reason)) return { kind: 'unknown', reason, told: true };
  return { kind: BROKEN.has(reason) ? 'broken' : 'refused', reason };
}

function readStatus(status: number): CallFailure {
  const reason = `http_${status}`;
  if (status < 500 && status !== 408) return { kind: 'refused', reason };
  // A gateway that lost patience does not know what became of the call; every other failure is Slack's own word.
  return { kind: 'unknown', reason, told: status !== 504 };
}

/**
 * Whether Slack surely did not do what was called, or said itself that it failed to: then the call may be repeated even
 * where nobody can look what became of it.
 */
export function cameToNothing(failure: CallFailure): boolean {
  return failure.kind !== 'unknown' || failure.told === true;
}

/** Says what a status other than 2xx at a response URL means (https://docs.slack.dev/interactivity/handling-user-interaction). */
export function readResponseStatus(status: number): CallFailure {
  return status === 429 ? { kind: 'rate-limited', wait: 1000 } : readStatus(status);
}

/** Says what a call means that got no answer. */
export function readLost(original: unknown): CallFailure {
  const causes = causesOf(original);
  const codes = causes.flatMap((cause) => ('code' in cause ? String(cause.code) : []));
  const untried = causes.find(({ message }) => UNTRIED.has(message))?.message;
  const unreached = codes.find((code) => UNREACHED.has(code)) ?? untried;
  if (unreached !== undefined) return { kind: 'unreached', reason: unreached };
  return { kind: 'unknown', reason: codes[0] ?? 'connection_lost' };
}

/** The failure and what lies under it; several addresses that were tried count as one failure each. */
function causesOf(error: unknown): readonly Error[] {
  const causes: Error[] = [];
  for (let next = error; next instanceof Error && causes.length < 10; next = next.cause) {
    causes.push(next);
    if (next instanceof AggregateError) causes.push(...next.errors.filter((one) => one instanceof Error));
  }
  return causes;
}

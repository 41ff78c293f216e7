/** One answer of the Web API, or why there was none. */
export type SlackReply =
  | {
      readonly kind: 'ok';
      readonly body: Readonly<Record<string, unknown>>;
      /** Bot scopes of the token, as the header `x-oauth-scopes` lists them; undefined where it is missing. */
      readonly scopes: readonly string[] | undefined;
      /** The server's time less ours, in seconds; undefined where it does not tell its time. */
      readonly clockAhead: number | undefined;
    }
  /** Slack's own word for why it refused: `invalid_auth`, `missing_scope`. */
  | {
      readonly kind: 'refused';
      readonly error: string;
      readonly needed?: string;
      readonly clockAhead?: number | undefined;
    }
  /** There was no answer of Slack; a clause that says why. */
  | { readonly kind: 'unreachable'; readonly reason: string };

/** Where the Web API is, and the time by which its clock is judged (milliseconds since the epoch). */
export interface SlackPlace {
  readonly apiUrl: string;
  readonly now: () => number;
}

/**
 * Calls one Web API method for a check: once, for 8 seconds at most, and never on to another address, so that the token
 * goes where it was meant to. An empty token is not sent. Never throws.
 */
export async function askSlack(
  { apiUrl, now }: SlackPlace,
  token: string,
  method: string,
  args: Readonly<Record<string, string>> = {},
): Promise<SlackReply> {
  try {
    const began = now();
    const response = await fetch(new URL(method, apiUrl), {
      method: 'POST',
      headers: token === '' ? {} : { authorization: `Bearer ${token}` },
      body: new URLSearchParams(args),
      redirect: 'error',
      signal: AbortSignal.timeout(8000),
    });
    const halfway = (began + now()) / 2;
    const body: unknown = await response.json().catch(() => undefined);
    if (typeof body !== 'object' || body === null || !('ok' in body))
      return { kind: 'unreachable', reason: `the answer (HTTP ${response.status}) is not Slack's` };
    const clockAhead = readAhead(response.headers.get('date'), halfway);
    if (body.ok !== true) return { ...readRefusal(body as Record<string, unknown>), clockAhead };
    return {
      kind: 'ok',
      body: body as Record<string, unknown>,
      scopes: response.headers
        .get('x-oauth-scopes')
        ?.split(',')
        .map((scope) => scope.trim()),
      clockAhead,
    };
  } catch (error) {
    return { kind: 'unreachable', reason: reasonOf(error) };
  }
}

function readRefusal({ error, needed }: Record<string, unknown>): Extract<SlackReply, { kind: 'refused' }> {
  return {
    kind: 'refused',
    error: String(error),
    ...(typeof needed === 'string' ? { needed } : {}),
  };
}

function readAhead(date: string | null, ours: number): number | undefined {
  const theirs = date === null ? Number.NaN : Date.parse(date);
  // The header has whole seconds; on the average half of one is missing.
  return Number.isNaN(theirs) ? undefined : (theirs + 500 - ours) / 1000;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'there was no answer within 8 seconds';
  // `fetch failed` says nothing; its cause does.
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
  return code ?? (cause instanceof Error && cause.message !== '' ? cause.message : error.message);
}

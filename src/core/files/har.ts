import { redact, secretsIn } from '../text/redact.ts';
import { SECRET_KINDS, type SecretKind } from '../text/secret-kinds.ts';
import { findHarFailure, type HarFailure } from './har-failure.ts';
import { type HarRequest, readHarRequest } from './har-request.ts';
import { listOf, objectOf, parseJson } from './json.ts';
import { FILE_LIMITS } from './limits.ts';

/** What the network log of a browser says of a sign-in. */
export interface HarReading {
  readonly requests: number;
  /** In the order of the file. */
  readonly failures: readonly HarFailure[];
  /** Failures beyond those that are named. */
  readonly more: number;
  /** All of it as text, a paragraph for each failure; without secrets. */
  readonly text: string;
  /** What the file holds that could sign somebody in. */
  readonly secrets: readonly SecretKind[];
}

const { har } = FILE_LIMITS;

/**
 * Reads a HAR 1.2 file: names each authorization, token or SAML exchange that failed, request by request, with what the
 * answer or the redirect said. Undefined when the text is no HAR. Linear in the text; never throws.
 */
export function readHar(text: string): HarReading | undefined {
  const { log } = objectOf(parseJson(text));
  const { entries } = objectOf(log);
  if (!Array.isArray(entries)) return undefined;
  const failures: HarFailure[] = [];
  const secrets = new SecretSearch();
  let more = 0;
  let before = '';
  for (const [at, entry] of listOf(entries).slice(0, har.entries).entries()) {
    const request = readHarRequest(entry);
    secrets.look(request);
    const failure = findHarFailure(request, at + 1);
    if (!failure) continue;
    // The redirect with an error and the request that follows it say the same.
    const says = errorsOf(failure);
    if (says !== '' && says === before && failure.step === 'callback') continue;
    before = says;
    if (failures.length < har.failures) failures.push(failure);
    else more++;
  }
  const reading = { requests: entries.length, failures, more };
  return { ...reading, text: renderReading(reading), secrets: secrets.found };
}

function errorsOf({ says }: HarFailure): string {
  return says
    .filter((line) => /^(?:redirected with )?error/.test(line))
    .map((line) => line.replace('redirected with ', ''))
    .join('\n');
}

function renderReading({
  requests,
  failures,
  more,
}: Pick<HarReading, 'requests' | 'failures' | 'more'>): string {
  const count = failures.length + more;
  const head = `HAR file with ${requests} requests, ${count === 0 ? 'no sign-in request failed' : `${count} of a sign-in failed`}`;
  const paragraphs = failures.map(({ number, step, method, address, status, says, sent }) =>
    [
      `Request ${number}: ${method} ${address} (${step}), ${status === 0 ? 'no answer' : `status ${status}`}`,
      ...says,
      ...sent,
    ].join('\n'),
  );
  return redact([head, ...paragraphs].join('\n\n'));
}

const SECRET_HEADERS = /^(?:cookie|set-cookie|authorization|proxy-authorization|dpop)$/i;
const SECRET_PARAMS = /token|secret|passw|pwd|assertion|saml|api_?key|wresult/i;

/** Collects the kinds of secrets in requests; the search ends after so many requests with candidates. */
class SecretSearch {
  readonly #found = new Map<string, SecretKind>();
  #searched = 0;

  get found(): readonly SecretKind[] {
    return [...this.#found.values()];
  }

  look({ headers, params, answered, body, mimetype }: HarRequest): void {
    if (this.#searched >= har.searched) return;
    const suspects = [
      ...[...headers, ...answered].filter(({ name }) => SECRET_HEADERS.test(name)),
      ...params.filter(({ name }) => SECRET_PARAMS.test(name)),
    ].filter(({ value }) => value !== '');
    const hasToken = mimetype.includes('json') && /"(?:access|refresh|id)_token"/.test(body);
    if (suspects.length === 0 && !hasToken) return;
    this.#searched++;
    const lines = suspects.map(
      ({ name, value }) => `${name}${SECRET_HEADERS.test(name) ? ': ' : '='}${value.slice(0, 4_096)}`,
    );
    for (const kind of secretsIn([...lines, hasToken ? body.slice(0, 20_000) : ''].join('\n')))
      this.#found.set(kind.kind, kind);
    if (suspects.some(({ name }) => /cookie/i.test(name)))
      this.#found.set(SECRET_KINDS.cookie.kind, SECRET_KINDS.cookie);
  }
}

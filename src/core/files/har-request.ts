import { decodeBase64, readUtf8 } from '../text/base64.ts';
import { listOf, objectOf, parseJson, textOf } from './json.ts';
import { FILE_LIMITS } from './limits.ts';

/** Name and value of a header or parameter. */
export interface Member {
  readonly name: string;
  readonly value: string;
}

/** One request of a HAR file with its response, as far as a sign-in exchange can be read from it. */
export interface HarRequest {
  readonly method: string;
  readonly url: URL | undefined;
  /** Parameters of query, fragment and form. */
  readonly params: readonly Member[];
  readonly headers: readonly Member[];
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** What the browser says when there was no answer: `net::ERR_FAILED`. */
  readonly failure: string;
  readonly answered: readonly Member[];
  /** Where the answer sends the browser, with the parameters that it hands over. */
  readonly location: string;
  readonly handed: readonly Member[];
  readonly mimetype: string;
  readonly body: string;
  /** ISO 8601. */
  readonly startedAt: string;
}

const { har } = FILE_LIMITS;

/** Reads an entry of a HAR 1.2 log; everything in it may be missing or of another type. */
export function readHarRequest(entry: unknown): HarRequest {
  const { request, response, startedDateTime } = objectOf(entry);
  const asked = objectOf(request);
  const answer = objectOf(response);
  const url = readUrl(textOf(asked.url));
  const answered = membersOf(answer.headers);
  const location = valueIn(answered, 'location') || textOf(answer.redirectURL);
  const content = objectOf(answer.content);
  return {
    method: textOf(asked.method).slice(0, 10) || 'GET',
    url,
    params: [...paramsOf(url), ...formOf(asked.postData)],
    headers: membersOf(asked.headers),
    status: Number(textOf(answer.status)) || 0,
    failure: textOf(answer._error).slice(0, har.shown),
    answered,
    location,
    handed: location === '' ? [] : paramsOf(readUrl(location, url)),
    mimetype: textOf(content.mimeType).toLowerCase(),
    body: readBody(content),
    startedAt: textOf(startedDateTime).slice(0, 40),
  };
}

/** The value of a header or parameter, by its name in any case; empty when there is none. */
export function valueIn(members: readonly Member[], name: string): string {
  return members.find((member) => member.name.toLowerCase() === name)?.value ?? '';
}

function readUrl(text: string, base?: URL): URL | undefined {
  return URL.parse(text.slice(0, har.value), base) ?? undefined;
}

function paramsOf(url: URL | undefined): readonly Member[] {
  if (!url) return [];
  // Behind `#` stand parameters, or a path of the page's own with parameters.
  const fragment = url.hash.replace(/^#(?:[^?=]*\?)?/, '');
  return [...readQuery(url.search), ...(fragment.includes('=') ? readQuery(fragment) : [])];
}

/** Name and value of each parameter of a query or form (application/x-www-form-urlencoded). */
export function readQuery(query: string): readonly Member[] {
  return [...new URLSearchParams(query)].slice(0, har.members).map(([name, value]) => ({ name, value }));
}

function formOf(postData: unknown): readonly Member[] {
  const { params, text, mimeType } = objectOf(postData);
  const listed = membersOf(params);
  if (listed.length > 0) return listed.map(({ name, value }) => ({ name, value: unescapeForm(value) }));
  const body = textOf(text).slice(0, har.value);
  if (/urlencoded/i.test(textOf(mimeType))) return readQuery(body);
  if (!body.startsWith('{')) return [];
  return Object.entries(objectOf(parseJson(body)))
    .slice(0, har.members)
    .map(([name, value]) => ({ name, value: textOf(value) }));
}

/** Browsers differ in whether form values are listed as sent or as meant. */
function unescapeForm(value: string): string {
  return /%[0-9A-Fa-f]{2}/.test(value) ? (readQuery(`v=${value}`)[0]?.value ?? value) : value;
}

function membersOf(list: unknown): readonly Member[] {
  return listOf(list)
    .slice(0, har.members)
    .map((member) => {
      const { name, value } = objectOf(member);
      return { name: textOf(name).slice(0, har.shown), value: textOf(value).slice(0, har.value) };
    });
}

function readBody({ text, encoding }: { readonly text?: unknown; readonly encoding?: unknown }): string {
  const body = textOf(text).slice(0, har.body);
  return encoding === 'base64' ? readUtf8(decodeBase64(body)) : body;
}

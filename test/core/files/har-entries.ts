/** What a request was answered with. */
interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly mimeType?: string;
  readonly error?: string;
}

/** Names and values as HAR files list them. */
const listed = (members: Readonly<Record<string, string>> = {}) =>
  Object.entries(members).map(([name, value]) => ({ name, value }));

/** An entry of a HAR file as browsers write it. */
export function entry(
  url: string,
  { status = 200, headers, body, mimeType, error }: Answer = {},
  form?: Readonly<Record<string, string>>,
) {
  const text = typeof body === 'string' ? body : body === undefined ? undefined : JSON.stringify(body);
  return {
    startedDateTime: '2026-03-02T10:11:12.345Z',
    request: {
      method: form ? 'POST' : 'GET',
      url,
      headers: listed({ Cookie: 'sid=planted-cookie-value-1' }),
      ...(form
        ? {
            postData: {
              mimeType: 'application/x-www-form-urlencoded',
              params: listed(form),
              text: String(new URLSearchParams(form)),
            },
          }
        : {}),
    },
    response: {
      status,
      headers: listed(headers),
      ...(error ? { _error: error } : {}),
      content: { mimeType: mimeType ?? (typeof body === 'string' ? 'text/html' : 'application/json'), text },
    },
  };
}

/** A HAR file of these entries. */
export const har = (...entries: readonly unknown[]) =>
  JSON.stringify({ log: { version: '1.2', creator: { name: 'browser' }, entries } });
/** Where tokens are asked for. */
export const TOKEN =
  'https://login.microsoftonline.com/00001111-aaaa-2222-bbbb-3333cccc4444/oauth2/v2.0/token';

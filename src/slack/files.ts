import { FILE_LIMITS } from '../core/files/limits.ts';
import { type JsonRecord, recordsIn, textIn } from './records.ts';

/** A file that hangs on a message, as Slack describes it (https://docs.slack.dev/reference/objects/file-object). */
export interface SharedFile {
  readonly id: string;
  readonly name: string;
  readonly mimetype: string;
  /** Bytes, as Slack says; undefined when it does not. */
  readonly size?: number;
  /** Where it can be fetched with the bot token; absent for files that are elsewhere or not visible to us. */
  readonly url?: string;
}

/** Why a file was not fetched. */
export type DownloadRefusal =
  /** No address, or one that is not Slack's: the token goes nowhere else. */
  | 'foreign'
  | 'too-large'
  /** Slack sent a sign-in page: the app has not the scope `files:read`, or may not see this file. */
  | 'not-allowed'
  | 'gone'
  /** Slack wants us to ask less often; another attempt may have more luck. */
  | 'rate-limited'
  /** Slack did not answer properly or in time; another attempt may have more luck. */
  | 'failed';

/** The bytes of a file, or why there are none; `detail` is for the log. */
export type Download =
  | { readonly kind: 'fetched'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly reason: DownloadRefusal; readonly detail: string };

/** What fetching files needs. */
export interface DownloadParts {
  readonly botToken: string;
  /** Base of the Web API: files of a local workspace come from its origin. */
  readonly slackApiUrl: string;
  /** Aborted when the program is about to end. */
  readonly stopping: AbortSignal;
  /** For tests; otherwise the runtime's own. */
  readonly fetch?: typeof fetch;
}

/** Where Slack keeps files; a dot in front stands for any subdomain. Nobody else ever receives the token. */
const HOSTS = ['files.slack.com', '.slack.com', 'slack-files.com'] as const;
/** For one file from the request to its last byte, in milliseconds. */
const TIMEOUT = 20_000;
const SIGN_IN_PAGE = /<title>[^<]{0,200}\bSlack<\/title>/i;

/** The files of a message or of what it forwards, as many as are read. */
export function readSharedFiles(message: JsonRecord): readonly SharedFile[] {
  const attached = recordsIn(message, 'attachments').flatMap((attachment) => recordsIn(attachment, 'files'));
  return [...recordsIn(message, 'files'), ...attached].flatMap(readFile).slice(0, FILE_LIMITS.files);
}

function readFile(file: JsonRecord): readonly SharedFile[] {
  const id = textIn(file, 'id');
  if (id === undefined || file.mode === 'tombstone' || file.mode === 'hidden_by_limit') return [];
  const url = textIn(file, 'url_private_download') ?? textIn(file, 'url_private');
  const isElsewhere = file.is_external === true || file.mode === 'external';
  return [
    {
      id,
      name: textIn(file, 'name') ?? textIn(file, 'title') ?? 'file',
      mimetype: textIn(file, 'mimetype') ?? '',
      ...(typeof file.size === 'number' ? { size: file.size } : {}),
      ...(url === undefined || isElsewhere ? {} : { url }),
    },
  ];
}

/**
 * Fetches a file with the bot token: only from Slack's own hosts over HTTPS (or from the origin of the Web API), without
 * following redirects, never more than the limit, within 20 seconds. Never throws.
 */
export async function downloadFile(parts: DownloadParts, file: SharedFile): Promise<Download> {
  const url = allowedUrl(file.url, parts.slackApiUrl);
  if (!url) return refuse('foreign', 'the file is not kept at Slack');
  if ((file.size ?? 0) > FILE_LIMITS.bytes) return refuse('too-large', `${file.size} bytes`);
  const ended = new AbortController();
  const signal = AbortSignal.any([parts.stopping, AbortSignal.timeout(TIMEOUT), ended.signal]);
  try {
    const headers = { authorization: `Bearer ${parts.botToken}` };
    const response = await (parts.fetch ?? fetch)(url, { headers, redirect: 'manual', signal });
    return await readResponse(response, file);
  } catch (error) {
    return refuse('failed', error instanceof Error ? error.message : String(error));
  } finally {
    // Lets go of whatever was not read.
    ended.abort();
  }
}

/** The address when the token may be sent there. */
function allowedUrl(address: string | undefined, slackApiUrl: string): URL | undefined {
  const url = URL.parse(address ?? '');
  if (url === null || url.username + url.password !== '') return undefined;
  if (url.origin === URL.parse(slackApiUrl)?.origin) return url;
  const known = HOSTS.some((host) =>
    host.startsWith('.') ? url.hostname.endsWith(host) : url.hostname === host,
  );
  return known && url.protocol === 'https:' && url.port === '' ? url : undefined;
}

async function readResponse(response: Response, file: SharedFile): Promise<Download> {
  const { status, headers } = response;
  if (status >= 300 && status < 400) return refuse('not-allowed', `redirected with status ${status}`);
  if (status === 401 || status === 403) return refuse('not-allowed', `status ${status}`);
  if (status === 404 || status === 410) return refuse('gone', `status ${status}`);
  if (status === 429) return refuse('rate-limited', `status ${status}`);
  if (status !== 200 || !response.body) return refuse('failed', `status ${status}`);
  const isPage = /^text\/html\b/i.test(headers.get('content-type') ?? '');
  if (isPage && !file.mimetype.startsWith('text/html'))
    return refuse('not-allowed', 'a page instead of the file');
  if (Number(headers.get('content-length') ?? 0) > FILE_LIMITS.bytes)
    return refuse('too-large', `${headers.get('content-length')} bytes`);
  const bytes = await readAtMost(response.body, FILE_LIMITS.bytes);
  if (!bytes) return refuse('too-large', `more than ${FILE_LIMITS.bytes} bytes`);
  const isSignIn = isPage && SIGN_IN_PAGE.test(new TextDecoder().decode(bytes.subarray(0, 4_096)));
  return isSignIn ? refuse('not-allowed', 'a sign-in page instead of the file') : { kind: 'fetched', bytes };
}

/** All bytes of a stream, or nothing as soon as they are more than `most`. */
async function readAtMost(stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

function refuse(reason: DownloadRefusal, detail: string): Download {
  return { kind: 'refused', reason, detail };
}

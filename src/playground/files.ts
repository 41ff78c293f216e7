import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendText } from './http.ts';
import { randomId } from './ids.ts';
import type { Slack } from './slack.ts';
import type { StoredFile } from './types.ts';
import { trimWorkspace } from './workspace.ts';

/** A file that somebody shares. `mimetype` defaults to plain text. */
export interface NewFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly mimetype?: string;
}

/** Keeps files, so that messages can name them. */
export function storeFiles(slack: Slack, user: string, files: readonly NewFile[]): readonly StoredFile[] {
  const created = Math.floor(slack.settings.now() / 1000);
  return files.map(({ name, content, mimetype = 'text/plain' }) => {
    const file = {
      id: randomId('F'),
      name,
      mimetype,
      user,
      created,
      content: Buffer.from(content as Uint8Array),
    };
    slack.workspace.files.set(file.id, file);
    trimWorkspace(slack.workspace);
    return file;
  });
}

/**
 * Answers a request to `/files/<id>/<name>`. Without the bot token the answer is a sign-in page with status 200, as at
 * Slack, where an app must look at the content type to notice.
 */
export function serveFile(
  slack: Slack,
  request: IncomingMessage,
  response: ServerResponse,
  id: string,
): void {
  if (request.headers.authorization !== `Bearer ${slack.settings.botToken}`) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!DOCTYPE html><title>Sign in | Slack</title><p>Sign in to see this file.');
    return;
  }
  const file = slack.workspace.files.get(id);
  if (file === undefined) sendText(response, 'not found', 404);
  else sendFile(response, file);
}

/** Answers with a file's content, never as something that a browser would run. */
export function sendFile(response: ServerResponse, file: StoredFile): void {
  response.writeHead(200, {
    'content-type': file.mimetype.startsWith('text/') ? 'text/plain; charset=utf-8' : file.mimetype,
    'content-length': String(file.content.length),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  response.end(file.content);
}

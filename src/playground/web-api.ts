import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault, Faults } from './faults.ts';
import { pause, readBody, readUrl, sendJson } from './http.ts';
import type { Slack } from './slack.ts';
import { isRecord, type Json } from './types.ts';
import { canvasMethods } from './web-api/canvases.ts';
import { chatMethods } from './web-api/chat.ts';
import { connectionMethods } from './web-api/connection.ts';
import { conversationMethods } from './web-api/conversations.ts';
import { directoryMethods } from './web-api/directory.ts';
import { type Method, type Methods, Refusal } from './web-api/method.ts';
import { reactionMethods } from './web-api/reactions.ts';
import { viewMethods } from './web-api/views.ts';

const METHODS: Methods = {
  ...connectionMethods,
  ...chatMethods,
  ...canvasMethods,
  ...conversationMethods,
  ...directoryMethods,
  ...reactionMethods,
  ...viewMethods,
};
const KEPT_CALLS = 10_000;

/** A call of the app, for tests. `at` in milliseconds; `answer` is undefined when a fault kept it from being processed. */
export interface ApiCall {
  readonly method: string;
  readonly args: Json;
  readonly at: number;
  answer: Json | undefined;
}

/** What the Web API needs beside the workspace. */
export interface WebApi {
  readonly slack: Slack;
  readonly faults: Faults;
  readonly calls: ApiCall[];
  issueUrl(): string | undefined;
}

/** Answers a request to `/api/<method>`. */
export async function handleApi(
  api: WebApi,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = readUrl(request);
  const name = url.pathname.slice('/api/'.length);
  const args = {
    ...Object.fromEntries(url.searchParams),
    ...readArguments(request, await readBody(request)),
  };
  const call: ApiCall = { method: name, args, at: api.slack.settings.now(), answer: undefined };
  api.calls.push(call);
  if (api.calls.length > KEPT_CALLS) api.calls.splice(0, api.calls.length - KEPT_CALLS);
  const fault = api.faults.take(name, args);
  if (await isCut(fault, request, response)) return;
  call.answer =
    fault?.kind === 'error'
      ? { ok: false, error: fault.error }
      : run(api, name, args, tokenOf(request, args));
  if (fault?.kind === 'drop-after') request.socket.destroy();
  else sendJson(response, call.answer, 200, { 'x-slack-req-id': crypto.randomUUID() });
}

/** Does what a fault demands before the call is processed; true when there is nothing more to answer. */
export async function isCut(
  fault: Fault | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  switch (fault?.kind) {
    case 'delay':
      await pause(fault.ms);
      return false;
    case 'drop-before':
      request.socket.destroy();
      return true;
    case 'http':
      sendJson(response, { ok: false, error: 'internal_error' }, fault.status);
      return true;
    case 'ratelimited':
      sendJson(response, { ok: false, error: 'ratelimited' }, 429, {
        'retry-after': String(fault.retryAfter),
      });
      return true;
    default:
      return false;
  }
}

function run(api: WebApi, name: string, args: Json, token: string): Json {
  const warnings: string[] = [];
  const { slack, issueUrl } = api;
  try {
    const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
    if (method === undefined) throw new Refusal('unknown_method');
    authorize(slack, method, token);
    requireArguments(method, args);
    const result = method.run({ slack, args, issueUrl, warn: (warning) => warnings.push(warning) });
    return warnings.length === 0 ? { ok: true, ...result } : { ok: true, ...result, ...warned(warnings) };
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure;
    const { error, messages, more } = failure;
    return {
      ok: false,
      error,
      ...more,
      ...(messages.length === 0 ? {} : { response_metadata: { messages } }),
    };
  }
}

const warned = (warnings: readonly string[]): Json => ({
  warning: warnings.join(','),
  response_metadata: { warnings },
});

function authorize({ settings, workspace }: Slack, method: Method, token: string): void {
  if (method.token === 'none') return;
  if (token === '') throw new Refusal('not_authed');
  if (token !== settings.botToken && token !== settings.appToken) throw new Refusal('invalid_auth');
  if (token !== { bot: settings.botToken, app: settings.appToken }[method.token]) {
    throw new Refusal('not_allowed_token_type');
  }
  const { scope } = method;
  if (scope !== undefined && workspace.features.withheld.has(scope))
    throw new Refusal('missing_scope', [], { needed: scope, provided: 'chat:write,commands' });
}

function requireArguments({ required }: Method, args: Json): void {
  const missing = required.filter((name) => args[name] === undefined || args[name] === '');
  if (missing.length === 0) return;
  throw new Refusal(
    'invalid_arguments',
    missing.map((name) => `[ERROR] missing required field: ${name}`),
  );
}

function tokenOf(request: IncomingMessage, args: Json): string {
  const header = request.headers.authorization ?? '';
  if (header.startsWith('Bearer ')) return header.slice('Bearer '.length);
  return typeof args.token === 'string' ? args.token : '';
}

function readArguments(request: IncomingMessage, body: string): Json {
  if (!(request.headers['content-type'] ?? '').startsWith('application/json')) {
    return Object.fromEntries(new URLSearchParams(body));
  }
  try {
    const args: unknown = JSON.parse(body === '' ? '{}' : body);
    return isRecord(args) ? args : {};
  } catch {
    return {}; // Slack then misses the arguments, and says so.
  }
}

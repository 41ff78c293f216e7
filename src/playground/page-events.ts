import type { ServerResponse } from 'node:http';
import type { Guide } from './guide.ts';
import { namesOf, toPageEphemeral, toPageMessage, toPageView } from './page-state.ts';
import type { Slack } from './slack.ts';
import type { Json } from './types.ts';
import type { Change } from './workspace.ts';

const MOST_CLIENTS = 100;
const HEARTBEAT = 15_000;

/** Live updates for open pages, as server-sent events. */
export interface PageEvents {
  /** Keeps a response open and writes what `user` may see, until the page goes away. */
  open(user: string, response: ServerResponse): void;
  close(): void;
}

/** Watches the workspace for the pages. `connected` tells whether the app is there. */
export function createPageEvents(
  slack: Slack,
  connected: () => boolean,
  guide: Pick<Guide, 'state'>,
): PageEvents {
  const clients = new Map<ServerResponse, string>();
  const heartbeat = setInterval(() => {
    for (const client of clients.keys()) client.write(': still here\n\n');
  }, HEARTBEAT).unref();

  const stop = slack.workspace.observe((change) => {
    if (clients.size === 0) return;
    const event = change.kind === 'guide' ? guide.state() : toEvent(slack, change, connected);
    for (const [client, user] of clients) {
      if (isFor(slack, change, user))
        client.write(`event: ${change.kind}\ndata: ${JSON.stringify(event)}\n\n`);
    }
  });

  return {
    open(user, response) {
      const [oldest] = clients.keys();
      if (clients.size >= MOST_CLIENTS) oldest?.end();
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
      });
      response.write(': hello\n\n');
      clients.set(response, user);
      response.on('close', () => clients.delete(response));
    },
    close() {
      stop();
      clearInterval(heartbeat);
      for (const client of clients.keys()) client.end();
      clients.clear();
    },
  };
}

function isFor({ workspace }: Slack, change: Change, user: string): boolean {
  if ('user' in change) return change.user === user;
  if (!('channel' in change)) return true;
  const channel = workspace.channels.get(change.channel);
  return channel !== undefined && (channel.kind === 'channel' || channel.members.has(user));
}

function toEvent(slack: Slack, change: Change, connected: () => boolean): Json {
  switch (change.kind) {
    case 'message':
    case 'changed':
    case 'deleted':
      return { channel: change.channel, message: toPageMessage(slack, change.message, namesOf(slack)) };
    case 'ephemeral':
    case 'ephemeral-deleted':
      return {
        channel: change.ephemeral.channel,
        message: toPageEphemeral(change.ephemeral, namesOf(slack, change.ephemeral.to)),
      };
    case 'view':
    case 'home':
    case 'view-closed':
      return toPageView(change.view, namesOf(slack, change.view.user));
    case 'view-errors':
      return { id: change.view.id, errors: change.errors };
    case 'canvas':
      return { id: change.id };
    case 'bot':
      return { connected: connected() };
    case 'channels':
    case 'guide':
    case 'reset':
      return {};
    default:
      return change satisfies never;
  }
}

import type { NewFile } from './files.ts';
import type { Guide } from './guide.ts';
import type { People } from './people.ts';
import { NotPossible } from './places.ts';
import type { Slack } from './slack.ts';
import { type NewStart, startOver } from './start-over.ts';
import { isRecord, type Json, textOf } from './types.ts';
import { directMessage } from './workspace.ts';

/** From that many characters on, Slack's window offers to send a text as a snippet; here it is done. */
const SNIPPET_FROM = 12_000;

/** What the page needs from the playground. */
export interface PageParts extends NewStart {
  readonly slack: Slack;
  readonly people: People;
  connected(): boolean;
  readonly guide: Guide;
}

type Act = (parts: PageParts, args: Json) => unknown;

const ACTS: Readonly<Record<string, Act>> = {
  post: ({ people }, args) => {
    const { text, files } = asSnippet(textOf(args.text), readFiles(args.files));
    const { ts } = people.post({ ...at(args), text, files, threadTs: optional(args, 'threadTs') });
    return { ts };
  },
  edit: ({ people }, args) => people.edit({ ...at(args), ts: textOf(args.ts), text: textOf(args.text) }),
  remove: ({ people }, args) => people.remove({ ...at(args), ts: textOf(args.ts) }),
  react: ({ people }, args) => {
    const { name, remove } = args;
    people.react({ ...at(args), ts: textOf(args.ts), name: textOf(name), remove: remove === true });
  },
  slash: async ({ people }, args) => {
    // What went wrong is told by Slackbot in the channel.
    await people.slash({ ...at(args), command: textOf(args.command), text: textOf(args.text) });
  },
  shortcut: ({ people }, args) =>
    people.shortcut({ ...at(args), ts: textOf(args.ts), callbackId: textOf(args.callbackId) }),
  click: ({ people }, args) => people.click(readClick(args)),
  submitView: async ({ people }, args) => {
    const submitted = await people.submitView({ ...viewOf(args), state: stateOf(args) });
    return submitted.errors === undefined ? submitted : { errors: submitted.errors };
  },
  closeView: ({ people }, args) =>
    people.closeView({ ...viewOf(args), all: args.all === true, state: stateOf(args) }),
  openHome: ({ people }, args) => people.openHome({ user: textOf(args.as) }),
  openDm: ({ people, slack }, args) => {
    const user = textOf(args.as);
    if (!slack.workspace.users.has(user)) throw new NotPossible('There is nobody of that name.');
    people.openHome({ user, tab: 'messages' });
    return { channel: directMessage(slack.workspace, user).id };
  },
  join: ({ people }, args) => people.joinChannel(at(args)),
  invite: ({ people, slack }, { channel }) =>
    people.joinChannel({ channel: textOf(channel), user: slack.workspace.identity.botUser }),
  guide: ({ guide }, { step }) => guide.go(textOf(step)),
  reset: (parts) => startOver(parts.slack, parts),
};

/** Does what the page asks for, `{as, do, …}`. Returns `{ok: true, …}`, or `{ok: false, error}` with a sentence. */
export async function act(parts: PageParts, args: Json): Promise<Json> {
  const name = textOf(args.do);
  const run = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
  if (run === undefined) return { ok: false, error: 'The playground does not know how to do that.' };
  try {
    const result = await run(parts, args);
    if (!isRecord(result)) return { ok: true };
    return result.ok === false ? { ...result, error: sentence(result) } : { ok: true, ...result };
  } catch (failure) {
    if (failure instanceof NotPossible) return { ok: false, error: failure.message };
    throw failure;
  }
}

function sentence({ error }: Json): string {
  switch (error) {
    case 'operation_timeout':
      return 'The bot did not answer within three seconds (operation_timeout).';
    case 'dispatch_failed':
      return 'The bot is not connected (dispatch_failed).';
    default:
      return 'The bot gave an answer that Slack cannot use.';
  }
}

function at({ channel, as }: Json) {
  return { channel: textOf(channel), user: textOf(as) };
}

function viewOf({ viewId, as }: Json) {
  return { viewId: textOf(viewId), user: textOf(as) };
}

const stateOf = ({ state }: Json): Json => (isRecord(state) ? state : {});

function optional(args: Json, name: string): string | undefined {
  return textOf(args[name]) === '' ? undefined : textOf(args[name]);
}

/** `state` is what the used element holds, `{selected_option: …}`, which says more than `value`. */
function readClick(args: Json) {
  const place = ['channel', 'ts', 'ephemeralId', 'viewId', 'blockId'].flatMap((name) => {
    const value = optional(args, name);
    return value === undefined ? [] : [[name, value]];
  });
  const { state, value } = args;
  const held = isRecord(state) ? state : undefined;
  return {
    user: textOf(args.as),
    actionId: textOf(args.actionId),
    value: held ?? value,
    ...Object.fromEntries(place),
  };
}

function asSnippet(text: string, files: readonly NewFile[]): { text: string; files: readonly NewFile[] } {
  if (text.length < SNIPPET_FROM) return { text, files };
  return { text: '', files: [...files, { name: 'Untitled.txt', content: text }] };
}

function readFiles(value: unknown): readonly NewFile[] {
  const files = Array.isArray(value) ? value.filter(isRecord) : [];
  return files.map(({ name, content, mimetype, base64 }) => ({
    name: textOf(name) || 'file.txt',
    content: base64 === undefined ? textOf(content) : Buffer.from(textOf(base64), 'base64'),
    ...(typeof mimetype === 'string' ? { mimetype } : {}),
  }));
}

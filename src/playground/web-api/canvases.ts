import { addCanvas, deleteCanvas, mayRead, noteChange } from '../canvases.ts';
import { type Canvas, isRecord, type Json } from '../types.ts';
import { type Call, channelOf, json, type Method, type Methods, method, Refusal, text } from './method.ts';

/** What Slack takes as the content of a canvas, and at once to be let in, in characters and pieces. */
const MOST = { markdown: 1_048_576, entities: 20 };

const needing = (required: readonly string[], run: (call: Call) => Json): Method => ({
  ...method(required, (call) => {
    // The same refusal for all of them, before anything is looked at.
    if (call.slack.workspace.features.canvases === 'off') throw new Refusal('canvas_disabled_user_team');
    return run(call);
  }),
  scope: 'canvases:write',
});

/** `canvases.*`: documents. They have no sections here, so that no `section_id` is ever found. */
export const canvasMethods: Methods = {
  'canvases.create': needing([], create),
  'canvases.edit': needing(['canvas_id', 'changes'], edit),
  'canvases.delete': needing(['canvas_id'], remove),
  'canvases.access.set': needing(['canvas_id', 'access_level'], setAccess),
  'canvases.access.delete': needing(['canvas_id'], deleteAccess),
  'conversations.canvases.create': needing(['channel_id'], createInChannel),
};

function create(call: Call): Json {
  const { slack, args } = call;
  const inTab = text(args, 'channel_id') !== '';
  if (!inTab && slack.workspace.features.canvases === 'free')
    throw new Refusal('free_teams_cannot_create_standalone_canvases');
  const tab = inTab ? channelOf(call, { name: 'channel_id' }).id : undefined;
  if (tab !== undefined && slack.workspace.features.canvases === 'free' && tabOf(call, tab) !== undefined)
    throw new Refusal('free_team_canvas_tab_already_exists');
  return made(call, tab);
}

function createInChannel(call: Call): Json {
  const tab = channelOf(call, { name: 'channel_id' }).id;
  if (tabOf(call, tab) !== undefined) throw new Refusal('channel_canvas_already_exists');
  return made(call, tab);
}

function made(call: Call, tab: string | undefined): Json {
  const { slack, args } = call;
  const content = json(args, 'document_content', 'invalid_arguments');
  const markdown = content === undefined ? '' : readMarkdown(content, 'canvas_creation_failed');
  const owner = slack.workspace.identity.botUser;
  return { canvas_id: addCanvas(slack, { title: text(args, 'title'), markdown, owner, tab }).id };
}

const tabOf = ({ slack }: Call, channel: string): Canvas | undefined =>
  slack.workspace.canvases.values().find(({ tab, deleted }) => tab === channel && !deleted);

function edit(call: Call): Json {
  const { slack, args } = call;
  const canvas = canvasOf(call);
  if (slack.workspace.features.canvases === 'free' && canvas.tab === undefined)
    throw new Refusal('free_teams_cannot_edit_standalone_canvases');
  const changes = json(args, 'changes', 'invalid_arguments');
  const [change, ...others] = Array.isArray(changes) ? changes : [];
  if (!isRecord(change))
    throw new Refusal('invalid_arguments', ['[ERROR] must provide an array [json-pointer:/changes]']);
  if (others.length > 0)
    throw new Refusal('invalid_arguments', ['[ERROR] no more than 1 items allowed [json-pointer:/changes]']);
  apply(canvas, change);
  noteChange(slack, canvas);
  return {};
}

function apply(canvas: Canvas, change: Json): void {
  if (change.section_id !== undefined) throw failed('canvas_editing_failed', 'the section was not found');
  switch (change.operation) {
    case 'replace':
      canvas.markdown = contentOf(change);
      return;
    case 'insert_at_start':
      canvas.markdown = fitting(`${contentOf(change)}\n\n${canvas.markdown}`);
      return;
    case 'insert_at_end':
      canvas.markdown = fitting(`${canvas.markdown}\n\n${contentOf(change)}`);
      return;
    case 'rename': {
      const title = readMarkdown(change.title_content, 'canvas_editing_failed');
      canvas.title = title.trim();
      return;
    }
    default:
      throw new Refusal('invalid_arguments', ['[ERROR] unsupported operation [json-pointer:/changes/0]']);
  }
}

const contentOf = (change: Json): string => readMarkdown(change.document_content, 'canvas_editing_failed');

function fitting(markdown: string): string {
  if (markdown.length > MOST.markdown) throw new Refusal('canvas_too_large');
  return markdown;
}

/** The Markdown of a content object. What Slack's reader does not take is refused, with the reason in `detail`. */
function readMarkdown(content: unknown, error: string): string {
  if (!isRecord(content) || content.type !== 'markdown' || typeof content.markdown !== 'string')
    throw new Refusal('invalid_arguments', [
      '[ERROR] invalid document content [json-pointer:/document_content]',
    ]);
  const { markdown } = content;
  if (markdown.length > MOST.markdown)
    throw new Refusal('invalid_arguments', [
      '[ERROR] must be less than 1048577 characters [json-pointer:/document_content/markdown]',
    ]);
  const lines = markdown.split('\n');
  const nested = lines.findIndex((line) => /^> ?(?:[-*+]|\d{1,9}[.)]) /.test(line));
  if (nested >= 0) throw failed(error, `line ${nested + 1}: Unsupported block type (list) within blockquote`);
  const deep = lines.findIndex((line) => /^#{4,6} /.test(line));
  if (deep >= 0) throw failed(error, `line ${deep + 1}: Unsupported heading depth`);
  return markdown;
}

const failed = (error: string, detail: string) => new Refusal(error, [], { detail });

function remove(call: Call): Json {
  deleteCanvas(call.slack, canvasOf(call));
  return {};
}

function setAccess(call: Call): Json {
  const canvas = canvasOf(call);
  const level = text(call.args, 'access_level');
  const { kind, ids } = entitiesOf(call);
  if (level === 'owner' && kind === 'users' && ids.length === 1) canvas.owner = ids[0] ?? canvas.owner;
  else if (level === 'read' || level === 'write') for (const id of ids) canvas[kind].set(id, level);
  else throw new Refusal('invalid_arguments', ['[ERROR] invalid access level [json-pointer:/access_level]']);
  noteChange(call.slack, canvas);
  return {};
}

function deleteAccess(call: Call): Json {
  const canvas = canvasOf(call);
  const { kind, ids } = entitiesOf(call);
  for (const id of ids) canvas[kind].delete(id);
  noteChange(call.slack, canvas);
  return {};
}

/** Channels or people, not both. A direct message is no channel here, and a private one is found only by its members. */
function entitiesOf(call: Call): { readonly kind: 'channels' | 'users'; readonly ids: readonly string[] } {
  const channels = listOf(call, 'channel_ids');
  const users = listOf(call, 'user_ids');
  if ((channels === undefined) === (users === undefined)) throw new Refusal('invalid_parameters');
  for (const id of channels ?? []) {
    const channel = channelOf({ ...call, args: { channel: id } });
    if (channel.kind === 'im') throw new Refusal('channel_not_found');
  }
  for (const id of users ?? []) if (!call.slack.workspace.users.has(id)) throw new Refusal('user_not_found');
  return channels === undefined ? { kind: 'users', ids: users ?? [] } : { kind: 'channels', ids: channels };
}

function listOf({ args }: Call, name: string): readonly string[] | undefined {
  const list = json(args, name, 'invalid_arguments');
  if (list === undefined) return undefined;
  const known = Array.isArray(list) && list.every((one) => typeof one === 'string');
  if (!known || list.length === 0 || list.length > MOST.entities)
    throw new Refusal('invalid_arguments', [
      `[ERROR] between 1 and 20 items allowed [json-pointer:/${name}]`,
    ]);
  return list;
}

/** The canvas, if the app may see it. Throws `canvas_not_found` or `canvas_deleted`. */
function canvasOf(call: Call): Canvas {
  const { canvases, identity } = call.slack.workspace;
  const canvas = canvases.get(text(call.args, 'canvas_id'));
  if (canvas === undefined || !mayRead(call.slack, canvas, identity.botUser))
    throw new Refusal('canvas_not_found');
  if (canvas.deleted) throw new Refusal('canvas_deleted');
  return canvas;
}

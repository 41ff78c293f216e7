import { randomBytes } from 'node:crypto';
import { fillIds } from './fill-ids.ts';
import { randomId } from './ids.ts';
import type { Slack } from './slack.ts';
import { isRecord, type Json, type View } from './types.ts';
import { trimWorkspace } from './workspace.ts';

/** How many modals may lie on top of each other. */
const MOST_IN_STACK = 3;

/** Opens a modal for a person, on top of `previous` if given. `content` was validated before. */
export function openView(slack: Slack, user: string, content: Json, previous?: View): View {
  const id = randomId('V', 10);
  const rootId = previous?.rootId ?? id;
  const view: View = {
    id,
    rootId,
    previousId: previous?.id,
    user,
    hash: newHash(slack),
    content: complete(content),
  };
  slack.workspace.views.set(id, view);
  trimWorkspace(slack.workspace);
  slack.workspace.notify({ kind: 'view', user, view });
  return view;
}

/** Replaces the content of a modal or home tab that is open. */
export function replaceView(slack: Slack, view: View, content: Json): View {
  view.content = complete(content);
  view.hash = newHash(slack);
  slack.workspace.notify({ kind: view.content.type === 'home' ? 'home' : 'view', user: view.user, view });
  return view;
}

/** Shows a home tab to a person; the view keeps its ID from the first time on. */
export function publishHome(slack: Slack, user: string, content: Json): View {
  const known = slack.workspace.homes.get(user);
  if (known !== undefined) return replaceView(slack, known, content);
  const id = randomId('V', 10);
  const view: View = {
    id,
    rootId: id,
    previousId: undefined,
    user,
    hash: newHash(slack),
    content: complete(content),
  };
  slack.workspace.homes.set(user, view);
  slack.workspace.notify({ kind: 'home', user, view });
  return view;
}

/** Closes a modal and what lies on it, or with `all` the whole stack. The one below is shown again. */
export function closeView(slack: Slack, view: View, all = false): void {
  const stack = stackOf(slack, view);
  const from = all ? 0 : stack.indexOf(view);
  for (const closed of stack.slice(from)) slack.workspace.views.delete(closed.id);
  slack.workspace.notify({ kind: 'view-closed', user: view.user, view });
  const below = stack[from - 1];
  if (below !== undefined) slack.workspace.notify({ kind: 'view', user: view.user, view: below });
}

/** Tells whether another modal still fits on top of this one. */
export function hasRoomAbove(slack: Slack, view: View): boolean {
  return stackOf(slack, view).length < MOST_IN_STACK;
}

/** The modals of one stack, the lowest first. */
function stackOf(slack: Slack, view: View): readonly View[] {
  return [...slack.workspace.views.values()].filter(({ rootId }) => rootId === view.rootId);
}

/** A modal or home tab by its ID. */
export function findView(slack: Slack, id: string): View | undefined {
  return slack.workspace.views.get(id) ?? slack.workspace.homes.values().find((home) => home.id === id);
}

function complete(content: Json): Json {
  const blocks = Array.isArray(content.blocks) ? content.blocks.filter(isRecord) : [];
  return { ...content, blocks: fillIds(blocks) };
}

function newHash({ settings }: Slack): string {
  return `${Math.floor(settings.now() / 1000)}.${randomBytes(4).toString('hex')}`;
}

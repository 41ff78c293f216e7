import { randomId } from './ids.ts';
import type { Slack } from './slack.ts';
import type { Canvas } from './types.ts';
import { trimWorkspace } from './workspace.ts';

/** What a new canvas is made of. */
export interface NewCanvas {
  readonly title: string;
  readonly markdown: string;
  readonly owner: string;
  /** The channel in whose tabs it goes; its members may write in it then. */
  readonly tab?: string | undefined;
}

/** Keeps a new canvas, which nobody but its owner can read unless it is in a channel's tabs. */
export function addCanvas(slack: Slack, { title, markdown, owner, tab }: NewCanvas): Canvas {
  const canvas: Canvas = {
    id: randomId('F'),
    title,
    markdown,
    owner,
    tab,
    channels: new Map(tab === undefined ? [] : [[tab, 'write']]),
    users: new Map(),
    updated: slack.settings.now(),
    deleted: false,
  };
  slack.workspace.canvases.set(canvas.id, canvas);
  trimWorkspace(slack.workspace);
  noteChange(slack, canvas);
  return canvas;
}

/** Notes that a canvas was changed, and tells the pages. */
export function noteChange({ workspace, settings }: Slack, canvas: Canvas): void {
  canvas.updated = settings.now();
  workspace.notify({ kind: 'canvas', id: canvas.id });
}

/** Deletes a canvas; its address stays, and says so. */
export function deleteCanvas(slack: Slack, canvas: Canvas): void {
  canvas.deleted = true;
  canvas.markdown = '';
  noteChange(slack, canvas);
}

/** Whether somebody may read a canvas: who made it, who was let in, and who is in a channel that was. */
export function mayRead({ workspace }: Pick<Slack, 'workspace'>, canvas: Canvas, user: string): boolean {
  if (canvas.owner === user || canvas.users.has(user)) return true;
  return [...canvas.channels.keys()].some((id) => workspace.channels.get(id)?.members.has(user) === true);
}

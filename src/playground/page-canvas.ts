import { mayRead } from './canvases.ts';
import { namesOf, personOf } from './page-state.ts';
import { renderCanvas } from './render/canvas.ts';
import type { Slack } from './slack.ts';
import type { Json } from './types.ts';

/** A canvas for the page, its text rendered and escaped, or `{ok: false, error}` with a sentence for who may not read it. */
export function readPageCanvas(slack: Slack, user: string, id: string): Json {
  const { workspace } = slack;
  const canvas = workspace.canvases.get(id);
  const reader = personOf(slack, user)?.id ?? '';
  if (canvas === undefined || !mayRead(slack, canvas, reader))
    return { ok: false, error: 'There is no such canvas, or it is not open to you.' };
  if (canvas.deleted) return { ok: false, error: 'This canvas was deleted.' };
  const { title, markdown, owner, updated } = canvas;
  return {
    ok: true,
    id,
    title: title || 'Untitled',
    html: renderCanvas(markdown, namesOf(slack)),
    owner: workspace.users.get(owner)?.realName ?? '',
    updated,
  };
}

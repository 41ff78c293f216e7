import { renderAttachment } from './render/attachment.ts';
import { renderBlocks } from './render/blocks.ts';
import { renderPlainText } from './render/emoji.ts';
import { renderMrkdwn } from './render/mrkdwn.ts';
import type { Names } from './render/names.ts';
import { textOrNothing, toJson, toList, toText } from './render/values.ts';

export type { Names } from './render/names.ts';

/**
 * A message as the Web API holds it (`text`, `blocks`, `attachments`; the rest is not looked at) → HTML. Blocks stand in
 * for the text, as in Slack. All text is escaped, links are http, https or mailto, and nothing in it can act but the
 * `data-action-id` elements that the page listens to. Never throws.
 */
export function renderMessage(message: unknown, names: Names): string {
  const { text, blocks, attachments, ts, mrkdwn } = toJson(message);
  const scope = scopeOf(toText(ts) || 'message');
  const render = mrkdwn === false ? renderPlainText : (words: string): string => renderMrkdwn(words, names);
  const main = toList(blocks).length > 0 ? renderBlocks(blocks, names, scope) : render(toText(text));
  const extra = toList(attachments).map((attachment, index) =>
    renderAttachment(attachment, names, `${scope}-a${index}`),
  );
  return main + extra.join('');
}

/** The blocks of a modal or home tab → HTML; title and buttons of a modal are for the page to draw. Never throws. */
export function renderView(view: unknown, names: Names): string {
  const { blocks, id } = toJson(view);
  return renderBlocks(blocks, names, scopeOf(textOrNothing(id) ?? 'view'));
}

function scopeOf(id: string): string {
  return `s-${id.replace(/[^A-Za-z0-9]/g, '-')}`;
}

import { renderBlocks } from './blocks.ts';
import { attributes, escapeHtml, link } from './html.ts';
import { renderMrkdwn } from './mrkdwn.ts';
import type { Names } from './names.ts';
import { type Json, textOrNothing, toList, toText } from './values.ts';

/** A message attachment (blocks, or the older title, text, fields and footer) → HTML with a bar at its side. */
export function renderAttachment(attachment: Json, names: Names, scope: string): string {
  const blocks = toList(attachment.blocks);
  const inner = blocks.length > 0 ? renderBlocks(blocks, names, scope) : renderOlder(attachment, names);
  const pretext = paragraph('words', textOrNothing(attachment.pretext), names);
  return `${pretext}<div class="attachment">${inner}</div>`;
}

function renderOlder(attachment: Json, names: Names): string {
  const title = textOrNothing(attachment.title);
  const heading =
    title === undefined ? '' : `<strong>${link(toText(attachment.title_link), escapeHtml(title))}</strong>`;
  const fields = toList(attachment.fields).map(
    (field) =>
      `<div class="field"><strong>${escapeHtml(toText(field.title))}</strong><br>${renderMrkdwn(toText(field.value), names)}</div>`,
  );
  const parts = [
    paragraph('author', textOrNothing(attachment.author_name), names),
    heading,
    paragraph('words', textOrNothing(attachment.text), names),
    fields.length === 0 ? '' : `<div class="fields">${fields.join('')}</div>`,
    paragraph('footer', textOrNothing(attachment.footer), names),
  ].join('');
  return parts === '' ? paragraph('words', textOrNothing(attachment.fallback), names) : parts;
}

function paragraph(kind: string, text: string | undefined, names: Names): string {
  return text === undefined ? '' : `<div${attributes({ class: kind })}>${renderMrkdwn(text, names)}</div>`;
}

import { renderDate } from './date.ts';
import { renderEmoji } from './emoji.ts';
import { attributes, escapeHtml, link } from './html.ts';
import { type Names, nameOf } from './names.ts';
import { mention, renderChannel } from './tokens.ts';
import { type Json, textOrNothing, toJson, toList, toText } from './values.ts';

/** The elements of a `rich_text` block (sections, lists, quotes, preformatted text) → HTML. */
export function renderRichText(block: Json, names: Names): string {
  return toList(block.elements)
    .map((element) => renderPart(element, names))
    .join('');
}

function renderPart(part: Json, names: Names): string {
  const inline = (): string =>
    toList(part.elements)
      .map((element) => renderElement(element, names))
      .join('');
  switch (part.type) {
    case 'rich_text_section':
      return `<div class="rich-section">${inline()}</div>`;
    case 'rich_text_quote':
      return `<blockquote>${inline()}</blockquote>`;
    case 'rich_text_preformatted':
      return `<pre class="code"><code>${inline().replace(/^<br>/, '').replace(/<br>$/, '')}</code></pre>`;
    case 'rich_text_list':
      return renderList(part, names);
    default:
      return '';
  }
}

function renderList(list: Json, names: Names): string {
  const tag = list.style === 'ordered' ? 'ol' : 'ul';
  const indent = Math.min(Math.max(Number(list.indent) || 0, 0), 8);
  const start = tag === 'ol' && Number(list.offset) > 0 ? String(Number(list.offset) + 1) : undefined;
  const items = toList(list.elements).map((item) => `<li>${renderPart(item, names)}</li>`);
  return `<${tag}${attributes({ class: `indent-${indent}`, start })}>${items.join('')}</${tag}>`;
}

function renderElement(element: Json, names: Names): string {
  return styled(renderContent(element, names), toJson(element.style));
}

function renderContent(element: Json, names: Names): string {
  switch (element.type) {
    case 'text':
      return withBreaks(toText(element.text));
    case 'link':
      return link(toText(element.url), escapeHtml(textOrNothing(element.text) ?? toText(element.url)));
    case 'user':
      return mention(
        'user',
        toText(element.user_id),
        nameOf(names.users, toText(element.user_id), undefined),
        '@',
      );
    case 'channel':
      return renderChannel(toText(element.channel_id), names);
    case 'usergroup':
      return renderUsergroup(toText(element.usergroup_id), names);
    case 'broadcast':
      return mention('broadcast', toText(element.range), toText(element.range), '@');
    case 'emoji':
      return renderEmoji(toText(element.name)) ?? escapeHtml(`:${toText(element.name)}:`);
    case 'color':
      return `<code>${escapeHtml(toText(element.value))}</code>`;
    case 'date':
      return renderDate(
        {
          timestamp: Number(element.timestamp),
          template: toText(element.format),
          fallback: toText(element.fallback),
          ...(typeof element.url === 'string' ? { url: element.url } : {}),
        },
        names,
      );
    default:
      return escapeHtml(toText(element.text));
  }
}

function renderUsergroup(id: string, names: Names): string {
  return mention('usergroup', id, nameOf(names.usergroups, id, undefined), '@');
}

function withBreaks(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}

const tags = { code: 'code', bold: 'strong', italic: 'em', strike: 's', underline: 'u' } as const;

function styled(html: string, style: Json): string {
  return Object.entries(tags)
    .filter(([name]) => style[name] === true)
    .reduce((inner, [, tag]) => `<${tag}>${inner}</${tag}>`, html);
}

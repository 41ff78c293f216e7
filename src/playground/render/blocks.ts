import { type Context, renderText } from './context.ts';
import { renderElement, unknownElement } from './elements.ts';
import { attributes } from './html.ts';
import { renderInput } from './input.ts';
import { renderMrkdwn } from './mrkdwn.ts';
import type { Names } from './names.ts';
import { renderPicture } from './picture.ts';
import { renderRichText } from './rich-text.ts';
import { isJson, type Json, textOrNothing, toList, toText } from './values.ts';

/** Block Kit blocks → HTML. `scope` begins every `id`. An unknown block becomes a note that names it; nothing throws. */
export function renderBlocks(blocks: unknown, names: Names, scope: string): string {
  return toList(blocks)
    .map((block, index) => {
      const blockId = textOrNothing(block.block_id);
      return renderBlock(block, blockId === undefined ? { names, scope } : { names, scope, blockId }, index);
    })
    .join('');
}

function renderBlock(block: Json, context: Context, index: number): string {
  switch (block.type) {
    case 'header':
      return `<h3 class="block header">${renderText(block.text, context.names)}</h3>`;
    case 'divider':
      return '<hr class="block">';
    case 'section':
      return renderSection(block, context);
    case 'context':
      return wrap(
        'context',
        toList(block.elements).map((element) => renderContextPart(element, context)),
      );
    case 'actions':
      return wrap('actions', renderElements(block, context));
    case 'context_actions':
      return wrap('context-actions', renderElements(block, context));
    case 'rich_text':
      return wrap('rich-text', [renderRichText(block, context.names)]);
    case 'image':
      return renderImage(block, context);
    case 'input':
      return renderInput(block, context, index);
    case 'markdown':
      return wrap('section', [renderMrkdwn(toText(block.text), context.names)]);
    default:
      return wrap('unknown', [unknownElement(block)]);
  }
}

function wrap(kind: string, parts: readonly string[]): string {
  return `<div${attributes({ class: `block ${kind}` })}>${parts.join('')}</div>`;
}

function renderElements(block: Json, context: Context): readonly string[] {
  return toList(block.elements).map((element) => renderElement(element, context));
}

function renderSection(block: Json, context: Context): string {
  const text = isJson(block.text) ? `<div class="words">${renderText(block.text, context.names)}</div>` : '';
  const fields = toList(block.fields).map(
    (field) => `<div class="field">${renderText(field, context.names)}</div>`,
  );
  const grid = fields.length === 0 ? '' : `<div class="fields">${fields.join('')}</div>`;
  const accessory = isJson(block.accessory)
    ? `<div class="accessory">${renderElement(block.accessory, context)}</div>`
    : '';
  return wrap('section', [`<div class="main">${text}${grid}</div>`, accessory]);
}

function renderContextPart(element: Json, context: Context): string {
  if (element.type === 'image') return renderPicture(element, context, 'small');
  return `<span>${renderText(element, context.names)}</span>`;
}

function renderImage(block: Json, context: Context): string {
  const title = renderText(block.title, context.names);
  const caption = title === '' ? '' : `<figcaption>${title}</figcaption>`;
  return `<figure class="block image">${caption}${renderPicture(block, context, 'picture')}</figure>`;
}

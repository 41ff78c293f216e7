import { type Context, wordsOf } from './context.ts';
import { attributes, escapeHtml, link } from './html.ts';
import { type Json, textOrNothing, toJson, toText } from './values.ts';

/**
 * An image block or element. Only pictures of the workspace itself are loaded; any other becomes a link, because looking
 * at a message must not ask another server for anything.
 */
export function renderPicture(
  image: Json,
  context: Context,
  kind: 'picture' | 'thumbnail' | 'small',
): string {
  const url = textOrNothing(image.image_url) ?? toText(toJson(image.slack_file).url);
  const alt = toText(image.alt_text);
  const origin = context.names.origin;
  if (origin !== undefined && URL.canParse(url) && new URL(url).origin === origin) {
    return `<img${attributes({ class: kind, src: url, alt, loading: 'lazy' })}>`;
  }
  if (kind === 'small') return `<span class="picture-words">${escapeHtml(alt)}</span>`;
  const words = wordsOf(image.title, context.names) || alt || 'Picture';
  return `<span class="picture-words">${link(url, `<span aria-hidden="true">🖼</span> ${escapeHtml(words)}`)}</span>`;
}

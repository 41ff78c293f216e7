import type { Prose } from '../../core/answer/types.ts';
import { cut, LIMITS } from './limits.ts';

/** Escapes what acts in Slack's text: https://docs.slack.dev/messaging/formatting-message-text#escaping. */
function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

// Characters that a value must not smuggle in: controls, line breaks, and what turns the direction of writing around.
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu;

/** A pasted value as inline code, in which no formatting, link or mention acts. Long values are cut. */
export function code(value: string): string {
  const shown = cut(value.replaceAll(INVISIBLE, ' ').replaceAll('`', 'ˋ').trim(), LIMITS.value);
  return shown === '' ? '' : `\`${escapeMarkup(shown)}\``;
}

// Slack has no escape for these, and pairs them across whatever invisible character stands beside them. Inside a word, as in
// a name with underscores, the underscore does nothing and stays.
const FORMATTING = /[*~`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const LIKE: Readonly<Record<string, string>> = { '*': '∗', '~': '∼', '`': 'ˋ', _: 'ˍ' };

/** Somebody's words outside of code; signs that would format are replaced by others that look alike, links and mentions do not act. */
export function plain(text: string): string {
  const calm = text.replaceAll(INVISIBLE, ' ').replaceAll(FORMATTING, (sign) => LIKE[sign] ?? sign);
  return escapeMarkup(calm).replaceAll('@', '@\u2060').replaceAll('://', ':\u2060//');
}

/** Prose of the catalog, with the values in it as inline code. */
export function renderProse(prose: Prose): string {
  return prose.map((part) => (typeof part === 'string' ? escapeMarkup(part) : code(part.value))).join('');
}

const addressOf = (url: string): string =>
  url.replaceAll('|', '%7C').replaceAll('>', '%3E').replaceAll('<', '%3C').replaceAll('&', '&amp;');

/** A link with a label; the address stays as it is, but for what would end it. */
export function link(url: string, label: string): string {
  return `<${addressOf(url)}|${escapeMarkup(label).replaceAll('|', '¦')}>`;
}

/** A numbered list, one line an item. */
export function numbered(items: readonly string[]): string[] {
  return items.map((item, index) => `${index + 1}. ${item}`);
}

/** The time of day as each reader's clock shows it, with a link if there is one; UTC where Slack does not. */
export function clock(at: number, url?: string): string {
  const iso = new Date(at).toISOString();
  return `<!date^${Math.floor(at / 1000)}^{time}${linkTo(url)}|${iso.slice(11, 16)} UTC>`;
}

const linkTo = (url: string | undefined): string =>
  url === undefined ? '' : `^${addressOf(url).replaceAll('^', '%5E')}`;

/** A time in milliseconds as each reader's clock shows it; UTC where Slack does not. */
export function date(at: number, url?: string): string {
  const iso = new Date(at).toISOString();
  return `<!date^${Math.floor(at / 1000)}^{date_short_pretty} {time}${linkTo(url)}|${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC>`;
}

import { renderDate } from './date.ts';
import { attributes, escapeHtml, escapeSlack, link, safeUrl, unescapeSlack } from './html.ts';
import { type Names, nameOf } from './names.ts';

/** One `<…>` of message text, without its brackets, → HTML. What is neither a safe link nor a mention stays text. */
export function renderToken(token: string, names: Names): string {
  const { head, label } = splitLabel(token);
  if (head.startsWith('@'))
    return mention('user', head.slice(1), nameOf(names.users, head.slice(1), label), '@');
  if (head.startsWith('#')) return renderChannel(head.slice(1), names, label);
  if (head.startsWith('!')) return renderSpecial(head.slice(1), label, names);
  const url = unescapeSlack(head);
  if (safeUrl(url) === undefined) return escapeSlack(`<${token}>`);
  return link(url, escapeSlack(label ?? url.replace(/^mailto:/, '')));
}

/** A channel as a link within the page. */
export function renderChannel(id: string, names: Names, label?: string): string {
  const name = nameOf(names.channels, id, label);
  return `<a${attributes({ class: 'mention', href: `#${id}`, 'data-channel': id })}>#${escapeSlack(name)}</a>`;
}

/** A person, group or `@here` as a mark; `kind` becomes the `data-…` attribute that holds the ID. */
export function mention(
  kind: 'user' | 'usergroup' | 'broadcast',
  id: string,
  name: string,
  sign = '',
): string {
  return `<span${attributes({ class: `mention ${kind}`, [`data-${kind}`]: id })}>${sign}${escapeSlack(name)}</span>`;
}

/** Message text in which every `<…>` is replaced by the words that a reader would see; no HTML, not escaped. */
export function plainTokens(text: string, names: Names): string {
  return unescapeSlack(
    text.replace(/<([^<>\n]*)>/g, (whole, token: string) => plainToken(whole, token, names)),
  );
}

function plainToken(whole: string, token: string, names: Names): string {
  const { head, label } = splitLabel(token);
  const id = head.slice(1);
  if (head.startsWith('@')) return `@${nameOf(names.users, id, label)}`;
  if (head.startsWith('#')) return `#${nameOf(names.channels, id, label)}`;
  if (broadcasts.includes(id) && head.startsWith('!')) return `@${id}`;
  return safeUrl(unescapeSlack(head)) === undefined ? whole : (label ?? head);
}

const broadcasts = ['here', 'channel', 'everyone'];

function renderSpecial(special: string, label: string | undefined, names: Names): string {
  const [command = '', ...rest] = special.split('^');
  if (broadcasts.includes(command)) return mention('broadcast', command, command, '@');
  if (command === 'subteam') {
    const id = rest[0] ?? '';
    return mention('usergroup', id, nameOf(names.usergroups, id, label).replace(/^@/, ''), '@');
  }
  if (command === 'date') {
    const [timestamp = '', template = '', url] = rest;
    const date = { timestamp: Number(timestamp), template: unescapeSlack(template), fallback: label ?? '' };
    return renderDate(url === undefined ? date : { ...date, url: unescapeSlack(url) }, names);
  }
  return label === undefined ? escapeHtml(`<!${special}>`) : escapeSlack(label);
}

function splitLabel(token: string): { readonly head: string; readonly label?: string } {
  const bar = token.indexOf('|');
  return bar < 0 ? { head: token } : { head: token.slice(0, bar), label: token.slice(bar + 1) };
}

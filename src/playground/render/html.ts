/** Escapes text for HTML content and for double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Undoes the three escapes of Slack's message text (`&amp;`, `&lt;`, `&gt;`), each once. */
export function unescapeSlack(text: string): string {
  return text.replace(/&(amp|lt|gt);/g, (_, name: string) => ({ amp: '&', lt: '<' })[name] ?? '>');
}

/** Message text as on the wire → HTML content in which nothing acts. */
export function escapeSlack(text: string): string {
  return escapeHtml(unescapeSlack(text));
}

/** The address when it is absolute, without blanks, and its scheme is http, https or mailto; else undefined. */
export function safeUrl(url: unknown): string | undefined {
  return typeof url === 'string' && linkable.test(url) && URL.canParse(url) ? url : undefined;
}

const linkable = /^(?:https?:\/\/|mailto:)[^\s\u0000-\u001f]+$/i;

/** ` name="value"` for each value that is there; `true` gives the bare name, `false` and undefined give nothing. */
export function attributes(values: Readonly<Record<string, string | boolean | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`))
    .join('');
}

/** A link to `url` around `content` (HTML); only the content when the address is not one of `safeUrl`. */
export function link(url: string, content: string): string {
  const href = safeUrl(url);
  if (href === undefined) return content;
  return `<a${attributes({ href, target: '_blank', rel: 'noopener noreferrer nofollow' })}>${content}</a>`;
}

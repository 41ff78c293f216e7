/** Markup that may be sent as it is: only `html` makes it. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a page: text (which is escaped), markup, lists of these; `undefined` and `false` are left out. */
export type Piece = Html | string | number | undefined | false | readonly Piece[];

/**
 * Builds markup; whatever is filled in is escaped unless it came from `html` itself. Attribute values must stand in double
 * quotes: `` html`<a href="${url}">${title}</a>` ``.
 */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return { markup: strings.map((text, i) => text + (i < pieces.length ? render(pieces[i]) : '')).join('') };
}

/** Several pieces with `between` (markup or text) between them. */
export function join(pieces: readonly Piece[], between: Piece): Piece {
  return pieces.flatMap((piece, i) => (i === 0 ? [piece] : [between, piece]));
}

function render(piece: Piece): string {
  if (piece === undefined || piece === false) return '';
  if (typeof piece === 'string' || typeof piece === 'number') return escapeHtml(String(piece));
  return 'markup' in piece ? piece.markup : piece.map(render).join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');
}

// Controls other than white space, and what turns the direction of writing around: neither is ever meant.
const HARMFUL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/g;

/** Text without control characters, without signs that turn the direction of writing around, and well-formed. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(HARMFUL, '');
}

/** A link to another site, or the label alone when the address is no web address. */
export function externalLink(url: string, label: Piece): Html {
  const { protocol, href = '' } = URL.parse(url) ?? {};
  if (protocol !== 'https:' && protocol !== 'http:') return html`<span>${label}</span>`;
  return html`<a href="${href}" rel="noopener noreferrer" class="external">${label}</a>`;
}

import { ROLE_LABELS } from '../core/answer/labels.ts';
import type { Entry, Fixer, When } from '../core/catalog/types.ts';
import { type Html, html, join, type Piece } from './html.ts';
import { captureName } from './prose.ts';

/** How a fixer is called in a filter or a list. */
export const FIXER_NAMES: Readonly<Record<Fixer, string>> = {
  ...ROLE_LABELS,
  'end-user': 'The person who signs in',
  provider: 'The provider',
};

/** How the depth of an entry is called. */
export const GRADE_NAMES: Readonly<Record<Entry['grade'], string>> = { full: 'In depth', short: 'Short' };

/** What a reader should know before anything else about entries that are no plain failures. */
export const KIND_NOTICES: Readonly<Record<Entry['kind'], string | undefined>> = {
  failure: undefined,
  informational: 'This is no failure: the sign-in goes on or works as intended.',
  neighbour: 'This only looks like a sign-in error. It comes from somewhere else.',
};

/** `1 entry`, `2,232 entries`. */
export function countOf(count: number, one = 'entry', many = 'entries'): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** `2026-11-23` is `23 November 2026`; anything that is no day stays as it is. */
export function dayInWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(date.getTime())) return day;
  return date.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** The conditions of a variant as the end of a sentence that begins with "If": `the redirect URI begins with http://`. */
export function renderWhen(when: When): Html {
  const conditions = Object.entries(when).map(([name, wanted]) => {
    if (name === 'message') return html`the message says <q>${wanted}</q>`;
    if (name !== 'description') return html`the ${captureName(name)} ${fitOf(wanted)}`;
    const sayings = wanted.split('|').map((saying) => html`<q>${saying.trim()}</q>`);
    return html`the description of the error says ${join(sayings, ' or ')}`;
  });
  return html`${join(conditions, ', and ')}`;
}

function fitOf(pattern: string): Piece {
  const pieces = pattern.split('*');
  const [head = '', tail = ''] = [pieces[0], pieces.at(-1)];
  const value = (text: string) => html`<code>${text}</code>`;
  if (pieces.length === 1) return ['is ', value(pattern)];
  if (pieces.every((piece) => piece === '')) return 'is known';
  if (pieces.length === 2 && tail === '') return ['begins with ', value(head)];
  if (pieces.length === 2 && head === '') return ['ends with ', value(tail)];
  if (pieces.length === 3 && head === '' && tail === '') return ['contains ', value(pieces[1] ?? '')];
  return ['has the form ', value(pieces.join('…'))];
}

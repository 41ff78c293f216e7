import { labelOf } from '../core/answer/labels.ts';
import { fillProse } from '../core/catalog/wording.ts';
import { cleanText, type Html, html, type Piece } from './html.ts';

/** `{redirect_uri:uri}` in a wording, `{redirect_uri}` in prose: a place for a value, without words to stand in for it. */
const SLOT = /\{([a-z][a-z0-9_]*)(?::[a-z]+)?\}/g;
/** Stands around what is marked while prose is filled; `cleanText` has taken it out of the prose before. */
const MARK = '\u0001';
/** Nobody pasted anything; without the properties that every object has, since a place may be called "constructor". */
const NO_VALUES: Readonly<Record<string, string>> = Object.freeze(Object.create(null));

/** Prose of the catalog for a reader who pasted nothing: `{name|words}` becomes the words, a bare `{name}` a marked label, `` `x` `` code. */
export function renderProse(prose: string): Html {
  return html`${marked(prose).map(({ text, slot }) => (slot ? slotOf(text) : withCode(text)))}`;
}

/** The same as plain text, for titles, descriptions and what is copied. */
export function plainProse(prose: string): string {
  return marked(prose)
    .map(({ text }) => text.replaceAll('`', ''))
    .join('');
}

/** A sentence by which an error is recognised, with the places for values shown as such. */
export function renderWording(wording: string): Html {
  const pieces = splitSlots(cleanText(wording));
  return html`${pieces.map(({ text, slot }) => (slot ? slotOf(text) : text))}`;
}

/** What a capture is called inside a sentence: `client_id` is `client ID`. */
export function captureName(name: string): string {
  return inSentence(labelOf(name));
}

/** A label as it stands inside a sentence: `Tenant admin` is `tenant admin`, `IdP owner` stays. */
export function inSentence(label: string): string {
  return label.replace(/^[A-Z](?=[a-z]+\b)/, (letter) => letter.toLowerCase());
}

interface Part {
  readonly text: string;
  readonly slot: boolean;
}

function marked(prose: string): readonly Part[] {
  const slotted = splitSlots(cleanText(prose))
    .map(({ text, slot }) => (slot ? `${MARK}${text}${MARK}` : text))
    .join('');
  return alternate(fillProse(slotted, NO_VALUES, (value) => value).split(MARK));
}

function splitSlots(text: string): readonly Part[] {
  return alternate(text.replace(SLOT, (_, name: string) => `${MARK}${captureName(name)}${MARK}`).split(MARK));
}

/** Every second piece stood between marks. */
const alternate = (pieces: readonly string[]): readonly Part[] =>
  pieces.map((text, i) => ({ text, slot: i % 2 === 1 })).filter(({ text }) => text !== '');

const slotOf = (name: string): Html => html`<var>${name}</var>`;

function withCode(text: string): Piece {
  const pieces = text.split('`');
  // A sign without a partner is only a sign.
  if (pieces.length % 2 === 0) return text;
  return pieces.map((piece, i) => (i % 2 === 1 ? html`<code>${piece}</code>` : piece));
}

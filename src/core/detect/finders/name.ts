import type { Finder, Sighting } from './shared.ts';

const IDENTIFIER = /[A-Za-z][A-Za-z0-9]*(?:[_.:#-]+[A-Za-z0-9]+)*/g;

/** What every telling name has: an underscore, a colon, three digits, or a hump. Most words of a text have none. */
const MARKED = /[_:]|\d{3}|[a-z][A-Z]/;

/** Symbolic names that no ordinary sentence holds: `invalid_grant`, `InvalidReplyTo`, a SAML status URN. */
export const findNames: Finder = (text, { entriesNamed, isTelling }) => {
  const found: Sighting[] = [];
  for (const match of text.matchAll(IDENTIFIER)) {
    for (const { word, offset } of readings(match[0])) {
      if (word.length < 5 || word.length > 120 || !MARKED.test(word)) continue;
      const candidates = entriesNamed(word).filter((entry) => names(entry.names, word, isTelling));
      if (candidates.length === 0) continue;
      const start = match.index + offset;
      const code =
        candidates[0]?.names.find(({ name }) => name.toLowerCase() === word.toLowerCase())?.name ?? word;
      found.push({
        evidence: 'name',
        span: { start, end: start + word.length },
        code,
        candidates,
        captures: {},
        weight: 50,
      });
      break;
    }
  }
  return found;
};

/** An identifier as a whole, then its last segment: `oauthlib.errors.MismatchingStateError` is also `MismatchingStateError`. */
function readings(identifier: string): readonly { readonly word: string; readonly offset: number }[] {
  const cut =
    Math.max(identifier.lastIndexOf('.'), identifier.lastIndexOf(':'), identifier.lastIndexOf('#')) + 1;
  const whole = { word: identifier, offset: 0 };
  return cut > 0 && cut < identifier.length ? [whole, { word: identifier.slice(cut), offset: cut }] : [whole];
}

function names(
  all: readonly { name: string; only?: string }[],
  word: string,
  isTelling: (name: string) => boolean,
): boolean {
  return all.some(({ name, only }) => {
    if (only !== undefined || name.length !== word.length) return false;
    if (!isTelling(name)) return false;
    // A name with humps is one only when written so: `Unauthorized_Client` is a code, `invalidgrant` is not InvalidGrant.
    return name === word || (name.toLowerCase() === word.toLowerCase() && /[_:]|\d{3}/.test(name));
  });
}

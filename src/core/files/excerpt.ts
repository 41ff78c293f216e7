/** What lines look like that say that a sign-in failed; a hit costs nothing but room in the excerpt. */
const TELLING =
  /error|fail|exception|denied|invalid|unauthori[sz]ed|forbidden|refused|expired|mismatch|aadsts|aadb2c|msis\d|\be0000\d|saml|oauth|oidc|openid|correlation|trace id/gi;
const BEFORE = 400;
const AFTER = 1_200;
const GAP = '\n…\n';

/** A text within a limit of characters, and whether anything was left out. */
export interface Excerpt {
  readonly text: string;
  readonly shortened: boolean;
}

/**
 * The whole text when it is short enough; otherwise the places that look like errors with what stands around them,
 * the last ones first to be kept, because a log ends with what is wrong now. Linear in the text.
 */
export function takeExcerpt(text: string, limit: number): Excerpt {
  if (text.length <= limit) return { text, shortened: false };
  const places = findPlaces(text);
  const kept: string[] = [];
  let left = limit;
  for (const { from, to } of places.toReversed()) {
    left -= to - from + GAP.length;
    if (left < 0) break;
    kept.push(text.slice(from, to));
  }
  return { text: kept.toReversed().join(GAP), shortened: true };
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Pieces around telling words, in order, none longer than a few lines; what lies in an earlier piece is not repeated. */
function findPlaces(text: string): readonly Place[] {
  const places: Place[] = [];
  let end = 0;
  TELLING.lastIndex = 0;
  for (let found = TELLING.exec(text); found; found = TELLING.exec(text)) {
    const from = Math.max(end, found.index - BEFORE);
    const to = Math.min(text.length, found.index + AFTER);
    const line = text.slice(from, found.index).indexOf('\n');
    const start = from === end || line === -1 ? from : from + line + 1;
    const stop = text.slice(found.index, to).lastIndexOf('\n');
    end = stop <= 0 || to === text.length ? to : found.index + stop;
    places.push({ from: start, to: end });
    TELLING.lastIndex = Math.max(end, found.index + 1);
  }
  return places;
}

import type { Finder, Sighting } from './shared.ts';

const FIELD =
  /(?<![A-Za-z0-9])(?:error[_ ]?code|error[_ ]?type|error[_ ]?subtype|error[_ ]?subcode|error|suberror|sub_error|exception|__type|code|reason|oauth_problem|status_?code|type)(?:\s+\d{3})?["'\]*`]{0,3}\s{0,3}(?:[:=]|=>)\s{0,3}["'[(*`]{0,3}([A-Za-z][^"'&\n,;<>()[\]{}*`|]{1,80})/gi;

/** Values of error fields: `error=expired_code`, `"errorCode": "…"`. Here ordinary words are believed, too. */
export const findParameters: Finder = (text, { entriesNamed }) => {
  const found: Sighting[] = [];
  for (const match of text.matchAll(FIELD)) {
    const raw = match[1] ?? '';
    const end = match.index + match[0].length;
    const start = end - raw.length;
    for (const value of readings(raw)) {
      const candidates = entriesNamed(value).filter(({ names }) =>
        names.some(({ name, only }) => only !== 'number' && name.toLowerCase() === value.toLowerCase()),
      );
      if (candidates.length === 0) continue;
      const code =
        candidates[0]?.names.find(({ name }) => name.toLowerCase() === value.toLowerCase())?.name ?? value;
      found.push({
        evidence: 'parameter',
        span: { start, end: start + value.length },
        code,
        candidates,
        captures: {},
        weight: 60,
      });
      break;
    }
  }
  return found;
};

/** The value as a whole, then its first word, then that word up to a colon: `invalid_grant: Bad Request` is `invalid_grant`. */
function readings(raw: string): readonly string[] {
  const whole = raw.trim().replace(/[.:!?\\]+$/, '');
  const first = /^[^\s:]+/.exec(whole)?.[0].replace(/[.!?\\]+$/, '') ?? '';
  return whole === first ? [whole] : [whole, first];
}

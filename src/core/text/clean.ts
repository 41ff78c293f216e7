import { decodeHTML } from 'entities';

// Everything outside printable ASCII, and the four characters that begin an encoding. Text without any is clean.
const NEEDS_WORK = /[^\t\n\x20-\x7e]|[%&\\<+]/;
const ROUNDS = 6;

/**
 * Turns pasted text into comparable text: compatibility forms, quotes, invisible characters, terminal colours, HTML
 * entities and tags, backslash escapes (also doubled) and percent escapes. What a person reads stays; line breaks stay.
 * Idempotent and linear: layers of encoding are undone at most six deep, what lies deeper is made inert.
 */
export function clean(text: string): string {
  if (!NEEDS_WORK.test(text)) return text;
  let current = plainCharacters(text);
  for (let round = 0; round < ROUNDS; round++) {
    const next = plainCharacters(decodeOnce(current));
    if (next === current) return current;
    current = next;
  }
  return decodeOnce(current) === current ? current : current.replace(/[%&\\<+]/g, ' ');
}

function plainCharacters(text: string): string {
  if (!/[^\t\n\x20-\x7e]/.test(text)) return text;
  return (
    text
      .normalize('NFKC')
      // Terminal colours, then other control characters, zero-width and direction marks, soft hyphens.
      .replace(/\x1b\[[0-9;?]*[A-Za-z]/g, '')
      .replace(/\r\n?/g, '\n')
      .replace(/[\u2028\u2029\u0085\v\f]/g, '\n')
      .replace(/\p{Cf}|\p{Variation_Selector}|\u034f|[\x00-\x08\x0e-\x1f\x7f-\x9f]/gu, '')
      .replace(/[\u2018-\u201b\u2032\u02bc\u00b4\u300c\u300d]/g, "'")
      .replace(/[\u201c-\u201f\u2033\u00ab\u00bb\u300e\u300f]/g, '"')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
      .replace(/\u3002/g, '. ')
      .replace(/[\u3001]/g, ', ')
  );
}

const TAG =
  /<\/?(?:a|abbr|article|aside|b|blockquote|body|br|button|center|code|dd|div|dl|dt|em|footer|font|form|h[1-6]|head|header|hr|html|i|img|input|label|li|link|main|meta|nav|ol|option|p|pre|script|section|select|small|span|strong|style|sub|sup|svg|table|tbody|td|tfoot|th|thead|title|tr|u|ul)(?:\s[^<>]{0,2000})?\/?>/gi;
const QUERY_VALUE =
  /(?<![A-Za-z0-9_])((?:error|error_description|error_message|error_reason|message|msg|reason|description)=)([^\s&"'<>]*\+[^\s&"'<>]*)/gi;

function decodeOnce(text: string): string {
  let out = text;
  if (out.includes('&')) out = decodeHTML(out);
  if (out.includes('<'))
    out = out.replace(TAG, (tag) =>
      /^<\/?(?:a|b|i|u|em|strong|code|span|font|small|sub|sup)\b/i.test(tag) ? '' : '\n',
    );
  if (out.includes('\\')) out = decodeBackslashes(out);
  if (out.includes('+'))
    out = out.replace(QUERY_VALUE, (_, label: string, value: string) => label + value.replaceAll('+', ' '));
  if (out.includes('%')) out = decodePercents(out);
  return out;
}

// Each looks only at the beginning of a run of backslashes, so that a long run costs no more than its length.
function decodeBackslashes(text: string): string {
  return (
    text
      .replace(/(?<!\\)\\+u([0-9a-fA-F]{4})/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
      .replace(/(?<!\\)\\+(?:r(?:\\+n)?|n)(?![a-z]{2}[\\/])/g, '\n')
      .replace(/(?<!\\)\\+t(?![a-z])/g, ' ')
      .replace(/(?<!\\)\\+(["'/`])/g, '$1')
      // Markdown that was copied with its escapes: `app\_not\_enabled`.
      .replace(/(?<=\w)\\_(?=\w)/g, '_')
      .toWellFormed()
  );
}

function decodePercents(text: string): string {
  return text.replace(/%(?:25)+(?=[0-9a-fA-F]{2})/g, '%').replace(/(?:%[0-9a-fA-F]{2})+/g, (run) => {
    const bytes = Array.from({ length: run.length / 3 }, (_, i) =>
      Number.parseInt(run.slice(i * 3 + 1, i * 3 + 3), 16),
    );
    return decodeUtf8(bytes) ?? run.replaceAll('%', '% ');
  });
}

/** Bytes → text, or nothing when they are no UTF-8. */
function decodeUtf8(bytes: readonly number[]): string | undefined {
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return undefined;
  }
}

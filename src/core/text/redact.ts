import { SECRET_KINDS, type SecretName } from './secret-kinds.ts';
import { SECRET_RULES, type SecretRule } from './secret-rules.ts';

/** What stands where a secret was. */
export const HIDDEN = '[hidden]';
const SHORTENED = '…';

/**
 * Masks whatever could sign somebody in, and shortens e-mail addresses.
 * `redact('client_secret=abc1&scope=x')` is `'client_secret=[hidden]&scope=x'`. Idempotent; linear in the text.
 */
export function redact(text: string): string {
  return mask(text).text;
}

/** The live secrets in a text, each kind once: what to tell the person who pasted them. Values are not kept. */
export function secretsIn(text: string): readonly (typeof SECRET_KINDS)[SecretName][] {
  const seen = mask(text).seen;
  return [...seen].map((name) => SECRET_KINDS[name]).filter(({ live }) => live);
}

const ANY_HINT = new RegExp(
  [...new Set(SECRET_RULES.flatMap(({ hints }) => hints)), '<[a-z0-9:]{0,20}assertion']
    .map((hint) => (hint.startsWith('<') ? hint : hint.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')))
    .join('|'),
  'i',
);

function mask(text: string): { readonly text: string; readonly seen: ReadonlySet<SecretName> } {
  const seen = new Set<SecretName>();
  if (!ANY_HINT.test(text)) return { text, seen };
  const lower = text.toLowerCase();
  let out = hideAssertions(text, lower, seen);
  for (const rule of SECRET_RULES) {
    if (rule.hints.some((hint) => lower.includes(hint))) out = apply(rule, out, seen);
  }
  return { text: out, seen };
}

function apply(rule: SecretRule, text: string, seen: Set<SecretName>): string {
  const hidden = rule.secret === 'email' ? SHORTENED : HIDDEN;
  return text.replace(rule.pattern, (...args: unknown[]) => {
    const whole = String(args[0]);
    const groups = args.at(-1) as { readonly keep?: string } | undefined;
    const keep = typeof groups === 'object' ? (groups.keep ?? '') : '';
    const value = whole.slice(keep.length);
    if (value.startsWith(HIDDEN) || rule.unless?.(value)) return whole;
    seen.add(rule.secret);
    return keep + hidden;
  });
}

const ASSERTION_START = /<(?:[a-z0-9]{1,10}:)?(?:encrypted)?assertion[\s>]/g;

/** SAML assertions as XML: from the opening to the closing tag, or to the end of a cut-off paste. */
function hideAssertions(text: string, lower: string, seen: Set<SecretName>): string {
  // Lower-casing changes the length of a few characters; offsets would lie then.
  if (!lower.includes('assertion') || lower.length !== text.length) return text;
  let out = '';
  let from = 0;
  for (const match of lower.matchAll(ASSERTION_START)) {
    if (match.index < from) continue;
    const close = lower.indexOf('assertion>', match.index + match[0].length);
    const end = close === -1 ? lower.length : close + 'assertion>'.length;
    out += text.slice(from, match.index) + HIDDEN;
    from = end;
    seen.add('samlResponse');
  }
  return out + text.slice(from);
}

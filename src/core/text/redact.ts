import { SECRET_KINDS, type SecretName } from './secret-kinds.ts';
import type { SecretRule } from './secret-rule.ts';
import { SECRET_RULES } from './secret-rules.ts';

/** What stands where a secret was. */
const HIDDEN = '[hidden]';
const SHORTENED = '…';

/** A private character, which nobody types: each stands for one of a secret. */
const FILL = '\uE010';
const FILLED = /\uE010+/g;
const WITHOUT_ADDRESSES = SECRET_RULES.filter(({ secret }) => secret !== 'email');

/**
 * Masks whatever could sign somebody in, and shortens e-mail addresses.
 * `redact('client_secret=abc1&scope=x')` is `'client_secret=[hidden]&scope=x'`. Idempotent; linear in the text.
 */
export function redact(text: string): string {
  return showFilled(mask(text).text);
}

/**
 * A text of the same length in which each character of a secret is filled, so that it can be cut into pieces: a label and
 * its secret may stand in two sentences. A piece has to go through `redact`, which shows `[hidden]` there and shortens
 * e-mail addresses.
 */
export function fillSecrets(text: string): string {
  return mask(text, WITHOUT_ADDRESSES).text;
}

/** What `fillSecrets` has filled in one text, filled in another of the same length. */
export function fillAlike(filled: string, text: string): string {
  return [...filled.matchAll(FILLED)].reduce(
    (all, { 0: run, index }) => all.slice(0, index) + run + all.slice(index + run.length),
    text,
  );
}

function showFilled(text: string): string {
  return text.includes(FILL) ? text.replace(FILLED, HIDDEN) : text;
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

function mask(
  text: string,
  rules: readonly SecretRule[] = SECRET_RULES,
): { readonly text: string; readonly seen: ReadonlySet<SecretName> } {
  const seen = new Set<SecretName>();
  if (!ANY_HINT.test(text)) return { text, seen };
  const lower = text.toLowerCase();
  let out = hideAssertions(text, lower, seen);
  for (const rule of rules) {
    if (rule.hints.some((hint) => lower.includes(hint))) out = apply(rule, out, seen);
  }
  return { text: out, seen };
}

function apply(rule: SecretRule, text: string, seen: Set<SecretName>): string {
  return text.replace(rule.pattern, (...args: unknown[]) => {
    const whole = String(args[0]);
    const groups = args.at(-1) as { readonly keep?: string } | undefined;
    const keep = typeof groups === 'object' ? (groups.keep ?? '') : '';
    const value = whole.slice(keep.length);
    if (value.startsWith(HIDDEN) || value.startsWith(FILL) || rule.unless?.(value)) return whole;
    seen.add(rule.secret);
    if (rule.secret === 'email') return keep + SHORTENED;
    // The mark that closes what one before the secret has opened: `client_secret`: `…`.
    const closing = /[`*]$/.exec(keep)?.[0];
    const end = closing !== undefined && value.endsWith(closing) ? closing : '';
    return keep + FILL.repeat(value.length - end.length) + end;
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
    out += text.slice(from, match.index) + FILL.repeat(end - match.index);
    from = end;
    seen.add('samlResponse');
  }
  return out + text.slice(from);
}

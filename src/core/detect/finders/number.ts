import type { Finder, Sighting } from './shared.ts';

/** Bare numbers, believed only behind the words that a provider's file lists: `"error_codes":[50173]`, `error?code=50076`. */
export const findNumbers: Finder = (text, { numberRules, searchNumberWords, formats, entriesNamed }) => {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return [];
  const standing = new Set<number>();
  searchNumberWords(lower, (rule) => standing.add(rule));
  return numberRules.flatMap((rule, number) => {
    if (!standing.has(number)) return [];
    if (rule.needs !== undefined && !lower.includes(rule.needs.toLowerCase())) return [];
    const found: Sighting[] = [];
    for (
      let at = lower.indexOf(rule.words);
      at !== -1;
      at = lower.indexOf(rule.words, at + rule.words.length)
    ) {
      const from = at + rule.words.length;
      const match = /^[\s"':=[(#`*\-is]{0,8}(\d{1,9})(?![\dA-Za-z])/.exec(text.slice(from, from + 24));
      if (!match?.[1]) continue;
      const digits = match[1];
      const isFormat = formats.every(
        ({ prefix, least, most }) =>
          !rule.as.startsWith(`${prefix}{`) || (digits.length >= least && digits.length <= most),
      );
      if (!isFormat) continue;
      const end = from + match[0].length;
      const code = rule.as.replace(/\{digits(?::[^}]*)?\}/, match[1]);
      const candidates = entriesNamed(code);
      found.push({
        evidence: 'code',
        span: { start: end - match[1].length, end },
        code,
        candidates,
        provider: rule.provider,
        captures: {},
        weight: 90,
      });
    }
    return found;
  });
};

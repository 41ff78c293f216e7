import type { Phrase } from './rule.ts';

/** A thing is said to be mended. From who is not affected it announces; "fixed for me" is relief, and not meant. */
export const MENDS: readonly Phrase[] = [
  {
    say: String.raw`\b(?:is|are|was|got|gets|has been|have been|'s been)(?: (?:now|all|also|both|finally|indeed|again|just|fully))* (?:fixed|repaired|corrected|sorted|patched|unblocked|restored|available again|reachable again|back online|solved|resolved)\b(?! (?:for (?:me|us)|here|by (?:adding|changing|setting))\b)`,
    why: '"the forum part is fixed"',
  },
  {
    say: String.raw`^(?:ok(?:ay)?[,.!]? |and |yes,? |hi,? )?(?:[\w-]+ ){1,5}(?:fixed|repaired|sorted|corrected)(?: now)?[.!\s]*$|^(?:ok(?:ay)?[,.!]? |hi,? |sorry,? )?(?:fixed|repaired|solved|resolved|sorted)\b(?! (?:for (?:me|us)|here|by (?:adding|changing|setting))\b)`,
    why: '"logout bug fixed", "Fixed, try again"',
  },
  {
    say: String.raw`\b(?:resolvid[oa]|corrigid[oa]|consertad[oa]|arrumad[oa]|arreglad[oa]|solucionad[oa]|resuelt[oa]|behoben|repariert|gefixt|korrigiert|corrigee?|reparee?|reglee?|risolto|sistemato|opgelost)\b`,
    why: 'other languages',
  },
  {
    say: String.raw`\b(?:is|are) (?:now )?(?:available|reachable|possible|up|working|allowed|unblocked|enabled|live|online) again\b|\b(?:is|are) (?:now )?(?:fully|completely|all) (?:back|restored|operational|online|up|recovered)\b|\byou (?:should|can) (?:now )?(?:have|get) (?:access|in|through) (?:again|now)\b`,
    why: '"Google login is available again"',
  },
];

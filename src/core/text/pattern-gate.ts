import { searchLiterals } from './literals.ts';
import { alternativesOf, neededLiterals } from './needed-literals.ts';

/** A regular expression that is not made yet. */
export interface PatternSource {
  readonly source: string;
  readonly flags: string;
}

/** Says of one text whether the rule with this number fits it. */
export type FitsRule = (rule: number) => boolean;

interface Alternative extends PatternSource {
  pattern?: RegExp;
}

/** A group that is referred to by its number cannot be taken out of its expression. */
const REFERS_BACK = /\\[1-9k]/;

/**
 * Rules, each of them any of some patterns, tried on a text only where a piece of it stands there which the pattern cannot
 * do without: hundreds of alternatives, of which a text has the letters of a few. Same answers as the patterns
 * themselves, at a fraction of the time. A pattern is made when it is first tried.
 */
export function gatePatterns(rules: readonly (readonly PatternSource[])[]): (text: string) => FitsRule {
  const alternatives: Alternative[] = [];
  const needed: { readonly literal: string; readonly alternative: number; readonly rule: number }[] = [];
  const always = rules.map((patterns, rule) => {
    const free = new Map<string, string[]>();
    for (const { source, flags } of patterns) {
      for (const one of REFERS_BACK.test(source) ? [source] : alternativesOf(source)) {
        const literals = neededLiterals(one);
        if (!literals) free.set(flags, [...(free.get(flags) ?? []), one]);
        else {
          const alternative = alternatives.push({ source: one, flags }) - 1;
          for (const literal of literals) needed.push({ literal, alternative, rule });
        }
      }
    }
    return [...free].map(([flags, sources]): Alternative => ({ source: sources.join('|'), flags }));
  });
  const search = searchLiterals(needed.map(({ literal }) => literal));
  return (text) => {
    const tries: (number[] | undefined)[] = new Array(rules.length);
    search(text.toLowerCase(), (at) => {
      const { alternative = -1, rule = -1 } = needed[at] ?? {};
      const own = tries[rule];
      if (!own) tries[rule] = [alternative];
      else if (!own.includes(alternative)) own.push(alternative);
    });
    return (rule) => {
      for (const at of tries[rule] ?? NONE) if (fits(alternatives[at], text)) return true;
      for (const one of always[rule] ?? NONE) if (fits(one, text)) return true;
      return false;
    };
  };
}

/**
 * Says of one text which of many patterns may fit it; of all others, it is sure that they do not. For patterns that are
 * wanted with their groups and places.
 */
export function mayFit(patterns: readonly PatternSource[]): (text: string) => FitsRule {
  const needed = patterns.flatMap(({ source }, pattern) => {
    const all = alternativesOf(source).map(neededLiterals);
    return all.includes(undefined)
      ? []
      : all.flatMap((own = []) => own.map((literal) => ({ literal, pattern })));
  });
  const search = searchLiterals(needed.map(({ literal }) => literal));
  const gated = new Set(needed.map(({ pattern }) => pattern));
  const always = patterns.map((_, pattern) => !gated.has(pattern));
  return (text) => {
    const may = always.slice();
    search(text.toLowerCase(), (at) => {
      may[needed[at]?.pattern ?? -1] = true;
    });
    return (pattern) => may[pattern] ?? false;
  };
}

const NONE: readonly never[] = [];

function fits(one: Alternative | undefined, text: string): boolean {
  if (!one) return false;
  one.pattern ??= new RegExp(one.source, one.flags);
  return one.pattern.test(text);
}

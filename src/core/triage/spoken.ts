import type { ErrorMention } from './errors.ts';
import type { Post } from './read.ts';
import { NAMES_A_THING, SUCCEEDS } from './sentences.ts';
import { NAMED_IN_PASSING, SAYS_SO_FAR } from './words/errors.ts';
import { DENIES, HEDGES } from './words/questions.ts';
import { anyOf } from './words/rule.ts';

const NAMED = new RegExp(anyOf(NAMED_IN_PASSING).source, 'gi');
const SAYS = anyOf(SAYS_SO_FAR);
const HEDGE = anyOf(HEDGES);
const DENY = anyOf(DENIES);
/** The phrase of a status in the middle of a sentence, where only its capital tells that somebody quotes it. */
const STATUS_NAME =
  /(?<=[a-z,:] )(?:Unauthorized|Unauthorised|Forbidden|Bad Request|Internal Server Error|Access Denied|Bad Gateway|Service Unavailable)\b/g;
/** How a program says which of its steps failed; what circumstances are told behind that are no part of it. */
const STEP_FAILED =
  /^((?:failed|unable|not able) to (?:get|fetch|obtain|verify|validate|parse|exchange|refresh|retrieve|decode|load|authenticate|authorize|acquire|renew|process|redirect|query|request|discover|introspect|sign) [^\n:*.,;(]{3,60}?)(?= (?:when|after|on|in|with|using|while|during|since|for|from|if|because|until|by|via|at|due|every|again|and|but)\b|[*.,:;(\n]|$)/i;
/** Characters behind a quotation in which may stand what it is the label of: `"Close" on its button`. */
const THING_WITHIN = 50;
const SHORT_QUOTE = /"([A-Za-z][^"_\n]{1,40})"/g;

/**
 * What a person calls the error where nobody shows it: "authentication failed each time", "runs into Unauthorized",
 * "comes up with "oops"". Ordinary speech is near, so this only counts in threads that name no other error.
 */
export function findSpoken({ text, sentences }: Post): readonly ErrorMention[] {
  return sentences.flatMap(({ start, end, masked }) => {
    if (HEDGE.test(masked)) return [];
    const said = text.slice(start, end);
    const quoted = [...said.matchAll(SHORT_QUOTE)].filter(
      ({ 0: whole, 1: name = '', index }) =>
        SAYS.test(said.slice(Math.max(0, index - 40), index)) &&
        !SUCCEEDS.test(name) &&
        !name.endsWith('?') &&
        !NAMES_A_THING.test(said.slice(index + whole.length - 1, index + whole.length + THING_WITHIN)),
    );
    const found = [
      ...quoted.map(({ 1: code = '', index }) => ({ code, at: index + 1 })),
      ...[...masked.matchAll(NAMED), ...masked.matchAll(STATUS_NAME), ...stepIn(masked)].map(
        ({ 0: code }) => ({
          code,
          at: said.indexOf(code),
        }),
      ),
    ].filter(({ at }) => at !== -1 && !DENY.test(said.slice(0, at)));
    return found.map(
      ({ code, at }): ErrorMention => ({
        code,
        alias: [],
        shape: 'sentence',
        hedged: false,
        asked: false,
        pasted: false,
        at: start + at,
      }),
    );
  });
}

function stepIn(masked: string): readonly RegExpExecArray[] {
  const step = STEP_FAILED.exec(masked.replace(/^\*/, ''));
  return step ? [step] : [];
}

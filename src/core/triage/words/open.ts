import type { Phrase } from './rule.ts';

const SHOW = '(?:provide|share|post|attach|paste|upload|send|show)';
const WHAT_IS_SEEN =
  '(?:(?:me|us|here|a|an|the|your|some|more|full|any|of|that|and|configs?) ){0,4}(?:[\\w-]{1,30}\\.)?(?:logs?|screen-?shots?|config\\w*|details?|output|traces?|information|infos?|har|stack|what (?:it|you|that))';

/** Wants to see something of the other's, without a question mark. */
export const REQUESTS: readonly Phrase[] = [
  {
    say: String.raw`(?<!\b(?:i|we|i'll|we'll|i'd|we'd|they|will|can|could|to|not|does|did) )\b${SHOW} ${WHAT_IS_SEEN}\b`,
    why: '"please provide the log", "send what it prints"',
  },
  {
    say: String.raw`\byou(?:'d| would|'ll| will)? (?:need|have) to ${SHOW} ${WHAT_IS_SEEN}\b`,
    why: '"you would need to share web.log"',
  },
];

/** Does not know how to go on: a question put as a statement. */
export const WONDERS: readonly Phrase[] = [
  {
    say: String.raw`\b(?:i|we) (?:\w+ ){0,2}(?:don't|do not|dont|can't|cannot|can not|couldn't) (?:\w+ ){0,2}(?:know|find out|figure out|work out|see|understand|find) (?:how|where|what) (?:to|we|i|it is|the right|is (?:wrong|missing))\b`,
    why: '"we just don\'t know how to enable it"',
  },
  {
    say: String.raw`^(?:and |so |but |i have |have )?(?:absolutely )?no (?:idea|clue) (?:how|where|what) (?:to|we|i)\b`,
    why: '"no idea how to fix it"',
  },
];

/** Would give whoever looks into it what they need. */
export const OFFERS: readonly Phrase[] = [
  {
    say: String.raw`\b(?:i|we) (?:\w+ )?(?:can|could|will|am happy to|'m happy to|am glad to|'d be happy to|would be happy to) (?:\w+ )?(?:give|provide|send|share|supply) you\b|\band (?:can|could) (?:give|provide|send|share|supply) you\b`,
    why: '"I have the same and can give you all that you need"',
  },
];

/** Proposes without being sure. */
export const MAY_HELP: readonly Phrase[] = [
  {
    say: String.raw`\b(?:could|might|may|maybe|perhaps|possibly|not sure|worth (?:a try|trying|checking)|give .{2,60} a (?:try|shot|go))\b`,
    why: '"you could give upgrading a try"',
  },
];

import type { Phrase } from './rule.ts';

/** Words that make a quoted string an error: what went wrong in particular. */
export const WRONG: readonly Phrase[] = [
  {
    say: String.raw`\b(?:invalid|expired|denied|mismatch\w*|unknown|unauthorized|unauthorised|forbidden|rejected|refused|unsupported|unexpected|malformed|incorrect|missing|revoked|disabled|locked|blocked|untrusted|unverified|not (?:found|authorized|authorised|allowed|valid|configured|registered|supported|permitted|recognized|trusted|assigned|approved|completed|signed|match|enabled|available)|(?:does|do|did|is|are|was|has|have|can|could)(?: ?n[o']t|n't)|cannot|no (?:such|matching|valid|saml|account|user)|unable to|could not|failed to|timed? ?out|too (?:many|early|late|old)|required|conflict|already (?:used|exists|redeemed)|bad request|unavailable)\b`,
    why: 'says what is wrong',
  },
];

/** Words of an error that says nothing in particular. */
export const SOMEHOW_WRONG: readonly Phrase[] = [
  {
    say: String.raw`\b(?:errors?|fail(?:ed|ure|s)?|exception|problem|went wrong|try again|oops|denied)\b`,
    why: 'says only that something is wrong',
  },
];

/** Sentences of an error page that tell the reader what to do. */
export const ADVICE_OF_PAGE: readonly Phrase[] = [
  {
    say: String.raw`^(?:please|try|contact|if you|you can|for more|visit|see|make sure|click|ensure|learn more|go back)\b`,
    why: 'advice, not the error',
  },
];

/** The statuses of RFC 9110 that sign-in failures end in, with their phrases. */
export const STATUS_PHRASES =
  'Bad Request|Unauthorized|Forbidden|Not Found|Method Not Allowed|Conflict|Too Many Requests|Internal Server Error|Server Error|Not Implemented|Bad Gateway|Service Unavailable|Gateway Time-?out';

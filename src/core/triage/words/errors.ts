import type { Phrase } from './rule.ts';

/** Words that make a quoted string an error: what went wrong in particular. */
export const WRONG: readonly Phrase[] = [
  {
    say: String.raw`\b(?:invalid|expired|denied|mismatch\w*|unknown|unauthorized|unauthorised|forbidden|rejected|refused|unsupported|unexpected|malformed|incorrect|missing|revoked|disabled|locked|blocked|untrusted|unverified|not (?:found|authorized|authorised|allowed|valid|configured|registered|supported|permitted|recognized|trusted|assigned|approved|completed|signed|match|enabled|available)|(?:does|do|did|is|are|was|has|have|can|could)(?: ?n[o']t|n't)|(?:we|it|you|server|page|site|app|user|request) (?:can't|won't)|cannot|no (?:such|matching|valid|saml|account|user)|unable to|could not|failed to|timed? ?out|too (?:many|early|late|old)|required|conflict|already (?:used|exists|redeemed)|bad request|unavailable)\b`,
    why: 'says what is wrong',
  },
  {
    say: String.raw`\b(?:unsuccessful(?:ly)?|reused|replayed|suspended|terminated|deactivated|inactive|insufficient|exceeded|locked[ _]out|lockout|violat(?:es|ed|ion))\b`,
    why: 'more of what logs of providers say',
  },
  {
    say: String.raw`ung.?ltig|abgelaufen|verweigert|fehlgeschlagen|gesperrt|nicht (?:gefunden|erlaubt|zul|konfiguriert)|inv.lid[oae]|no es v.lid|caducad|denegad|negado|expirad|bloquead|non valid|scadut|refus.\b|expir.e?\b`,
    why: 'error pages in other languages; a dot for a letter with a mark, which is not folded in what is pasted',
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

/** Pages that say no more than that sign-in failed: whatever names a reason comes before them. */
export const SAYS_NO_REASON: readonly Phrase[] = [
  {
    say: String.raw`\b(?:can't|cannot|could not|couldn't|unable to|trouble|problem|issue|error|failed)(?: \w+){0,4} (?:logging|signing|log|sign)(?: you)?[ -](?:in|on)\b|\bsingle sign-?on\b.{0,20}$|\bsomething went wrong\b|\b(?:unexpected|unknown|internal) (?:system |server )?(?:error|problem)\b|\ban? (?:unexpected |unknown )?error (?:has )?occurr?ed\b`,
    why: '"We can\'t log you in because of an issue with single sign-on"',
  },
];

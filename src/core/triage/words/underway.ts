import type { Phrase } from './rule.ts';

const RENEWING =
  'renewing|restarting|reverting|redeploying|rotating|resetting|replacing|patching|rebooting|recreating|re-?adding|re-?syncing|restoring|rolling back|failing over|reinstalling|re-?importing';

/** What somebody is doing about it right now. */
export const UNDER_WAY: readonly Phrase[] = [
  {
    say: String.raw`^(?:(?:ok|okay|yes|sure|i'm|i am|we're|we are|just|already|now),? ){0,3}(?:${RENEWING})\b(?: (?:it|that|this|them|both|the [\w-]+(?: [\w-]+)?))?(?: (?:right )?now| atm|[.!\s]*$)|[,;.:–-] (?:i'm |we're )?(?:${RENEWING}) (?:it|that|them|both|the \w+) (?:right )?now\b|, maybe that's .{3,40}[.?!] (?:${RENEWING})\b`,
    why: '"renewing it now"',
  },
];

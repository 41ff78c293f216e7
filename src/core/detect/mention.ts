import { SIGNS } from './signs.ts';
import { CALLED_AN_ERROR } from './signs-said.ts';
import type { Evidence, Span } from './types.ts';

/** Where a line calls it an error from its start on, it is no manual that does. */
const LINE_START = 24;
/** What speaks for a report, in the whole text or right before the finding. */
const REPORTS = SIGNS.filter(
  (sign) => sign.weight > 0 && (sign.on === 'text' || sign.on === 'before') && sign !== CALLED_AN_ERROR,
);
/** A text of fewer characters beside its code is no more than a way to show it. */
const SHORT = 40;

/** A bracket that opens right before it. */
const OPENED = /\([`*"']{0,2}$/;

/** What follows a code of which something is said. */
const SUBJECT = /^["'`*)]{0,3} (?:is|was|went|has|had|means|dropped|should|must|can|could|may|might) /;

/** What it takes from the likelihood of a report, in logits, that an error is only mentioned. */
export const MENTIONED = -2.2;

/**
 * Whether a code or name stands in the middle of a text in which nothing says that anybody has it: `… surfaces as
 * AADSTS7000222 in CI`. Who pastes an error begins a line with it, introduces it with a colon, or leaves its sentence
 * behind it.
 */
export function isMentioned(
  text: string,
  { evidence, span: { start, end } }: { readonly evidence: Evidence; readonly span: Span },
): boolean {
  if (evidence !== 'code' && evidence !== 'name') return false;
  if (text.length - (end - start) < SHORT) return false;
  // What stands in brackets belongs to what is before them, also at a line's start.
  const from = OPENED.test(text.slice(Math.max(0, start - 3), start)) ? start - SHORT : undefined;
  const lead = text.slice(Math.max(0, from ?? text.lastIndexOf('\n', start - 1) + 1), start);
  const isSubject = !/\p{L}{2,}/u.test(lead) && SUBJECT.test(text.slice(end, end + 24));
  if (!isSubject && (!/\p{L}{2,}/u.test(lead) || /[:\uff1a=]\*{0,2}\s{0,3}["'`([*]{0,2}$/.test(lead)))
    return false;
  if (/^[`*"'\]]{0,3}\s{0,2}(?:[:=]|[-–] )/.test(text.slice(end, end + 8))) return false;
  if (CALLED_AN_ERROR.pattern.test(lead.slice(0, LINE_START))) return false;
  const before = text.slice(Math.max(0, start - 80), start);
  return !REPORTS.some(({ on, pattern, unless }) => {
    const place = on === 'text' ? text : before;
    return pattern.test(place) && !unless?.test(place);
  });
}

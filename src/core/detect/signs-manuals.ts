import type { Sign } from './sign.ts';

/** How reference pages and manuals introduce errors that somebody may meet one day: lists, tables, samples. */
export const MANUALS: readonly Sign[] = [
  {
    why: 'a list of codes is announced',
    weight: -4,
    on: 'text',
    pattern:
      /\bfollowing table (?:lists?|shows?|describes?|contains?|gives?)\b|\b(?:permissible|possible|available|defined|supported|valid) (?:[\w-]{2,20} ){0,3}(?:error|status|result|response) codes?\b|\b(?:error|status|result) codes? (?:reference|overview|table|index)\b|\b(?:list|table|overview|reference) of (?:[\w-]{2,20} ){0,2}(?:error|status|result|response) (?:codes?|messages?)\b/i,
    unless: /\b(?:I|we|my|our) (?:get|got|see|have|keep|am|are)\b|\?[ \t]{0,3}$/m,
  },
  {
    why: 'the head of a table of troubles',
    weight: -4,
    on: 'text',
    pattern:
      /^[ \t|*]{0,6}(?:Issue|Problem|Symptom|Error|Error Code|Code|Message|Error Message)[ \t|*]{0,6}(?:\n[ \t|*]{0,6}|[ \t]{0,6}\|[ \t]{0,6}|\t|[ \t])(?:Symptom|Cause|(?:Error )?Description|Meaning|Solution|Resolution|Remedy|Explanation)[ \t|*]{0,6}(?:$|\n|\|)/m,
  },
  {
    why: 'a table with its separator',
    weight: -3,
    on: 'text',
    pattern: /^[ \t]{0,4}\|?[ \t]{0,3}:?-{3,40}:?[ \t]{0,3}\|/m,
  },
  {
    why: 'texts of a program, by their keys',
    weight: -4,
    on: 'text',
    pattern:
      /(?:^[ \t]{0,12}[a-z]\w{0,40}(?:-[a-z]\w{0,40}){0,5}(?: ?: ?["'][A-Z][^"'\n]{3,200}["'],?| = [A-Z][^\n]{6,200})\n){3}/m,
  },
  {
    why: 'the page of one error in a list of them',
    weight: -3,
    on: 'text',
    pattern:
      /^[ \t]{0,4}[-*] \*\*(?:HTTP status|Status|Trigger|Client action|Retryable|Thrown (?:by|when)|Documentation path)\b[^*\n]{0,20}\*\*/im,
  },
  {
    why: 'what an answer should look like',
    weight: -3,
    on: 'text',
    pattern:
      /\b(?:new|expected|desired|proposed) (?:payload|response|body|format|output|error) (?:should|would|could) be\b|\bgeneral format of\b|\b(?:we|it|the (?:server|api)) should (?:then )?(?:send|return|respond with|answer with)\b/i,
  },
  {
    why: 'IDs too short to be real',
    weight: -3,
    on: 'text',
    pattern: /\b(?:ID|InResponseTo|AssertionID|ResponseID)="_{0,2}\d{1,3}"/,
  },
  {
    why: 'the wording of a message before and after a change',
    weight: -4,
    on: 'text',
    pattern:
      /^[\s#*>-]{0,8}(?:old|new|current|proposed|suggested) (?:error )?(?:message|wording|text)s?\b[\s:*]{0,4}$/im,
  },
  {
    why: 'a sample among others',
    weight: -3,
    on: 'text',
    pattern:
      /\b(?:errors?|messages?|codes?|text|responses?) (?:might|may|can|could) (?:include|contain|look|read|say)\b|\b(?:the )?examples? above (?:are|is|shows?)\b|\ba typical (?:error|response|message|answer) (?:would|could|might|may|looks?|is)\b|\bis an example of an? (?:error|response|message)\b|\bas in the following (?:\([^)\n]{1,30}\) )?example\b|\b(?:non-|not )normative\b/i,
  },
  {
    why: 'what a reader will meet',
    weight: -2.5,
    on: 'text',
    pattern:
      /\b(?:you(?:'ll| will| may| might| could| would)|users? (?:may|might|will|can|could)|the (?:user|client|caller|application|app) (?:will|may|might|should)) (?:then |also )?(?:see|receive|get|encounter|be (?:shown|given|presented with)) (?:the |an? |this |one of the )(?:following |[\w-]{2,20} ){0,3}(?:errors?|messages?|responses?|codes?|page)\b|\b(?:recibir[aá]s|obtendr[aá]s|ver[aá]s|receber[aá]|ver[aá]|erhalten Sie|erhältst du|vous (?:recevrez|verrez|obtiendrez)|riceverai|vedrai) (?:este|esta|un|una|um|uma|eine?n?|die|ce|cette|le|il|questo)\b/i,
    unless: /\b(?:I|we|my|our|me|us)\b|\?[ \t]{0,3}$/im,
  },
];

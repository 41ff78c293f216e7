import type { Evidence, Span } from './types.ts';

/** What is known of one finding when its confidence is worked out. */
export interface Weighed {
  readonly evidence: Evidence;
  readonly span: Span;
  readonly coverage: number;
  /** Weight of the words of a message that matched. */
  readonly weight: number;
  readonly isUnknown: boolean;
  /** Whether something besides this finding speaks for its provider. */
  readonly hasProvider: boolean;
  /** Whether it has so little of its own (`E0001234`, "not found") that only its surroundings can make it believable. */
  readonly isPlain: boolean;
}

/** One thing about a text or the place of a finding that makes a report more or less likely, with its weight in logits. */
interface Sign {
  readonly why: string;
  readonly weight: number;
  /** Tested on the whole text, on the finding's line, or on the 80 characters before it. */
  readonly on: 'text' | 'line' | 'before';
  readonly pattern: RegExp;
}

const SIGNS: readonly Sign[] = [
  {
    why: 'IDs that a server printed',
    weight: 1.6,
    on: 'text',
    pattern:
      /correlation[ _-]?id|trace[ _-]?id|request[ _-]?id["' ]?\s?[:=]|timestamp:|errorId|fbtrace|debug_id|x-okta-request/i,
  },
  {
    why: 'an error field',
    weight: 1.0,
    on: 'text',
    pattern: /["']?error(?:_description|_codes?|Code|Summary)?["']?\s?[:=]\s?["'[]?\S/i,
  },
  {
    why: 'a log line, an exception or a stack trace',
    weight: 1.0,
    on: 'text',
    pattern:
      /\b(?:ERROR|WARN|FATAL|SEVERE)\b|\b\w{1,80}(?:Exception|Error)\b[:(]|^[ \t]{1,40}at \S{1,300}\(|\bEvent ID\b/m,
  },
  {
    why: 'it is called an error',
    weight: 0.7,
    on: 'before',
    pattern:
      /\b(?:errors?|fail(?:s|ed|ure)?|exception|issue|problem|denied|rejected|symptom|fehler|erreur|erro|problema)\b/i,
  },
  {
    why: 'somebody has it',
    weight: 0.9,
    on: 'text',
    pattern:
      /\b(?:I'm|I am|we're|we are|I|we|users?|he|she|they|customers?) (?:\w+ ){0,3}?(?:get(?:ting|s)?|got|see(?:ing|s)?|receiv(?:e|es|ing)|hit(?:ting)?|keep|run(?:ning)? into)\b|\bcan(?:not|'t) (?:sign|log) ?in\b/i,
  },
  {
    why: 'somebody asks',
    weight: 0.5,
    on: 'text',
    pattern:
      /\?\s*$|\b(?:any(?:one|body)|help|how (?:do|can|to) (?:I|we|fix|solve)|why (?:am|do|is|does)|what does)\b/im,
  },
  {
    why: 'a log line that says that all is well',
    weight: -3,
    on: 'line',
    pattern: /\b(?:INFO|DEBUG|TRACE)\b(?!.*\b(?:ERROR|WARN)\b)/,
  },
  { why: 'a row of a table', weight: -5, on: 'line', pattern: /^\s*\|.*\|/ },
  {
    why: 'a ticked or open item of a list',
    weight: -3.0,
    on: 'line',
    pattern: /^\s*(?:[-*+\d.]+\s*)?(?:[\u2705\u2714\u2611\u2713]|\[[ x]\])/i,
  },
  {
    why: 'source code that handles errors',
    weight: -2.6,
    on: 'text',
    pattern:
      /\b(?:enum|switch|case|catch|assert\w*|expect|interface|const|typedef)\b[^\n]{0,60}(?:[{(=]|"[a-z_]+")|\b(?:test|spec|fixture|enum)s?\b[^\n]{0,40}\b(?:added|adds|feeds?|checks?|covers?)\b|\b(?:added|adds?|wrote|PR)\b[^\n]{0,40}\b(?:tests?|enum|constants?)\b|`test_\w+`/i,
  },
  {
    why: 'it is over',
    weight: -2.8,
    on: 'text',
    pattern:
      /\b(?:fyi|was the|turned out)\b[^\n]{0,120}\b(?:fixed|resolved|solved|deployed)\b|\((?:fixed|resolved|behoben|opgelost)\b[^)]{0,60}\)/i,
  },
  {
    why: 'a change list',
    weight: -2.4,
    on: 'line',
    pattern:
      /^\s*(?:[-*+]\s*)?(?:\*\*)?(?:fixed|added|changed|removed|improved|fix|feat|chore|docs|refactor)\b(?:\*\*)?[:(\s]/i,
  },
  {
    why: 'a made-up case',
    weight: -4,
    on: 'before',
    pattern:
      /\b(?:for example,? if|example: |user says|if you (?:received?|get|see) (?:the|an) error code|e\.g\.|such as)\s*[^\n]{0,60}$/i,
  },
  {
    why: 'said not to be there',
    weight: -2.5,
    on: 'before',
    pattern: /\b(?:without|no more|no longer|never|no)\s(?:\w+\s){0,2}$/i,
  },
  {
    why: 'a link text or reference',
    weight: -4.5,
    on: 'before',
    pattern: /\[(?:how|why|what|troubleshoot)[^\]\n]{0,80}$/i,
  },
  {
    why: 'a container image',
    weight: -3.0,
    on: 'text',
    pattern: /\b(?:ErrImagePull|ImagePullBackOff|docker (?:pull|push)|pull access denied)\b/,
  },
];

const ON = {
  text: SIGNS.filter(({ on }) => on === 'text'),
  line: SIGNS.filter(({ on }) => on === 'line'),
  before: SIGNS.filter(({ on }) => on === 'before'),
};

/** What it costs when nothing else speaks for the provider: an ordinary sentence may hold the same words. */
const ALONE: Readonly<Record<Evidence, number>> = {
  code: 0,
  parameter: -0.3,
  name: -0.3,
  message: -1,
  words: 0,
};
const BASE: Readonly<Record<Evidence, number>> = {
  code: 1.7,
  parameter: 0.9,
  name: 0.1,
  message: 0.4,
  words: -2,
};

/** Weighs findings of one text; what holds of the text as a whole is looked at once. */
export type Scale = (finding: Weighed) => number;

/**
 * A scale for one text with so many distinct errors in it. It returns, from 0 to 1, how likely it is that the text
 * reports an error here, and that it is this one.
 */
export function createScale(text: string, distinct: number): Scale {
  const sum = (signs: readonly Sign[], place: string) =>
    signs.reduce((total, { weight, pattern }) => total + (pattern.test(place) ? weight : 0), 0);
  const whole = sum(ON.text, text);
  const crowd = distinct >= 4 ? -1.2 * (distinct - 2) : distinct === 3 ? -0.6 : 0;
  return ({ evidence, span, coverage, weight, isUnknown, isPlain, hasProvider }) => {
    const lineStart = Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - 400);
    const lineEnd = text.slice(span.end, span.end + 400).indexOf('\n');
    const line = text.slice(lineStart, span.end + (lineEnd === -1 ? 200 : lineEnd));
    const signs =
      whole + sum(ON.line, line) + sum(ON.before, text.slice(Math.max(0, span.start - 80), span.start));
    // A long sentence is no chance, unless half of it is missing.
    const read = Math.min(1, Math.max(0, (coverage - 0.55) / 0.35));
    const message = evidence === 'message' ? (coverage - 0.75) * 6 + (read * Math.min(weight, 50)) / 20 : 0;
    const provider = hasProvider ? 0.5 : ALONE[evidence];
    const plain = isPlain && !hasProvider ? (evidence === 'code' && !isUnknown ? -1.9 : -2.8) : 0;
    const unknown = isUnknown ? -0.4 : 0;
    return 1 / (1 + Math.exp(-(BASE[evidence] + signs + message + crowd + provider + plain + unknown)));
  };
}

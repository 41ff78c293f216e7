import type { Phrase } from './rule.ts';
import { TRIALS } from './trials.ts';

const WELL = String.raw`(?:(?:just |all |still |also |perfectly |totally ){0,2}(?:fine|ok|okay|well|good|accepted|green|perfect|as (?:it|expected|usual)|without (?:a |any )?(?:problem|issue|hitch|error)s?))`;
const WORKS = String.raw`(?:works?|worked|is working|runs?|passes|succeeds?|goes through|logs in|(?:i|we|they|users) can (?:log|sign|get|connect|edit|use|authenticate)(?: in)?)`;
const THE = String.raw`(?:the|my|our|a|an|another|any|one|his|her|some|all)`;

/**
 * The same thing done another way, in another place or version, and what came of it. Told by who has the trouble it is a
 * try; a bystander's "works on my laptop" is none.
 */
export const ELSEWHERE: readonly Phrase[] = [
  {
    say: String.raw`\b(?:on|in|from|with|via|through|over|using|against|under|inside|outside) ${THE} [^,;.]{2,50}?(?:,| -)? ?(?:\b(?:it|everything|all|that|the \w+|login|sign-?in|sso)(?: \w+)? )?(?:(?:is|are|was|were)n?o?t? ${WELL}|${WORKS})\b`,
    why: '"with the legacy one everything is as it should be"',
  },
  {
    say: String.raw`(?<!\b(?:which|that|who) )\b${WORKS} (?:${WELL} |also |still |perfectly |normally |correctly )?(?:on|in|from|with|via|through|over|using|against|under|when (?:i|using)|if (?:i|you)) (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|the (?:weekend|past)|(?:jan|febr)uary|(?:this|last|next) (?:week|month|year|morning)|\d{4}\b)`,
    why: '"the same client works against the old server"',
  },
  {
    say: String.raw`\b(?:two|three|four|both|all|several|many|the|some|\d+) (?:more|other|others?|remaining) [\w -]{2,40} (?:(?:is|are) ${WELL}|${WORKS}|behave|behaves)\b`,
    why: '"two more tenants on this server are fine"',
  },
  {
    say: String.raw`^(?:pointed|pointing|running|run|used|using|connected|connecting|tested|logging in|signing in|going|switching) (?:at|to|on|with|from|in|via|through|against|over) .{3,60}?\b(?:(?:is|are|was) (?:all )?${WELL}|${WORKS}|fails?|(?:is|are) the same)\b`,
    why: '"pointed at our staging realm it is ok"',
  },
  {
    say: String.raw`\bif (?:i|we) (?:go|downgrade|roll|switch|change|use|take|leave|turn|remove|put|disable|enable|revert|move|point|log|sign|open|start|begin|enter|type|visit|call|choose|pick|select|add|set|skip|wait)\b.{3,80}?\b(?:it (?:is possible|works|is fine|is ok|runs|fails)|(?:the )?(?:login|sign-?in|sso) (?:is (?:fine|ok|okay|good|possible)|works|goes through|fails)|(?:i|we) can|everything (?:works|is fine)|no (?:problem|error)s?|all is well|the (?:error|same)|errors? (?:are|is) there)\b`,
    why: '"if I go back to 1.1.5 I can log in"',
  },
  {
    say: String.raw`^(?:and |but |also |though )?(?:with|on|in|from|under|over|via) ${THE} .{3,50}?\b(?:(?:is|it's|it is) (?:just |exactly |all )?(?:the same|same)|same (?:thing|error|result|problem|behaviou?r|issue))\b`,
    why: '"with a fresh profile it is just the same"',
  },
  {
    say: String.raw`^(?:with|on|in) [A-Z][\w.]{1,20}(?: \d[\w.]*)?(?:(?:,| and| or| &) [A-Z][\w.]{1,20}){0,3},? (?:i|we|it|everything|all)\b.{0,40}\b(?:works?|fine|ok|can|cannot|can't|fails?|not)\b`,
    why: '"with Opera and Safari I can log in"',
  },
  ...TRIALS,
];

/** Tries whose grammatical subject is the try itself, and what came of it. */
export const TRY_AS_SUBJECT: readonly Phrase[] = [
  {
    say: String.raw`^(?:and |but |also |even |not even |just |then )?(?!(?:nothing|something|anything|everything|during|missing|according|getting|seeing|having|hitting|facing|receiving|encountering|experiencing|being|looking|hoping|regarding|wondering|thinking|signing|logging)\b)[a-z-]{3,}ing\b(?! of\b).{2,80}?\b(?:fails?|failed|(?:is|was|are|gives?|gave|shows?|brings?|ends? in|leads? to|results? in) (?:just |exactly |only )?the same|same (?:thing|error|result)|as well|either|doesn'?t (?:work|help|change|do|make|fix)|didn'?t (?:work|help|change|do|make|fix)|does not|did not|no (?:luck|effect|difference|change)|makes? no|changes nothing|does nothing)\b`,
    why: '"trying to get a new token fails as well"; "parsing of the response fails" is the trouble itself',
  },
  {
    say: String.raw`^not even (?:a |an |the )?.{3,50}\b(?:works?|worked|helps?|helped|fix(?:es|ed)?|does|did)\b`,
    why: '"not even a full reinstall works"',
  },
  {
    say: String.raw`\b(?:re-?login|re-?start|reboot|re-?install|reset|new (?:secret|token|key|password|cert\w*)|fresh (?:install\w*|profile|login|token))\b.{0,50}\b(?:didn'?t|did not|doesn'?t|does not|hasn'?t) (?:\w+ )?(?:work|help|fix|change|do|solve|make|cure)\b`,
    why: '"a restart of the server didn\'t work either"',
  },
  {
    say: String.raw`\b(?:even )?(?:after|despite|even with) (?!(?:having|getting|seeing|being|facing|receiving|the|a)\b)[a-z-]{3,}ing\b.{3,80}\b(?:still|same|fails?|no (?:luck|change|difference)|error|nothing|persists?|remains?|too early|again)\b`,
    why: '"even after putting ntp on it …"',
  },
  {
    say: String.raw`\b(?:a|my|our|another) (?:friend|colleague|coworker|co-worker|teammate|mate|buddy)(?: \w+){0,3} (?:tried|tested|had a (?:go|try|look)|gave it|checked|looked|gets?|has|sees?|can|could|works?)\b`,
    why: '"a friend of mine had a go"',
  },
];

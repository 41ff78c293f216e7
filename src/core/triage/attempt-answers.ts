import type { Post } from './read.ts';

const TOLD = ['instructs', 'suggests', 'announces', 'claims', 'handled', 'mends'] as const;
/** Something to do or to look at again; "please do not reset anything" leaves nothing to try. */
export function isTold({ cues, masked }: Post['sentences'][number]): boolean {
  return TOLD.some((cue) => cues.has(cue)) && !(cues.has('instructs') && LEAVE_IT.test(masked));
}

const LEAVE_IT = /\b(?:do not|don'?t|stop) (?!forget|hesitate|worry)[a-z]+/i;

/** How many characters the answer to "is it the same in a private tab?" has. */
const LONGEST_ANSWER = 90;
const FOUND_AS =
  /\b(?:same|nope|fine|fails?|works?|(?:is|are|'s|was) (?:already |also |both )?(?:off|on|set|enabled|disabled|correct|right|there|installed|up to date|empty|identical|valid|ok))\b|^(?:there(?:'s| is| are) )?no (?:such )?(?:\w+ )?(?:button|link|option|entry|setting|menu|tab|check-?box|field|section|prompt|popup|errors?)\b|\b(?:don't|do not|can't|cannot) (?:see|find) (?:it|any|that|the|a|such)\b/i;

/** "Private tab same", "that's off on mine": an affected person looked where somebody had pointed to. */
export function answerToTry(post: Post, before: readonly Post[]): Post['sentences'][number] | undefined {
  if (post.text.length > LONGEST_ANSWER || post.errors.length > 0) return undefined;
  const last = before.findLast((earlier) => !earlier.bot && earlier.user !== post.user);
  if (!last || !(last.cues.has('suggests') || last.cues.has('instructs'))) return undefined;
  return post.sentences.find(({ cues, masked }) => !cues.has('question') && FOUND_AS.test(masked));
}

/** "I have, yes, step by step", "all of them": to who asked whether it was done. */
const DID_SO =
  /^(?:(?:yes|yep|yeah|yup|sure|of course|ja|si|oui|sim)[,.!]? )?(?:i (?:have|did|do|am)|we (?:have|did|do)|already(?: did| done| have)?|did (?:that|all|both|so)|all of (?:it|them|that)|both of them|more than once|several times|step by step|twice|schon (?:gemacht|probiert)|ya lo|deja fait|ja fiz)(?=[,.;!]|\s*$| (?:that|it|so|all|both|already|yes)\b)(?!.{0,60}\bnot\b)/i;
const ASKS_IF_DONE =
  /\b(?:have|did|has) (?:you|u|anyone|someone)\b|\b(?:habt ihr|hast du|haben sie|has|habeis|voce|avez-vous|as-tu)\b/i;
/** What happened when it was done again after the advice or the announcement. */
const OTHER_NOW =
  /\b(?:(?:a|an|the) )?(?:different|another|new|other) (?:error|message|one|issue|problem|code|page|exception)\b.{0,40}\b(?:now|instead|this time|then)\b|\b(?:now|this time)\b.{0,60}\b(?:different|another|new|other) (?:error|message|one|issue|problem|code|page|exception)\b/i;
/** Of a thing that is done: "didn't help", "hat nichts gebracht". */
const HELPED_NOT =
  /\b(?:did(?:n'?t| not) (?:\w+ )?(?:help|work|change|fix|do|solve|make)|made no (?:difference|change)|changed nothing|no (?:change|difference|luck|effect|success)|hat (?:leider |auch )?(?:nichts|nix|nicht) (?:gebracht|geholfen|geandert)|n'a rien (?:change|donne)|no (?:sirvio|funciono|cambio)|nao (?:adiantou|resolveu|funcionou|mudou))\b/i;

/** An affected person tells what came of what somebody else had said right before. */
export function answerToDone(post: Post, before: readonly Post[]): Post['sentences'][number] | undefined {
  const last = before.findLast((earlier) => !earlier.bot && earlier.user !== post.user);
  const lead = post.sentences[0];
  if (!last || !lead) return undefined;
  const asked = last.sentences.some(({ cues, masked }) => cues.has('question') && ASKS_IF_DONE.test(masked));
  if (asked && !lead.cues.has('question') && DID_SO.test(lead.masked)) return lead;
  const told = last.sentences.some((sentence) => isTold(sentence));
  const other = told ? post.sentences.find(({ masked }) => OTHER_NOW.test(masked)) : undefined;
  if (other) return other;
  const talk = last.sentences.some(({ cues }) => !cues.has('question'));
  return talk && post.text.length <= LONGEST_ANSWER && HELPED_NOT.test(lead.masked) ? lead : undefined;
}

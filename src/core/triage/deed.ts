import {
  AGENTS,
  ALSO_IMPERATIVE,
  BETWEEN,
  CAUSATIVE,
  DONE_IRREGULAR,
  DONE_WITH,
  FIRST,
  LEADS,
  MET_WITH,
  NO_DEED,
  OBJECTS,
  UNREAL_BEFORE,
} from './words/verbs.ts';

const TOKEN = /[a-z]+(?:['-][a-z]+)*|[,;:.!?()+&]/g;
const MOST_TOKENS = 70;
const STOP = /^[,;:.!?()+&]$/;
const RESULT =
  /[,;:.+&-] ?(?:and |but |then )?(?:still|same|no (?:change|luck|difference|effect|better|joy)|nothing|nope|works?|it works|all works|fails?|didn't|unchanged|idem)\b/;

/** "Set it to 3600 and saved": what follows shows the tense. */
const AND_DID = /\band (?:then |also |just )?(?:ran|took|put (?:it|them) back|(?!need|used)[a-z]{2,12}ed)\b/;

/** "Included Custom Audience: my-client": a field of a form and its value. */
const FIELD = /^(?:[A-Z][\w-]{1,30} ){1,4}[A-Z][\w-]{1,30} ?: ?\S/;
/** "Built with its own tool, probably": a guess at what somebody else did. */
const GUESSED = /\b(?:perhaps|maybe|probably|presumably|apparently|i guess|wahrscheinlich|vielleicht)\b/;

/**
 * Whether a sentence tells what its author did, by its grammar: a past form in the first person or with the subject left
 * out at the start, or something that was had done. Conditions, negations and what others should do tell nothing.
 * `tellsDeed('Took the proxy out, no change')` is true. Costs linear time.
 */
export function tellsDeed(sentence: string): boolean {
  const text = sentence.toLowerCase();
  if (FIELD.test(sentence)) return false;
  const tokens = (text.match(TOKEN) ?? []).slice(0, MOST_TOKENS);
  return tokens.some(
    (token, at) =>
      (isDone(token) &&
        (isMine(tokens, at) || isCoordinated(tokens, at) || isSubjectless(tokens, at, text))) ||
      (CAUSATIVE.has(token) && isHadDone(tokens, at)),
  );
}

function isDone(token: string): boolean {
  return (
    DONE_IRREGULAR.has(token) ||
    Object.hasOwn(DONE_WITH, token) ||
    (/[a-z]{2}ed$/.test(token) && !NO_DEED.has(token))
  );
}

/** Where the subject stands that a verb belongs to, behind adverbs and auxiliaries. */
function beforeVerb(tokens: readonly string[], at: number): number {
  let before = at - 1;
  while (before >= 0 && (BETWEEN.has(tokens[before] ?? '') || (tokens[before] ?? '').endsWith('ly')))
    before--;
  return before;
}

function fitsParticle(tokens: readonly string[], at: number): boolean {
  const token = tokens[at] ?? '';
  const next = tokens[at + 1] ?? '';
  if (MET_WITH[token]?.has(next)) return false;
  const wanted = Object.hasOwn(DONE_WITH, token) ? DONE_WITH[token] : undefined;
  return !wanted || wanted.has(next);
}

function isMine(tokens: readonly string[], at: number): boolean {
  if (!fitsParticle(tokens, at)) return false;
  const subject = beforeVerb(tokens, at);
  const word = tokens[subject] ?? '';
  // "I'd read that as": a wish, where the past form looks like the plain one.
  if (WOULD.test(word) && ALSO_IMPERATIVE.has(tokens[at] ?? '')) return false;
  if (FIRST.has(word)) return !UNREAL_BEFORE.has(tokens[subject - 1] ?? '');
  return AGENTS.has(word) && tokens[subject + 1] !== 'been' && !UNREAL_BEFORE.has(tokens[subject - 2] ?? '');
}

/** Words between "I" and the second verb, as in "I got brave and changed the mapper". */
const MOST_BETWEEN = 14;

/** A second verb of the first person, joined with "and", with what it was done to. */
function isCoordinated(tokens: readonly string[], at: number): boolean {
  const joint = beforeVerb(tokens, at);
  if (tokens[joint] !== 'and' || !fitsParticle(tokens, at) || !OBJECTS.has(tokens[at + 1] ?? ''))
    return false;
  const start = Math.max(0, joint - MOST_BETWEEN);
  const before = tokens.slice(start, joint);
  const subject = before.findLastIndex((token) => FIRST.has(token) && !WOULD.test(token));
  if (subject === -1 || UNREAL_BEFORE.has(tokens[start + subject - 1] ?? '')) return false;
  return !before.slice(subject + 1).some((token) => OTHERS.test(token));
}

/** Somebody or something else acts, or nobody yet. */
const OTHERS =
  /^(?:he|she|it|they|you|who|which|that|this|there|if|when|because|since|as|until|would|could|can|will|should|may|might|must|do|don't|want|need|have to|going|[a-z]+n't)$|^[;:.!?(]$/;
const WOULD = /^(?:i|we)'d$/;

function isSubjectless(tokens: readonly string[], at: number, text: string): boolean {
  if (!fitsParticle(tokens, at)) return false;
  let before = at - 1;
  while (before >= 0 && (LEADS.has(tokens[before] ?? '') || tokens[before] === ',')) before--;
  if (before >= 0 && !/^[.;:!(]$/.test(tokens[before] ?? '')) return false;
  if (GUESSED.test(text)) return false;
  const token = tokens[at] ?? '';
  if (ALSO_IMPERATIVE.has(token)) return RESULT.test(text) || AND_DID.test(text);
  if (DONE_IRREGULAR.has(token) || Object.hasOwn(DONE_WITH, token)) return !STOP.test(tokens[at + 1] ?? '.');
  return OBJECTS.has(tokens[at + 1] ?? '');
}

/** "Had our admin reset it", "got a colleague to try it". */
function isHadDone(tokens: readonly string[], at: number): boolean {
  const subject = beforeVerb(tokens, at);
  const mine = FIRST.has(tokens[subject] ?? '') && !UNREAL_BEFORE.has(tokens[subject - 1] ?? '');
  if (!mine && (at > 1 || !tokens.slice(0, at).every((token) => LEADS.has(token)))) return false;
  if (!/^(?:my|our|the|a|an|another)$/.test(tokens[at + 1] ?? '')) return false;
  return tokens
    .slice(at + 2, at + 4)
    .some((token) => AGENTS.has(token) || token === 'support' || token === 'team');
}

import type { Post } from './read.ts';

/** "Dashboard spinning for anyone else?" */
const CALLS =
  /\b(?:any ?(?:one|body) else|(?:just|only) me|noch (?:jemand|wer)|mais alguem|alguien mas|quelqu'un d'autre)\b/i;
/** Nothing but a code or a status, and perhaps a yes. */
const BARE_CODE =
  /^(?:(?:yes|yep|yeah|ja|si|oui|sim|same|me too|also)[,.!:]? )?(?:here[,:]? )?(?:an? |the )?(?:[45]\d\d|[A-Z]{1,10}\d{3,10}|[a-z]+_[a-z_]{3,40})(?: (?:here|too|as well))*[.!\s]*$/;

export function isCall({ sentences }: Post): boolean {
  return sentences.some(({ cues, masked }) => cues.has('question') && CALLS.test(masked));
}

/** "Yep", and nothing else, or a hand that is raised. */
const BARE_YES =
  /^(?:(?:yes|yep|yeah|yup|ja|jup|jo|si|oui|sim|same|me too|here)[.!, ]{0,3}(?:(?:here|too)[.! ]{0,3})?|(?::raised_hands?:|:raising_hand:|:hand:|:wave:|🙋|✋|🖐|🙌)[^\p{L}\p{N}]{0,8})$/iu;
/** How many people may raise their hands in a row. */
const MOST_HANDS = 6;

/** "504", or a yes, right behind who asks for whom else it fails, or behind others who answer so. */
export function answersCall({ text, user }: Post, before: readonly Post[]): boolean {
  if (!isHand(text)) return false;
  const call = before.slice(-MOST_HANDS).findLast((post) => !isHand(post.text));
  return call !== undefined && call.user !== user && isCall(call);
}

function isHand(text: string): boolean {
  return BARE_CODE.test(text.trim()) || BARE_YES.test(text.trim());
}

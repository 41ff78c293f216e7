/** "I hope 2.1.7 has the fix". */
export const WISH = /\b(?:hope|hopefully|hoping|wish|wonder|wondering|whether|not sure|i guess)\b/i;
/** "You also end up with this error if …" tells of nobody. */
export const YOURS =
  /\byou (?:(?:also|will|can|might|may|would|could) ){0,2}(?:end up|get|see|run into|receive|have|find)\b/i;
/** Of people for whom one speaks. */
export const MINE = /\b(?:i|we|me|us|my|our|users?|people)\b/i;
/** "…, you should have access again" promises on the ground of what stands before it. */
export const AND_SO = /,? (?:and |so )?(?:you|it|that|this|everything|login) should\b.{0,400}$/i;
/** "Fixed in master and will be published in the next release". */
export const DONE_AND_COMING =
  /\b(?:fixed|merged|implemented|solved|resolved|patched)\b.{0,80}\b(?:will|going to) be (?:in|part|published|released|included|available|shipped|out)\b/i;
/** "This should be fixed with #53". */
export const SHOULD_BE =
  /\b(?:should|would|will|might|could|may|ought to) (?:(?:now|also|all|then) )?(?:be |get |have been )?(?:fixed|solved|resolved|cured|fix|solve|resolve|work)\b/i;
/** Begins with another place: "on the website …". */
export const PLACE_FIRST =
  /^(?:(?:and|oh|but|also|ok|so|then|again)[,:]? ){0,3}(?:on|in|from|via|over|through|under) /i;
/** Something has changed since. */
export const CAME =
  /\b(?:now|again|fixed|solved|gone|since|after|finally|back|resolved|did|changed|updated|once)\b/i;

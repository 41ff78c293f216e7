/** "I hope 2.1.7 has the fix". */
export const WISH =
  /\b(?:hope|hopefully|hoping|wish|assum(?:e|ing)|presum(?:e|ing)|suppose|(?:could|might|may) (?:well |already )?be (?:that|fixed|solved|resolved)|wonder|wondering|whether|not sure|i guess)\b/i;
/** "It is fixed, I hope it works for you, too": the wish is for what stands before it. */
export const HOPE_BEHIND = /[,;] (?:and |so )?(?:i |we )?(?:hope(?:fully)?|trust)\b.{0,300}$/i;
/** "Now it works, so it may have been this one": who doubts what did it does not doubt that it works. */
export const DOUBT_BEHIND =
  /(?:[,;–-] (?:(?:and|so|but|though|although) )?| (?:but|though|although|and) )(?:(?:(?:i |we )?(?:(?:really |still )?(?:do not|don't) (?:know|understand|see)|(?:am |are |'m )?not sure|(?:have )?no idea|no clue|dunno|can(?:'t|not) (?:say|tell)|wonder) (?:why|how|what|which|whether|if)|(?:it|that|this) (?:may|might|could|must|would) (?:well |just |also |only )?(?:have been|be)|(?:maybe|perhaps|possibly|probably|presumably) (?:it|that|this|because|due|an?|the|some|they)|(?:must|may|might|could) have been)\b).{0,300}$/i;
/** "No idea what it was, but it works". */
export const DOUBT_BEFORE =
  /^(?:(?:ok|okay|well|hm+|so|and),? )?(?:(?:i |we )?(?:(?:really |still )?(?:do not|don't) (?:know|understand)|(?:am |are |'m )?not sure|(?:have )?no idea|no clue|dunno|can(?:'t|not) (?:say|tell)|wonder) (?:why|how|what|which)|whatever (?:it|that|this) was)\b[^,;]{0,100}[,;]? (?:but|though|yet|only) /i;
/** "When 1.5 is out": tells nothing but what has to happen first. */
export const CONDITION = /\b(?:when|whenever|once|if|as soon as|until|till|unless|whether) [^,;!?]{0,200}/gi;
/** "Identical to #2149 (solved in 2.0)", "only there it was the proxy": told of another matter than the one at hand. */
export const OF_ANOTHER =
  /(?<=(?:#\d{1,8}|\bx{4,60}|\b(?:issue|ticket|thread|report|PR)) )\((?:\w+ )?(?:fixed|solved|resolved|closed|merged|released)\b[^)]{0,60}\)|^(?:for|in|with|on) (?!(?:me|us|our|my|mine|your|this|that|these|all|both|it|the|v?\d))[\w./-]{2,40},? (?:it|that|this|the same) (?:was|got|has been) (?:\w+ )?(?:fixed|solved|resolved) (?:like (?:this|that|so)|there|here)\b.{0,80}|\b(?:only |but |though |whereas |while |over )there,? (?:it|that|the (?:cause|reason|fix|culprit|problem|issue)) (?:was|turned out|came from|had been) .{0,160}/gi;
/** "Maybe it was an old token": a guess at a cause, which nobody has found. */
export const GUESS =
  /^(?:(?:so|and|but|or|hm+|then|well|i think|i guess),? )?(?:maybe|perhaps|possibly|presumably|probably|could it be|it (?:could|may|might) be|vielleicht|wahrscheinlich|vermutlich|peut-etre|quiza|quizas|tal vez|talvez)\b/i;
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
/** Cannot be reproduced there. */
export const WORKS_HERE =
  /\b(?:on|in|from|with|at) (?:my|our) (?:machine|laptop|computer|pc|mac|box|end|side|setup|environment|env|test\w*|place|install\w*),? (?:it|that|this|everything|all) (?:\w+ )?(?:works?|is (?:fine|ok|good))\b|\bworks? (?:fine |well |ok )?(?:on|at|in) (?:my|our) (?:machine|laptop|computer|pc|mac|box|end|side|place|setup)\b/i;
/** What comes last counts: "nothing helped, and the day after everything works". */
export const TURN =
  /^.{5,240}?(?:[,;]| -)? (?:and|but|then|until|till) (?:(?:now|today|suddenly|this morning|the day after|(?:on )?the (?:next|following) (?:day|morning)|(?:a day|an hour|a week|days|hours|\w+ (?:days?|hours?|minutes?)) later|by itself),? ?(?:that |it was )?)(.{5,160})$/i;
/** Nothing is stated where the question begins the sentence. */
export const ASKS_FROM_THE_START =
  /^(?:(?:and|so|but|also|ok|hm+|please),? )?(?:would|could|can|did|do|does|have|has|are|is|will|should|may) (?:you|u|it|that|this|the|your|i|we|anyone|anybody|someone|somebody)\b/i;
/** Where a sentence begins to ask. */
export const ASKING_CLAUSE =
  /(?:[,;:]? and |[,;:] | - )(?=(?:how|what|why|when|where|who|which|would|could|can|do|does|did|is|are|was|has|have|should|will|any|anyone|anybody|please|so|or|but)\b)/i;
/** "Tell us if you still see it" denies nothing. */
export const IF_STILL =
  /\b(?:if|whether|in case|should) (?:you|it|this|that|the|anyone|someone|they|there|anybody)\b/i;
/** Turns against what stands before. */
export const CONTRAST =
  /\b(?:but|however|unfortunately|sadly|though|although|except|yet|leider|aber|pero|mais|mas)\b/i;

import type { Phrase } from './rule.ts';

/** 'Had it, fixed it by …': a fix told as one's own experience. */
export const EXPERIENCE: readonly Phrase[] = [
  {
    say: String.raw`\b(?:fixed|solved|resolved|sorted|cured|worked around|got around|got rid of|got it (?:working|to work)|get it (?:working|to work)|get rid of)(?: (?:it|this|that|mine|the (?:issue|problem|error|same)|my (?:issue|problem)|our (?:issue|problem)|by me))?(?: \w+){0,2}? (?:by|with|after|through|via|when i|using)\b`,
    why: '"solved it by …"',
  },
  {
    say: String.raw`\b(?:what|only thing that) (?:worked|helped|fixed|solved|did|works|fixes)(?: (?:it|this|that))?(?: for (?:me|us))? (?:was|is)\b|\b(?:worked|works|helped) for (?:me|us):|\bthis (?:worked|works) for (?:me|us)\b|\bfor (?:me|us) (?:it|this) (?:was|helped|worked|works) (?:to|when|after|by|with)\b`,
    why: '"what worked for us was …"',
  },
  {
    say: String.raw`\b(?:after|once|since|when|by|with) .{3,90}?\b(?:it (?:works|worked|is fine|started working|was fine|has been)|(?:issue|problem|error|message) (?:is|was|has|went|disappeared|vanished)|everything (?:works|worked|is (?:back|fine|ok|good))|i (?:could|can|was able)|we (?:could|can|were able)|works|worked|solved|fixed|been green)\b`,
    why: '"after adding the scope it works"',
  },
  {
    say: String.raw`\b(?:adding|removing|setting|changing|updating|upgrading|downgrading|switching|using|enabling|disabling|deleting|clearing|rotating|recreating|reinstalling|restarting|replacing|going back|rolling back|reverting|passing|specifying|moving|unchecking|whitelisting)\b.{2,90}?\b(?:fixed|solved|resolved|worked|works|helped|did the trick|fixes|solves|did it|made it work|got it working)\b`,
    why: '"changing X solved it"',
  },
  {
    say: String.raw`\b(?:with my setup|in (?:my|our) case|for (?:me|us))\b.{0,40}\b(?:was|were|had to|came|has to|needed)\b`,
    why: '"in our case it was …"',
  },
  {
    say: String.raw`\bsi (?:attiva|risolve)|\bich habe? (?:es )?(?:gelöst|behoben)|\b(?:lag|liegt) (?:bei (?:mir|uns) )?(?:an|am|daran)\b|\bla soluci[oó]n (?:fue|es)\b|\blo (?:solucion[eé]|resolv[ií])\b|\bj'ai r[eé]solu\b|\bresolvi\b|(?:原因是|解决方法)`,
    why: 'other languages',
  },
];

/** The cause was found, by the speaker. */
export const FOUND: readonly Phrase[] = [
  {
    say: String.raw`\b(?:the|my|our) (?:actual |real |final |only |working |root )?(?:fix|solution|answer|trick|workaround)(?: for (?:me|us|this|it)| in my case| here| that worked(?: for me)?)? (?:was|is|turned out)\b|\b(?:the|my|our|root) (?:cause|root cause|culprit|reason|mistake|problem|issue)(?: for (?:me|us)| in my case| here| on our side)? (?:was|were|turned out|ended up)\b`,
    why: '"the cause was …"; "the problem is …" is a report and not meant',
  },
  {
    say: String.raw`\bturn(?:s|ed) out\b|\bit (?:was|were) (?:because|due to|caused by|just|simply|actually)\b|\bcame from\b`,
    why: 'tells the cause',
  },
  {
    say: String.raw`\b(?:i|we) (?:had )?(?:forgot|forgotten|missed|misread|misspelled|mistyped|misconfigured|mixed up|overlooked|had (?:a typo|the wrong|forgotten|to (?:add|set|change|remove|use|enable|disable|update|put|pass|specify|grant|switch))|was (?:using|missing|passing|sending|pointing|calling|pasting)|were (?:using|missing|passing|sending|pointing|calling))\b`,
    why: 'admits a mistake of their own, or says what they had to do',
  },
  {
    say: String.raw`\bfind it myself\b|\bfound (?:the|my|our) (?:problem|issue|cause|culprit|solution|fix|mistake|error|reason)\b|\bfigured (?:it )?out\b|\bi see (?:the|my) (?:problem|mistake|error)\b`,
    why: 'found the cause',
  },
];

/** Leaves an answer for whoever comes later, which one does with a tested one. */
export const SHARES: readonly Phrase[] = [
  {
    say: String.raw`\b(?:in case|for) (?:any(?:one|body)|some(?:one|body)|others?|people|those|whoever)(?: else)? (?:\w+ )?(?:who|gets?|has|have|having|comes?|coming|lands?|landing|stumbl\w+|runs?|running|facing|faces|needs?|still|wonder\w*|finds?|looking|ends?|reading|is|are|that|with|in the)\b|\bfor future (?:readers|reference|googlers|visitors)\b|\b(?:hope|may) (?:it|this|that)(?: will)? helps? (?:someone|somebody|others?|anyone|anybody|people|you all)\b`,
    why: 'leaves a tested answer for whoever comes later',
  },
];

const DO =
  '(?:try|set|use|add|remove|delete|change|make sure|ensure|check|double-check|verify|go to|navigate|open|click|update|upgrade|downgrade|install|reinstall|enable|disable|turn|switch|clear|run|re-?run|restart|reboot|rotate|regenerate|replace|create|recreate|grant|register|configure|uncheck|untick|tick|select|choose|revert|roll|pin|sync|log out|sign out|retry|look at|have a look|follow|put|pass|specify|assign|compare|give|revoke|reset|allow|whitelist|renew|import|export|copy|wait|edit|point|append|request|increase|prüft|prüfe|prüfen sie|setzt|stellt|versuche?t?)';

/** What should be done, said to somebody: an instruction. Questions are never instructions. */
export const INSTRUCTS: readonly Phrase[] = [
  {
    say: String.raw`^(?:(?:and|so|then|also|first|now|ok|okay|yes|no|hi|hello|hey|well|otherwise|instead|alternatively|maybe|perhaps|just|simply|please|pls|kindly|dann|bitte|you can|you could|you might|you may|in that case|step \d+|\d+[.)])[,:!]?\s+){0,4}${DO}\b`,
    why: 'begins with an imperative',
  },
  {
    say: String.raw`, (?:so )?(?:please|pls|kindly|bitte) ${DO}\b`,
    why: 'an imperative behind its reason',
  },
  {
    say: String.raw`^(?:if|when|while|for|to|once|in|under|since|because|with|on|as|instead|before|until|unless|after|wenn|falls)\b.{2,120}, (?:then |just |please |simply |first |also )*${DO}\b`,
    why: 'an imperative behind its condition',
  },
  {
    say: String.raw`\byou(?:'ll| will)? (?:\w+ )?(?:need|have|must|should|ought|can|could|may|might|want|are supposed|only need)(?: to)?\b(?! (?:have (?:seen|noticed)|see|imagine|guess|be right))`,
    why: 'says what the other should do',
  },
  {
    say: String.raw`\b(?:has|have|had|need|needs|needed) to (?:be|match|contain|include|point|start|end|use|set|have|trust|add|enable|allow|grant|do)\b|\b(?:must|should|shall) (?:be|match|contain|include|point|use|not be|have)\b`,
    why: 'says how it has to be',
  },
  {
    say: String.raw`\b(?:worth (?:trying|checking|a try)|i(?:'d| would) (?:suggest|recommend|try|check|start|look)|i (?:suggest|recommend)|my (?:advice|suggestion|recommendation)|recommended (?:way|approach|fix)|the (?:fix|solution|workaround|trick|answer|way to (?:fix|solve)) (?:is|would be))\b`,
    why: 'advises',
  },
  {
    say: String.raw`\b(?:it's|it is|this is|that's|that is|that|this|it) (?:mostly|usually|often|normally|typically|generally|probably|almost always|likely)? ?(?:about|means|caused by|because|due to|happens (?:when|if|because)|a sign|comes from|occurs (?:when|if))\b|\b(?:usually|mostly|typically|normally|often|generally) (?:means|about|caused|happens|comes|because|due)\b`,
    why: 'explains by experience what is behind it',
  },
];

/** A suggestion put as a question. */
export const SUGGESTS: readonly Phrase[] = [
  {
    say: String.raw`\b(?:did|have|has|had) (?:you|anyone|anybody|someone|an admin|the admin|your admin|ihr|sie|du)\b.{0,60}`,
    why: '"did you try …?", "have you set …?"',
  },
  {
    say: String.raw`\b(?:could|can|would|will) you (?:please |also |maybe |perhaps )?(?:try|check|verify|set|update|upgrade|test|confirm|compare|add|remove|change|clear|run)\b|\bwhat (?:happens )?if you\b|\bwhy (?:not|don'?t you)\b|\bare you (?:using|sure|calling|passing|running|on|behind|setting)\b|\bis (?:your|the) [\w -]{2,40} (?:set|enabled|disabled|configured|correct|right|the same|expired|registered|synced)\b|\bdid the\b|\bdoes your\b|\bdo you (?:have|use|set|pass)\b`,
    why: 'asks for a check',
  },
];

/** The owner says that something was done about it: a release, a roll-back, an end of the incident. */
export const ANNOUNCES: readonly Phrase[] = [
  {
    say: String.raw`\b(?:fixed|resolved|addressed|solved|included|available|shipped|landed|released|merged|published|patched|corrected) (?:\w+ )?(?:in|by|with|via|as of|since|as part of|through|on) (?:the |our |version |release |v|commit |pr |pull request |latest |newest |new |master|main|npm|[#\d])`,
    why: '"fixed in 2.3.1"',
  },
  {
    say: String.raw`\b(?:we|i)(?:'ve| have)?(?: just| now| also| already)? (?:deployed|released|rolled (?:out|back)|pushed|published|shipped|reverted|restored|mitigated|hotfixed|patched|corrected|renewed|restarted|redeployed|fixed|rotated|re-?enabled|created a new|replaced|switched|merged|updated the (?:app|client|configuration|config|settings|certificate|metadata|registration))\b`,
    why: '"we have rolled back …"',
  },
  {
    say: String.raw`\b(?:should|is|are|must|ought to)(?: all| now| again| hopefully)* be (?:\w+ )?(?:fixed|resolved|working|solved|good|fine|ok|back|up|available|sorted|recovered|better|normal)\b|\bshould (?:now )?(?:work|be back)(?: now| again| fine)?\b`,
    why: '"should be resolved now"',
  },
  {
    say: String.raw`\b(?:has|have) (?:now |just |all )?(?:been|recovered) ?(?:fixed|resolved|reverted|rolled back|restored|mitigated|renewed|deployed|released|corrected|merged|redeployed|completed)?\b|\b(?:is|are) (?:now )?(?:fully )?(?:resolved|mitigated|recovered|restored|operational|recovering|released|deployed|live)\b`,
    why: '"the incident has been resolved"',
  },
  {
    say: String.raw`\b(?:please |pls |can you |could you )?(?:try|retry|test|check|run it|log ?in|sign ?in) (?:it )?(?:again|once more|now)\b`,
    why: '"please try again now" says that something was done',
  },
  {
    say: String.raw`\b(?:version|release|v)\s?\d+(?:\.\d+){1,3}\b.{0,40}\b(?:fixes|contains|includes|is out|has been released|was released|resolves|is available|solves|with the fix)\b|\b(?:new|patched?) (?:version|release|build)\b.{0,40}\b(?:is out|available|released|published|fixes)\b|\breleased (?:this morning|today|yesterday|now|v?\d)`,
    why: 'announces a version',
  },
];

/** Announced, not done. */
export const PROMISES: readonly Phrase[] = [
  {
    say: String.raw`\b(?:will|'ll|going to|gonna|plan(?:ning|ned)? to|about to|aim to|hope to|next release|upcoming|soon|shortly|working on|in progress|investigating|looking into|in review|pending|a fix is coming|once (?:it|this|that) (?:is|has)|not yet)\b`,
    why: 'the future is no fix',
  },
  {
    say: String.raw`\b(?:part of it|partial(?:ly)?|some of|most of|not all|only for)\b`,
    why: 'a part is no fix',
  },
];

/** A way around, which leaves the cause. */
export const AROUND: readonly Phrase[] = [
  {
    say: String.raw`\bwork-?(?:s|ed|ing)? ?-?arounds?\b|\b(?:for now|for the time being|in the meantime|meanwhile|temporar(?:y|ily)|stop-?gap|band-?aid|interim|until (?:then|it(?:'s| is) fixed|this is fixed|there is|a fix|the fix))\b`,
    why: 'says so',
  },
  {
    say: String.raw`\b(?:downgrad(?:e|ed|ing)|roll(?:ed|ing)? back to (?:v|version|\d)|revert(?:ed|ing)? to (?:v|version|the (?:old|previous)|\d)|go(?:ing)? back to (?:v|version|the (?:old|previous)|\d)|pin(?:ned|ning)? (?:to|the|it)|stay(?:ed|ing)? on (?:v|version|\d))`,
    why: 'an older version is a way around',
  },
  {
    say: String.raw`\bby(?:pass(?:ed|ing)?|-pass)\b|\b(?:incognito|private (?:window|mode|browsing))\b|\b(?:retry|retries|a retry|added a sleep|instead i (?:now )?use)\b|\buse .{2,40} instead for now\b`,
    why: 'dodges it',
  },
  {
    say: String.raw`\b(?:umgehung|vorläufig|contournement|soluci[oó]n temporal|provis[oó]ri[oa]|临时|暫定)\b`,
    why: 'other languages',
  },
];

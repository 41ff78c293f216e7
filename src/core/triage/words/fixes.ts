import type { Phrase } from './rule.ts';

/** 'Had it, fixed it by …': a fix told as one's own experience. */
export const EXPERIENCE: readonly Phrase[] = [
  {
    say: String.raw`\b(?:was|were|is|proved|turned out to be) (?:already |just |all that was )?(?:enough|sufficient|all it took|all that was needed|all we needed)\b|\bsufficed\b|\bmade the difference\b`,
    why: '"regenerating it was enough"',
  },
  {
    say: String.raw`\b(?:fixed|solved|resolved|sorted|cured|worked around|got around|got rid of|got it (?:working|to work)|get it (?:working|to work)|get rid of)(?: (?:it|this|that|mine|the (?:issue|problem|error|same)|my (?:issue|problem)|our (?:issue|problem)|by me))?(?: \w+){0,2}? (?:by|with|after|through|via|when i|using)\b`,
    why: '"solved it by …"',
  },
  {
    say: String.raw`\b(?:what|only thing that) (?:(?:did|finally|eventually|really|actually) )?(?:work|help|fix|worked|helped|fixed|solved|did|works|fixes)(?: (?:it|this|that))?(?: for (?:me|us))? (?:was|is)\b|\b(?:worked|works|helped) for (?:me|us):|\bthis (?:worked|works) for (?:me|us)\b|\bfor (?:me|us) (?:it|this) (?:was|helped|worked|works) (?:to|when|after|by|with)\b`,
    why: '"what worked for us was …"',
  },
  {
    say: String.raw`\b(?:after|once|since|when|by|with) .{3,90}?\b(?:it (?:works|worked|is fine|started working|was fine|has been)|(?:issue|problem|error|message) (?:is|was|has|went|disappeared|vanished)|everything (?:works|worked|is (?:back|fine|ok|good))|i (?:could|can|was able)(?! ?n[o']t|')|we (?:could|can|were able)(?! ?n[o']t|')|works|worked|solved|fixed|been green)\b`,
    why: '"after adding the scope it works"',
  },
  {
    say: String.raw`(?:^|\b(?:but|and|so|then|just|only|simply|up|for me|for us|by),? )(?!(?:having|getting|seeing|facing|hitting|experiencing|encountering|looking|nothing|something|anything|everything|during|according|regarding|following|being|waiting)\b)[a-z-]{2,}ing\b.{2,90}?\b(?:fixed|solved|resolved|worked|works|helped|helps|avoids?|cures?|cured|did the trick|does the trick|fixes|solves|did it|made it work|got it working)\b`,
    why: '"changing X solved it"',
  },
  {
    say: String.raw`\b(?:with my setup|in (?:my|our) case|for (?:me|us))\b.{0,40}\b(?:was|were|had to|came|has to|needed)\b`,
    why: '"in our case it was …"',
  },
  {
    say: String.raw`\b(?:i|we)\b.{3,90}\band (?:that was (?:it|all)|that (?:did|fixed|solved|cured) it|it (?:was|is) (?:gone|fixed|solved|fine)|(?:never|haven't|have not|didn't) (?:saw|seen|see|had|have) (?:it|that|the error) (?:again|since|any ?more))\b|\b(?:was|is) the (?:cure|remedy)\b|\bnever (?:saw|had) (?:it|this|that) again\b`,
    why: '"I set it and that was it"',
  },
  {
    say: String.raw`\bsi (?:attiva|risolve)|\bich habe? (?:es )?(?:gelöst|behoben)|\b(?:lag|liegt) (?:bei (?:mir|uns) )?(?:an|am|daran)\b|\bla soluci[oó]n (?:fue|es)\b|\blo (?:solucion[eé]|resolv[ií])\b|\bj'ai r[eé]solu\b|\bresolvi\b|(?:原因是|解决方法)`,
    why: 'other languages',
  },
];

/** The cause was found, by the speaker. */
export const FOUND: readonly Phrase[] = [
  {
    say: String.raw`\bit was (?:the|an?|my|our|just|only|because|due)\b.{2,60} (?:for (?:me|us)|in (?:my|our) case|on (?:my|our) (?:side|end))\b|\bin (?:my|our) case,? it was\b|\bfor (?:me|us),? it was\b`,
    why: '"it was the proxy for us"',
  },
  {
    say: String.raw`\b(?:the|my|our) (?:actual |real |final |only |working |root )?(?:fix|solution|answer|trick|workaround)(?: for (?:me|us|this|it)| in my case| here| that worked(?: for me)?)? (?:was|is|turned out)\b(?! (?:being|in progress|on its way|coming|underway|planned|still))|\b(?:the|my|our|root) (?:cause|root cause|culprit|reason|mistake|problem|issue)(?: for (?:me|us)| in my case| here| on our side)? (?:was|were|turned out|ended up)\b`,
    why: '"the cause was …"; "the problem is …" is a report and not meant',
  },
  {
    say: String.raw`\bturn(?:s|ed) out\b|\bit (?:was|were) (?:because|due to|caused by|just|simply|actually)\b|\bcame from\b`,
    why: 'tells the cause',
  },
  {
    say: String.raw`^(?:i |we )?(?:had |have )?(?:mixed (?:\w+ )?up|forgot(?:ten)? (?:to|the|about|my|that)|overlooked|mistyped|confused)\b|\bhere,? it was\b|\b(?:i|we) (?:had )?(?:forgot|forgotten|missed|misread|misspelled|mistyped|misconfigured|mixed up|overlooked|had (?:a typo|the wrong|forgotten|to (?:add|set|change|remove|use|enable|disable|update|put|pass|specify|grant|switch))|was (?:using|missing|passing|sending|pointing|calling|pasting)|were (?:using|missing|passing|sending|pointing|calling))\b`,
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
    say: String.raw`^(?:fwiw|fyi|for the record|for what it'?s worth|just in case|in case it helps|for reference|for (?:those|anyone|people) who)\b|\b(?:if|in case) (?:it|this|that) (?:is of any help|helps (?:someone|anyone|others|anybody))\b`,
    why: '"for the record: …"',
  },
  {
    say: String.raw`\b(?:in case|for) (?:any(?:one|body)|some(?:one|body)|others?|people|those|whoever)(?: else)? (?:\w+ )?(?:who|gets?|has|have|having|comes?|coming|lands?|landing|stumbl\w+|runs?|running|facing|faces|needs?|still|wonder\w*|finds?|looking|ends?|reading|is|are|that|with|in the)\b|\bfor future (?:readers|reference|googlers|visitors)\b|\b(?:hope|may) (?:it|this|that)(?: will)? helps? (?:someone|somebody|others?|anyone|anybody|people|you all)\b`,
    why: 'leaves a tested answer for whoever comes later',
  },
];

const DO =
  "(?:synchroni[sz]e|sync|lower|raise|shorten|extend|move|look for|look into|rename|rebuild|redeploy|map|bind|trust|encode|url-encode|escape|decode|strip|drop|skip|bump|patch|apply|adjust|modify|correct|mark|deselect|leave|keep|provide|supply|include|exclude|send|call|invoke|log in|sign in|refresh|reload|reissue|generate|accept|approve|invite|unblock|unlock|review|inspect|examine|consult|consider|avoid|don't|do not|always|test|limit|store|save|enter|upload|download|publish|deploy|stop|unset|define|force|convert|migrate|write|wrap|pick|recycle|unlink|relink|swap|flush|purge|take (?:the|it|that|this|out|your)|put (?:the|it|that|your)|" +
  'try|set|use|add|remove|delete|change|make sure|ensure|check|double-check|verify|go to|navigate|open|click|update|upgrade|downgrade|install|reinstall|enable|disable|turn|switch|clear|run|re-?run|restart|reboot|rotate|regenerate|replace|create|recreate|grant|register|configure|uncheck|untick|tick|select|choose|revert|roll|pin|sync|log out|sign out|retry|look at|have a look|follow|put|pass|specify|assign|compare|give|revoke|reset|allow|whitelist|renew|import|export|copy|wait|edit|point|append|request (?:an?|the|access|it)|increase|prüft|prüfe|prüfen sie|setzt|stellt|versuche?t?)';

/** What should be done, said to somebody: an instruction. Questions are never instructions. */
export const INSTRUCTS: readonly Phrase[] = [
  {
    say: String.raw`^(?:(?:and|so|then|also|first|now|ok|okay|yes|no[,:!]|hi|hello|hey|well|otherwise|instead|alternatively|maybe|perhaps|just|simply|please|pls|kindly|dann|bitte|you can|you could|you might|you may|in that case|step \d+|\d+[.)])[,:!]?\s+){0,4}${DO}\b(?! ?[:=])`,
    why: 'begins with an imperative',
  },
  {
    say: String.raw`[,;:] (?:so |then |just |and )?${DO} (?:your|the|it|its|this|that|an?|them|to|for|in|on|all|both)\b`,
    why: 'an imperative behind its reason',
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
    say: String.raw`\bone (?:can|could|has to|needs to|must|should|may|might)\b|\bit (?:is|'s) (?:enough|sufficient|best|better|possible|necessary|required|recommended) to\b|\b(?:muss|müssen|musst|sollte|solltest|kannst|könnt|kann man)\b.{0,120}\b(?:werden|stellen|setzen|eintragen|ändern|auswählen|aktivieren|hinzufügen)\b|\bauf (?:ja|nein) (?:stellen|setzen)\b|\bhay que\b|\btienes que\b|\bil faut\b|\btem que\b`,
    why: 'the same, to nobody in particular',
  },
  {
    say: String.raw`(?<!\b(?:i|we|i've|we've) )\b(?:has|have|needs?) to (?!say\b)[a-z]+\b|\b(?:has|had|needed) to be\b|(?<!\b(?:i|we|it|this|that|which|everything|all|they|users?|what) )\b(?:must|should|shall) (?:not |never |only |always )?[a-z]+\b`,
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
    say: String.raw`^(?:so |then |and )?(?:maybe|perhaps|possibly|might (?:it|that|this)|could (?:it|that|this) be)\b`,
    why: '"maybe look there?"',
  },
  {
    say: String.raw`\b(?:did|have|has|had) (?:you|anyone|anybody|someone|an admin|the admin|your admin|ihr|sie|du)\b.{0,60}`,
    why: '"did you try …?", "have you set …?"',
  },
  {
    say: String.raw`\b(?:could|can|would|will) you (?:please |also |maybe |perhaps )?(?:try|check|verify|set|update|upgrade|test|confirm|compare|add|remove|change|clear|run)\b|\bwhat (?:happens )?if you\b|\bwhy (?:not|don'?t you)\b|\bare you (?:using|sure|calling|passing|running|on|behind|setting)\b|\bis (?:your|the) [\w -]{2,40} (?:set|enabled|disabled|configured|correct|right|the same|expired|registered|synced)\b|\bdid the\b|\bdoes your\b|\bdo you (?:use|set|pass|call|send|run)\b`,
    why: 'asks for a check',
  },
];

/** The owner says that something was done about it: a release, a roll-back, an end of the incident. */
export const ANNOUNCES: readonly Phrase[] = [
  {
    say: String.raw`\b(?:it|this|the (?:fix|patch|change))(?:'s| is) (?:now )?(?:in|part of|included in|available in|out (?:in|with)) (?:v|version |release |the latest |build )?\d`,
    why: '"it is in 3.2.1"',
  },
  {
    say: String.raw`\b(?:fixed|resolved|addressed|solved|included|available|shipped|landed|released|merged|published|patched|corrected) (?:\w+ )?(?:in|by|with|via|as of|since|as part of|through|on) (?:the |our |version |release |v|commit |pr |pull request |latest |newest |new |master|main|npm|[#\d])`,
    why: '"fixed in 2.3.1"',
  },
  {
    say: String.raw`\b(?:has|have) (?:now |just |all )?(?:recovered|been (?:now |fully )?(?:fixed|resolved|solved|addressed|reverted|rolled back|restored|mitigated|renewed|deployed|released|published|shipped|pushed|rolled out|corrected|merged|redeployed|completed|closed))\b|\b(?:is|are) (?:now )?(?:fully )?(?:resolved|mitigated|recovered|restored|operational|recovering|released|deployed|live)\b`,
    why: '"the incident has been resolved"',
  },
  {
    say: String.raw`\b(?:has|have) been [a-z]{2,}ed\b.{0,80}\b(?:back to|recovered|normal again|baseline|works? again)\b`,
    why: '"traffic has been shifted and rates are back to normal"',
  },
  {
    say: String.raw`\b(?:according to|says|per) (?:the |their )?(?:\w+ )?(?:status|incident)(?: page)?\b.{0,40}\b(?:works?|over|resolved|fixed|recovered|operational|closed)\b|\b(?:this|it|the (?:issue|ticket|incident|thread))(?: one)? can (?:now )?be closed\b|\b(?:incident|outage) (?:is|was) (?:over|closed|done)\b`,
    why: 'tells the end of the incident',
  },
  {
    say: String.raw`(?<![\w.])(?:(?:version|release|v)\s?)?\d+(?:\.\d+){1,3}\b.{0,40}\b(?:fixes|contains|has (?:the|a) fix|includes (?:the|a) fix|is live|went out|is on the (?:\w+ )?feed|is released|includes|is out|has been released|was released|resolves|is available|solves|with the fix)\b|\b(?:new|patched?) (?:version|release|build)\b.{0,40}\b(?:is out|available|released|published|fixes)\b|\breleased (?:this morning|today|yesterday|now|v?\d)`,
    why: 'announces a version',
  },
  {
    say: String.raw`^(?:ok(?:ay)?[,!. ]{1,3}|sure[,!. ]{1,3}|yes[,!. ]{1,3}|sorry[,!. ]{1,3})?(?:all )?(?:done|added|granted|assigned|enabled|renewed|corrected|reverted|unlocked|whitelisted)\b(?! ?[=:])`,
    why: '"Done" from who was asked',
  },
];

/** Somebody did what could mend it for all; whether it is an announcement depends on who speaks. */
export const OWNER_DEEDS: readonly Phrase[] = [
  {
    say: String.raw`\b(?:we|i)(?:'ve| have)?(?: just| now| also| already| both)? (?:deployed|released|rolled (?:out|back)|pushed|published|shipped|reverted|restored|mitigated|hotfixed|patched|corrected|renewed|restarted|redeployed|fixed|rotated|re-?enabled|created (?:a )?new|replaced|switched|merged|added|registered|assigned|granted|unlocked|reset|extended|imported|adapted|adjusted|changed|updated|removed|set|put|filled)\b`,
    why: '"we have rolled back …"',
  },
  {
    say: String.raw`\b(?:is|are|has been|have been)(?: already| now| both| all| back)* (?:set back|rolled back|imported|adapted|adjusted|corrected|renewed|rotated|replaced|restarted|re-?enabled|registered|reverted|unlocked|synced|extended|exchanged|swapped|filled in|granted|assigned|whitelisted)\b|\bnew [\w -]{2,30} (?:is|are|sits?) (?:now )?(?:in (?:the|place)|on (?:the|all)|live|active)\b|^(?:did|ran|restarted|recycled|redeployed|rolled back|reverted|replaced|renewed|corrected|reset|adapted) (?:x{4,}|the|it|both|all|them|our)`,
    why: '"both are set back to the old one"',
  },
];

/** Says that it ought to work now, which is an announcement from who did something, and a wish from anybody else. */
export const CLAIMS: readonly Phrase[] = [
  {
    say: String.raw`\b(?:should|must|ought to)(?: all| now| again| hopefully)* be (?:\w+ )?(?:fixed|resolved|working|solved|good|fine|ok|back|up|available|sorted|recovered|better|normal|able to (?:log|sign|get) in)\b|\bshould (?:now )?(?:work|be back|let you in|fix|solve|resolve)(?: now| again| fine)?\b|\b(?:another|one more) try,? (?:please|pls)\b|\b(?:pls|please),? (?:re)?try\b(?! (?:to|the|with|this|using|a|an)\b)|\b(?:please|pls|can you|could you) (?:try|retry|test|check)\b[.!\s]*$|\bsign out and (?:back )?in\b`,
    why: '"should be resolved now", "another try please"',
  },
];

/** Asks to try again, which one does when something was done; so it counts in a question, too. */
export const TRY_AGAIN: readonly Phrase[] = [
  {
    say: String.raw`\b(?:try|retry|test|check|run it|log ?in|sign ?in) (?:it |this |that )?(?:again|once more|now)\b(?! later)|\bonce (?:more|again),? (?:please|pls)\b|\b(?:is|does) it (?:work|working|better|ok|fixed) (?:now|again)\b`,
    why: '"can you check again?"',
  },
];

/** Announced, not done. */
export const PROMISES: readonly Phrase[] = [
  {
    say: String.raw`\b(?:will|'ll|going to|gonna|plan(?:ning|ned)? to|about to|aim to|hope to|next release|upcoming|soon|shortly|working on|in progress|investigating|looking into|in review|pending|a fix is coming|once (?:it|this|that) (?:is|has)|not yet|being worked on|underway|on its way)\b`,
    why: 'the future is no fix',
  },
  {
    say: String.raw`\b(?:part of it|partial(?:ly)?|not all|only for)\b|\b(?:fix\w*|solv\w*|resolv\w*|work\w*|recover\w*|back|cover\w*|help\w*) (?:\w+ ){0,3}(?:some|most) of\b`,
    why: 'a part is no fix',
  },
];

/** A way around, which leaves the cause. */
export const AROUND: readonly Phrase[] = [
  {
    say: String.raw`\bwork-?(?:s|ed|ing)? ?-?arounds?\b|\b(?:for now|for the time being|in the meantime|meanwhile|temporar(?:y|ily)(?! (?:\w+ )?(?:tokens?|credentials?|passwords?|codes?|sessions?|access|keys?))|w/a|stop-?gap|band-?aid|interim|until (?:then|it(?:'s| is) fixed|this is fixed|there is|a fix|the fix))\b`,
    why: 'says so',
  },
  {
    say: String.raw`\b(?:downgrad(?:e|ed|ing)|roll(?:ed|ing)? back to (?:v|version|\d)|revert(?:ed|ing)? to (?:v|version|the (?:old|previous)|\d)|go(?:ing)? (?:back|down) to (?:v|version|the (?:old|previous)|\d)|pin(?:ned|ning)? (?:to|the|it)|stay(?:ed|ing)? on (?:v|version|\d))`,
    why: 'an older version is a way around',
  },
  {
    say: String.raw`\bby(?:pass(?:ed|ing)?|-pass)\b|\b(?:incognito|private (?:window|mode|browsing))\b|\b(?:(?:added|adding|with|put) (?:a |some )?(?:retry|retries|sleep)|instead i (?:now )?use)\b|\buse .{2,40} instead for now\b`,
    why: 'dodges it',
  },
  {
    say: String.raw`\b(?:a|one|another|the|best|easiest|simplest) way (?:to get )?(?:past|around|round)\b|\bway to (?:live with|cope with|deal with|get along with) (?:it|this|that)\b|\b(?:can|could) live with(?:out)? (?:it|this|that)\b|\bgets? (?:you|us|me|one|people|things) (?:going|around|past|by|unstuck)\b|\bnot (?:the same(?: thing)?|perfect|great|pretty|ideal|nice|elegant),? but\b|\bgood enough\b|\b(?:can|could|lets? (?:us|me|you|one)|works?) at least\b|\bat least (?:we|i|one|people|users) can\b`,
    why: 'gets past it only',
  },
  {
    say: String.raw`\b(?:ugly|hacky|dirty hack|quick and dirty|(?:not|no|hardly) (?:an? )?(?:nice|pretty|ideal|real|proper|permanent|long-?term|lasting) (?:fix|solution|answer|one)|as a hack)\b`,
    why: 'is ashamed of it',
  },
  {
    say: String.raw`\b(?:umgehung|vorläufig|contournement|soluci[oó]n temporal|provis[oó]ri[oa]|临时|暫定)\b`,
    why: 'other languages',
  },
];

/** The speaker's own mistake, told without saying how it was mended. */
export const ADMITS: readonly Phrase[] = [
  {
    say: String.raw`\b(?:had|was|were|used|using|entered|typed|sent|sending|picked|copied) (?:\w+ ){0,2}?(?:the|an?) wrong\b(?! (?:channel|place|repo|forum|thread))|\b(?:was|were) (?:simply |just |plain )?(?:the )?wrong(?: one)?\b|\b(?:was|were) (?:empty|missing|outdated|swapped|a typo|misspelled|mistyped|expired|blank) (?:in|on|at) (?:the|my|our)\b|\bmy (?:own )?(?:typo|mistake|fault)\b`,
    why: '"the configuration had the wrong region in it"',
  },
];

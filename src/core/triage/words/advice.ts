import { AROUND_AFAR, INSTRUCTS_AFAR } from './afar-answers.ts';
import { INSTRUCTS_ABROAD, SUGGESTS_ABROAD } from './imperatives.ts';
import type { Phrase } from './rule.ts';

const DO =
  "(?:hide|unhide|drop|kill|bounce|recreate|re-?add|re-?enable|failover|fail over|synchroni[sz]e|sync|lower|raise|shorten|extend|move|look for|look into|rename|rebuild|redeploy|map|bind|trust|encode|url-encode|escape|decode|strip|drop|skip|bump|patch|apply|adjust|modify|correct|mark|deselect|leave|keep|provide|supply|include|exclude|send|call|invoke|log in|sign in|refresh|reload|reissue|generate|accept|approve|invite|unblock|unlock|review|inspect|examine|consult|consider|avoid|don't|do not|always|test|limit|store|save|enter|upload|download|publish|deploy|stop|unset|define|force|convert|migrate|write|wrap|pick|recycle|unlink|relink|swap|flush|purge|take (?:the|it|that|this|out|your)|put (?:the|it|that|your)|" +
  'make|try|set|use|add|remove|delete|change|make sure|ensure|check|double-check|verify|go to|navigate|open|click|update|upgrade|downgrade|install|reinstall|enable|disable|turn|switch|clear|run|re-?run|restart|reboot|rotate|regenerate|replace|create|recreate|grant|register|configure|uncheck|untick|tick|select|choose|revert|roll|pin|sync|log out|sign out|retry|look at|have a look|follow|put|pass|specify|assign|compare|give|revoke|reset|allow|whitelist|renew|import|export|copy|wait|edit|point|append|request (?:an?|the|access|it)|increase|prüft|prüfe|prüfen sie|setzt|stellt|versuche?t?)';

/** What should be done, said to somebody: an instruction. Questions are never instructions. */
export const INSTRUCTS: readonly Phrase[] = [
  {
    say: String.raw`^(?!(?:(?:and|but|then) )?(?:first|second|third|next|last) try\b(?! (?:to|the|a|an|this|that|with|it|your|and|another|again)\b))(?:(?:and|so|then|also|first|now|ok|okay|yes|no[,:!]|hi|hello|hey|well|otherwise|instead|alternatively|maybe|perhaps|just|simply|please|pls|kindly|dann|bitte|you can|you could|you might|you may|in that case|step \d+|\d+[.)])[,:!]?\s+){0,4}${DO}\b(?! ?[:=])`,
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
    say: String.raw`(?<!\b(?:know|hear|see|glad|happy|pleased|sorry) (?:that )?)\byou(?:'ll| will)? (?:\w+ )?(?:need|have|must|should|ought|can|could|may|might|want|are supposed|only need)(?: to)?\b(?! (?:have (?:seen|noticed)|see|imagine|guess|be right))`,
    why: 'says what the other should do',
  },
  {
    say: String.raw`\bone (?:can|could|has to|needs to|must|should|may|might)\b(?! (?:tell|see|say|read|guess|argue|hope|wonder|imagine|do other)\b)|\bit (?:is|'s) (?:enough|sufficient|best|better|possible|necessary|required|recommended) to\b|\b(?:muss|müssen|musst|sollte|solltest|kannst|könnt|kann man)\b.{0,120}\b(?:werden|stellen|setzen|eintragen|ändern|auswählen|aktivieren|hinzufügen)\b|\bauf (?:ja|nein) (?:stellen|setzen)\b|\bhay que\b|\btienes que\b|\bil faut\b|\btem que\b`,
    why: 'the same, to nobody in particular',
  },
  {
    say: String.raw`(?<!\b(?:i|we|i've|we've) )\b(?:has|have|needs?) to (?!say\b|do with\b)[a-z]+\b|\b(?:has|had|needed) to be\b|(?<!\b(?:i|we|it|this|that|which|everything|all|they|users?|what) )\b(?:must|should|shall) (?:not |never |only |always )?[a-z]+\b`,
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
  {
    say: String.raw`^(?:(?:hi|hello|hm|hmm|ah|ok|i think|i guess|seems?|looks? like|sounds? like|it seems|probably|maybe),? ){0,2}(?:your [\w -]{2,40} (?:is|are|looks?|seems?) (?:\w+ )?(?:wrong|incorrect|missing|expired|invalid|outdated|off|mismatched|not (?:set|registered|enabled|configured|correct|right|valid|allowed|the same)|too \w+)|you(?:'re| are) (?:\w+ )?(?:missing|using (?:the|an|a) (?:wrong|old)|sending|passing|pointing|lacking)|you (?:forgot|missed|mixed|mistyped|have the wrong))\b`,
    why: 'a diagnosis: "your redirect URI is wrong"',
  },
  {
    say: String.raw`\bif you (?:go|open|add|set|change|use|put|enable|disable|remove|switch|update|upgrade|check|look|take|run|install|clear|delete|log|make|pass|turn|select|register|downgrade)\b.{5,140}\b(?:should|will|works?|helps?|goes away|gone|add|set|fixes|solves)\b`,
    why: 'an instruction put as a condition',
  },
  {
    say: String.raw`^(?:(?:and|so|then|please|pls|maybe|perhaps|first|you could|you can|i'd|i would),? ){0,2}(?:have a (?:try|go) with|give (?!(?:me|us|it|that|this|him|her|them|some|more)\b)[\w./ -]{2,40} a (?:try|go|shot)\b)`,
    why: '"have a try with a recent one"',
  },
  ...INSTRUCTS_ABROAD,
  ...INSTRUCTS_AFAR,
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
    say: String.raw`\b(?:could|can|would|will) you (?:please |also |maybe |perhaps )?(?:try|check|verify|set|update|upgrade|test|confirm|compare|add|remove|change|clear|run)\b|\bwhat (?:happens )?if you\b|\bif you [\w/ .-]{3,60}, (?:what happens|does (?:it|that)|is (?:it|that)|do you (?:still )?(?:get|see))\b|\bwhy (?:not|don'?t you)\b|\bare you (?:using|sure|calling|passing|running|on|behind|setting)\b|\bis (?:your|the) [\w -]{2,40} (?:set|enabled|disabled|configured|correct|right|the same|expired|registered|synced)\b|\bdid the\b|\bdoes your\b|\bdo you (?:use|set|pass|call|send|run)\b`,
    why: 'asks for a check',
  },
  {
    say: String.raw`\b(?:is it|does it|is that|do you (?:see|get|have) (?:it|that|the same)|same|happens?|works?) .{0,25}\b(?:in|on|with|from|without|over) (?:a|an|another|the|your|any) (?:\w+ )?(?:private|incognito|other|different|browser|tab|window|device|phone|laptop|network|account|vpn|machine|user|version)\b`,
    why: '"is it the same in a private tab?"',
  },
  ...SUGGESTS_ABROAD,
];

/** A way around, which leaves the cause. */
export const AROUND: readonly Phrase[] = [
  {
    say: String.raw`\b(?:once|after|when|as soon as) (?:you|i|we|they|users?|people) (?:\w+ )?(?:re-?)?(?:log|sign|restart|reload|refresh|authenticat)\w* .{0,60}\b(?:it|that|this|everything|the (?:error|message|page|trouble|problem)) (?:goes away|is gone|disappears|vanishes|works)\b`,
    why: '"once you log in there again it goes away": until the next time',
  },
  {
    say: String.raw`\bwork-?(?:s|ed|ing)? ?-?arounds?\b|(?<!\bclos(?:e|ed|ing) (?:(?:this|it|that|the \w+)(?: \w+)? )?)\b(?:for now|for the time being|in the meantime|meanwhile|temporar(?:y|ily)(?! (?:\w+ )?(?:tokens?|credentials?|passwords?|codes?|sessions?|access|keys?))|w/a|stop-?gap|band-?aid|interim|until (?:then|it(?:'s| is) fixed|this is fixed|there is|a fix|the fix))\b`,
    why: 'says so',
  },
  {
    say: String.raw`\bbetter than nothing\b|\bnot ideal\b|\b(?:erst ?mal|vorerst|furs erste|fuers erste|bis auf weiteres|notfalls)\b|\b(?:hab|habe|haben) .{0,30}\bjetzt (?:erst ?|ein)?mal (?:direkt|nur|so|von hand|manuell)\b`,
    why: '"better than nothing"; German: "hab dich jetzt mal direkt zugewiesen"',
  },
  {
    say: String.raw`\b(?:downgrad(?:e|ed|ing)|roll(?:ed|ing)? back to (?:v|version|\d)|revert(?:ed|ing)? to (?:v|version|the (?:old|previous)|\d)|go(?:ing)? (?:back|down) to (?:v|version|the (?:old|previous)|\d)|pin(?:ned|ning)? (?:to|it|(?:the )?(?:\w+ )?(?:version|image|tag|release|package|dependency|chart)\b|(?:the )?[\w-]+ (?:to|at) )|stay(?:ed|ing)? on (?:v|version|\d))`,
    why: 'an older version is a way around',
  },
  {
    say: String.raw`\bby(?:pass(?:ed|ing)?|-pass)\b|\b(?:incognito|private (?:window|mode|browsing))\b|\b(?:(?:added|adding|with|put) (?:a |some )?(?:retry|retries|sleep)|instead i (?:now )?use)\b|\buse .{2,40} instead for now\b`,
    why: 'dodges it',
  },
  {
    say: String.raw`\b(?:a|one|another|the|best|easiest|simplest) way (?:to get )?(?:past|around|round)\b|^(?:(?:quick|easy|my|our|possible|own) ){0,2}way (?:past|around|round)(?: (?:it|this|that))?(?=[:,.]|\s*$)|\bway to (?:live with|cope with|deal with|get along with) (?:it|this|that)\b|\b(?:can|could) live with(?:out)? (?:it|this|that)\b|\bgets? (?:you|us|me|one|people|things) (?:going|around|past|by|unstuck)\b|\bnot (?:the same(?: thing)?|perfect|great|pretty|ideal|nice|elegant),? but\b|\bgood enough\b|\b(?:can|could|lets? (?:us|me|you|one)|works?) at least\b|\bat least (?:we|i|one|people|users) can\b`,
    why: 'gets past it only',
  },
  {
    say: String.raw`\b(?:get|gets|got|getting|work|works|worked|working) (?:a?round) (?:it|this|that|the (?:issue|problem|error))\b|\b(?:ugly|hacky|dirty hack|quick and dirty|(?:not|no|hardly) (?:an? )?(?:nice|pretty|ideal|real|proper|permanent|long-?term|lasting) (?:fix|solution|answer|one)|as a hack)\b`,
    why: 'is ashamed of it',
  },
  {
    say: String.raw`\b(?:umgehung|vorläufig|contournement|soluci[oó]n temporal|provis[oó]ri[oa])\b`,
    why: 'other languages',
  },
  {
    say: String.raw`\b(?:por enquanto|por ahora|mientras tanto|de momento|por el momento|enquanto isso|pour l'instant|en attendant|im moment nur|bis dahin|solange|einstweilen|per ora|nel frattempo|voorlopig|zolang)\b`,
    why: '"for now" in other languages',
  },
  {
    say: String.raw`\b(?:go(?:ing|es)?|went|gone|came|come|moved|move|switched|switch|stepped|step|fell|fall) (?:back|down) to (?:using )?(?:v|version|the (?:old|previous|last|earlier|former)|release|\d)|\b(?:put|installed|using|used|took|take|use|install) .{0,30}\b\d{1,9}\.\d{1,9}[\d.]{0,20}\b.{0,12}\b(?:instead|back)\b|\b(?:older|old|previous|earlier|former|last working) (?:version|release|build|image|package|plugin|client|driver|library|jar|one)\b.{0,50}\b(?:works?|worked|fine|ok|helps?|helped|solves?|solved|fixes|fixed|normal)\b`,
    why: '"took it off and put 3.1.2 in instead"',
  },
  {
    say: String.raw`\b(?:every|each) (?:single |other )?(?:day|morning|evening|night|week|month|hour|time|\d{1,3} \w{3,8}),? (?:i|we) (?:now |just |have to |must |need to |simply )*(?:restart|reboot|re-?login|re-?auth\w*|re-?connect|reset|redeploy|renew|refresh|reload|clear|delete|recreate|kill)\b|\bwhat (?:seems|appears) to (?:help|work)\b|\bwhat helps(?: (?:me|us|then|here|for now|every time|each time|a bit))? is\b|\bit helps (?:to|when|if) (?:i|we|the|you|they|users?|one)?\b|\bonly (?:goes away|disappears|vanishes|stops|works|succeeds|recovers) (?:when|if|after|once) (?:i|we|you|one|they|users?|people|somebody|someone|the user|\w+ing)\b`,
    why: '"every week I restart the server": what is done again and again mends nothing; "what seems to help"',
  },
  {
    say: String.raw`\bback (?:on|at|to|with|in) (?:v|version |release )?\d+\.\d[\d.]*\b.{0,60}\b(?:works?|worked|fine|ok|okay|good|without|no (?:trouble|problems?|issues?|errors?)|can|could)\b`,
    why: '"back on 1.2.2 I get in without trouble"',
  },
  {
    say: String.raw`\b(?:for the moment|until (?:that|this|it|they|the \w+) (?:is|are|gets?|has|have|comes?|lands?)\b|without waiting for (?:it|that|this|the)|as long as (?:it|this|that) (?:is|isn't|lasts)|(?:just|only|but|bit of|kind of|sort of|bad|terrible|nasty|temporary|dirty|quick) (?:an? )?(?:\w+ )?hack|patched over it|band-?aid|kludge|crutch|short-?term|as a (?:stop-?gap|fallback|temporary (?:fix|solution|measure))|temporary (?:fix|solution|measure|patch)|until further notice)\b`,
    why: '"until that is in, turn on the fallback"',
  },
  {
    say: String.raw`\b(?:using|use|with|entering|going (?:in )?(?:with|via|through)) (?:the |your |my |a |an )?[\w -]{2,30} (?:in place of|instead of) (?:the |your |my |a |an )?[\w -]{2,30} (?:gets?|lets?|works?|worked|helps?|does)\b|\b(?:hasta nuevo aviso|bis auf weiteres|jusqu'a nouvel ordre|ate segunda ordem|vorubergehend|ubergangsweise|solucion provisional|apano|gambiarra|paliativo|solution temporaire|temporairement|en attendant)\b`,
    why: '"the mail address in place of the user name gets you in"',
  },
  ...AROUND_AFAR,
];

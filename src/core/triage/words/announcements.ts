import { ISSUED, PASSED } from './cured.ts';
import type { Phrase } from './rule.ts';
import { VENDORS } from './vendors.ts';

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
    say: String.raw`(?<![\w.])v?\d+(?:\.\d+){1,3}\b[^.]{0,20} (?:should|ought to|does|do) (?:now )?(?:have|bring|contain|include|carry|fix|solve|do|address|come with)\b|\b(?:new|next|latest|this|today's) (?:version|release|build|update) (?:should|ought to) (?:now )?(?:have|bring|contain|include|fix|solve|address)\b`,
    why: '"2.1.7 should have the fix"',
  },
  {
    say: String.raw`\b(?:fixed|resolved|addressed|solved|included|shipped|landed|released|merged|published|patched|implemented|corrected|corrigee?|behoben|gefixt|resolvid[oa]|corrigid[oa]|solucionad[oa]|arreglad[oa]) (?:\w+ )?(?:in|on|by|with|via|dans|en|na|no|mit|im) (?:la |el |the |a |der |dem |o )?(?:x{4,}|[\`"]|v?\d+\.\d|vers\w+|release|latest|newest|(?:\w+ )?branch|develop\b|trunk|nightly|next\b)|^(?:merged|shipped|deployed|implemented|rolled out)\b(?=[,.! ])`,
    why: '"implemented in the latest version", "fixed on the develop branch"',
  },
  {
    say: String.raw`\b(?:the |a |our )?(?:fix|patch|hot-?fix|correction|roll-?back|revert) (?:is|are|has gone|have gone|went|goes|was) (?:now |also |already )?(?:in (?!progress|review|the works|work\b|doubt|vain)|out\b|live\b|up\b|merged|deployed|finished|complete\b|done\b)|\b(?:it|this|that|which) (?:went|has gone|shipped) (?:out|live)(?: (?:with|in|to|on|as)\b|[.!\s]*$)|\b(?:went|gone) live\b|\b(?:is|are) in (?:the )?(?:latest|newest|current|just released) (?:\w+ )?(?:version|release|build|beta|image)\b`,
    why: '"the hotfix is out", "this went out with 2.4.8"',
  },
  {
    say: String.raw`(?<![\w.])v?\d{1,4}(?:\.\d{1,4}){1,3} (?:now )?(?:(?:has|adds|brings|ships|supports|puts|pins|takes|comes with) (?!(?:the same|this|that|it|a bug|an issue|a problem|the (?:bug|issue|problem|error)|no|not|been|me|us|to|forever|\d)\b)[a-z]|(?:did|does) away with|removes|corrects|cures|mends|gets rid of|takes care of)`,
    why: '"v0.11.0 has a setting for the skew", "2.0.1 did away with it"',
  },
  ...ISSUED,
];

/** The provider calls its outage over. */
export const OVER: readonly Phrase[] = [
  {
    say: String.raw`\b(?:marked|declared|called|flagged) (?:it|this|that|the (?:incident|outage|issue)) (?:as )?(?:resolved|over|fixed|closed)\b|\b(?:set|marked|flipped|moved|changed|switched|closed) (?:it |this |that |the (?:incident|status|ticket|case|issue) )?(?:to|as|back to) (?:resolved|green|operational|closed|fixed|healthy|normal)\b|\b(?:status ?page|incident|status|all systems|dashboard)\b.{0,30}\b(?:all green|green again|all clear|operational|back to green)\b`,
    why: '"okta has set it to resolved", "status page is all green"',
  },
  {
    say: String.raw`\b(?:${VENDORS}|ping|vendor|provider|they|status ?page|support) (?:says?|said|confirm(?:s|ed)?|reports?|reported) (?:it'?s |it is |that it'?s |it )?(?:all |now )*(?:fixed|resolved|over|mitigated|solved)\b|\b(?:closed|resolved|ended) the (?:incident|outage)\b|\b(?:outage|incident|disruption) (?:seems|looks|appears) (?:to be )?over\b`,
    why: '"okta says fixed", "aws closed the incident"',
  },
  {
    say: String.raw`\b(?:working|works?|up|back|fine|ok|online|available) again since (?:about |around |roughly |approximately )?(?:\d|this morning|yesterday|last night|noon|midnight|an hour|a few)`,
    why: '"it has been working again since about 2 PM": by itself',
  },
  {
    say: String.raw`(?<!\b(?:once|until|when|if|after|unless|till|hope|hoping|whether|before|that) )\b(?:${VENDORS}|they|the (?:provider|vendor|idp))(?:'ve| have| has| had)? (?:now |just |apparently |since |already |finally )*(?:fixed|resolved|mitigated|rolled|reverted|restored|repaired|corrected|put it right|solved)\b|\b(?:incident|outage|disruption) (?:is |was |has been )?(?:closed|resolved|over|mitigated)\b|\bclosing the incident\b`,
    why: '"they\'ve mitigated it", "incident closed"',
  },
  {
    say: String.raw`\b(?:fixed|resolved|solved|healed|cured) itself\b|\b(?:that|this|it)(?:'s| is| should be) over now\b`,
    why: '"it fixed itself overnight"',
  },
  ...PASSED,
];

/** Somebody did what could mend it for all; whether it is an announcement depends on who speaks. */
export const OWNER_DEEDS: readonly Phrase[] = [
  {
    say: String.raw`^(?:ok(?:ay)?[,!. ]{1,3}|sure[,!. ]{1,3}|yes[,!. ]{1,3}|sorry[,!. ]{1,3})?(?:all )?(?:done|added|granted|assigned|enabled|renewed|corrected|reverted|unlocked|whitelisted)\b(?! ?[=:])`,
    why: '"Done" from who was asked',
  },
  {
    say: String.raw`\b(?:is|are) (?:now )?(?!(?:not|still|down|unavailable|broken|affected|unclear|unknown|open)\b)[\w -]{2,30} as of (?:now|today|this (?:morning|afternoon|evening)|a minute ago)\b`,
    why: '"the group is exempt as of now"',
  },
  {
    say: String.raw`(?<!\b(?:either|or|if|should|could|can|shall|do|must|unless|whether|until) )\b(?:we|i)(?:'ve| have)?(?: just| now| also| already| both)? (?:deployed|released|rolled (?:out|back)|pushed|published|shipped|reverted|restored|mitigated|hotfixed|patched|corrected|renewed|restarted|redeployed|fixed|rotated|re-?enabled|created (?:a )?new|replaced|switched|merged|added|registered|assigned|granted|unlocked|reset|extended|imported|adapted|adjusted|changed|updated|removed|set|put|filled)\b`,
    why: '"we have rolled back …"',
  },
  {
    say: String.raw`\b(?:is|are|has been|have been)(?: already| now| both| all| back)* (?:set back|rolled back|imported|adapted|adjusted|corrected|renewed|rotated|replaced|restarted|re-?enabled|registered|reverted|unlocked|synced|extended|exchanged|swapped|filled in|granted|assigned|whitelisted)\b|\bnew [\w -]{2,30} (?:is|are|sits?) (?:now )?(?:in (?:the|place)|on (?:the|all)|live|active|made|created|generated|issued|set|uploaded|installed|deployed|ready)\b|\b(?:apps?|clients?|policy|policies|servers?|clocks?|timeouts?|lifetimes?|providers?|tenants?|pods?|nodes?|realms?|rules?|both|all of them) (?:is|are) (?:at|on|set to|down to|up to|back to|back at|back on) [\w '.-]{2,60} now[.!\s]*$|^(?:did|ran|restarted|recycled|redeployed|rolled back|reverted|replaced|renewed|corrected|reset|adapted) (?:x{4,}|the|it|both|all|them|our)`,
    why: '"both are set back to the old one", "the policy is at two minutes now"',
  },
  {
    say: String.raw`\b(?:values?|secrets?|keys?|cert\w*|ur[il]s?|hostname|scopes?|claims?|issuer|metadata) (?:[\w+] ?){0,12}(?:is|are) (?:now )?in there\b|\b(?:is|are|sits?) (?:now )?in (?:the vault|the config\w*|the repo|the registration|the metadata|the keystore|the secret store|[\w']+'s (?:[\w-]+ )?settings|the (?:[\w-]+ )?settings)(?: now)?\b|^(?:[\w-]+ ){1,3}(?:is|are) (?:now )?(?:on|off|enabled|disabled|live)(?: now)?[.!\s]*$`,
    why: '"the value is in there now", "persistence is on"',
  },
  {
    say: String.raw`^(?:(?:all|both|ok|okay|done|yes)[,.:! ]{1,3}){0,2}(?:[\w-]+ ){1,3}(?:hidden|assigned|added|removed|rotated|renewed|restarted|replaced|enabled|disabled|updated|deleted|revoked|imported|switched|reverted|rolled back|whitelisted|allowlisted|unlocked|excluded|corrected|redeployed|synced)(?=[,;.!]|$)`,
    why: '"old tile hidden, bookmark assigned": a participle without a verb',
  },
  {
    say: String.raw`(?:^|[,;.] (?:so |now |just |ok )?)(?:moved|added|assigned|put|switched|unlocked|removed|invited|enabled|re-?enabled|granted|synced|re-?invited|licensed) (?:her|him|them|you|u|@\S+)\b`,
    why: '"was in the wrong group, moved her to the other one": the subject is left out',
  },
  {
    say: String.raw`\bnow (?:also )?(?:takes|uses|points|accepts|includes|allows|covers|excludes|matches|trusts|sends|redirects before|is set|has the (?:right|new|correct))\b(?! (?:me|us|to the (?:error|login)))`,
    why: '"the rule now takes both prefixes"',
  },
];

/** Says that it ought to work now, which is an announcement from who did something, and a wish from anybody else. */
export const CLAIMS: readonly Phrase[] = [
  {
    say: String.raw`\b(?:(?:should|ought to)(?: all| now| again| hopefully)*|must(?: all| now| again)+) be (?:\w+ )?(?:fixed|resolved|working|solved|good|fine|ok|back|up|available|sorted|recovered|better|normal|able to (?:log|sign|get) in)\b|\bshould (?:now )?(?:work|be back|let you in|fix|solve|resolve)(?: now| again| fine)?\b|\b(?:another|one more) try,? (?:please|pls)\b|\b(?:pls|please),? (?:re)?try\b(?! (?:to|the|with|this|using|a|an)\b)|\b(?:please|pls|can you|could you) (?:try|retry|test|check)\b[.!\s]*$|\bsign out and (?:back )?in\b`,
    why: '"should be resolved now", "another try please"',
  },
  {
    say: String.raw`\bgive (?:it|that|this) (?:a|another) (?:try|go|shot|spin|whirl)\b(?! (?:and|with|to|by)\b)|\b(?:once more|one more time|again),? (?:pls|plz)\b|\b(?:nochmal|noch einmal|noch mal) (?:probieren|versuchen|testen|bitte)\b|\bbitte (?:nochmal|noch mal|testen|probieren)\b|^(?:bitte )?(?:probiert|testet|versucht|meldet euch)(?: es| das| jetzt| nun| mal| nochmal| noch mal| wieder| neu){1,3}(?: bitte| an)?[.!\s]*$|再试(?:试|一下|一次)?|再試|もう一度(?:お)?試し|다시 (?:한 ?번 )?(?:시도|해 ?보|로그인해)|попробуйте (?:ещё|еще|снова)|\b(?:podem|pode|puede[ns]?|prueb\w+|testa|tenta) (?:testar|tentar|probar|de novo|otra vez|novamente)\b|\breessay\w+\b`,
    why: '"give it a try", in several languages',
  },
  {
    say: String.raw`\b(?:can|may|might|could|usually|mostly|normally|sometimes|often) (?:still )?takes? (?:up to |about |around )?(?:\w+ ){0,2}(?:minutes?|mins?|hours?|h|a while|some time|a bit)\b|\bgive it (?:another )?(?:\d+|a few|some|ten|five|an?) ?(?:min|h|hour|time|while)`,
    why: '"mostly takes minutes": done, and to be waited for',
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

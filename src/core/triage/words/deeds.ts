import { DID_AFAR } from './afar.ts';
import { POINTS_BACK_AFAR } from './afar-answers.ts';
import { COMPARED } from './compared.ts';
import { DID_ABROAD } from './deeds-abroad.ts';
import { TRY_AS_SUBJECT } from './elsewhere.ts';
import type { Phrase } from './rule.ts';
import { TRIED_TIMES } from './trials.ts';
import { UNDER_WAY } from './underway.ts';
import { VENDORS } from './vendors.ts';

const DONE = String.raw`(?:tried|cleared|uploaded|published|pasted|updated|upgraded|downgraded|reinstalled|installed|removed|deleted|added|changed|set|checked|double-? ?checked|verified|compared|ran|re-?ran|restarted|rebooted|disabled|enabled|unchecked|unticked|switched|reset|revoked|regenerated|recreated|re-?created|created|rotated|configured|reconfigured|followed|replaced|rolled|reverted|imported|turned|went through|looked|logged (?:out|off|in again)|signed (?:out|off|in again)|tested|debugged|did(?!n't| not| you| they| your| anyone| anybody| someone| never)|redid|repeated|granted|re-?granted|re-?added|assigned|whitelisted|increased|moved|renewed|registered|re-?registered|used|uninstalled|waited|retried|opened|captured|traced|brought|took|put|inspected|confirmed|validated|attempted|experimented|deployed|redeployed)`;

/** Past forms that tell what one met, thought or wished, and not what one did about it. */
const NO_DEED =
  'changed (?:nothing|no)|merged|released|published|shipped|deployed|pushed|clicked|pressed|visited|navigated|scrolled|wanted|needed|noticed|searched|answered|described|explained|linked|attached|used to|started|received|encountered|experienced|faced|failed|expected|wondered|realised|realized|missed|asked|hoped|mentioned|reported|decided|guessed|believed|liked|loved|observed|happened|assumed|supposed|planned|agreed|seemed|appeared|stopped|solved|fixed|resolved|figured|managed|joined|posted|commented|subscribed|followed up|landed|ended|bumped|stumbled|worked|migrated|moved|heard|learned|confirmed|watched|raised|filed|logged a|opened a|opened an|created a ticket|created an issue';

const HANDLED =
  'done|edited|copied(?: over)?|mapped|installed|set(?: back| up)?|added|removed|deleted|cleared|changed|updated|imported|adapted|adjusted|corrected|configured|assigned|granted|renewed|rotated|replaced|restarted|enabled|disabled|registered|moved|upgraded|downgraded|reset|recreated|rolled back|reverted|unlocked|synced|extended|uploaded|exchanged|swapped|filled in';

/** Own deeds, first person and past: what was tried. */
export const DID: readonly Phrase[] = [
  {
    say: String.raw`(?<!\b(?:either|or|if|when|whenever|should|could|can|shall|do|must|unless|whether|until) )\b(?:i|we)(?:'ve|'d| have| had)?(?: also| already| just| even| now| then| both| tried and| only| meanwhile| since| myself| again| both)* ${DONE}\b`,
    why: '"I have cleared the cache"',
  },
  {
    say: String.raw`(?<!\b(?:when|whenever|if|had) )\b(?:i|we)(?:'ve| have| had)? (?:(?:also|already|just|even|then|now|both|again|only|manually|completely|even) ){0,2}(?!(?:${NO_DEED})\b)[a-z-]{3,}ed\b`,
    why: 'any other regular past form in the first person',
  },
  {
    say: String.raw`\b(?:i|we)(?:'ve| have)? (?:(?:also|already|just|then|now) ){0,2}(?:put|went (?:back|through|over)|gave|done (?:that|this|both|all|so|everything|it)|made|built|rebuilt|wrote|read (?:through|the)|sent|bound|rolled|threw|left|kept|turned)\b|^(?:done)\b(?! (?:then|here|for)\b)|^did (?:that|this|the same|so|it|as)\b`,
    why: 'irregular past forms',
  },
  {
    say: String.raw`^(?:(?:and|so|then|also|yes|yep|no|nope|ok|just|already|even|edit|update|meanwhile|sure)[,:.!]?\s+){0,3}(?!(?:set|put|reset|took|used|brought|read)\b)(?:${DONE}|found (?:an?|some)|(?:excluded|included|generated|pasted|ticked|moved|whitelisted|synced))\b(?! (?:in|by|like|as|error|user|users)\b| ?[=:])`,
    why: 'the same with the subject left out',
  },
  {
    say: String.raw`^(?:(?:and|so|then|also|yes|yep|no|ok|just|already|meanwhile)[,:.!]?\s+){0,3}(?!(?:${NO_DEED}|fixed|based|added|granted)\b)(?:[a-z]{2,}ed|took|ran|went (?:over|back)|wrote|threw|sent|rebuilt) (?:the|it|both|all|them|my|our|an?|to|that|this|again|another|everything|twice|once|out|over)\b(?! (?:error|exception)\b)`,
    why: 'a past form with its object and no subject: "recycled both of them"',
  },
  {
    say: String.raw`\bgave (?:it |that |this |them )?.{0,60}\b(?:a|another) (?:go|try|shot|spin|whirl)\b|\b(?:had|took) (?:a|another) (?:go|shot|stab) at\b`,
    why: '"gave it a go"',
  },
  {
    say: String.raw`\b(?:is|are|has been|have been)(?: already| now| both| all| meanwhile)* (?:${HANDLED})\b(?=.{0,60}\b(?:already|now|again|yes|by hand|too|once more|meanwhile)\b)|\b(?:is|are|has been|have been) (?:already|now|meanwhile) (?:${HANDLED})\b|\bnew [\w -]{2,30} (?:is|are|sits?) (?:now )?(?:in (?:the|place)|on (?:the|all)|live|active)\b|\b(?:rule|policy|config|group|mapping|manifest|setting|connections?) (?:is|are) (?:${HANDLED})\b`,
    why: '"the manifest is edited already", "both are set back now": somebody did it',
  },
  {
    say: String.raw`\b(?:cookies|cache|session|site data) (?:are |is )?(?:gone|cleared|deleted|wiped|empty)\b`,
    why: 'a result that only the deed can have',
  },
  {
    say: String.raw`\b(?:that's|that is|this is) what (?:i|we) (?:tried|did|had|have)\b|\bi (?:tried|did) (?:that|this|it|everything|both|all)\b`,
    why: 'points at a suggestion that was followed',
  },
  {
    say: String.raw`\b(?:my|our) (?:company|admin|admins|team|colleague|it|ops|customer) (?:\w+ )?${DONE}\b|\bthe (?:customer|client|admin|user|team) (?:has |have |had )?(?:already |also |now )?${DONE}\b`,
    why: 'somebody did it for them',
  },
  {
    say: String.raw`\b(?:updated|upgraded|reinstalled|cleared|restarted|checked|tested|tried) (?:today|yesterday|this morning|again|twice|already|several times|multiple times)\b`,
    why: 'a deed in passing',
  },
  {
    say: String.raw`\b(?:works?|worked|fine) (?:\w+ ){0,3}with (?:the )?(?:version|v\d|old|older|previous).{0,80}\b(?:not|fails?|breaks?|broken)\b`,
    why: 'versions were compared',
  },
  {
    say: String.raw`\bich habe? .{0,60}(?:probiert|getestet|gelöscht|geändert|neu installiert|geprüft|neu gestartet)\b|\b(?:cache|cookies) gelöscht\b|\bneu (?:installiert|gestartet)\b|\bj'ai (?:essay[eé]|test[eé]|v[eé]rifi[eé])\b|\b(?:he|hemos|ya) (?:probado|intentado|prob[eé]|intent[eé])\b|\b(?:tentei|testei|j[aá] tentei)\b`,
    why: 'other languages',
  },
  {
    say: String.raw`^did(?: both| all| too)?[,.;!]|^(?:old|the|my|our|both|all)(?: [\w-]+){0,2}(?:'s| is| are) (?:wiped|gone|removed|deleted|cleared|revoked|reset|reinstalled|uninstalled|restarted|rotated)\b|[,;] (?:then |also |and )?(?:removed|cleared|reinstalled|restarted|rotated|deleted|re-?added|revoked|rebooted|wiped|reset|checked) (?:the|it|my|our|both|all|them)\b`,
    why: '"did. private window too", "the old one is wiped"',
  },
  {
    say: String.raw`\bwith (?:and without\b|(?:the )?[\w-]+ and without\b)|\b(?:edge|chrome|firefox|safari|brave|opera|incognito|inprivate)(?:,| and| \+| or|\/) ?(?:also |in |on )?(?:edge|chrome|firefox|safari|brave|opera|incognito|inprivate)\b|\b(?:private (?:window|tab)|incognito|inprivate|(?:an)?other (?:browser|device|laptop|network)|phone|mobile|tethering|hotspot) (?:too|as well|also)\b`,
    why: '"edge and firefox", "with vpn and without": compared',
  },
  {
    say: String.raw`^(?:from|via|over|through|on|with) (?:my|the|another|a) .{2,30} it works\b|\bworks? (?:from|via|over|through|on|with) (?:my|another|a|the) .{2,30}\b(?:tho|though)\b`,
    why: '"from my bookmark it works": went another way',
  },
  {
    say: String.raw`(?<!\b(?:nicht|nichts|nie|keine?|wird|werden|wurde) )\b(?:gesetzt|geandert|angepasst|eingetragen|ausgetauscht|erneuert|probiert|ausprobiert|geleert|geloscht|zuruckgerollt|hinzugefugt|entfernt|aktiviert|deaktiviert|freigeschaltet|neugestartet|durchgestartet|nachgeguckt|nachgesehen|nachgeschaut)\b(?! (?:werden|sein|hat)\b)`,
    why: 'German participles: "gesetzt", "grad nachgeguckt"',
  },
  {
    say: String.raw`\b(?:limpei|reiniciei|troquei|abri|mudei|tentei|reinstalei|removi|adicionei|ativei|desativei|liberei|testei|olhei|verifiquei|limpie|reinicie|cambie|borre|reinstale|agregue)\b|\bvi n(?:o|a)s?\b|\bj'ai (?:vide|change|relance|redemarre|reinstalle|supprime|ajoute|regarde|active|desactive)\b|\bho (?:provato|cambiato|riavviato|cancellato|controllato)\b|\b(?:heb|hebben) .{0,30}(?:geprobeerd|herstart|gewist|aangepast)\b`,
    why: 'first persons of the past in other languages',
  },
  {
    say: String.raw`^(?:bumped|raised|lowered|shortened|extended|flushed|purged|relaunched|re-?enrolled) (?:the|a|it|my|our|all|mfa)\b|^pushed (?:a|the) (?:hot)?fix\b`,
    why: '"bumped the timeout"',
  },
  ...COMPARED,
  ...TRY_AS_SUBJECT,
  ...TRIED_TIMES,
  ...DID_ABROAD,
  ...UNDER_WAY,
  ...DID_AFAR,
];

/** Thanks, which point back at what somebody else said. */
export const THANKS: readonly Phrase[] = [
  {
    say: String.raw`\b(?:thanks|thank you|thx|ty|many thanks|cheers|much appreciated|kudos|you saved|life ?saver|danke|merci|gracias|obrigad[oa]|grazie|bedankt)\b|спасибо|谢谢|謝謝|感谢|多谢|ありがと|感謝|助かりました|감사|고마`,
    why: 'thanks',
  },
];

/** Words by which a post points back at somebody else's advice. */
export const POINTS_BACK: readonly Phrase[] = [
  {
    say: String.raw`^(?:yes|yep|yeah|ok|okay|perfect|great|awesome|brilliant|indeed|confirmed|can confirm|wow|amazing|excellent|nice)\b`,
    why: 'begins as an answer',
  },
  {
    say: String.raw`(?<!\b(?:solution|fix|one|way|version|something|setup|config|workaround) )\b(?:that|this) (?:\w+ )?(?:fixed|solved|resolved|worked|works|did|does it|was it|helped|was the)|\byour (?:\w+ )?(?:suggestion|solution|fix|advice|answer|comment|hint|tip|help)\b|\bgood (?:catch|call)\b|\byou (?:are|were) (?:right|spot on|correct)\b|\b(?:spot|bang) on\b|\bthat was it\b|\bcan confirm\b|\bdas war es\b|\bdid the trick\b|\bindeed\b|^(?:i |we |have |i've |we've )*(?!(?:solved|fixed|resolved|cured|sorted|mended|noticed|experienced|wanted|needed)\b)[a-z]+ed (?:to |over )?(?:it|that|this|them)\b|\bthe (?:first|second|last|latter|former) (?:one|option|suggestion)\b`,
    why: 'points at what was said before',
  },
  {
    say: String.raw`\b(?:did|done|doing|went) (?:it |that |this |the same |so |everything )?(?:like|as) @\S+|\b(?:what|as|like) @\S+ (?:said|says|wrote|suggested|described|proposed|posted|recommended|did)\b|@\S{2,20}['’]s (?:\w+ )?(?:suggestion|solution|fix|advice|answer|comment|hint|tip|steps)\b`,
    why: '"it\'s what @U02 said"',
  },
  ...POINTS_BACK_AFAR,
];

/** Sends the person elsewhere instead of answering. */
export const DEFLECTS: readonly Phrase[] = [
  {
    say: String.raw`\b(?:create|open|file|raise|start|log|submit) (?:a |an )?(?:new |separate |another |own )?(?:issue|ticket|thread|bug|case|topic|request|discussion)\b`,
    why: 'sends them to another place',
  },
  {
    say: String.raw`\b(?:please|pls|better|should|could you|can you) (?:please |re-?)?(?:file|report|raise|post|ask|open|submit|log) (?:it|this|that|them|these|your \w+) (?:at|in|on|with|over|there|upstream|to)\b`,
    why: '"please file it at their tracker"',
  },
  {
    say: String.raw`\b(?:contact|ask|reach out to|talk to) (?:the |your )?(?:support|vendor|\w+ support|\w+ people)\b|\bwrong (?:channel|repo|place|forum)\b|\bplease (?:don'?t|do not) (?:hijack|reopen)\b`,
    why: 'sends them to other people',
  },
  {
    say: String.raw`\bno activity\b|\bstale\b|\b(?:closing|closed) (?:this|as|due|because|automatically)\b|\b(?:we|i)(?:'ll| will) (?:\w+ )?close (?:it|this|the)\b|\b(?:will be|been) (?:automatically )?(?:closed|archived|locked)\b`,
    why: 'housekeeping',
  },
];

/** Somebody is told that it is theirs to look at. */
export const CALLS: readonly Phrase[] = [
  {
    say: String.raw`\b(?:needs? your attention|(?:have|take|having|taking) a (?:\w+ )?look|look (?:at|into) (?:this|it)|can you (?:\w+ )?(?:look|help|check|take|assist|advise|investigate)|could you (?:\w+ )?(?:look|help|check|take|assist|advise|investigate)|please (?:\w+ )?(?:look|help|check|advise|assist|investigate)|any (?:idea|thoughts|input)|over to you|fyi|cc|ping(?:ing|ed)? (?:@|you|them|him|her|someone|somebody)|assign(?:ed|ing) (?:this|it) to|who (?:owns|is on call|can help)|escalat\w+)\b`,
    why: 'calls somebody in',
  },
];

/** A case was opened with somebody outside. */
export const TICKETS: readonly Phrase[] = [
  {
    say: String.raw`\b(?:opened|raised|filed|logged) [a-z]{2,6}-\d{1,6}\b|\b(?:opened|raised|filed|created|logged|submitted|have|opening|raising|filing) (?:a |an )?(?:\w+ ){0,2}(?:support )?(?:ticket|case|incident|support request)\b|\b(?:contacted|reached out to|escalated (?:it |this )?to|reported (?:it |this )?to|asked) (?:\w+ ){0,2}(?:support|${VENDORS}|vendor|provider)\b|^(?:ticket|case) (?:with|at|to|for|is (?:open|with))\b|\b(?:abri|abrimos|abierto|abri o) um? (?:chamado|ticket|pedido)\b`,
    why: 'says that support was asked',
  },
  {
    say: String.raw`\btak(?:e|ing|en) (?:it|this|that) up with (?:the |our |their )?[\w-]+|\b(?:passed|handed|forwarded|escalated|given|sent|took|raised|brought) (?:it|this|that|them|everything|the \w+(?: \w+)?) (?:on |over |up )?(?:to|with) (?:the |our |their )?(?:[\w-]+ ){0,3}(?:team|people|folks|vendor|support|provider|admins?|guys|desk|department|dep|ops|${VENDORS}|security|network|identity)\b|\b(?:reported|escalated) (?:it|this|that) (?:to|with|at) [\w-]+|\b(?:hotline|rechenzentrum|dienstleister|anbieter)\b.{0,40}\b(?:mail|ticket|bescheid|gemeldet|informiert)\b|\b(?:abierto|abri|abrimos|aberto|ouvert) (?:un |um |el |o )?(?:caso|ticket|chamado|incidencia)\b`,
    why: '"handed it over to the identity team", "he abierto caso con Okta"',
  },
];

/** Delight, which in an answer to advice means that it helped. */
export const PLEASED: readonly Phrase[] = [
  {
    say: String.raw`^(?:yes+!+|yess+|yay|perfect|great|awesome|brilliant|excellent|wonderful|fantastic|amazing|clever|lovely|super|bingo|eureka|wow|hurray|hooray|genial|perfekt|parfait|perfecto|perfeito|klasse)\b`,
    why: 'begins with delight',
  },
  {
    say: String.raw`\b(?:you(?:'re| are) (?:a |my )?(?:life ?saver|hero|legend|genius|the best|star)|you (?:saved|made) my (?:day|life|week|weekend)|you rock|thanks a (?:lot|million|ton|bunch)|thank you (?:so|very) much|many(?: many)? thanks|vielen dank|tausend dank|merci beaucoup|muchas gracias|muito obrigad[oa])\b`,
    why: 'more thanks than for a mere reply',
  },
  {
    say: String.raw`!!|🎉|🙌|🥳|:tada:|:raised_hands:|:partying_face:|:white_check_mark:|✅`,
    why: 'celebrates',
  },
];

/** What is still to be done, or thanks for a reply only: no sign that it helped. */
export const NOT_YET: readonly Phrase[] = [
  {
    say: String.raw`\b(?:will|'ll|going to|gonna|try|trying|let you know|looking forward|later|tomorrow|soon|next week|werde|probiere)\b|\bthank(?:s| you)(?: \w+){0,3} for (?:the |your |all )?(?:\w+ )?(?:reply|response|answer|reporting|report|info|information|looking|feedback|explanation|clarification|details|logs?|update)\b|\bin advance\b`,
    why: 'the future, or politeness',
  },
];

/** A good word in a reply to an instruction; alone it would say little. */
export const GOOD_WORDS: readonly Phrase[] = [
  {
    say: String.raw`\b(?:success(?:ful(?:ly)?)?|pass(?:es|ed)?|fine|sorted|good|great|perfect|appreciate\w*|ok|okay|again|nice|happy|relieved|smooth(?:ly)?|can (?:now )?(?:use|log|sign|work|access|get|see|connect|reach|open)|could (?:log|sign|connect)|green|clean|gone|yes|yep|yeah|indeed|right|cheers|thanks?|thank you|thx|danke|merci|gracias|obrigad[oa])\b`,
    why: 'a good word',
  },
];

/** A bad word anywhere: then a reply is no acceptance. */
export const BAD_WORDS: readonly Phrase[] = [
  {
    say: String.raw`n't\b|\b(?:not|no|never|nothing|none|neither|nor|cannot|without|still|same|but|however|although|though|already|fail\w*|errors?|unfortunately|sadly|persist\w*|wrong|broken|instead|problem|issue|only|except|until|once|when|if|will|'ll|going to|try|trying|later|tomorrow|let you know|here (?:is|are)|attached|log|logs|output|leider|aber|nicht|kein\w*|noch|pero|mais|mas)\b`,
    why: 'a bad word, a condition or the future',
  },
];

/** Things of one person: what is done to them mends nobody else's sign-in. */
export const OWN_THINGS: readonly Phrase[] = [
  {
    say: String.raw`\b(?:my|his|her|your) (?:\w+ )?(?:laptop|computer|pc|mac(?:book)?|machine|notebook|phone|browser|chrome|firefox|edge|safari|tab|session|cookies|cache|vpn(?: client)?|outlook|teams|desktop|docker desktop|ide|editor|terminal|shell|wi-?fi|router)\b|\bthe (?:laptop|computer|browser|pc|machine|phone)\b`,
    why: 'a device or program of one person',
  },
];

/** A deed of some other time. */
export const LONG_AGO: readonly Phrase[] = [
  {
    say: String.raw`\b(?:last (?:week|month|year|night|time)|yesterday|years? ago|months? ago|weeks? ago|back then|previously|(?:vor)?gestern|letzte[nrs]? (?:woche|nacht|monat|jahr)|ayer|ontem|la semana pasada|a semana passada|la semaine derniere|in (?:january|february|march|april|june|july|august|september|october|november|december|20\d\d)|at the time|once upon)\b`,
    why: 'told of earlier, so no answer to this',
  },
];

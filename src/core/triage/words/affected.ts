import { SUFFERS_AFAR } from './afar.ts';
import type { Phrase } from './rule.ts';
import { TROUBLES } from './troubles.ts';

/** Somebody's sign-in fails, told in the first person, or of people whom they speak for. */
export const SUFFERS: readonly Phrase[] = [
  {
    say: String.raw`^(?:(?:and|also|still|now|yep|yes|yeah|same,?|ugh|ok|hi|help),? )?(?:can'?t|cannot|can not|couldn'?t) (?!(?:reproduce|repro|say|tell|see|confirm|remember|recall|find|think|help|wait|believe|imagine|comment|complain|hurt|promise|judge|we|you|it|be|really|even|the|wrap|agree|stress|recommend|speak|test|check|look|do|you)\b)[a-z]{3,}\b`,
    why: '"can\'t deploy, the login goes through Okta": the subject is left out',
  },
  {
    say: String.raw`\b(?:incl\.?|including|as well as) (?:me|myself|us)\b|\b(?:is|are|everything|all) (?:out|dead|down|gone) for (?:me|us|the whole|my|our|everyone|all)\b|\b(?:mich|uns) eingeschlossen\b|\b(?:kommt|kommen|kann) .{0,30}\b(?:keiner|niemand)\b`,
    why: '"everything behind it is out for the whole team incl me"',
  },
  {
    say: String.raw`\b(?:i|we|i'm|we're|i've|we've|users?|customers?|colleagues|people|ppl|folks|everyone|clients?|most of us)\b.{0,50}\b(?:get(?:ting|s)?|got|see(?:ing|s)?(?! (?:now )?(?:what|why|how|where)\b)|receiv\w+|fac(?:e|es|ing)|hav(?:e|ing)|hit(?:ting)?|encounter\w*|experienc\w+|end up|run(?:ning)? into|ran into)\b.{0,50}\b(?:errors?|exceptions?|issues?|problems?|failures?|redirect loop|loop|[45]\d\d|logged out|thrown out|kicked out|blank|denied|rejected)\b`,
    why: 'people get an error',
  },
  {
    say: String.raw`\b(?:i|we|users?|customers?|people|nobody|they) (?:\w+ )?(?:can(?:no|')t|can not|cannot|could(?:n'?t| not)|(?:am|are|is) (?:no longer |not )?(?:un)?able to|are unable|fail(?:s|ed)? to|unable to)\b(?! (?:\w+ )?(?:reproduce|remember|recall|think|imagine|find|confirm|comment|judge|promise)\b| (?:really )?(?:say|tell)(?:[,.!;:]|$| (?:whether|why|how|if|for sure|exactly|what|which|when|you)\b))`,
    why: 'people cannot do it',
  },
  {
    say: String.raw`\b(?:unable|not able) to (?:log|sign|authenticate|connect|access|use|get)\b`,
    why: 'people cannot do it',
  },
  {
    say: String.raw`(?<!\bas (?:far as )?)\b(?:i|we)(?:'m| am|'re| are|'ve| have)?(?: always| also| still| now| just| keep| constantly)? (?:getting|receiving|seeing|facing|encountering|get|got|receive|see|face|encounter|end up with|end up on|end up at|greeted with|met with)\b(?! (?:now )?(?:what|why|how|where)\b)(?! (?:it|this|that|everything|mine)(?: all)? (?:going|working|running|to work|sorted|fixed|up)\b)`,
    why: '"I am getting …" begins a report',
  },
  {
    say: String.raw`\b(?:gives?|throws?|shows?|returns?|tells?|kicks?|logs?) (?:me|us)\b`,
    why: '"it gives me …"',
  },
  {
    say: String.raw`\b(?:this|that|here)(?:'s| is) (?:what|the (?:error|message|response|log|output)) (?:i|we)\b|\bthe (?:error|response|message|exception|log|output) (?:is|was|says|reads)\b|\b(?:error|message) (?:comes|pops) up\b`,
    why: 'presents an error',
  },
  {
    say: String.raw`\b(?:does(?:n'?t| not)|don'?t|do not|is(?:n'?t| not)|are(?:n'?t| not)|won'?t|will not|stopped|no longer|didn'?t|quit) (?:work(?:s|ing)?|log(?:ging)?|sign(?:ing)?|load|authenticate|connect|succeed|let)\b`,
    why: 'it does not work',
  },
  {
    say: String.raw`\b(?:fail(?:s|ed|ing)?|refus(?:es|ed)|break(?:s|ing)?|broke|crash(?:es|ed)?|died?|dies) (?:with|to|for|since|after|again|every|on|when|in|at|over|because|here)\b|\bstarted (?:to fail|failing|getting|seeing|to get|throwing)\b|\b(?:login|sign-?in|sso|auth\w*|sync|job|build|pipeline|app|request|it|this) (?:fails|broke|is broken|is down|is failing|times out|loops|spins)\b`,
    why: 'it fails',
  },
  {
    say: String.raw`\b(?:i|we|users?|customers?) (?:always |just |only |all )?(?:keep getting|am stuck|are stuck|is stuck|are locked out|am locked out|get logged out|are logged out|get thrown|get kicked|get redirected|are redirected|end up)\b`,
    why: 'people end where they should not',
  },
  {
    say: String.raw`\b(?:my|our) [\w' -]{2,40} (?:fails?|failed|is failing|are failing|broke|stopped|is broken|are broken|is down|are down|returns?|throws?|gets?|rejects?|loops?)\b`,
    why: 'something of theirs fails',
  },
  {
    say: String.raw`\b(?:for (?:me|us)|with (?:me|us)|in (?:my|our) (?:case|environment|tenant|org)|on (?:my|our) (?:side|end))\b.{0,100}\b(?:not with|but not|fails?|broken|not work|doesn'?t)\b`,
    why: 'works there, not here',
  },
  {
    say: String.raw`\b(?:kommt (?:immer|nur|dann|bei|der|die|das|ein|eine|folgend\w*|dies\w*|jetzt|stattdessen)|(?:bekomme|bekommen|erhalte|erhalten|kriege|kriegen)(?=.{0,50}(?:fehler|meldung|error|x{4}|\d{3}|seite|exception|timeout|loop|nur|immer|kein))|funktioniert (?:leider )?nicht|geht nicht|klappt nicht|fehlermeldung)\b`,
    why: 'German',
  },
  {
    say: String.raw`\b(?:nobody|no ?one|none of (?:us|them|our|the|my|your))\b(?! would\b| could have\b)(?: [\w-]+){0,6}? (?:can|could|is able to|are able to|manages to)(?: \w+)? (?:log|sign|get|access|authenticate|connect|use|open|reach|enter|work)\b|\b(?:nobody|no ?one|none of (?:us|them|our|the|my))\b(?! would\b| could have\b)(?: [\w-]+){0,6}? (?:gets|get|got|comes|came) (?:in|into|through|past)\b`,
    why: '"nobody can log in", "nobody in my team gets into Jira"',
  },
  {
    say: String.raw`\b(?:keeps?|kept|keep) (?:on )?(?:saying|telling|throwing|returning|giving|showing|failing|rejecting|asking|redirecting|looping|spinning|timing out|coming back|logging)\b`,
    why: '"the log keeps saying …"',
  },
  {
    say: String.raw`\b(?:is|are|keeps?|has been|have been) (?:\w+ )?(?:looping|failing|crashing|spinning|timing out|erroring|hanging|throwing|rejecting|refused|dead|kaputt|tot)\b|\b(?:loops|fails|crashes|hangs|times out|dies|breaks) again\b`,
    why: '"the app is looping again"',
  },
  {
    say: String.raw`\b(?:ends?|ended|ending) (?:up )?(?:in|with|at|on)\b.{0,60}(?:\b(?:errors?|exception|page|loop|[45]\d\d|failure)\b|x{6}|$)`,
    why: '"signing in ends in an error"',
  },
  {
    say: String.raw`\b(?:does|do|did|will|wo|ca|could|is|are)(?:n't| not)(?: \w+)? (?:go through|get (?:in|into|through|past|anywhere|far)|come (?:up|through)|let (?:me|us|them))\b|\bwhat (?:i|we) (?:get|see|read|observe)\b|\b(?:my|our)(?: [\w-]{1,20}){1,3} (?:says?|reads?|shows?|prints?|reports?|logs?)[:\s]*$`,
    why: '"does not go through", "this is what I get", "our pods say: …"',
  },
  {
    say: String.raw`\b(?:rejects?|refuses?|blocks?|denies|throws? out|kicks? out|locks? out) (?:me|us|them|about|every|all|our|most|some|half)\b|\bthe only one (?:it|that|who)\b|\b(?:half|some|most|all|many|several) of (?:us|them|our \w+|the users) (?:fail|get|see|are|cannot|can't)\b`,
    why: '"it throws out every third user"',
  },
  {
    say: String.raw`\bne (?:fonctionne|marche) p(?:as|lus)\b|\bj'(?:ai|obtiens) (?:une|cette|l')\s?erreur|\bno (?:funciona|puedo|me deja)\b|\bme (?:sale|aparece|da) (?:el|un|este)\b|\bn[aã]o (?:funciona|consigo)\b|\bnon (?:funziona|riesco)\b|\bwerkt niet\b|не (?:работает|могу)|无法|不能|报错|できません|エラーが(?:出|発生)|안 ?돼|안됩니다`,
    why: 'other languages',
  },
  {
    say: String.raw`\b(?:dead|down|broken|borked|busted|hosed|toast|red|kaputt|tot|bricked|unreachable|unusable) (?:for (?:me|us|everyone|everybody|all|anyone|some|half)|here|since|seit|bei (?:mir|uns)|this morning|today|heute|right now|atm)\b|(?:'s| is| are) (?:all )?(?:dead|borked|busted|hosed|toast|kaputt|bricked)\b`,
    why: '"sso dead for me", "login kaputt seit gestern"',
  },
  {
    say: String.raw`\b(?:won'?t|doesn'?t|does not|refuses to|will not) (?:have|take|accept|let|like|want|recognise|recognize) (?:me|us|my|our)\b|\b(?:i|we) (?:keep )?land(?:ed|ing)? (?:on|at|in)\b`,
    why: '"sso won\'t have me", "i land on this"',
  },
  {
    say: String.raw`\b(?:throw|kick|send|bounce|redirect|log|drop|boot)(?:s|es|ing)? (?:me|us|ppl|people|folks|everyone|everybody|users|customers) (?:\w+ )?(?:back|out|off)\b|\bme included\b`,
    why: '"throws ppl back to the login, me included"',
  },
  {
    say: String.raw`(?<!\b(?:they|then|would|will|could)(?: just| only)? )\b(?:flicker|spin|hang|loop|load|ping-?pong|bounce|reload|redirect)(?:s|ing)? (?:forever|endlessly|for ever|non-?stop|back and forth|around|for (?:minutes|ages|a few))\b`,
    why: '"spins forever"',
  },
  {
    say: String.raw`\b(?:locked|kicked|logged|thrown|signed|shut|booted) out (?:again|too|as well|also|every)\b|\b(?:got|and|am|i'?m|just) locked again\b`,
    why: '"aaand logged out again", "was locked out, too"',
  },
  {
    say: String.raw`\bj'arrive (?:pas|plus)\b|\bca plante\b|\b(?:komm|kommen) (?:ich |wir )?(?:nicht|nirgends) (?:mehr )?(?:rein|weiter)\b|\bfliege? (?:\w+ )?raus\b|\b(?:da|dando|deu) (?:isso|erro|esse|este)\b|\b(?:me )?sale (?:esto|este|error|un)\b|\bnon (?:va|entra) (?:piu|da)\b`,
    why: 'terse reports in other languages',
  },
  {
    say: String.raw`\b(?:cant|can't|cannot|couldnt|couldn't|wont) (?:log ?-?in|log ?-?on|sign ?-?in|connect|authenticate|get in)\b|\b(?:log-?in|sign-?in|sso|auth|mfa|vpn|mail|portal|wiki|teams|outlook|jira|confluence|gitlab|grafana) (?:is |completely |totally |all )?(?:broken|dead|down|kaputt)\b`,
    why: '"cant login either", "login broken"',
  },
  {
    say: String.raw`\b(?:cant|can't|cannot) (?:get|log|sign|go|come|move|make it) (?:\w+ )?(?:past|through|beyond|into|in to|onto)\b|\b(?:push|prompt|code|sms|mail|e-?mail|message|link|token|page|notification|popup|redirect) (?:just |simply )?never (?:shows|arrives|comes|appears|turns|reaches|loads|gets)\b|\b(?:doesn't|does not|doesnt|don't|dont) (?:show up|arrive|turn up|come through)\b`,
    why: '"cant get past mfa, the push never shows up"',
  },
  {
    say: String.raw`\b(?:going|running|turning|sent|send|sends) (?:me |us )?(?:in|round|around)(?: in)? (?:circles|a circle|loops)\b|\b(?:ours|mine)\b(?: \w+){0,3} (?:complains?|fails?|breaks?|dies|throws?|rejects?|loops?|hangs?|(?:does|do|will|wo|ca)n'?t)\b`,
    why: '"going in circles", "ours complain about a redirect"',
  },
  {
    say: String.raw`\b(?:komme?n?|kommt) .{0,30}(?:nicht|nimmer|nirgends)(?: mehr)? (?:rein|weiter|ran|durch|ins|in (?:das|die|den)|auf)\b|\bme (?:tiene|deja|echa|saca|manda|vuelve) (?:a |fuera|dando|otra|en bucle|pedir)|\b(?:no|nadie) (?:puedo|podemos|puede|consigo|me deja|nos deja) (?:entrar|acceder|iniciar|loguear\w*|conectar\w*|hacer login)\b|\b(?:nao|ninguem) (?:consigo|conseguimos|consegue|entra|loga)\b|\b(?:je n'arrive|on n'arrive|impossible) (?:pas |plus |de |a )+(?:me |se )?(?:connecter|acceder|entrer|loguer)\b`,
    why: 'other languages: "komm nicht mehr ins GitLab", "me tiene dando vueltas"',
  },
  {
    say: String.raw`\b(?:kann|konnen|konnte) (?:mich |ich |man |wir |uns |sich )*.{0,30}?nicht (?:mehr )?(?:anmelden|einloggen|verbinden|zugreifen|rein)\b|\blande(?:n|t)? .{0,30}\bwieder (?:auf|beim|bei|im)\b|\blanding on (?:a|the) (?:blank|error|login|wrong)\b`,
    why: 'German: "kann mich nicht mehr anmelden"; lands where one should not',
  },
  ...TROUBLES,
  ...SUFFERS_AFAR,
];

/** Tells others something: neither a report nor a me-too. */
export const NOTICES: readonly Phrase[] = [
  {
    say: String.raw`^(?:reminder|psa|heads[- ]?up|note to (?:all|self)|tip(?: of the day)?|how[- ]to|runbook|announcement|documentation|docs?|wiki|faq)\b|\b(?:nothing|no action) (?:to do|needed|required|to worry about)\b|\bhow to (?:handle|fix|solve|deal with|read|react to)\b|\b(?:will|is going to) be (?:down|unavailable|switched|restarted|upgraded|patched|in maintenance)\b|\b(?:planned|scheduled) (?:maintenance|downtime|work)\b`,
    why: 'a reminder, a how-to or a notice',
  },
];

/** Takes a report in: who runs the thing, or answers for it, and is not one of the affected. */
export const RECEIVES: readonly Phrase[] = [
  {
    say: String.raw`^(?:it|support|helpdesk|service ?desk|ops|on-?call|iam|identity(?: team)?|sre|security|(?:[\w-]{2,15} )?admin) here\b|\b(?:we|i) (?:see|know about|are aware of) (?:it|this) and (?:are|am|we're|i'm) on it\b`,
    why: '"IT here, we see it and are on it"',
  },
  {
    say: String.raw`\b(?:thanks|thank you|thx)(?: \w+){0,3} for (?:the |your |this |all )?(?:\w+ )?(?:reports?|reporting|filing|raising|telling|flagging|the heads[- ]?up|letting us know|bringing)\b`,
    why: '"thanks for reporting"',
  },
  {
    say: String.raw`^(?:looking|checking|investigating|on it|i'?m on it|we'?re on it|having a look|will check|let me check|taking a look)[.!,\s]*(?:$|now|into|at)|\b(?:we|i)(?:'re|'m| are| am) (?:\w+ )?(?:looking (?:into|for|at)|investigating|on it|checking|going to (?:have a look|look|check|investigate))\b`,
    why: '"looking", "we are investigating"',
  },
  {
    say: String.raw`\bthat(?:'s| is| was| one is| one was|'d be)(?: \w+)? (?:ours|mine|us|on (?:me|us|my|our))\b|\b(?:my|our) (?:side|end|fault|bad)[,:] (?:sorry|fixing|on it)\b|^(?:das (?:ist|war) (?:unser|meins|von uns)|c'est (?:nous|de notre cote|chez nous)|es (?:nuestro|culpa nuestra)|e (?:nosso|culpa nossa))\b`,
    why: '"that\'s ours", "that one was on my list": owns it',
  },
  {
    say: String.raw`\b(?:lo|la) estamos (?:mirando|revisando|viendo|investigando)\b|\bestamos (?:mirando|investigando|nisso|verificando|olhando|analisando)\b|\b(?:on|nous) (?:regarde|regardons|est dessus|investigue|verifie)\b|\b(?:wir|ich) (?:schau|schauen|schaue|guck|gucke|gucken|seh|sehe|prufe|prufen|kummer\w*) (?:mal|gerade|uns|mich|es|das|mir|nach)\b|^(?:👀|:eyes:)\ufe0f?[\s!.]*$|\b(?:soporte|suporte|support|helpdesk|service ?desk|on-?call|oncall) (?:por aqui|aqui|here|ici|hier)\b`,
    why: '"soporte por aquí, lo estamos mirando", "oncall here"',
  },
];

import { SAME_AFAR } from './afar.ts';
import type { Phrase } from './rule.ts';

/** 'Me too': one more person is affected. */
export const SAME: readonly Phrase[] = [
  {
    say: String.raw`^(?:yes|yep|yeah|hi|hello|hey|exactly|exact)?[,! ]{0,3}(?:the )?same[.!\s]*$`,
    why: 'the whole post is "same"',
  },
  {
    say: String.raw`\b(?:same|similar|identical)(?: exact)? (?:here|issues?|problems?|errors?|thing|boat|behaviou?r|situation|for (?:me|us)|story|symptoms?|exception|message|trouble|question|result for|on (?:my|our)|with (?:my|our|me|us)|happen(?:s|ed|ing)?)\b`,
    why: 'the usual words of a me-too',
  },
  {
    say: String.raw`\b(?:my|our) (?:issues?|problems?|errors?|symptoms?|case|situation|setup) (?:is|are|looks?|seems?|sounds?) (?:\w+ )?(?:similar|identical|the same|like)\b(?! (?:for|everywhere|on both|in both)\b)`,
    why: '"my issues are similar to those of …"',
  },
  {
    say: String.raw`^had (?:this|that|the same|it)(?: (?:error|issue|problem|one|message))?\b.{0,30}\b(?:too|as well|also)\b[.!\s]*$`,
    why: '"Had this error all day too."',
  },
  {
    say: String.raw`\b(?:have|having|had|get|getting|got|see|seeing|saw|hit|hitting|face|facing|notic\w+|observ\w+|experienc\w+|encounter\w*) (?:exactly )?the (?:exact )?same\b`,
    why: '"we have the same with another SP"',
  },
  {
    say: String.raw`^[\s@]*(?:\+1|:\+1:)(?! (?:for|to|on)\b)|^[\s@]*(?::thumbsup:|:point_up:|👍|☝)[^a-z0-9]*$`,
    why: 'a vote is a me-too; one for something, or with more behind it, is not',
  },
  {
    say: String.raw`\b(?:me|us|here|mine|ours|we do|i do|this|that|it|one|issue|problem|error) (?:too|as well)\b`,
    why: '"here too", "this issue too"',
  },
  {
    say: String.raw`\b(?:i|we)(?:'m| am|'re| are|'ve| have)? also (?:affected|hitting|having|seeing|getting|experienc\w+|facing|have|get|see|ran|hit|stuck|unable|encounter\w*|receiv\w+|fail\w*|can'?t)`,
    why: '"I am also getting it"',
  },
  {
    say: String.raw`^also (?:affected|hitting|having|seeing|getting|experienc\w+|facing|encounter\w*|happening|broken|down|stuck|blocked|locked|failing|unable|waiting (?:for|on) (?:this|it))`,
    why: 'the same with the subject left out',
  },
  {
    say: String.raw`^also (?:over )?here\b`,
    why: '"also here, on Safari"',
  },
  {
    say: String.raw`\b(?:run|ran|running|bumped|bumping|stumbled) (?:into|on|upon|across) (?:the |exactly |very )*(?:this|it|same|that)\b`,
    why: '"running into this"',
  },
  {
    say: String.raw`\b(?:i|we)(?:'m| am|'re| are|'ve| have| just| keep| now| still)* (?:having|getting|seeing|facing|hitting|experiencing|encountering|experienced|encountered|got|hit|see|have|had|get|face|faced) (?:exactly |also |still )?(?:this|that|it)(?: (?:one|issue|problem|error|exception|message|bug|exact))?(?:$|[.,!:;]|\s+(?:too|as well|also|since|with|when|on|in|after|now|right now|at the moment|currently|daily|constantly|today|again|and|for)\b)`,
    why: '"I am hitting this since the upgrade"',
  },
  {
    say: String.raw`^(?:getting|seeing|having|facing|hitting|experiencing|encountering|got) (?:exactly |also )?(?:this|the same|same|that|it|a similar)\b`,
    why: 'the same with the subject left out',
  },
  {
    say: String.raw`\b(?:see|seeing|have|having|get|getting|face|facing|notice|noticing|experience|experiencing|observe|observing) (?:something|things|a thing) (?:very |quite |rather |pretty )?(?:similar|alike|like (?:this|that|it))\b`,
    why: '"we see something similar on tablets"',
  },
  { say: String.raw`\b(?:likewise|ditto|same same|dito)\b`, why: 'one-word me-too' },
  {
    say: String.raw`\b(?:affects|affecting|hits|hitting|happens to|happening to|happened to|happens for|happening for|happens with) (?:me|us|our|my)\b|\b(?:we|i)(?:'re| are|'m| am) (?:also )?affected\b`,
    why: 'says that it concerns them',
  },
  {
    say: String.raw`\b(?:it's|it is|this is|that's|that is) (?:also )?(?:a|an) (?:\w+ )?(?:problem|issue|blocker|showstopper) for (?:me|us)\b`,
    why: 'says that it concerns them',
  },
  { say: String.raw`\b(?:i|we)(?:'m| am|'re| are) (?:also )?stuck\b`, why: 'says that it concerns them' },
  {
    say: String.raw`\bnobody (?:in|at|on) (?:our|my)\b|\b(?:our|my) (?:whole|entire) \w+ (?:can'?t|is locked|are locked)\b`,
    why: 'a whole office is affected',
  },
  {
    say: String.raw`\b(?:here|there|(?:for|with|to|at) (?:me|us)|(?:at|on|in) (?:my|our) [\w-]{2,20}),? (?:too|also|as well)\b`,
    why: '"here, too", "it began for us also"',
  },
  {
    say: String.raw`\b(?:i|we)\b.{0,30}\b(?:run into|ran into|hit|get|got|gets|see|saw|caught|stuck|locked|trapped)\b.{0,50}\b(?:too|as well)[.!,;:)\s]*(?:$| and\b| since\b)`,
    why: '"we run into … too", "I was caught in that loop as well"',
  },
  {
    say: String.raw`^(?:precisely|exactly|just) (?:this|that|the same|my|our|the)(?: same)? (?:errors?|issues?|problems?|messages?|symptoms?|behaviou?r|thing|case)\b|\b(?:have|has|having|had|gets?|getting|got|sees?|seeing|observe|is what (?:i|we) (?:have|get|see)) (?:exactly|precisely|just) (?:this|that|it|the same)\b`,
    why: '"exactly this error", "our users have exactly this"',
  },
  {
    say: String.raw`^(?:hitting|hit|seeing|getting|having|facing) (?:\w+ )?(?:the )?(?:very )?same one\b|\bidentical(?:er|e|es)? (?:text|message|error|screen|page)\b`,
    why: '"hitting the same one", "identical text"',
  },
  {
    say: String.raw`\b(?:have|having|get|see) something (?:like (?:it|this|that)|similar|alike) (?:on|in|at|with) (?:ours?|mine|my)\b|\bgot (?:me|us) (?:too|as well)\b|\b(?:i|we) too (?:get|see|have|am|are|receive|face|hit|can'?t|cannot)\b|\b(?:same|similar) (?:\d{3}|[a-z]+_[a-z_]{2,30}|[a-z]{2,10}\d{3,8}) (?:errors?|page|response|code|message)\b|\bnot (?:just|only) you\b|\byou(?:'re| are) not alone\b`,
    why: 'counts the speaker in',
  },
  {
    say: String.raw`^(?:(?:der|die|das|im|in|bei|der ganze|die ganze) )?[\w-]{2,25} (?:auch|ebenso|ebenfalls|genauso)[.!\s]*$|\bgleiche[sn]? (?:problem|fehler|verhalten|thema)|\b(?:bei )?(?:mir|uns) (?:auch|ebenfalls|genauso|dasselbe|das gleiche)\b|\b(?:hier|ich|wir|hab|habe|haben|mich|uns|mir)\b.{0,25}\b(?:auch(?! (?:nicht|kein))|ebenfalls)\b|\b(?:das|hab|habe|haben) (?:\w+ )?(?:gleiche|selbe)\b|\bdasselbe\b`,
    why: 'German',
  },
  {
    say: String.raw`\bm[eê]me (?:probl[eè]me|erreur|souci|chose|cas)|\bmoi aussi\b|\bpareil (?:ici|pour|chez)|^pareil|\b(?:ici|(?:chez|pour) (?:moi|nous)) (?:aussi|egalement)\b`,
    why: 'French',
  },
  {
    say: String.raw`\bmismo (?:problema|error|caso)|\btambi[eé]n (?:me|nos|tengo|tenemos)\b|\ba (?:m[ií]|nosotros) tambi[eé]n|\btambi[eé]n (?:me|nos) (?:pasa|ocurre|sucede)|\byo tambi[eé]n\b|\blo mismo\b|\b(?:aqui|aca)\b.{0,30}\btambien\b`,
    why: 'Spanish',
  },
  {
    say: String.raw`\bmesmo (?:problema|erro)|\btamb[eé]m (?:estou|tenho|estamos|comigo)|\baqui\b.{0,30}\btambem\b|\beu tamb[eé]m\b`,
    why: 'Portuguese',
  },
  {
    say: String.raw`\bstesso (?:problema|errore)|\banch['’ ]?io\b|\banche (?:qui|a me|a noi|da noi)\b|\b(?:hier|ik|wij|bij (?:mij|ons)) ook\b|\bzelfde (?:probleem|fout|hier)|\bten sam (?:problem|błąd)|\bsamma (?:problem|fel)\b`,
    why: 'Italian, Dutch, Polish, Swedish',
  },
  {
    say: String.raw`\b(?:i|we)(?:'d| would)?(?: \w+)? also (?:need|like|love|want|be interested)\b|^would also (?:need|like|love)\b|\bvery same\b`,
    why: '"would also need this"',
  },
  {
    say: String.raw`\b(?:da (?:pra|para)|consigo|conseguimos|puedo|podemos|lasst sich (?:hier |bei \w+ )?|(?:on|je) (?:peut|peux|arrive a)) (?:aqui |hier |ici )?(?:reproduzir|reproducir|reproduzieren|reproduire)\b|^(?:i |we )?(?:also |too )?can (?:also |easily |definitely )?repro(?:duce)?\b|\b(?:can|could) confirm (?:this|that|the) (?:issue|problem|bug|behaviou?r|error|happens|is (?:still )?(?:happening|broken|an issue))\b`,
    why: 'sees it themselves',
  },
  {
    say: String.raw`^(?:looking|waiting|searching|hoping|came|struggl\w+|fighting|stuck|suffering|affected|seeing|got|hit|having|getting|need|needed|also|we|i|it|this|our|my)\b.{0,70}\b(?:too|as well)(?:[.!,;\s]*$|[,;] )`,
    why: 'a short first-person sentence that ends with "too"',
  },
  {
    say: String.raw`^(?:yep|yes|yeah|yup|hm+|oh|ugh|and|ok|oof)?[,! ]{0,3}same(?=[,;:!]| [-–])|^same (?:[\w-]{3,20} ){1,3}(?:here|for (?:me|us)|on (?:my|our)|with (?:my|our|me|us))\b`,
    why: '"same, whole team", "same pingpong here"',
  },
  {
    say: String.raw`\b(?:me|us) 2\b|\bme2\b|^x ?2\b`,
    why: 'a digit for "too"',
  },
  {
    say: String.raw`^(?!(?:thanks|thx|ty|that|this|it|private|incognito|tried|did|done|checked|cleared|works?|fine|good|and you|phone|maybe|see|look)\b)(?:[\w./-]{2,20} ){1,3}(?:too|as well)\b(?=[.,;:!]|$)`,
    why: '"android too, twice today": one more place where it fails',
  },
  {
    say: String.raw`\b(?:aqui|comigo|pra mim|por aqui|aca|nos)\b.{0,20}\b(?:tbm?|tmb|tambem|tambien|igual)\b|^(?:idem|dito|uguale|pure io|ebenso|ebenfalls|samesies|\^ ?this|this\^)\b`,
    why: 'short forms in chat of several languages',
  },
  {
    say: String.raw`^(?:yep,? |yes,? )?same (?:in|at|from|for) (?:the |our |my |all |two |three |some )?(?!(?:prod|production|postman|dev|staging|test|code|time|place|file|reason)\b)[\w-]{2,20}\b`,
    why: '"same in munich", "same for two of my guys"',
  },
  {
    say: String.raw`^(?!(?:still|not|the|all|always|exactly|tab|it'?s|its|is|looks|just|roughly|more or less|about|nearly)\b)[\w.#-]{1,20}:? (?:the )?same(?: (?:here|too))?[.!\s]*$`,
    why: '"087 same": a place or a platform',
  },
  {
    say: String.raw`\b(?:for|with|at|by) (?:me|us|our \w+|my \w+),? (?:it'?s |it is |that'?s |too it'?s )?(?:exactly |also |just )?(?:the )?same\b|\b(?:the )?same (?:with|for|at|by) (?:us|me|our|my)\b`,
    why: '"for me it\'s the same"',
  },
  {
    say: String.raw`\b(?:i|we)(?:'m|'re| am| are) (?:now )?(?:out|locked out|stuck|down|affected|hit|dead)(?: now)? (?:too|as well|also)\b|\b(?:it'?s )?not (?:just|only) (?:me|us)\b|\b(?:i|we)(?:'m|'re| am| are) (?:not )?alone\b`,
    why: '"now I\'m out too", "glad it\'s not just me"',
  },
  {
    say: String.raw`\b(?:yo|nosotros|a mi|a nosotros|aqui|aca)\b.{0,20}\btampoco\b|\btampoco (?:me|nos) (?:deja|funciona|va|entra)|\btampoco (?:entro|puedo|podemos|consigo|entramos)\b|^igual(?: aqui| por aqui| que yo)?[.!\s]*$|\b(?:eu|aqui) tambem nao\b|\b(?:moi|nous|ici) non plus\b|\bmismo error\b|\bcom o mesmo (?:erro|problema)\b`,
    why: 'Spanish, Portuguese, French: "yo tampoco entro"',
  },
  {
    say: String.raw`\b(?:komm|komme|kommen|kann|konnen|geht)\b.{0,20}\bauch (?:nicht|nimmer|nirgends|niemand|keiner)\b|\bauch nicht (?:rein|drin|weiter|durch)\b|\b(?:hab|habe|haben) (?:das|den|dieses|diesen|ebenfalls das) (?:problem|fehler|gleiche|selbe)\b.{0,20}\bauch\b|\bgleichfalls\b|\bebenso (?:hier|bei)\b`,
    why: 'German: "wir kommen auch nicht rein"',
  },
  ...SAME_AFAR,
];

/** Words that turn a me-too into something else. */
export const NOT_SAME: readonly Phrase[] = [
  {
    say: String.raw`^(?:it|support|helpdesk|service ?desk|ops|on-?call|iam|identity(?: team)?|sre) here, (?:we|i)\b`,
    why: '"IT here, we see it": takes the report in',
  },
  {
    say: String.raw`\b(?:taking|raising|bringing|reporting|opening|asking|telling|escalating|passing)\b.{2,60}\b(?:support|vendor|ticket|case|team|provider|upstream|them)\b.{0,15}\b(?:too|as well)\b|\bkann es auch nicht\b`,
    why: '"I am taking it up with support as well": one more to tell',
  },
  { say: String.raw`\bnot (?:the |exactly the |quite the )?same\b|\bisn'?t the same\b`, why: 'denies it' },
  {
    say: String.raw`\b(?:don'?t|do not|didn'?t|doesn'?t|never) (?:have|see|get|had|seen|experience|hit) (?:this|the same|that|it)\b`,
    why: 'denies it',
  },
  {
    say: String.raw`\b(?:should|would|could|will|might|may|can) (?:do|have|be|see|get|use|apply|work|show|give) (?:\w+ )?the same\b|\bthe same (?:app|client|user|tenant|way|url|uri|value|secret|policy|version|time|place|file|code|as (?:in|the|you|what))\b`,
    why: 'compares settings, not troubles',
  },
  {
    say: String.raw`\b(?:issues|problems|threads|tickets|reports|posts) with (?:the|a) (?:same|similar)\b`,
    why: 'speaks of other threads',
  },
  {
    say: String.raw`\bsame (?:issue|problem|error|bug|question|thing) (?:\w+ ){1,3}(?:in|by|across) (?:a lot of|lots of|many|several|other|some|a few|various|multiple|\d+) (?:\w+ )?(?:issues|threads|tickets|reports|posts|discussions|places)\b`,
    why: '"the same problem shows up in a lot of issues"',
  },
  {
    say: String.raw`^(?:(?:ok(?:ay)?|ah|oh|aha|yes|yay|great),? )?got (?:it|that)(?=[.!,:;]|\s*$)`,
    why: '"got it": understood, or found',
  },
  { say: String.raw`\bif (?:you|anyone|someone|somebody|others?|anybody)\b`, why: 'speaks of others' },
  {
    say: String.raw`\b(?:use|using|take|with|for|of|on) the same one\b`,
    why: 'compares settings, not troubles',
  },
  {
    say: String.raw`\b(?:for|to) (?:any(?:one|body)|some(?:one|body)|those|others?|people|whoever)\b.{0,40}\b(?:same|similar|too|as well)\b`,
    why: 'speaks to whoever comes later',
  },
  {
    say: String.raw`(?<!\b(?:not|never|longer|stopped|hardly|isn't|aren't|wasn't|doesn't|don't|didn't|won't|to|nothing|no) (?:\w+ )?)\b(?:fine|works?|worked|working|ok|okay|good|fixed|solved|resolved|gone|green|healthy|succeeds?|succeeded|recovered|back|runs?(?! into)|geht|lauft|klappt|funktioniert|marche|fonctionne|funciona)\b(?! (?:error|fix|request|gateway)|, (?:i|we)\b)[^.;]{0,30}\b(?:too|also|as well|auch(?! nicht)|aussi|tambien|tambem)\b|\balso (?:works?|worked|fine|ok|fixed|solved|gone|resolved|good)\b|\bno (?:problems?|issues?|trouble|errors?)\b.{0,30}\b(?:too|also|as well|either)\b`,
    why: '"works here too", "fine here as well": the others are well, too',
  },
  {
    say: String.raw`^(?:yep|yes|yeah|ok)?[,! ]{0,3}(?:same|idem|dito)[,:;.! ]{1,3}(?:here )?(?:all |back |now )*(?:(?:works?|working|fine|ok|okay|good|fixed|back|up|solved|drin|geht|foi)\b|in(?: now| again)?(?=[.!,;:)]|\s*$))`,
    why: '"same, in": well as the one before',
  },
  {
    say: String.raw`\bhappened to (?:me|us)\b.{0,15}\b(?:before|once|last|previously|earlier|back then)\b`,
    why: '"this has happened to me before": and is over',
  },
];

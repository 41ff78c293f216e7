import { SUCCESS_AFAR } from './afar.ts';
import { RELIEVED } from './cured.ts';
import { RELIEF } from './relief.ts';
import type { Phrase } from './rule.ts';

/** It works now: a success cue, unless negated, conditional or a thing of the past. */
export const SUCCESS: readonly Phrase[] = [
  {
    say: String.raw`\bthis (?:[a-z][\w-]{1,20} ){1,3}works? ?(?:[:!.]|$)`,
    why: '"this callback URL works: …"',
  },
  {
    say: String.raw`\bwork(?:s|ed|ing)? (?:now|again|fine|great|perfectly|flawlessly|well|properly|correctly|as expected|like a charm|like magic|for (?:me|us|my|our))\b`,
    why: '"works now", "worked for us"',
  },
  {
    say: String.raw`\b(?:now|again|finally|then|and|yes|yep|yeah|ok|thanks|great|indeed)[, ]+(?:it|that|this|everything|all|sso|login|sign-?in)?(?:'s| is| has)? ?(?:just |now )?(?:works|worked|working|does)\b`,
    why: '"now it works", "yes, that works"',
  },
  {
    say: String.raw`\b(?:it|that|this|everything|all|login|sign-?in|sso)(?:'s| is| are| looks| seems(?: to be)?| has)? (?:now |all |up and |back |also |just ){0,4}(?:works|worked|working|running|fixed|solved|resolved|sorted|back to normal|passing|green)\b`,
    why: '"it is fixed", "everything is working"',
  },
  {
    say: String.raw`\b(?:all|everything|it|things)(?:'s| is| are| looks?| seems?)? (?:now |all )?(?:good|fine|ok|okay|well|normal|healthy)(?: (?:now|again|here|for us|with|after|since|at our end)\b|[\s.!:)]*$)`,
    why: '"all good now", "with that off it is fine"',
  },
  {
    say: String.raw`\b(?:that|this|it|which|your [\w ]{2,25}|the (?:fix|change|patch|solution|suggestion|update|upgrade|latter|former|first one|second one)|both|upgrading|downgrading|switching|restarting|updating|changing|removing|adding|setting|clearing)\b(?: \w+){0,5}? (?:fixed|solved|resolved|cured|sorted|did|has fixed|has solved|has resolved|have fixed) (?:it|this|that|the|my|our|mine|everything)\b`,
    why: '"that fixed it", "upgrading to 3 solved the issue"',
  },
  {
    say: String.raw`^(?:(?:this|that|it|yes|yep|also|great|thanks|indeed|and|ok)[,!.]? ){0,3}(?:(?:just|finally|really|also|has|have|actually) )?(?:solved|fixed|resolved|cured|sorted|solves|fixes) (?:it|this|that|my|our|mine|the (?:problem|issue|error))(?: (?:problem|issue|error|trouble|case))? (?:for|with) (?:me|us)\b|\b(?:solved|fixed|resolved|cured|saved) (?:my|our) (?:problem|issue|error|trouble|day|life|case)\b`,
    why: '"solved it for us, too", "fixed my problem"',
  },
  {
    say: String.raw`\b(?:did|does|do|doing|done|made) the (?:trick|job|difference)\b|\bthat did it\b|\b(?:that|this|your \w+) (?:really |actually |definitely )?(?:helped|worked|works)\b`,
    why: '"did the trick"',
  },
  {
    say: String.raw`\b(?:that|this) was (?:it|the (?:problem|issue|cause|reason|culprit|fix|solution|missing \w+)|exactly)\b|\byou (?:are|were)(?: absolutely)? right\b|\bgood catch\b|\bspot on\b`,
    why: 'accepts an explanation',
  },
  {
    say: String.raw`\b(?:issues?|problems?|errors?|it|this|warning|message|exception) (?:is |are |has been |have been |was |got |seems? |appears? |to be |now |is now |has )*(?:fixed|solved|resolved|gone|disappeared|went away|vanished|not happening any ?more)\b`,
    why: '"the error is gone"',
  },
  {
    say: String.raw`\bno longer (?:see|get|getting|seeing|occurs?|happens?|fails?|an (?:issue|problem)|appears?|have|having|any)\b|\b(?:not|n't) (?:see|seen|get|had|happen\w*|occur\w*|repro\w*) (?:it |this |the \w+ )?(?:any ?more|since|again)\b`,
    why: 'the trouble is over',
  },
  {
    say: String.raw`\b(?:can|could|able to|are able to|am able to) (?:now )?(?:log|sign)[ -]?(?:in|on) (?:again|now|fine|successfully|without)\b|\b(?:now|i|we) can (?:log|sign)[ -]?in\b|\bi could log in\b|\bback (?:up|online|to normal|in business)\b|\bwe(?:'re| are) back\b`,
    why: 'people get in again',
  },
  {
    say: String.raw`^(?:can )?confirm(?:ed|ing)?\b(?! (?:as\b|this|the|that|it)?\s?(?:issue|problem|bug|behaviou?r|error|happens|is (?:still |not )?(?:happening|broken|an)))|\b(?:can|i|we) confirm (?:that )?(?!(?:this |the |that )?(?:issue|problem|bug|behaviou?r|error)\b(?! (?:is|was|has) (?:gone|fixed|solved|resolved)))(?:it|this|the|that|everything|we|\w+ (?:works|fixed|fixes|solved|solves|did))\b`,
    why: 'confirms',
  },
  {
    say: String.raw`^(?:(?:and|ok|okay|update|edit|never ?mind|nvm|now|all|thanks|it's|it is|issue|problem)[,:!\s-]{1,3})*(?:fixed|solved|resolved|sorted|working|works|works fine|it works)\b[^a-z]*$`,
    why: 'a bare "Fixed :)"',
  },
  {
    say: String.raw`\b(?:got|have|get) (?:it|this|that|things|everything|sso|login) (?:to work|working|running|fixed|solved|sorted|resolved)\b|\bmanaged to (?:fix|solve|get|resolve|log|sign)\b|\b(?:i|we) (?:was|were|am|are) (?:finally )?able to (?:fix|solve|resolve|get|log|sign|work)\b`,
    why: '"got it working"',
  },
  {
    say: String.raw`\b(?:i|we)(?:'ve| have)?(?: just| finally| now)? (?:fixed|solved|resolved|sorted) (?:it|this|that|the|my|our|mine)\b`,
    why: '"I solved it"',
  },
  {
    say: String.raw`\b(?:figured|worked|sorted) (?:it|this|that) out\b|\bfound (?:it|(?:the|my|our) (?:problem|issue|cause|root cause|culprit|solution|fix|mistake|error|bug|reason|answer))\b|\bfind it myself\b|\bfigured out (?:the|what|that|how|my)\b`,
    why: 'found the cause',
  },
  {
    say: String.raw`^ran through\b|\b(?:ran|went|goes|passes|passed) through (?:now|fine|again)\b|\b(?:been|is|are|all|went) green\b|\bwent away\b`,
    why: 'a job passes again',
  },
  {
    say: String.raw`\b(?:funktioniert|läuft|geht|klappt) (?:jetzt|nun|wieder|es (?:jetzt|wieder))\b|\bjetzt (?:funktioniert|läuft|geht|klappt)\b|\bdas (?:war es|war's|war der fehler|hat geholfen)\b|\b(?:hat sich )?(?:gelöst|behoben|erledigt)\b`,
    why: 'German',
  },
  {
    say: String.raw`\b(?:ça|cela) (?:marche|fonctionne)(?: maintenant| à nouveau|!|$)|\bprobl[eè]me r[eé]solu\b|\br[eé]solu\b|\b(?:ya|ahora) funciona\b|\b(?:solucionado|resuelto|solucionó|resolvido|funcionou|funcion[oó](?! (?:mal|hasta))|listo|ha funcionado|me funcion[oó]|deu certo|risolto|opgelost)\b|(?<![没未])已解决`,
    why: 'other languages',
  },
  {
    say: String.raw`\b(?:makes?|made|got|lets?) (?:it|this|that|everything|things|the (?:error|issue|problem|message|warning)) (?:work|go away|run|pass|vanish|disappear)\b|[,;] (?:all |our |the )?(?:users?|people|everyone|we|i) can (?:now )?(?:log|sign|get) in[.!\s]*$|\b(?:looks?|looking|all) good (?:now|here|so far|on (?:our|my)|for (?:me|us)|from (?:my|our)|after|since|with)\b`,
    why: '"that flag makes it work", "looks good on our side"',
  },
  {
    say: String.raw`\b(?:i'm|i am|we're|we are) in\b(?! (?:the|a|an|our|my|same|contact|touch|charge|need|doubt))|\b(?:fixed|solved|resolved|gone|working|works) (?:for|here|on|in|at) (?:me|us|my|our|here|mine)\b|\b(?:goes|went|gets|got|comes|came|passes|passed) through\b(?! (?:the|a|an|our|my|all|every|this|to)\b)|\b(?:logged|signed) in (?:successfully|again|now|fine|without)\b`,
    why: 'people get in again',
  },
  {
    say: String.raw`\bya (?:funciona|está|quedó|puedo|entra)|\bproblema (?:resuelto|resolvido|solucionado|risolto)|\b(?:eso|isso|era) era\b|\bera (?:eso|isso)\b|\bc'était (?:ça|cela)\b|\bera quello\b`,
    why: 'other languages: that was it',
  },
  {
    say: String.raw`(?<!\b(?:no|nao|nunca) (?:se |me |nos |lo )?)\b(?:solucion[oó]|funcion[oó]|resolvi[oó]|arregl[oó]|funcionou|resolveu|deu certo|voltou a funcionar|funciona (?:ahora|ya|de nuevo|bien|agora|perfecto))\b`,
    why: 'Spanish, Portuguese: it worked',
  },
  {
    say: String.raw`\bça (?:marche|fonctionne|passe|roule)\b(?! (?:pas|plus|toujours pas|jamais))|\bc'est (?:bon|r[eé]gl[eé]|r[eé]solu|reparti)\b|\bmarche (?:maintenant|de nouveau|a nouveau)\b|\b(?:ora|adesso) funziona\b|\bfunziona (?:ora|adesso|di nuovo)\b|\brisolto\b|\bwerkt (?:nu|weer)\b|\bopgelost\b|\b(?:już )?działa(?: już| teraz)?[.!\s]*$`,
    why: 'French, Italian, Dutch, Polish: it works',
  },
  {
    say: String.raw`(?<!nicht |noch nicht )\b(?:geht|läuft|funktioniert|klappt|tut)(?: es)? (?:jetzt|wieder|nun|endlich|bei (?:mir|uns))\b(?!.{0,20}\b(?:nicht|nur|kein))|(?:^|[ ,])(?:geht|läuft|klappt|funktioniert)[.!\s]*$|\bjetzt (?:drin|gut|ok|okay|wieder|läuft|geht|klappt)\b(?! nicht)|\b(?:wieder|komme) (?:drin|rein|ok|gut)\b|\b(?:gelöst|behoben|erledigt)[.!,\s]*(?:$|danke)`,
    why: 'German: it works',
  },
  {
    say: String.raw`(?<!\bnot )\b(?:up|fine|back|online|alive|ok|okay|good|well|normal|usable|stable) again\b|\bruns (?:again|now|fine|for (?:me|us)|here|smoothly)\b|\b(?:got|have|had|'ve) (?:it|this|that|everything|mine|sso|login)(?: all)? (?:going|running|working|to work|up|sorted)\b(?! (?:by|with|after|through|via|using|yet))|\b(?:does|did|do) (?:its|their|his|her) job\b|\bwork(?:s|ed|ing) (?:as|like) (?:before|ever|always)\b|\bbrought (?:us|me|it|everything) back\b|\bwe(?:'re| are) (?:in|back)\b(?! (?:the|a|an|our|to|at|from|touch|contact)\b)`,
    why: '"up again", "it runs for me", "I have got it going"',
  },
  {
    say: String.raw`\b(?!(?:issues?|problems?|errors?|bugs?|messages?|loops?|trouble|failures?|symptoms?|it|this|that|same|which|what|who|he|she|they|x+)\b)[a-z][\w-]{0,40} (?:is|are) (?:all |now |finally |fully )?back\b(?! (?:to|from|at|in (?:the|a)|with (?:an?|the|errors?))\b)`,
    why: '"grafana is back": a service, not the trouble',
  },
  {
    say: String.raw`\b(?:that|this|it) (?:was|is|were) (?:exactly |really |indeed )?(?:the |my |our )?(?:catch|trick|key|culprit|point|missing (?:piece|bit|part|step|setting|link)|ticket|answer|right (?:hint|track|thing|one)|mistake|cause|solution)\b|\b(?:that|this|it|which) (?:does|did|do) it (?:for (?:me|us)|here|now)\b|\bdo(?:es|ne)? the job\b|\bwas it[.!\s]*$|\bin order(?: now| again)?[.!\s]*$|\bas it should\b`,
    why: '"that was the catch", "that does it for us"',
  },
  {
    say: String.raw`\b(?:people|users?|everyone|everybody|colleagues|customers|we|i) (?:can |could |now |all )*(?:get|got|are|were) (?:in|through|back in|logged in)\b(?! (?:the|a|an|our|my|touch|contact|error|trouble))|\bfine by me\b|\bgood to go\b|\b(?:up and running|all set)\b`,
    why: 'people get in again',
  },
  {
    say: String.raw`\b(?:are|is|was|were|looks?|seems?|runs?|goes) (?:all |back |now |perfectly )*(?:fine|ok|okay|good|normal|healthy|working|up|stable|clean|smooth(?:ly)?) again\b|\b(?:builds?|jobs?|log-?ins?|sign-?ins?|requests?|tests?|runs?|calls?|pipelines?|imports?|syncs?) (?:now |all |are |is )*(?:pass|passes|passing|succeed|succeeds|succeeding|go through|goes through|work|works|complete|completes)\b|\bback to (?:baseline|business|normal)\b|\bas (?:it|they) did before\b|\bworks? (?:like|as) (?:it|they) should\b|\blooking good\b`,
    why: 'things run again',
  },
  {
    say: String.raw`\b(?:nailed it|case closed|there it was|all sorted|sorted now|problem solved|that helped|helped (?:me|us)|it helped|: success|success!|bingo|cures? it|cured it|lets? (?:me|us) (?:in|work|log|continue)|unblocked|unblocks (?:me|us))\b`,
    why: 'more words of relief',
  },
  {
    say: String.raw`^(?:and |ok,? |okay,? |yep,? |yes,? |yay,? |hey,? )?works\b(?=[!,]| (?:with|via|over|through) (?!some\b|one\b)|[.\s]*(?::[\w+-]+:|ty\b|thx\b|thanks\b))|\b(?:new|fresh|second|this|that|latest) [\w-]{2,20} works\b(?! (?:only|but|in|on|for some|until|as|like|by)\b)|[,;] works(?: fine)?[.!\s]*$`,
    why: '"works!", "new tile works"',
  },
  {
    say: String.raw`^(?:(?:ok|okay|yes|yep|and|same|finally|all|we'?re|i'?m|am|back|everybody|everyone)[,! ]{1,3}){0,3}in(?: now| again| here)?[.!)\s]*(?::[\w+-]+:\s*){0,3}$|\b(?:all|are|everybody|everyone|\d+)(?: \d+| of \d+)?(?: are| is| back)? in(?= now\b| again\b|, \d|[.!\s]*(?::[\w+-]+:\s*){0,3}$)`,
    why: '"in.", "all 30 in"',
  },
  {
    say: String.raw`\b(?:load|open|connect|respond|come|start)s? (?:again|now|fine)(?: for (?:me|us))?[.!\s]*(?::[\w+-]+:\s*)?$|^(?:ok|okay|good|fine|better|good|normal) (?:now|again)\b(?=[.,!:;]|\s*$| (?:ty|thx|thanks)\b)`,
    why: '"loads again for me", "ok now"',
  },
  {
    say: String.raw`^(?:(?:(?::(?:white_check_mark|heavy_check_mark|ballot_box_with_check|tada|green_heart|large_green_circle|green_circle|check|solved|partying_face):|(?:✅|✔|🎉|🟢|🥳))\ufe0f?[\s!.]*){1,4})$`,
    why: 'the whole reply is a tick or a party',
  },
  {
    say: String.raw`\b(?:we|i)(?:'re| are|'m| am) (?:all )?(?:good|green|golden|sorted|unblocked|up again|up and running)\b(?! (?:at|with|in|on)\b)|\ball (?:is )?(?:green|clear)(?: now| again| here)?\b|^(?:lgtm|green|back|up|sorted|back in|back up|all back)(?: now| again)?[.!\s]*(?::[\w+-]+:\s*)?$`,
    why: '"we\'re good", "all green"',
  },
  {
    say: String.raw`\b(?:geht|lauft|klappt|funktioniert|tut)'?s? (?:wieder|jetzt|nun|endlich)\b(?! (?:nicht|nur|kein))|\bbin (?:wieder |jetzt )?drin\b|\b(?:ca|c'est) (?:remarche|repart\w*|revenu|rentre)\b|\bremarche\b|\bya (?:va|entro|anda|jala|quedo)\b|\bahora (?:si|va|anda)\b(?! (?:mal|no)\b)|\b(?:agora|pel[oa] \w+|com \w+) (?:foi|vai|deu)\b(?! (?:erro|ruim|errado|mal)\b)|\bvoltou(?: ao normal)?[.!\s]*$|\bora va\b|\btutto a posto\b|\bdoet het (?:weer|nu)\b`,
    why: 'terse relief in other languages',
  },
  {
    say: String.raw`^(?:ok(?:ay)?,? |yep,? |yes,? )?(?:sorted|fixed|solved)(?=[,.!]|\s*$| (?:thanks|thx|ty)\b)|\b(?:seems?|looks?) (?:ok|fine|good|better|stable) (?:now|again)\b|\b(?:flowing|flows?|ticking|humming) again\b|\bit lives\b|^np now\b|\bpasst (?:wieder|jetzt)\b`,
    why: '"sorted, thanks", "logins are flowing again"',
  },
  {
    say: String.raw`\bworks? for (?:him|her|them|everyone|everybody|all)(?: of (?:us|them))?(?: now| again)?[.!\s]*$|\b(?:she|he|they|colleagues?|users?|customers?|team) (?:can|could) (?:now )?(?:get|log|sign) (?:back )?in(?: again| now|[.!\s]*$)|\b(?:colleague|team|everyone|she|he|customer) is (?:back )?in(?: now| again)?[.!\s]*$`,
    why: '"she can get in again": told of a third person',
  },
  ...RELIEF,
  ...RELIEVED,
  ...SUCCESS_AFAR,
];

/** Success words that are wishes, conditions, promises, or tales of better days. */
export const UNREAL: readonly Phrase[] = [
  {
    say: String.raw`\bup (?:to|until|till) (?:\w+ ){0,5}?(?:ago|yesterday|now|recently|last \w+|today|then)\b|\b(?:days?|weeks?|months?|hours?|minutes?) ago,? (?:it|this|that|everything|all|login|sso) (?:still )?(?:worked|was (?:fine|ok))\b`,
    why: 'better days: "up to about a week ago it worked"',
  },
  {
    say: String.raw`\b(?:hope|hopefully|hoping|let (?:me|us) know|not sure|wonder(?:ing)?|expect|supposed|assum\w+|would|should|(?:should|would|could|might)n't|might|may|could be|could have|could fix|could help|could work|wish|if (?:it|this|that|you|we|i|the|somebody|someone|anyone|your)|unless|whether|until|till|as long as)\b`,
    why: 'a wish or condition',
  },
  {
    say: String.raw`\b(?:will|'ll|going to|gonna|to be) (?:be )?(?:fix|fixed|work|solve|solved|resolve|resolved|released|available)\b`,
    why: 'a promise',
  },
  {
    say: String.raw`\b(?:used to|was|were|had|has always|always|has been|had been|have been) (?:\w+ )?(?:work(?:ing|ed)?|fine|ok|good)\b(?! (?:again|now|since)\b)`,
    why: 'better days; "has been green since" has no such word',
  },
  {
    say: String.raw`\bwork(?:s|ed) (?:\w+ ){0,4}(?:before|until|till|previously|earlier|yesterday|last (?:week|month|year|night)|for (?:years|months|weeks|days|a while)|in the past|with the (?:old|previous)|locally|elsewhere|there)\b`,
    why: 'better days or other places',
  },
  {
    say: String.raw`\b(?:locally|still|elsewhere|otherwise|production|everything else|everywhere else|other (?:apps|users|clients|browsers)|on (?:my|another) (?:laptop|machine)|in (?:postman|chrome|dev|staging|test)) (?:it |that |this |is |are |all )?(?:works?|worked|working|fine|good)\b`,
    why: 'works elsewhere',
  },
  {
    say: String.raw`\bworks? (?:only|just|for some|sometimes|intermittently|in (?:postman|chrome|firefox|dev|staging|test|incognito))\b`,
    why: 'works elsewhere or now and then',
  },
  {
    say: String.raw`\b(?:ids?|ur[il]s?|secrets?|config\w*|settings?|credentials?|passwords?|keys?|cert\w*|scopes?) (?:is|are) (?:right|correct|valid|as it should)\b(?!.{0,40}\b(?:now|works?|working|fixed|in)\b)`,
    why: '"the client ID is right, I can confirm that": of a setting, not of the sign-in',
  },
  {
    say: String.raw`\b(?:glad|happy|great|nice|good|pleased) (?:to (?:hear|see|know)|that|it|it's|you)\b`,
    why: 'is pleased for somebody else',
  },
  {
    say: String.raw`\bworks?\b.{0,40}\b(?:tho|though)[.!\s]*(?::[\w+-]+:\s*)?$|\b(?:from|via|with|over|through|on) (?:my|the|another|a) .{2,30} it works\b`,
    why: 'works that way, which is not the way that fails',
  },
  {
    say: String.raw`\b(?:wenn|falls|sobald|hoffentlich|hoffe|ob|ojala|espero|esperemos|j'espere|esperons|tomara|quando|cuando|quand|talvez|quizas|tal vez|peut-etre|vielleicht)\b`,
    why: 'a wish or condition in other languages',
  },
  {
    say: String.raw`\bworks? .{2,40}\bonly[.!\s]*$|\b(?:can(?:no|')t|cannot|could not|couldn't|can not|unable to) (?:reproduce|repro|confirm|see (?:it|this|that))\b(?!(?: (?:it|this|that|the \w+))? (?:any ?more|any longer|now|since|again)\b)|\b(?:not|un)reproducible\b`,
    why: '"works on the old server only", "works for me, cannot reproduce"',
  },
];

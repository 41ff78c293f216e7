import type { Phrase } from './rule.ts';

/** More ways to say that it works now. */
export const RELIEF: readonly Phrase[] = [
  {
    say: String.raw`\b(?:it|that|this|which|your \w+|everything|all)(?:'s| has| have)? been (?:working|fine|running|stable|up|ok|good) (?:again|now|ever|since|here)\b`,
    why: '"it\'s been working again since noon"',
  },
  {
    say: String.raw`\b(?:that|this|it|which|your \w+|the (?:first|second|last|latter|former)(?: \w+)?) (?:does|did|do) (?:indeed |really |actually )?(?:fix|solve|help|cure|work|resolve|it)\b|\bthe (?:first|second|third|last|latter|former)(?: \w+){0,4} (?:worked|works|helped|helps|did it|fixed it|solved it)\b`,
    why: '"this does fix it", "the first of the two worked"',
  },
  {
    say: String.raw`\b(?:log-?ins?|sign-?ins?|users?|requests?|people|everyone|everybody|it|tokens?|mails?|calls?) (?:is|are|'s) (?:now |all )?(?:coming|going|getting|letting (?:me|us|people|everyone|users)) (?:in|through)\b|\bit'?s letting (?:me|us|people|everyone|users) in\b`,
    why: '"logins are coming through", "it\'s letting me in"',
  },
  {
    say: String.raw`\bnow (?:it(?:'s| is)|that(?:'s| is)|all is|things are|everything(?:'s| is)) (?:much |all |way )?(?:better|well|fine|ok|okay|good|fixed|gone)\b|\b(?:all|everything) is (?:well|fine|good|ok|okay) now\b|\bmuch better(?: now)?[.!,]`,
    why: '"now it\'s better"',
  },
  {
    say: String.raw`\b(?:running|run|ran|going|through|works?|worked)\b.{0,20}\bwithout (?:a|an|any|one|a single|further|more) (?:\w+ )?(?:errors?|issues?|problems?|[45]\d\d|hitch|trouble|failures?)\b`,
    why: '"still running without a 401"',
  },
  {
    say: String.raw`^(?:(?:and|so|ok|well|it|this|that|everything|all|things?|login|sso|the \w+),? ){0,2}(?:seems?|looks?|appears?)(?: like it(?: is|'s)?)?(?: to be| to have been)? (?:all )?(?:fine|ok|okay|good|working|fixed|resolved|gone|back|better|normal|sorted)(?: now| again)?(?=[,.!]|\s*$| (?:now|again|for|here|so|today|since)\b)`,
    why: '"seems to be fine now, so I am closing this"',
  },
  {
    say: String.raw`^(?:(?:ok(?:ay)?|yes|yep|yeah|yup|jo|ja|jup|jap|si|oui|sim|da)[,.!]? )?(?:now|jetzt|ahora|agora|maintenant)(?: (?:yes|it does|it is|ja|schon|si|oui|sim))?[.!\s]*(?::[\w+-]+:\s*)?$`,
    why: '"yes, now": the whole reply of who had said that it did not',
  },
  {
    say: String.raw`\b(?:all|everything|it|things?)(?: has| have)? (?:simply|suddenly|magically|somehow|miraculously|mysteriously|just) (?:works?|worked|started working|started to work|logs? in|runs?)\b`,
    why: '"the day after everything simply works"',
  },
  {
    say: String.raw`^(?:i'm|i am|we're|we are) (?:good|fine|sorted|happy)(?: now| again)?[,.!]|\b(?:can|could|able to) (?:get|log|sign|connect) (?:back )?in (?:once more|as before|as usual|normally)\b`,
    why: '"I\'m good, what did it was …"',
  },
  {
    say: String.raw`\b(?:that|this|it|which) (?:has|had|have) (?:now |really |just )?(?:solved|fixed|cured|resolved|sorted|helped|done) (?:it|me|us|the|my|our)?|\b(?:solves|fixes|cures|resolves) (?:it|this|that|the \w+|my \w+|our \w+)(?: for| too| here| as| on|[.!,^]|\s*$)`,
    why: '"that has solved it"',
  },
  {
    say: String.raw`^(?:yes|yep|yeah|ok|jup|jo)?[,! ]{0,3}(?:exactly|precisely) (?:that|this|it)[!.]`,
    why: '"Exactly that!"',
  },
  {
    say: String.raw`\b(?:tout (?:est )?(?:rentre dans l'ordre|fonctionne|remarche|ok)|c'est rentre dans l'ordre|ca (?:remarche|refonctionne)|nickel)\b(?! pas)`,
    why: 'French',
  },
  {
    say: String.raw`(?<!\b(?:no|nada|tampoco) )(?<!\bno (?:me |te |nos |le )?)\b(?:a la primera|con eso (?:va|entra|funciona|ya)|con (?:el|la) \w{2,20} (?:va|entra|funciona|si|ok)|ya (?:funciono|entra|entro|quedo|pude|puedo|va|esta)|todo (?:en orden|bien ahora|ok ahora)|(?:codigo|clave|token) ok|confirmo)\b(?! (?:que )?(?:no|sigue)\b)`,
    why: 'Spanish',
  },
  {
    say: String.raw`(?<!\b(?:nao|nunca|ainda nao) )\b(?:voltou a \w{3,12}r|ja (?:esta|ta) (?:ok|funcionando|normal)|funcionando (?:agora|normalmente|certinho|aqui)|esta(?:o)? ok|deu bom|consegui (?:logar|entrar|acessar)|login .{0,25}(?:ok|funcionando))\b`,
    why: 'Portuguese',
  },
  {
    say: String.raw`(?:^|[,;] |\b(?:jetzt|nun|es|alles) )(?:klappt|lauft|geht|funktioniert|tut)(?: es)?(?: (?:einwandfrei|wunderbar|super|prima|tadellos|problemlos|wieder|jetzt|alles|bei (?:uns|mir)))*(?:[,.!]|\s*$)(?!.{0,20}\b(?:nicht|kein))|\b(?:bin|sind|komme|kommen) (?:wieder|jetzt|nun) (?:drin|rein)\b`,
    why: 'German',
  },
  {
    say: String.raw`\b(?:it|that|this|all|everything)'s (?:all |now |finally |just )*(?:(?:gone|history)(?=[.,!]|\s*$| (?:now|again|since|after|as|here|with|for (?:me|us))\b)|(?:fine|ok|okay|good|perfect|alright) (?:now|again)\b)|\b(?:the )?(?:errors?|issues?|problems?|loops?|messages?|warnings?) (?:is|are) (?:now )?history\b`,
    why: '"with these it\'s gone"',
  },
  {
    say: String.raw`(?<!\b(?:are|is|has|have|see|there|with|give|not|if) )\bno more (?:\w+ ){0,2}(?:errors?|issues?|problems?|trouble|[45]\d\ds?|x{3,}|loops?|redirects?)\b|\bso far,? so good\b`,
    why: '"no more 401"',
  },
  {
    say: String.raw`\b(?:gets?|got|logs?|logged|brings?|brought) (?:me|us|everyone|everybody|people|her|him|them) (?:back )?in(?: again| now)?(?=[.,!]|\s*$| (?:again|now|on|with|without|at)\b)|\b(?:have|'ve|has) (?:got |gained |regained )?access (?:again|back|now)\b`,
    why: '"that got me in again"',
  },
  {
    say: String.raw`\b(?:log-?ins?|sign-?ins?|auth\w*|sso|access|uploads?|syncs?|tokens?|requests?|users?|calls?|pods?|builds?|jobs?) (?:is|are|seems?|looks?|comes?|came) (?:all |just |also )?(?:ok|okay|fine|alright|possible|alive|good|normal|stable|up|back|accepted|healthy|through|working) (?:again|now)\b`,
    why: '"keycloak login is possible now"',
  },
  {
    say: String.raw`(?<!\b(?:nobody|no one|noone|anyone|anybody|someone|somebody|you|they|not|never|nothing|to|which|haven't|hasn't|who|until|if|when|once) (?:\w+ )?)\b(?:solved|fixed|resolved|cured|settled|mended|healed) (?:it|this|that|mine|the (?:issue|problem|error)|(?:my|our) (?:issue|problem|error))(?: (?:for (?:me|us)|here|too|as well|indeed|again))?(?=[.,!:;(]|\s*$)`,
    why: '"a reboot of the container solved it": whatever it was',
  },
  {
    say: String.raw`(?<!(?:n't|\bnot|\bnever) )\b(?:seems?|appears?|looks like it) (?:to )?(?:be |have )?(?:(?:now |again |all )?(?:working|work|works|run|runs)(?! (?:only|just|on|but|for some|like)\b)|(?:fixed|solved|settled|resolved|helped|cured|done it)\b)`,
    why: '"seems to work with the latest one", "seems to have settled it"',
  },
  {
    say: String.raw`(?<!\b(?:not|n't|never|nothing|isn't) )\b(?:solved|fixed|resolved|gone) here\b|\b(?:can't|cannot|can no longer|couldn't|could not|(?:not|un)able to) (?:get (?:it|this|that) to (?:happen|fail)|(?:reproduce|repro|trigger|provoke)(?: (?:it|this|that|the \w+))?|make (?:it|this|that) (?:happen|fail)) (?:any ?more|any longer|now|since|again)\b`,
    why: '"solved here", "I can\'t get it to happen any more"',
  },
];

import { FAILURE_AFAR } from './afar.ts';
import type { Phrase } from './rule.ts';
import { SETBACKS } from './setbacks.ts';

/** It does not work, or not any more: said after something was tried, or of an announced fix. */
export const FAILURE: readonly Phrase[] = [
  {
    say: String.raw`\bstill (?:the same|get|gets|getting|see|seeing|fail\w*|happen\w*|broken|an? (?:issue|problem)|occur\w*|doesn'?t|does not|don'?t|won'?t|can'?t|cannot|have|having|no|not|receiv\w+|experienc\w+|fac\w+|throw\w*|returns?|redirect\w*|there|persists?|present|exists?|stuck|unable|same|reproduc\w+|affected|down|isn'?t|ends? up|need|hitting|running into)\b|\bstill[.!\s]*$|^still (?:broken|failing|no|not|the)\b`,
    why: '"still …" denies a fix',
  },
  {
    say: String.raw`\b(?:did|does|do|has|have|had|would|could|can)(?:n['’]?t| not) (?:\w+ )?(?:work|worked|help|helped|fix|fixed|solve|solved|change|changed|make|made|resolve|resolved|do|do it)\b`,
    why: '"did not help"',
  },
  {
    say: String.raw`\b(?:is|are|was|were|it's|that's|'s)(?:n['’]?t| not) (?:\w+ )?(?:fixed|solved|resolved|working|gone|the (?:cause|problem|issue))\b|\bnot (?:fixed|solved|resolved|working|helping)\b|\bnot for (?:me|us)\b`,
    why: '"not fixed for me"',
  },
  {
    say: String.raw`\bno (?:luck|success|change|difference|effect|avail|joy|dice|improvement|help)\b|\bto no avail\b|\bwithout (?:any )?(?:success|luck|effect|change|improvement)\b|\bin vain\b`,
    why: 'tried without effect',
  },
  {
    say: String.raw`\b(?:nothing|none of (?:it|them|this|that|these|those|the \w+)|neither(?: of them)?) (?:\w+ )?(?:works|worked|helped|helps|changed|changes|fixed|did|does)\b|(?<!\b(?:i|we)(?:'ve| have)? )\bchanged nothing\b|\bsame (?:result|outcome)\b|\b(?:with|but) the same (?:error|result|problem|issue)\b`,
    why: 'tried without effect',
  },
  {
    say: String.raw`(?<!\b(?:rolled|rolling|roll|put|set|moved|switched|turned|changed|took|brought|went) )\b(?:issues?|problems?|errors?|bugs?|messages?|loops?|trouble|failures?|symptoms?|it|this|that|same|x{3,})(?:'s| is| are| has| have)? (?:now |already |all |just )?(?:come |came |comes )?back\b(?! (?:up|online|to|in|on|from|with|empty|as|for|and)\b)(?!.{0,30}\b(?:thanks?|thx|danke|merci|gracias|cheers)\b)|\b(?:reappear\w*|resurfac\w*|happening again|broken again|fails again|failing again|broke again|happened again|again broken|down again|stopped working again)\b|(?<!\bwork(?:s|ed|ing)? )\b(?:exactly )?(?:like|as) before\b`,
    why: 'the trouble returned',
  },
  {
    say: String.raw`\b(?:nichts gebracht|hilft nicht|half nicht|geholfen hat es nicht|ohne erfolg|immer noch|weiterhin|leider nicht)\b|\btoujours (?:le|la|pas|même)\b|\b(?:sigue|siguen) (?:sin|fallando|igual)\b|\bcontinua (?:com|dando|o mesmo)\b|まだ(?:直|解決|ダメ|だめ|同じ|エラー|出)|вс[её] (?:ещё|еще)`,
    why: 'other languages',
  },
  {
    say: String.raw`\b(?:no|n[aã]o) (?:me |se |nos |lo )?(?:funcion[oó]|funcionou|solucion[oó]|resolvi[oó]|resolveu|sirvi[oó])\b|\b(?:marche|fonctionne|passe) (?:toujours )?(?:pas|plus)\b`,
    why: 'Spanish, Portuguese, French: it did not work',
  },
  {
    say: String.raw`\b(?:works?|worked|fine|ok|okay|good)\b.{0,100}\b(?:it|that|this|they|one|app|other|others|mobile|desktop|rest|second) (?:does|do|did|is|are|was|were)(?:n'?t| not)[.:!\s]*$`,
    why: '"in Chrome it works, with the desktop client it doesn\'t"',
  },
  {
    say: String.raw`\bworks?\b.{0,80}\b(?:and|but) not\b`,
    why: 'works there, not here',
  },
  {
    say: String.raw`\bstill (?:out|locked|looping|red|dead|kaputt|in the (?:same )?loop|[45]\d\d|x{4,}|with (?:the|an?) \w+|fails?)\b|(?<!\bso(?: that)? )\b(?:errors?|issues?|problems?|messages?|it|loop) (?:stays|remains|persists|keeps coming)\b`,
    why: '"still locked out", "the error stays"',
  },
  {
    say: String.raw`\b(?:changes|did|does|brings|brought|achieved) (?:absolutely )?nothing\b|n't (?:do|change|achieve|bring) (?:a thing|anything)\b|\b(?:got|went|getting|led) nowhere\b|\b(?:came|got|come|get) not (?:very )?far\b|n't (?:get|come) (?:very )?far\b|\bno better\b`,
    why: '"it changes nothing", "got nowhere"',
  },
  {
    say: String.raw`\b(?:exactly )?the same (?:page|screen|wall|picture|story|error|message|thing) (?:as|again)\b|^same (?:page|screen|picture|error|message|thing) (?:as|again)\b|^same (?:page|screen|picture) for\b`,
    why: 'nothing has changed',
  },
  {
    say: String.raw`^(?:nope|no|nah|nein|nao|non)[,.;:! -]{1,3}(?:still|same|[45]\d\d\b|not (?:here|yet|for)|no change|nothing|x{4,}|[a-z]{2,8}\d{3,})|^not (?:here|for (?:me|us)|yet)[,.;:! -]{1,3}\w|\bstill \d{3,}`,
    why: '"nope, 504", "not here, still 50011"',
  },
  {
    say: String.raw`[,;:–-] ?(?:nope|nada|nix|zilch|niente|rien|nothing|no change|no effect|negative|same(?: thing| result| error| again)?)[.!\s]*(?::[\w+-]+:\s*)?$|^(?:nope|nada|nix)[.!\s]*$|\bgehts? (?:immer noch |weiterhin |trotzdem )?nicht\b|\b(?:mesma coisa|lo mismo|igual que antes|nada mudou|rien de change|pareil qu'avant|nessun cambiamento|geen verschil)\b`,
    why: '"cleared cookies, same", "tried incognito - nope"',
  },
  {
    say: String.raw`\b(?:bringt|brachte|hilft|half) (?:nix|nichts|auch nicht)\b|\b(?:nix|nichts) gebracht\b|\b[ey] nada[.!\s]*$|, pareil[.!\s]*$`,
    why: '"cookies weg, bringt nix", "reinicié y nada"',
  },
  ...SETBACKS,
  ...FAILURE_AFAR,
];

/** The trouble returned after it was gone. */
export const RELAPSE: readonly Phrase[] = [
  {
    say: String.raw`\bsince then (?:it'?s|it is|there'?s|i get|we get|i'm|we're|only)\b.{0,60}\bagain\b|\b(?:broken|failing|fails?|down|dead|looping|loops?|locked out|kaputt|same|stuck|red|happening|happens|gone wrong|offline|timing out|stopped|stops|broke) (?:here |error |problem |thing |issue |for (?:me|us) |working )?again\b|\bagain (?:broken|down|failing|fails?|locked|stuck|the same|not working)\b|(?<!\b(?:working|works|work|fine|ok|okay|good|up|running|runs|back|online|green|stable|available) )\bagain since\b|\bagain it (?:happens|fails|breaks)\b|\bhappens again\b`,
    why: '"it is broken again", "same here again"',
  },
  {
    say: String.raw`\b(?:issues?|problems?|errors?|bugs?|loops?|trouble|same) (?:is|are|has come|have come|came|comes) back\b(?! to normal)|\b(?:re-?appear\w*|resurfac\w*|relapse\w*)\b|\b(?:issues?|problems?|errors?|trouble|loop) (?:has |have )?returned\b|\b(?:was|were) (?:too early|premature)\b|\bspoke too soon\b|\b(?:celebrated|cheered|closed it|happy) too (?:early|soon)\b`,
    why: '"the problem is back", "spoke too soon"',
  },
  {
    say: String.raw`\b(?:and )?here (?:it|we) (?:is|are|go(?:es)?) again\b|\b(?:it(?:'s| is)|that(?:'s| is)) an (?:issue|problem|error) again\b`,
    why: '"an update fixed it, and here it is again"',
  },
];

/** A whole reply that is a no. */
export const NOPE: readonly Phrase[] = [
  {
    say: String.raw`^(?:sadly |unfortunately |leider )?(?:no|nope|nah|nein|nee|non|nada|negative|not (?:yet|really|here|at all|quite)|sorry,? no|no,? sorry|doesn't|didn't|does not|did not|leider nein|leider nicht|noch nicht|toujours pas|todavia no|ainda nao)(?: (?:for|with) (?:me|us))?[\s.!:()]*$|^(?:no|nope|nein)[,.!]? (?:it|that|this) (?:isn't|is not|doesn't|does not|didn't|did not|hasn't)\b|^:(?:x|no_entry|thumbsdown|-1):|^(?:❌|👎)`,
    why: 'the answer to "should be fixed now"',
  },
];

/** An earlier complaint is taken back. */
export const TAKEN_BACK: readonly Phrase[] = [
  {
    say: String.raw`\b(?:forget|ignore|scratch|disregard) (?:it|that|this|my|what)\b|\b(?:my (?:bad|mistake|fault)|false alarm|sorry for the noise|never ?mind|nvm|user error|pebkac|vergesst (?:es|das)|vergiss (?:es|das)|mein fehler|olv[ií]dalo|laisse tomber)\b|\bmy own (?:bad|mistake|fault|error)\b|\b(?:have to |must )?take (?:it|that|this|everything|my words?) (?:all )?back\b|\bspoke too soon\b`,
    why: 'withdraws what was said',
  },
];

/** Turns advice down without having tried it. */
export const OBJECTS: readonly Phrase[] = [
  {
    say: String.raw`\bwhich (?:doesn'?t|does not|didn'?t) (?:apply|help|work)\b|\bthat (?:doesn'?t|does not) apply\b|\bfair point,? but\b|\b(?:thanks|thank you),? but\b`,
    why: 'turns an advice down',
  },
];

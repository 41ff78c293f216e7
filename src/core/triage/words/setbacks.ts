import type { Phrase } from './rule.ts';

/** More ways to say that it does not work, or not yet. */
export const SETBACKS: readonly Phrase[] = [
  {
    say: String.raw`\b(?:i|we|it) (?:continues?|keeps?|keep on|go on|goes on) (?:with (?:the|this)|to (?:get|have|see|fail|receive)|getting|having|seeing|failing|receiving) (?:the |this |an |a )?(?:same |error|issue|problem|\d{3})`,
    why: '"I continue with the error"',
  },
  {
    say: String.raw`\bstill (?:do(?:es|ing)|giv\w+|hits?|shows?|says?|breaks?|loops?|asks?|asking|rejects?|refus\w+|block\w+|comes?|the case|open|valid|relevant|wont|cant|dont|doesnt|happening|complain\w+|claims?|insists?|crash\w+|times? out|it|this|that|on the|in a|at the|unresolved|unsolved|unfixed|unchanged)\b(?! (?:fine|well|ok|good)\b)`,
    why: '"it is still doing it to me"',
  },
  {
    say: String.raw`\b(?:that|this|it) (?:was|is)(?:n't| not) (?:it|the (?:one|fix|solution|reason|problem|cause|culprit|answer))\b|\bnot (?:it|the cause|the reason|the culprit) (?:either|then|after all|i'm afraid)\b`,
    why: '"that was not it"',
  },
  {
    say: String.raw`\b(?:ha(?:s|ve|d)|did|does|do)(?:n't| not) (?:\w+ )?(?:gone? away|disappear\w*|vanish\w*|stop\w*|improv\w*|cured?|get better|got better|cut it|take effect)\b|\bnever (?:worked|helped|went away|got better)\b`,
    why: '"the message hasn\'t gone away"',
  },
  {
    say: String.raw`^(?:still )?(?:unchanged|unaltered|as before|all as before|same box|same screen|same again|same thing again)\b|\b(?:result|behaviou?r|error|message|outcome|situation|problem|issue|everything|it) (?:is |stays |remains |was )?(?:still )?(?:unchanged|the same)\b(?! (?:as|for|on|in|with|one)\b)`,
    why: '"unchanged, same box"',
  },
  {
    say: String.raw`\b(?:makes?|made) (?:it |things |matters )?(?:no better|worse|no odds)\b|\bno (?:improvement|better|way|go|cigar)\b(?! to)|\bwithout (?:any )?(?:result|help)\b`,
    why: '"it made things no better"',
  },
  {
    say: String.raw`\bsig(?:o|ue|uen|uimos) (?:con (?:el|la|los|las|lo) |sin (?!problemas?)|igual|dando|fallando|pasando|apareciendo|saliendo|recibiendo|teniendo|ocurriendo|roto|caido)\b|\btampoco (?:funciona|funciono|sirve|sirvio|ayuda|resulto)\b|\b(?:acabo|lo).{0,30}\by nada\b|\bnada (?:funciona|funciono|sirvio|ayudo|cambio)\b`,
    why: 'Spanish: "sigue sin ir"',
  },
  {
    say: String.raw`\bcontinu(?:a|o|am|amos|ando) (?:com |dando|sem |igual|o mesmo|na mesma|falhando|acontecendo|aparecendo|ruim|fora|quebrad[oa])|\bainda (?:nao|com|da|esta|estou|aparece|acontece|tenho)\b|\bnada (?:mudou|funcionou|resolveu|adiantou)\b|\bnao adiantou\b`,
    why: 'Portuguese: "continua com erro"',
  },
  {
    say: String.raw`\brien n'y fait\b|\btoujours (?:pareil|rien|bloque|ko|en erreur|un|une|cette|ce|l'erreur|pas|le meme|la meme)\b|\bne (?:marche|fonctionne|passe|change) (?:toujours |rien|plus|pas)\b|\bca ne change rien\b|\bsans succes\b|\bmeme (?:resultat|erreur|chose) (?:apres|avec|chez|en)\b`,
    why: 'French: "rien n\'y fait"',
  },
  {
    say: String.raw`\b(?:geht|lauft|klappt|funktioniert|tut)(?: es)? (?:\w+ )?(?:noch |immer ){0,2}nicht\b|\bbesteht (?:weiterhin|noch|immer noch|nach wie vor)\b|\b(?:nach wie vor|unverandert|trotzdem (?:der |die |das )?(?:gleiche|selbe|fehler|nicht))\b|\b(?:hat|habe) (?:leider )?(?:nichts|nix) (?:geholfen|gebracht|geandert)\b|\bgleiche(?:r|s)? (?:fehler|meldung|ergebnis|problem)[.!\s]*$`,
    why: 'German: "besteht weiterhin"',
  },
];

import type { Phrase } from './rule.ts';

/** The cause or the cure, named as such by who found it. */
export const CAUSES: readonly Phrase[] = [
  {
    say: String.raw`^(?:and |so |ok,? |yes,? |edit:? |update:? )?(?:solved|resolved|fixed)(?: it| this| that| mine)?(?: \w+)?[:,] ?(?!(?:thanks|thank|thx|ty|many|now|again|for (?:me|us)|closing|please|pls|let|try|can|it'?s|works?|all|sorry|great|cheers|but|at least|i think|danke|merci|gracias|obrigad\w)\b)\w.{14,}`,
    why: '"Solved: when you create the client ID, pick …"',
  },
  {
    say: String.raw`^(?:the |my |our )?(?:actual |real |root )?(?:root cause|cause|reason|culprit|explanation|mistake)(?: (?:for (?:me|us|this|it)|in (?:my|our) case|here|on (?:my|our) (?:side|end)|of (?:it|this)))?(?: ?:| was\b| turned out\b| is that\b| being\b)(?! (?:not|unclear|unknown|still))`,
    why: '"Root cause: the intermediate certificate was missing"',
  },
  {
    say: String.raw`^(?:and |so )?(?:fix|solution|resolution|remedy|answer|the trick)(?: (?:for (?:me|us|this|it)|in (?:my|our) case|here))? ?(?::| was\b)(?! (?:not|still|in progress))`,
    why: '"Solution: …"',
  },
  {
    say: String.raw`^(?:ok,? |oh,? |ah,? |aha,? |yes,? |yay,? )?(?:i |we )?(?:got it|found it|figured it out|worked it out|cracked it|nailed it|got the problem|found out)(?:[:!–-]| that\b| -)`,
    why: '"Got it: the authority has to have the tenant\'s name in it"',
  },
  {
    say: String.raw`\bwhat (?:did|made|got|fixed|solved|cured|helped|worked|finally|eventually) (?:it|that|this|me|us|the \w+)?.{0,30}?\b(?:was|is|were)\b`,
    why: '"what did it in the end was a restart"',
  },
  {
    say: String.raw`(?<!\bif (?:i|you|we) )\b(?:could|was able to|were able to|managed to|have been able to|i just|we just|i finally|we finally|i eventually|we eventually)(?: \w+)? (?:fix|fixed|solve|solved|resolve|resolved|cure|get around|get past|got past|get rid of|got rid of|clear|cleared|work around)(?: (?:it|this|that|the \w+|my \w+|our \w+))?(?: \w+)? (?:by|with|after|once|when|through|via|using)\b`,
    why: '"I could solve it by putting the address there"',
  },
  {
    say: String.raw`\b(?:got past|got rid of|get rid of|cleared|cured|overcame|got over|beat) (?:it|this|that|the \w+|this \w+|my \w+)(?: \w+)? (?:by|with|after|once|via|using)\b`,
    why: '"I got rid of this error by adding the mail"',
  },
  {
    say: String.raw`\b(?:was|is|were|it's|came|boils|boiled) (?:all |simply |just |really )?down to (?!date\b)|\bwas (?:all )?(?:my|our) (?:own )?(?:fault|mistake|doing|error|typo)\b|\b(?:our|my) own (?:fault|doing|mistake)\b`,
    why: '"it was down to me handing over the wrong audience"',
  },
  {
    say: String.raw`^(?:sorry,? )?(?:user error|my (?:mistake|bad|fault|error)|pebkac)[:,.!] ?(?:i|we|the|it|my|our|somehow|had|was|forgot)\b.{10,}`,
    why: '"User error: I had moved the redirect URI"',
  },
  {
    say: String.raw`\b(?:i|we)(?:'d| had) (?:left|moved|put|mixed|pasted|copied|typed|swapped|set|entered|configured|mistyped|misspelt|misspelled|forgotten|misread|confused|deleted|disabled|renamed) .{2,70}\b(?:out|wrong|wrongly|instead|at the end|and not|by mistake|accidentally|by accident|twice|in the wrong|before|up)\b`,
    why: '"I had left out the /login at the end"',
  },
  {
    say: String.raw`\b(?:silly me|stupid me|shame on me|how (?:silly|stupid|dumb) of me|i'm an idiot|facepalm|d'oh|my own stupidity|oops,? (?:i|we|my))\b`,
    why: 'one\'s own mistake: "the secret ID in place of the value, silly me"',
  },
  {
    say: String.raw`(?:,| and| -) (?:that|this) was (?:all|it|the whole (?:thing|story)|everything)\b|\b(?:was|were) (?:all )?that was (?:needed|missing|wrong|required)\b|(?<!\b(?:that|this) )\b(?:is|was|were) (?:all )?(?:it took|i needed|we needed|it needed)\b`,
    why: '"the clock of the VM was ten minutes off, that was all"',
  },
  {
    say: String.raw`\bin the end\b.{3,80}\b(?:works?|worked|helped|solved|fixed|did it|cured)\b|\b(?:i|we)(?:'ve| have)? (?:ended|wound) up [a-z-]{3,}ing\b|^(?:ended|wound) up [a-z-]{3,}ing\b`,
    why: '"ended up restarting the service"',
  },
  {
    say: String.raw`\bsince .{3,60}?,? (?:there (?:has|have) been no|no (?:more )?(?:errors?|issues?|problems?)|(?:it|the \w+) (?:hasn't|has not|never) (?:come|happened|occurred|appeared|shown))\b`,
    why: '"since the metadata was reloaded there has been no error"',
  },
  {
    say: String.raw`^(?:(?:just|only|simply|i|we|also) ){0,2}(?:had|needed) to (?!say\b|ask\b|know\b|wait\b|see\b|report\b|open\b|create (?:a|an) (?:issue|ticket)\b|be\b|log\b|do it again\b|admit\b|type\b|write\b|copy\b|scroll\b|google\b|look\b|dig\b|laugh\b|go\b|leave\b|use\b|get\b|login\b|sign\b|have\b)[a-z-]{2,}\b`,
    why: '"needed to grant access to my user"',
  },
  {
    say: String.raw`^(?!(?:having|getting|seeing|facing|missing|nothing|something|during)\b)(?:just |simply |only )?[a-z-]{3,}ing\b.{2,80}?\b(?:gets?|got|made|makes|has|lets?|puts?) (?:it|things|everything|this|me|us|that|the \w+) (?:going|working|work|run|running|in|through|unstuck|to work|back)\b`,
    why: '"switching the flow to PKCE got it going"',
  },
  {
    say: String.raw`\b(?:was|were|sufficient|enough) (?:sufficient |enough )?to (?:make|get) (?:it|this|things|everything) (?:work|run|working|running|going)\b|\b(?:the|this) (?:error|issue|problem) was (?:caused by|due to|because)\b`,
    why: '"were enough to make it run"',
  },
];

/** The same in other languages. */
export const CAUSES_ABROAD: readonly Phrase[] = [
  {
    say: String.raw`\bwar (?:der|die|das|ein|eine|nur|einfach|doch|wohl) .{2,50}?\b(?:schuld|problem|ursache|fehler|falsch|abgelaufen|kaputt|ubeltater)\b|\b(?:der|die|das) .{2,40} war (?:schuld|abgelaufen|falsch|das problem|die ursache)\b|^(?:losung|ursache|grund|fehler)(?: (?:war|ist|gefunden)|:)|\b(?:hatte|hatten) .{2,60} (?:vergessen|falsch|verwechselt|ubersehen|vertauscht)\b|\bnachdem .{5,80} (?:geht|lauft|klappt|funktioniert|ging|lief)\b|\b(?:hab|habe|haben)(?:s| es|'s)? .{0,30}(?:hinbekommen|hingekriegt|losen konnen|gefunden)\b|\blag (?:nur |einfach |wohl )?(?:daran|am|an der|an den|an einem|an einer|an meinem|an unserem)\b`,
    why: 'German',
  },
  {
    say: String.raw`\bil (?:fallait|suffisait de|manquait)\b|\ble (?:probleme|souci|bug) (?:venait|vient|etait)\b|\bj'avais (?:juste |simplement )?(?:oublie|mis|laisse|mal|confondu)\b|\bj'ai (?:juste |simplement )?oublier? |\bc'etait (?:le|la|l'|un|une|du|a cause|juste|mon|ma)\b|\ben (?:changeant|ajoutant|mettant|supprimant|remplacant|passant|desactivant|activant|utilisant|corrigeant|enlevant) .{2,60}\b(?:marche|fonctionne|passe|regle|resolu)\b`,
    why: 'French',
  },
  {
    say: String.raw`\b(?:faltaba|era (?:por|que|el|la|un|una|cosa|culpa)|(?:el problema|la causa|el error|el fallo) (?:era|fue|estaba|venia)|se (?:soluciono|resolvio|arreglo) (?:con|al|cambiando|poniendo|\w{2,12}ndo)|(?:lo|la) (?:arregle|solucione|resolvi) (?:con|cambiando|poniendo|al|\w{2,12}ndo)|habia (?:puesto|olvidado|copiado))\b`,
    why: 'Spanish',
  },
  {
    say: String.raw`\b(?:faltava|o problema (?:era|estava|foi)|a causa (?:era|foi)|era (?:o|a|um|uma|so) (?!que\b)|consegui(?:mos)? (?:resolver|fazer funcionar|arrumar|corrigir)|resolvi .{0,20}?(?:com|trocando|mudando|\w{2,12}ndo)|nao tinha (?:o|a|um|uma)|esqueci (?:de|o|a)|tinha esquecido|estava (?:errad[oa]|vencid[oa]|expirad[oa]))\b`,
    why: 'Portuguese',
  },
];

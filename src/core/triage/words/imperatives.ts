import type { Phrase } from './rule.ts';

/** What should be done, said to somebody in other languages than English. */
export const INSTRUCTS_ABROAD: readonly Phrase[] = [
  {
    say: String.raw`\b(?:haced|pinchad|meted|entrad|probad|usad|poned|borrad|cerrad|abrid|reiniciad|mirad|id|haz|prueba|intenta|usa|borra|cierra|abre|pon|entra|revisa|verifica|reinicia|cambia|actualiza|pruebe|prueben|intenten|usen|revisen|borren) (?:el|la|los|las|un|una|con|de|en|a|otra|que|si|tu|su|lo|esto|eso)\b`,
    why: 'Spanish: "entrad con el código"',
  },
  {
    say: String.raw`\b(?:tente|tentem|use|usem|limpe|apague|verifique|verifiquem|confira|reinicie|troque|coloque|abra|entre|entrem|teste|testem|atualize|remova|adicione) (?:o|a|os|as|um|uma|com|de|em|por|no|na|novamente|isso|pelo|pela)\b`,
    why: 'Portuguese: "limpe o cache"',
  },
  {
    say: String.raw`\b(?:essay|vid|chang|verifi|relanc|utilis|ajout|supprim|desactiv|activ|pass|redemarr|regard|coch|decoch|install)ez\b|\b(?:mettez|refaites|faites|videz|essaie|essaye|verifie|regarde|ajoute|supprime|utilise|relance) (?:le|la|les|de|un|une|l'|avec|votre|ton|ta|tes|dans|sur|voir|en)\b|\b(?:tu (?:peux|dois|devrais)|vous (?:pouvez|devez|devriez)) (?!me\b|m'|nous\b|donner\b|partager\b)`,
    why: 'French: "videz le cache"',
  },
  {
    say: String.raw`^(?:(?:dann|also|bitte|einfach|ja|nein|hallo|moin),? ){0,2}(?:probier|versuch|schau|guck|pruf|losch|leer|stell|setz|nimm|nehmt|mach|macht|melde|meldet|geh|geht|trag|tragt|andere|andert|installier|starte|startet|deaktivier|aktivier)(?:e|t|en sie)? (?:mal|bitte|doch|den|die|das|es|dich|euch|sie|in|im|auf|uber|noch|lieber)\b`,
    why: 'German: "schau mal in den Log"',
  },
];

/** A suggestion put as a question, in other languages. */
export const SUGGESTS_ABROAD: readonly Phrase[] = [
  {
    say: String.raw`\b(?:kann|konnte) (?:das |es |mir )?(?:mal |bitte |bitte mal |das )?(?:jemand|einer|wer)\b.{0,60}(?:probieren|testen|versuchen|prufen|nachsehen|nachschauen|gucken|schauen)|\b(?:habt ihr|hast du|haben sie) .{0,60}(?:probiert|versucht|getestet|gepruft|geloscht|geleert|geschaut|eingetragen)|\bist bei (?:dir|euch|ihnen)\b`,
    why: 'German',
  },
  {
    say: String.raw`\b(?:has|habeis|han|ha) (?:probado|intentado|mirado|revisado|comprobado)\b|\b(?:puedes|podeis|pueden|puede) (?:probar|mirar|revisar|comprobar|intentar)\b|\b(?:ja|voce|vc) (?:tentou|testou|limpou|verificou|olhou)\b|\b(?:consegue|pode) (?:testar|tentar|verificar|ver)\b|\b(?:tu as|vous avez|avez-vous|as-tu) (?:essaye|verifie|regarde|vide|teste)\b|\b(?:peux-tu|tu peux|pouvez-vous|vous pouvez) (?:essayer|verifier|regarder|tester)\b`,
    why: 'Spanish, Portuguese, French',
  },
];

import type { Phrase } from './rule.ts';

/** Verb stems of what one does to a system, without the marks on their letters. */
const FRENCH =
  'essay|test|verifi|vid|regard|recre|chang|relanc|redemarr|reinstall|supprim|ajout|activ|desactiv|modifi|configur|remplac|renouvel|control|command|deplac|copi|nettoy|bascul|repass|enlev|retir|regener|compar|analys|debogu|deploy|redeploy|restaur|mont|corrig|retest|cherch|lanc|cre|install|branch|coup|augment|baiss|forc|demand|contact|signal';
const SPANISH =
  'prob|intent|borr|cambi|reinici|reinstal|instal|agregu|anad|quit|limpi|actualic|configur|recre|elimin|verifiqu|desactiv|modifiqu|coloqu|ejecut|volv|reconfigur|desinstal|restablec|mir|comprob|habl|abr|sub|baj|regener|renov';
const PORTUGUESE =
  'tir|troqu|limp|mud|test|tent|reinici|adicion|ativ|desativ|configur|cri|recri|apagu|delet|atualiz|coloqu|alter|registr|cadastr|reinstal|instal|olh|verifiqu|compar|rod|execut|us|ger|ajust|liber|habilit|revert|desinstal|renov|resalv|consult|chequ|revis|pass|acess';

/** Own deeds, told in other languages. */
export const DID_ABROAD: readonly Phrase[] = [
  {
    say: String.raw`\b(?:hab|habe|habs|hab's|haben|hatte)\b(?!.{0,60}\b(?:gehabt|gesehen|gekriegt|bekommen|vergessen|gemerkt|gehort|gedacht|gelesen|festgestellt|erhalten|verstanden|gefunden|gelost|behoben|gemeldet bekommen|geantwortet|gesagt)\b).{1,80}?\b(?:\w{0,8}ge\w{2,12}(?:t|en)|(?:be|er|ver|uber|durch|wieder)\w{3,12}t|\w{3,12}iert)\b`,
    why: 'German perfect: "habe das Zertifikat neu eingespielt"',
  },
  {
    say: String.raw`^(?:(?:und|dann|auch|also|so|jetzt|nur|schon),? ){0,2}(?:\w[\w-]{1,20} ){1,4}(?:neu |mal |auch |schon |jetzt |komplett |testweise ){0,2}(?:gestartet|geleert|geloscht|installiert|angelegt|eingespielt|erstellt|gesetzt|getauscht|ausgetauscht|probiert|getestet|gepruft|verglichen|deaktiviert|aktiviert|entfernt|hinzugefugt|eingetragen|erneuert|aktualisiert|umgestellt|zuruckgesetzt|generiert)\b(?! (?:werden|wird|sein|hat|wurde|ist))`,
    why: 'German participle without a verb: "Cache geleert"',
  },
  {
    say: String.raw`\b(?:j'ai|nous avons|j'avais) (?:\w{2,12} ){0,2}?(?:(?:${FRENCH})ee?s?|refait|remis|mis|relu|repris|ouvert|suivi)\b|\bon a (?:\w{2,12} ){0,2}?(?:(?:${FRENCH})ee?s?|refait|remis|mis|relu|rouvert)\b`,
    why: 'French perfect: "on a relancé le serveur"',
  },
  {
    say: String.raw`(?:^|[,.;:(] ?|\b(?:ya|yo|y|e|lo|la|los|las|tambien|ahora|luego|despues|antes|hoy|ayer|me) )(?!quite (?:a|some|often|the|well|sure|easy|hard|long|right|happy|clear)\b)(?:${SPANISH})(?:e|i)\b(?! (?:la pregunta|una pregunta|con error)\b)|\b(?:ya|yo|lo|la|los|y) (?:compare|active|revise|consulte|ajuste|cree)\b|\b(?:hice|hicimos) (?:lo|el|la|todo|un|una)\b|\bpuse (?:el|la|un|una|lo|otro|otra)\b`,
    why: 'Spanish preterite: "borré las cookies"',
  },
  {
    say: String.raw`\b(?:he|hemos|habia|habiamos|ya he) (?!(?:tenido|visto|recibido|conseguido|podido|estado|sido|notado|encontrado|leido|entrado|iniciado|tratado de)\b)(?:\w{2,14}[ai]do|hecho|puesto|vuelto a|abierto|escrito)\b`,
    why: 'Spanish perfect: "hemos reiniciado el servicio"',
  },
  {
    say: String.raw`\b(?:acabo de|acabamos de|volvi a|vuelvo a|volvimos a) (?:volver a )?\w{3,14}(?:r|rlo|rla)\b`,
    why: '"acabo de volver a probarlo"',
  },
  {
    say: String.raw`\b(?:${PORTUGUESE})ei\b|\b(?:removi|refiz|reabri|abri|subi|desfiz|inclui|corrigi|fiz (?:os|o|a|as|um|uma|isso|tudo|outros?|outras?|mais))\b|\b(?:removemos|trocamos|mudamos|testamos|tentamos|reiniciamos|limpamos|criamos|liberamos|adicionamos|atualizamos)\b`,
    why: 'Portuguese preterite: "troquei o secret"',
  },
];

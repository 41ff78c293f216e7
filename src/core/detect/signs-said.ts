import type { Sign } from './sign.ts';

/** Manuals call it one, too, so that it says less than the others where an error is only mentioned. */
export const CALLED_AN_ERROR: Sign = {
  why: 'it is called an error',
  weight: 0.7,
  on: 'before',
  pattern:
    /\b(?:errors?|fail(?:s|ed|ure)?|exception|issue|problem|denied|rejected|symptom|fehler|erreur|erro|problema|fout|fel|chyb\w{0,3}|b[łl][ąa]d\w{0,3}|b[łl][ęe]d\w{0,3}|ero(?:are|ri)|feil|fejl\w{0,2}|gre[sš]k\w|napak\w|klaid\w|kļūd\w|hata\w{0,3}|virhe\w{0,3}|hiba|kesalahan)\b|エラー|錯誤|错误|오류|ошибк|помилк|грешк|lỗi|σφάλμα|שגיאה|خطأ/i,
};

/** What speaks of somebody who has the error, and what is said of one that nobody has: in words, and by what a server prints. */
export const SAID: readonly Sign[] = [
  {
    why: 'IDs that a server printed',
    weight: 1.6,
    on: 'text',
    pattern:
      /correlation[ _-]?id|trace[ _-]?id|request[ _-]?id["' ]?\s?[:=]|timestamp:|errorId|fbtrace|debug_id|x-okta-request/i,
  },
  {
    why: 'an error field',
    weight: 1.0,
    on: 'text',
    pattern: /["']?error(?:_description|_codes?|Code|Summary)?["']?\s?[:=]\s?["'[]?\S/i,
  },
  {
    why: 'a log line, an exception or a stack trace',
    weight: 1.0,
    on: 'text',
    pattern:
      /\b(?:ERROR|WARN|FATAL|SEVERE)\b|\blevel["']?[=:]\s?["']?(?:error|warn|fatal)|(?<=\w)(?:Exception|Error)[:(]|^[ \t]{1,40}at \S{1,300}\(|\bEvent ID\b/m,
  },
  CALLED_AN_ERROR,
  {
    why: 'somebody has it',
    weight: 0.9,
    on: 'text',
    pattern:
      /\b(?:I'm|I am|we're|we are|I|we|users?|he|she|they|customers?|people|colleagues?|everyone|everybody|somebody|someone) (?:\w+ ){0,3}?(?:get(?:ting|s)?|got|see(?:ing|s)?|receiv(?:e|es|ing)|hit(?:ting)?|keep|run(?:ning)? into)\b|\b(?:I|we) (?:can(?:'t|not| not)|couldn't|could not|am (?:not able|unable)|are (?:not able|unable)) |\bcan(?:not|'t) (?:sign|log) ?in\b|\bnicht (?:mehr )?(?:anmelden|einloggen)\b|\bno (?:puedo|puede|pueden) (?:entrar|acceder|iniciar)\b|\b(?:não|nao) (?:consigo|consegue) (?:entrar|acessar|fazer)\b|\b(?:n'arrive pas|impossible) (?:à|a|de) (?:se |me )?connecter\b|не (?:могу|может|могут) (?:войти|зайти)|不能登录|无法登录|無法登入|(?:ログイン|サインイン)できません|(?:ログイン|サインイン)できない|로그인(?:이|을)? (?:안|못)/i,
  },
  {
    why: 'somebody tells what happens to them, or when',
    weight: 0.7,
    on: 'text',
    pattern:
      /\b(?:I|we|they|he|she|users?)(?:'m| am|'re| are| is|'ve been| have been| has been| gets?| got) (?:\w{2,14} ){0,2}?(?:being )?(?:redirected|sent back|bounced|kicked|stuck|blocked|locked|greeted|thrown|stopped|denied|refused)\b|\b(?:when|whenever|after|once|if|every time|as soon as) (?:I|we) (?:\w{2,12} )?(?:click|tr(?:y|ied)|log|sign|press|open|run|ran|call|submit|attempt|enter|connect|use|go|start)\w{0,4}\b|\b(?:I have no|no) idea (?:why|what)\b|\bnot sure (?:why|what)\b/i,
  },
  {
    why: 'somebody says since when, or for whom',
    weight: 0.4,
    on: 'text',
    pattern:
      /\b(?:since (?:this|last|yesterday|today|about|around|\d[\d.:/-]{0,12}|we|the (?:update|upgrade|release|migration|deploy\w*))|this (?:morning|afternoon|evening)|today|tonight|(?:right|just) now|suddenly|for (?:all|everybody|everyone|half|some|many|several|one|two|three|a few) |seit (?:heute|gestern|dem|der|letzte\w*|\d[\d.:/-]{0,12})|heute|depuis (?:ce|hier|la|le|\d)|aujourd'hui|desde (?:hoy|ayer|esta|hoje|ontem|la|el)|hoy|hoje)\b/i,
    unless:
      /\b(?:was|were|got|been) (?:fixed|solved|resolved|closed)\b|\bin (?:the|our) (?:docs?|documentation|code)\b/i,
  },
  {
    why: 'it goes on, or is back',
    weight: 0.4,
    on: 'text',
    pattern:
      /\bstill (?:comes?|shown|there|gets?|fails?|happens?|says|appears|see)\b|(?<!works |working |geht )\bagain\b|\b(?:is|came) back\b|\blocked out\b|\b(?:it|this|that|everything|login|sign-in) (?:worked|stopped)\b/i,
  },
  {
    why: 'a page or a person shows it',
    weight: 0.05,
    on: 'before',
    pattern:
      /\b(?:says?|shows?|gets?|getting|sees?|seeing|broken|down|stuck|locked out|fails?|kommt|zeigt|bekomm\w{0,3}|erh[aä]lt|sieht|voit|re[cç]oit|affiche|recibe|aparece|muestra|recebe|mostra|krijg\w{0,2}|får)\b[^\n.]{0,60}$/i,
  },
  {
    why: 'what somebody sees says it',
    weight: 1.6,
    on: 'before',
    pattern:
      /\b(?:it|page|screen|pop-?up|browser|dialog|app|button|login|banner|toast|console|message) (?:just |only |always |then |now |still |simply |also )?(?:says|said|states|shows|showed|displays|reads|tells me|complains|pops up)(?: me| us)?(?: that)?[ :]{0,3}["'“”\u0060*]{0,3}$/i,
  },
  {
    why: 'somebody notes it under its day',
    weight: 0.7,
    on: 'text',
    pattern: /^\s{0,8}(?:[-*•][ \t]{1,3})?\*{0,2}\d{4}-\d\d-\d\d\*{0,2}(?:[ \t]{1,3}[-–—:]|:)/,
  },
  {
    why: 'somebody asks',
    weight: 0.5,
    on: 'text',
    pattern:
      /\?\s*$|\b(?:any(?:one|body)|help|how (?:do|can|to) (?:I|we|fix|solve)|why (?:am|do|is|does)|what does)\b/im,
  },
  {
    why: 'a log line that says that all is well',
    weight: -3,
    on: 'line',
    pattern:
      /\b(?:INFO|DEBUG|TRACE)\b(?!.*\b(?:ERROR|WARN|[Ff]ailed|[Ff]ailure|[Ee]xception|denied|rejected)\b)/,
  },
  {
    why: 'said of code that handles errors',
    weight: -2.6,
    on: 'text',
    pattern:
      /\bundocumented (?:error|code|response)|\b(?:didn'?t|doesn'?t|should|must|needs? to) handle (?:the |this |that |an? )?(?:\w{2,20} ){0,2}(?:codes?|errors?|responses?)\b|\b(?:be|been|get) (?:included|documented|listed|described|mentioned) (?:in|on) (?:the|your|this) (?:document\w{0,6}|docs?|page|table|list|article)\b|\b(?:test|spec|fixture|enum)s?\b[^\n]{0,40}\b(?:added|adds|feeds?|checks?|covers?)\b|\b(?:added|adds?|wrote|PR)\b[^\n]{0,40}\b(?:tests?|enum|constants?)\b|`test_\w+`/i,
  },
  {
    why: 'a change that somebody made',
    weight: -2.4,
    on: 'line',
    pattern:
      /^\s*(?:[-*+•]\s*)?(?:\*\*)?(?:fixed|added|changed|removed|improved|fix|feat|chore|docs|refactor)\b(?:\*\*)?[:(\s]|^\s{0,40}(?:[-*+•]\s{1,3})?(?:adds?|adding|handles?|handling|supports?|documents?|maps?|treats?|ignores?|detects?|surfaces?|implements?|renames?|replaces?|closes|fixes|resolves)\b (?!to\b|me\b|us\b|my\b)/i,
    unless: /\b(?:still|again)\b/i,
  },
  {
    why: 'a made-up case',
    weight: -4,
    on: 'before',
    pattern:
      /\b(?:for example,? if|example: |user says|(?:for example,? )?if you (?:received?|get|see) (?:the|an) error code|e\.g\.|such as|(?:por ejemplo|par exemple|zum beispiel|por exemplo|ad esempio),? (?:si|wenn|se)\b)\s*[^\n]{0,60}$|(?:例えば|比如|例如)[^\n]{0,40}$/i,
  },
  {
    why: 'said to be kept away',
    weight: -2.6,
    on: 'before',
    pattern:
      /\b(?:(?:to|can|will|helps?) (?:avoid|prevent)|(?:avoids|prevents|avoiding|preventing)|as otherwise|(?:vermeidet|verhindert|vermeiden|verhindern)|(?:pour|afin d')\s?éviter|para evitar|per evitare)\b[^.\n]{0,60}\n?[^.\n]{0,20}$|(?:避免|防止|を避ける|を防ぐ)[^。\n]{0,40}$/i,
  },
  {
    why: 'said not to be there',
    weight: -2.5,
    on: 'before',
    pattern: /\b(?:without|no more|no longer|never|no)\s(?:\w+\s){0,2}$/i,
  },
  {
    why: 'said what it means',
    weight: -1.2,
    on: 'around',
    pattern: /\uE000["'`*]{0,3}(?: error)?(?: code)? (?:means|indicates|signifies)\b/i,
  },
  {
    why: 'the text of a commit or pull request',
    weight: -2.4,
    on: 'text',
    pattern:
      /^\s{0,20}(?:adds?|added|adding|handles?|handling|supports?|documents?|maps?|treats?|ignores?|detects?|surfaces?|implements?|renames?|replaces?|closes|fixes|resolves|recogni[sz]es?|retry|retries|shows?|reports?|prompts?|improves?|prevents?|avoids?|allows?|ensures?|exposes?|parses?|distinguish(?:es)?|classif(?:y|ies)|propagates?|converts?|removes?|skips?|drops?|bumps?|introduces?|reworks?|refactors?|clarif(?:y|ies)|extends?) (?!to\b|me\b|us\b|my\b|up\b)|^\s{0,20}(?:feat|fix|docs|chore|refactor|test|perf|build|ci)(?:\([^)\n]{1,40}\))?!?: |\bPR\b[^\n]{0,30}\b(?:is up|is open|ready|merged)\b|\b[Ii]n (?:this|the|my) (?:PR|pull request|commit)\b|\bthis (?:pull request|PR|MR|merge request|patch|commit|change) (?:adds|introduces|fixes|changes|makes|improves|updates|removes|allows|ensures|implements)\b/i,
    unless: /\b(?:still|again)\b/i,
  },
  {
    why: 'a sample that documentation shows',
    weight: -5,
    on: 'text',
    pattern:
      /\b(?:sample|example) (?:error )?(?:responses?|replies|reply|bod(?:y|ies)|outputs?|error messages?)\b|\b(?:error )?responses? example\b|\b(?:here|this|below|following) is an example\b|\bif the (?:API|server|endpoint|service) (?:returns|responds|answers|sends)\b|샘플|^\W{0,6}(?:<a name="[^"\n]{0,40}"><\/a>)?(?:error responses|hata yanıtı|오류 응답|에러 응답|エラー応答|错误响应|réponses? d'erreur|respuestas? de error|fehlerantwort(?:en)?)\W{0,4}$|示例|样例|範例|(?:レスポンス|応答)の?例|\bbeispiel(?:antwort|ausgabe)|\bejemplo de (?:respuesta|error)|\bexemple de (?:réponse|erreur)|\bexemplo de (?:resposta|erro)/im,
    unless: /\b(?:I|we|my|our)\b(?! (?:added|recommend|support))/,
  },
  {
    why: 'the heading of a list of errors',
    weight: -1.5,
    on: 'text',
    pattern:
      /^\W{0,6}(?:common|typical|frequent|known) (?:[\w-]{2,20} ){0,2}(?:errors|error messages|failures)(?: and (?:fixes|solutions|causes|what they mean))?\W{0,4}$/im,
  },
  {
    why: 'markup of a manual',
    weight: -5,
    on: 'text',
    pattern:
      /^\.\. [a-z-]{3,20}::|:(?:exc|class|rfc|ref|func|meth|mod|attr|doc):`|\bdata-(?:ttu|stu)-id=|^(?:Declaration|Field Value|Inheritance)$|^- \w{2,60} → |^:{3}(?:zone|row|image|moniker)/m,
  },
  {
    why: 'a reference of codes',
    weight: -1.5,
    on: 'text',
    pattern:
      /\b(?:possible|common|supported|the following|list of) (?:oauth(?: 2\.0)? |standard |possible )?(?:error|status|response|return) (?:codes?|values?)\b|^\W{0,6}(?:error codes|список ошибок|коды ошибок|fehlercodes|codes d'erreur|códigos de error)\W{0,4}$|\btable lists? (?:the )?errors\b/im,
  },
  {
    why: 'it is over, and nobody says that it came back',
    weight: -3,
    on: 'text',
    pattern:
      /\b(?:fyi|was the|turned out)\b[^\n]{0,120}\b(?:fixed|resolved|solved|deployed)\b|\((?:fixed|resolved|behoben|opgelost)\b[^)]{0,60}\)|\b(?:that was it|(?:is|are) gone|went away|went through|all good|works (?:now|again)|working (?:now|again)|(?:is|been|got|all|now) (?:fixed|solved|resolved|sorted)|no longer (?:occurs|happens|appears|shows)|everything works|(?:after|once|corrected|replaced|rotated|updated|added) [^.\n]{3,120}\b(?:succeeded|worked|passed)|erledigt|nicht mehr|(?:funktioniert|geht) (?:jetzt|wieder)|ya funciona|funciona de nuevo|resolvido|fonctionne (?:maintenant|de nouveau)|c'est bon|résolu)\b/i,
    unless:
      /\b(?:but|still|however|cannot|can't|doesn't|don't|didn't|won't|isn't|came back|(?:back|happening|failing|appears|see|seeing|get|getting) again|aber|immer noch|pero|mais|mas)\b/i,
  },
  {
    why: 'what was done against it, in the past tense',
    weight: -4,
    on: 'text',
    pattern:
      /(?<!\b(?:be|get|not) )\b(?:fixed|resolved|solved) (?:via|by|with)\b|\b(?:fix|solution|resolution|lösung|solución|solução|oplossing)\W{1,8}(?:✅|(?:re-)?(?!(?:need|feed|speed|embed|proceed|exceed|red|shared|limited|advanced) )[a-z]{3,14}ed )/i,
    unless: /\b(?:still|again|came back)\b/i,
  },
];

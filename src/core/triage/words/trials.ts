import type { Phrase } from './rule.ts';

/** What one swaps to see whether it makes a difference. */
const THING = String.raw`(?:browsers?|windows?|tabs?|incognito|inprivate|private|firefox|chrome|safari|edge|opera|brave|mobile|phone|laptop|machine|device|computer|pc|mac|ios|android|windows|linux|accounts?|users?|admin|networks?|vpn|hotspot|wi-?fi|proxy|keys?|tokens?|passwords?|secret|api|flag|mode|version|release|build|v?\d+\.\d[\w.]*|postman|curl|cli|client|tenant|realm|server|instance|app|button|flow|plugin|ldap|saml|oidc|cookies?|cache|profile|session|login|image|branch|setting|option|parameter|scopes?|url|endpoint|staging|prod\w*|local\w*|localhost|docker|container)`;
const OUTCOME = String.raw`(?:works?(?: fine| well| ok| too| again| now)?|worked|ok|okay|fine|good|all good|perfect|green|same(?: thing| error| result| here)?|the same|fails?(?: too| as well)?|failed|broken|nope|no|nothing|nada|dead|error|timeouts?|loops?|in|\d{3}|no (?:change|difference|luck|problems?|issues?|errors?))`;

/** Trials told without a verb of doing: what was swapped, and what came of it. */
export const TRIALS: readonly Phrase[] = [
  {
    say: String.raw`^with (?:the|this|that|these|your|@\S{2,20}) (?:[\w-]+ )?(?:settings?|config\w*|changes?|suggestions?|fix|solution|steps?|version|code|approach|patch|option|flag|command|workaround|snippet|example)\b(?:(?: from| of| by) @\S+)?(?: (?:above|below|in place|applied|suggested|mentioned|described|you (?:gave|posted|sent|suggest\w*|mention\w*)))?,? (?:i|we|it|there|that|login|everything)(?:'s| is| still| now| only| just){0,2} (?:get|got|see|fails?|works?|gives?|is|end|has|have|had|run|same|an?|the)\b`,
    why: '"with the change from above we get another error"',
  },
  {
    say: String.raw`^(?:the |my |our |a )?(?:[\w-]+ ){1,3}(?:works?|is (?:fine|ok|okay)|fine|ok),? (?:but |and |only )?(?:the |my |our )?(?:[\w-]+ ){1,3}(?:does(?:n'?t| not)|is(?:n'?t| not)|won'?t|fails?)[.!\s]*$`,
    why: '"the web login works, the desktop one doesn\'t"',
  },
  {
    say: String.raw`\b(?:quand|lorsque|si) (?:je|on|nous) (?:teste|essaie|essaye|passe|utilise|tente|lance|appelle|desactive|active)\w* .{2,50}?(?:pas de (?:souci|probleme|erreur)|ca (?:marche|passe|fonctionne)|c'est (?:bon|ok|pareil)|tout (?:marche|passe|va)|meme (?:erreur|chose|resultat)|ok\b)`,
    why: 'French: "quand je teste l\'API, pas de souci"',
  },
  {
    say: String.raw`\b(?:cuando|quando|si|se) (?:yo |eu )?(?:pruebo|probamos|uso|usamos|testo|testamos|tento|intento|entro|accedo|acesso) .{2,50}?(?:funciona|sin (?:problemas?|errores?)|sem (?:problemas?|erros?)|(?:va|vai) bien?|mismo error|mesmo erro|ok\b)|\bwenn (?:ich|wir) .{2,50}?(?:teste|probiere|nehme|nutze|verwende|starte|aufrufe|anmelde)n?,? .{0,20}?(?:geht|klappt|lauft|funktioniert|kein(?:e)? (?:problem|fehler)|gleiche[rs]?|derselbe)\b`,
    why: 'Spanish, Portuguese and German',
  },
  {
    say: String.raw`^(?:(?:and|but|also|ok|edit|update|so|then),? )?(?:[\w./-]{1,20} ){0,4}${THING}(?: [\w./-]{1,20}){0,3} ?(?::|=|->|-|,|→|–) ?${OUTCOME}(?=[,.;!)]|\s*$| (?:but|though|now|there|here)\b)`,
    why: '"private window: works", "other laptop - same"',
  },
  {
    say: String.raw`^(?:(?:and|but|also|ok|yes|no|can confirm|confirmed|so|edit|update)[,:.]? ){0,2}(?:(?:in|on|with|from|via|over|through|using|without) )?(?:(?:a|an|the|my|our|another|other|any) )?(?:[\w./-]{1,20} ){0,3}${THING}(?: [\w./-]{1,20}){0,2},? (?:is|are|was|were) (?:(?:also|just|all|totally|perfectly|absolutely) )?(?:ok|okay|fine|good|the same|no better|no different|not affected|unaffected)(?=[,.;!)]|\s*$| (?:but|though|with (?:it|that|the same))\b)`,
    why: '"can confirm, private window is ok"',
  },
  {
    say: String.raw`^(?:(?:and|but|also|even|exactly|i get|i see|we get|it's|it is|got|get),? ){0,3}(?:exactly )?(?:the )?(?:very )?same (?:error|thing|result|issue|problem|behaviou?r|message|story|outcome|response|page|code)s? (?:as before )?(?:with(?:out)?|in|on|from|when|if|using|after|via|through|over|even|against|under|for) (?!(?:me|us|my side|our side|everyone|all|mine)\b)`,
    why: '"same error with the verbose flag"; from who had it already',
  },
  {
    say: String.raw`\b(?:it|this|that|login|sign-?in|sso|everything|all|which) (?:does |do )?(?:works?|runs?|succeeds?|is (?:fine|ok))(?: (?:fine|well|ok|perfectly|great|normally))? (?:only )?(?:when|if|as long as|once|unless|with(?:out)?|using) (?!(?:you|it|they|someone|the fix)\b)`,
    why: '"it does work when the response type is token"',
  },
  {
    say: String.raw`\b(?:with|via|through|using|over|from|by) (?:the |my |our |an? |another )?(?:[\w.-]{1,20} ){0,3}${THING} (?:you|i|we|they|one|users) (?:do |can |could )?(?:get|gets?|got|come|comes|came|log|sign|logged) (?:in|through|on|past)\b`,
    why: '"with the API you get through"',
  },
  {
    say: String.raw`\b(?:com|con|mit|avec|met) (?:(?:a|o|la|el|le|les|une?|un[ao]?|der|dem|den|einem|einer|meine\w*|mon|ma|mi|meu|minha|outr[oa]|otr[oa]|anderem|anderer)\b ?){1,2}.{2,40}? (?:(?:ele|ela|ca|es|on|je|se|si|ya|ja|da|ich|wir) )?(?:entra(?:mos)?|entro|funciona|vai|va|marche|passe|fonctionne|geht|klappt|rentre|rentrons|lauft|acessa|loga)\b(?! (?:nicht|pas|nao)\b)`,
    why: 'other languages: "com a outra conta entra normal"',
  },
  {
    say: String.raw`\ben (?!(?:cours|fait|effet|attendant|plus)\b).{3,40}? (?:je|on|nous) (?:rentre|rentrons|passe|passons|me connecte|se connecte|y arrive)\b`,
    why: 'French: "en authentification simple je rentre"',
  },
];

/** Noun forms and counts of own tries. */
export const TRIED_TIMES: readonly Phrase[] = [
  {
    say: String.raw`\b(?:first|second|third|fourth|fifth|next|last|[1-9](?:st|nd|rd|th)) (?:try|attempt|go|time),? (?:it )?(?:went|worked|works|was|in|ok|okay|fine|succeeded|through|failed|fails|\d{3}|green|timed out|got (?:me|us))\b`,
    why: '"2nd attempt worked"',
  },
  {
    say: String.raw`\bno matter (?:how (?:often|many times)|what|which [\w -]{2,30}|where|how) (?:i|we) (?!(?:look|say|see|think)\b)[a-z]+|\bno matter (?:if|whether) (?:i|we) [a-z]+`,
    why: '"no matter which client I take"',
  },
  {
    say: String.raw`^(?:bumped|raised|lowered|moved|set|escalated|reopened|assigned) (?:ticket |case )?[a-z]{2,10}-\d+\b`,
    why: '"raised OPS-17 to urgent"',
  },
  {
    say: String.raw`\b(?:after|at|on|by|took) (?:the |my |about )?(?:\d{1,2}(?:st|nd|rd|th)?|second|third|fourth|fifth|sixth|tenth|several|many|a few|a couple of|a dozen|multiple|two|three|four|five|umpteen\w*) (?:more )?(?:try|tries|attempts?|goes|retries|reloads?|reboots?|restarts?)\b`,
    why: '"in, after the 4th try"',
  },
  {
    say: String.raw`^(?:\W{0,4})(?:a|an|one|another|just a|only a) (?:\w+ )?(?:fresh|new|clean|full|quick|second|simple|hard|complete|manual|re-?\w+|restart|reboot|reset|reload|refresh|login|logout|sync|redeploy|update|upgrade)\b.{0,60}?\b(?:and|later)\b,? (?:it|that|all|everything|the \w+|sso|login|i|we)(?:'s|'m|'re)? (?:is |are |was |am )?(?:now )?(?:through|works?|worked|fine|ok|okay|in|back|gone|fixed|up|good|running|it)\b`,
    why: '"one fresh login on the box and it\'s through"',
  },
];

/** Past forms that tell of no try against the trouble. */
export const NO_TRIAL: readonly Phrase[] = [
  {
    say: String.raw`^(?:(?:i|we|just|also|and|yes|same|hi|hey),? ){0,3}(?:ran|came|stumbled|bumped|run) (?:in ?to|across|upon) (?:this|it|that|the same|these|exactly)\b`,
    why: '"ran into this one too today": met the trouble',
  },
  {
    say: String.raw`\b(?:my|our) (?:bet|guess|theory|hunch|suspicion) (?:is|was|would be)\b`,
    why: '"my bet is a bug from the fix that we did": a guess',
  },
  {
    say: String.raw`\b(?:all|everything|nothing|what) i have on (?:this|it|that)\b|\bi (?:have |had )?(?:overlooked|missed) (?:this|that|the|your)\b|\bleft (?:the company|the team|the project|microsoft|google|okta)\b|\bi(?:'ve| have| had)? (?:wrote|written|blogged) (?:about|up|a (?:post|blog|guide))\b|\b(?:wrote|written) about (?:it|this|that)\b`,
    why: '"sorry, I overlooked this": of the thread, and not of the trouble',
  },
  {
    say: String.raw`^if (?:it|this|that)(?:'s| is)\b[^.?!]{0,60}\bthen\b|^(?:this|that|it) (?:is|was) not something (?:i|we)\b`,
    why: '"if it is on refreshing, then the user revoked it": nothing that was done',
  },
  {
    say: String.raw`^(?:after|since) (?:updating|upgrading|the (?:update|upgrade)|installing)\b[^.!?,]{0,50},? (?:i'm|i am|we're|we are|it|everything|nothing)\b[^.!?]{0,30}\b(?:in the same|the same|fails?|broke|stopped|loops?|dead|broken)\b`,
    why: '"after updating I\'m in the same spot": what set it off',
  },
];

/** The way that was gone this time, above the error that came of it: "With Google:", "And if I take the test account:". */
export const PRESENTS_TRIAL =
  /^(?:and |but |also |then |now )?(?:(?:with|via|using|through|from|over|under|on) (?!(?:the |our |my )?(?:logs?|console|response|error|output|detail|short|particular|general|addition|fact|summary|server|pod)s?\b)(?:(?!(?:it|this|that|we|i|you|there|they|is|says?|get|shows?)\b)[\w./-]{1,30} ?){1,4}|(?:if|when) (?:i|we) (?:instead |now |then )?(?:use|try|take|switch|go|pick|choose|open it|do it|run it|change|remove|disable|enable|add|skip|leave out|log ?in (?:with|via|as)|sign in (?:with|via|as))\b[^:?]{0,70}):\s*(?:x+|$)/i;

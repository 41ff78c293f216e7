import type { Phrase } from './rule.ts';

const NOTHING_ELSE = String.raw`(?:(?:exactly )?the same|same|no (?:difference|change|luck|effect|better)|nothing|also|idem)`;

/** Tries told by what came out of them: another version, another place, a setting that is right, support that was asked. */
export const COMPARED: readonly Phrase[] = [
  {
    say: String.raw`\b(?:with|in|on|up to|until) (?:version |v)?\d+(?:\.[\dx]+){1,3}\b[^\d]{0,25}\b(?:fine|well|ok|okay|good|works|worked|no (?:problem|issue)s?)\b`,
    why: '"with 2.5.0 all was well": an older version was run',
  },
  {
    say: String.raw`\b(?:support(?: (?:team|people|person|desk|engineer))?) (?:says?|said|told|tells|claims?|claimed|insists?|confirmed|replied|answered)\b|\b(?:according to|per) (?:the |their |our )?(?:\w+ )?support\b|\bsupport (?:person|people|engineer|guy) on the phone\b|\bdebugg(?:ing|ed) (?:it |this )?with (?:\w+ )?support\b`,
    why: '"according to Okta support": support was asked',
  },
  {
    say: String.raw`\b(?:incognito|inprivate|private (?:window|tab|mode)|(?:an)?other (?:browser|device|laptop|machine|network|account|user)|safari|firefox|chrome|edge|curl|postman|mobile|phone)\b.{0,25}?[=:,-] ?${NOTHING_ELSE}\b`,
    why: '"incognito = same", "other browser (Safari), same result"',
  },
  {
    say: String.raw`^(?!(?:nothing|something|anything|everything|during|missing|according|getting|seeing|having|hitting|facing|running|receiving|encountering|experiencing)\b)[a-z-]{3,}ing (?:the |my |our |it|a |to |all |back |\w+ ).{0,60}?\b(?:(?:makes?|made|did|does|gives?|gave|brings?|brought|shows?|changes?|changed) (?:absolutely )?(?:no|nothing|the same)|(?:doesn't|didn't|does not|did not) (?:help|change|matter|make))\b`,
    why: '"rebooting the Mac makes no difference"',
  },
  {
    say: String.raw`\b(?:can|could) (?:even |also |easily |still )*be reproduced (?:with|on|in|at|by|using|from)\b|\b(?:see|get|reproduce) (?:the |this |it|same )*(?:problem |issue |error |behaviou?r )?even (?:on|with|in|at)\b|\b(?:it's|it is|is) the same (?:on|in|with) (?:our|my|the|another) .{2,40}\band (?:on|in|with)\b`,
    why: '"it can even be reproduced on the demo page"',
  },
  {
    say: String.raw`\b(?:ids?|ur[il]s?|secrets?|settings?|credentials?|passwords?|keys?|cert\w*|scopes?|config\w*) (?:(?:is|are|was|were) )?(?:double|triple)[- ]?checked\b|\b(?:i|we)(?:'ve| have)?(?: also| already)? (?:double|triple|quadruple|cross)[- ]?(?:checked|verified)\b|\b(?:i|we) can (?:reach|ping|open|resolve|curl|telnet|see|call|query) (?:the |our |that |this )?[\w -]{2,40}\b(?:via|with|from|using|over|by hand|in the browser)\b|\b(?:ids?|ur[il]s?|secrets?|settings?|credentials?|passwords?|keys?|cert\w*|scopes?) (?:is|are) (?:right|correct|valid)[,;] (?:that )?i can (?:confirm|assure)\b`,
    why: '"client ID double checked"',
  },
  {
    say: String.raw`\b(?:is|are) (?:in|on|off|set|there|done|gone|back)(?: now)? (?:as|like|where) you (?:said|say|suggested|wrote|told|described|asked)\b|\b(?:i|we)(?:'m| am|'re| are) (?:now )?(?:putting|pinning|downgrading|rolling back|switching back|going back)\b`,
    why: '"the breakpoint is in as you said"',
  },
  {
    say: String.raw`\b(?:got|get|am|i'm|made it) in (?:with|via|through|by|using) (?:that|it|this|the|a|an|my|sms)\b|^did (?:steps? )?\d|, did (?:steps? )?\d{1,3}(?: to| through|-| and)? ?\d{0,3}\b`,
    why: '"got in with that", "did 1 to 4"',
  },
];

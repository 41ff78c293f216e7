import type { Phrase } from './rule.ts';

/** More ways to tell that sign-in fails, without a word for the failure itself. */
export const TROUBLES: readonly Phrase[] = [
  {
    say: String.raw`\bneither (?:[\w-]+ ){1,4}nor (?:[\w-]+ ){1,4}(?:works?|goes|logs|signs|loads|opens|connects|lets|gets)\b`,
    why: '"neither GitHub nor SSO works"',
  },
  {
    say: String.raw`^(?:(?:and|so|but|sadly|hm+|hi|weird|strange|pity|shame),? )?(?:it|this|that|login|sign-?in|sso) used to work\b(?! (?:like|this way|that way|differently|by|with|because|as)\b)`,
    why: '"it used to work": better days, so it does not now',
  },
  {
    say: String.raw`\b(?:works?|fine|ok|okay),? (?:but |and |only )?(?:the |my |our )?(?:[\w-]+ ){1,4}(?:does(?:n'?t| not)|is(?:n'?t| not)|won'?t|fails?)[.!\s]*$`,
    why: '"the web login works, the desktop one doesn\'t"',
  },
  {
    say: String.raw`\b(?:our|my) [\w -]{2,30} (?:hangs?|depends?|waits?|relies|rely|is waiting|are waiting|is blocked|are blocked|is stuck|are stuck) (?:on|for|by|because of) (?:this|that|it)\b|\b(?:this|it) (?:is )?block(?:s|ing) (?:us|me|our|my|the whole|everybody|everyone)\b`,
    why: '"our release waits for this"',
  },
  {
    say: String.raw`^(?:and )?(?:now|then|instead|since then) (?:there'?s|there is|comes?|it'?s) (?:this|the (?:following|same|next|one below)|that one)\b|, (?:and )?now (?:there'?s|there is|comes?) (?:this|the following)\b`,
    why: '"signed out, and now there is this:"',
  },
];

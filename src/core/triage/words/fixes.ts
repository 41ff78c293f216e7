import { EXPERIENCE_AFAR, FOUND_AFAR } from './afar-answers.ts';
import { CAUSES, CAUSES_ABROAD } from './causes.ts';
import { CAUSE_FOUND, CURED, SLIPS } from './cured.ts';
import type { Phrase } from './rule.ts';
import { VENDORS } from './vendors.ts';

/** 'Had it, fixed it by …': a fix told as one's own experience. */
export const EXPERIENCE: readonly Phrase[] = [
  {
    say: String.raw`\b(?:found|figured|worked|made) (?:it )?out (?:\w+ ){0,3}?what (?:it|that|this|the (?:problem|issue|cause|reason|trouble)) (?:was|is)\b`,
    why: '"forget it, found out myself what it was"',
  },
  {
    say: String.raw`\b(?:gone|fixed|solved|resolved|works?|working|fine|ok|away) (?:now )?(?:for|with|on|at) (?:me|us|my side|our side|our end) (?:now )?(?:since|after|once|when|as soon as) (?:i|we) (?!have (?:it|this|that)\b)`,
    why: '"gone for us since we set the cookie\'s domain"',
  },
  {
    say: String.raw`^(?:(?:i|we|just|ok|so|and|yes|simply) ){0,2}(?:took|used|tried|applied|followed|went with|copied) (?:the |that |this |your )?(?:solution|fix|suggestion|approach|answer|workaround|patch|steps?|advice|way|trick|hint|tip|code|snippet)\b.{0,60}?(?:[,;:-]| and)(?: (?:now|then|it|that|all|everything|login|sign-?in)){0,2} (?:works?|worked|solved|fixed|helped|did it|is (?:fine|gone|ok))\b`,
    why: '"used the approach of @U04, works on our staging"',
  },
  {
    say: String.raw`\b(?:after|once|since|when) (?:i |we )?[a-z-]{2,}(?:ing|ed) .{3,60}?\b(?:is|are|was|were) (?:there|back|visible|fine|ok|okay|good|gone|up|accepted|right) (?:again|now)\b`,
    why: '"after clearing the cache the button is there again"',
  },
  {
    say: String.raw`\b(?:was|were|is|proved|turned out to be) (?:already |just |all that was )?(?:enough|sufficient|all it took|all that was needed|all we needed)\b|\bsufficed\b|\bmade the difference\b`,
    why: '"regenerating it was enough"',
  },
  {
    say: String.raw`\b(?:fixed|solved|resolved|sorted|cured|worked around|got around|got rid of|got it (?:working|to work)|get it (?:working|to work)|get rid of)(?: (?:it|this|that|mine|the (?:issue|problem|error|same)|my (?:issue|problem)|our (?:issue|problem)|by me))?(?: \w+){0,2}? (?:by|with|after|through|via|when i|using)\b`,
    why: '"solved it by …"',
  },
  {
    say: String.raw`\b(?:what|only thing that) (?:(?:seems to|appears to|did|finally|eventually|really|actually) )?(?:work|help|fix|worked|helped|fixed|solved|did|works|fixes)(?: (?:it|this|that))?(?: for (?:me|us))? (?:was|is)\b|\bwhat (?:(?:finally|eventually|really|actually|in the end) )?(?:worked|works|helped|fixed|solved|did|got)(?: (?:it|this|that))?(?: (?:for|with) (?:me|us|mine)| in my case| here)? ?:|\b(?:worked|works|helped) for (?:me|us):|\bthis (?:worked|works) for (?:me|us)\b|\bfor (?:me|us) (?:it|this) (?:was|helped|worked|works) (?:to|when|after|by|with)\b`,
    why: '"what worked for us was …"',
  },
  {
    say: String.raw`\b(?:after|once|since|when|by(?! now\b)|with(?! (?:some|any|a bit of) luck\b)|without) .{3,90}?\b(?:it (?:works|worked|is fine|started working|was fine|has been)|(?:issue|problem|error|message) (?:is|was|has|went|disappeared|vanished)|everything (?:works|worked|is (?:back|fine|ok|good))|(?<!\b(?:nothing|all|what|whatever|everything|anything) )(?:i (?:could|can|was able)|we (?:could|can|were able))(?! ?n[o']t|'| (?:\w+ )?repro)|works|worked|solved|fixed|been green)\b`,
    why: '"after adding the scope it works"',
  },
  {
    say: String.raw`(?:^|, |\b(?:but|and|so|then|just|only|simply|up|for me|for us|by),? )(?!(?:having|getting|seeing|facing|hitting|experiencing|encountering|looking|commenting|subscribing|watching|hoping|wanting|trying|nothing|something|anything|everything|during|according|regarding|following|being|waiting)\b)[a-z-]{2,}ing\b.{2,90}?\b(?:fixed|solved|resolved|worked|works|helped|helps|avoids?|cures?|cured|did the trick|does the trick|fixes|solves|did it|made it work|got it working)\b`,
    why: '"changing X solved it"',
  },
  {
    say: String.raw`\bwhat (?:i|we) (?:had to do|needed to do|ended up doing|did in the end)(?: here)? (?:was|is)\b|\b(?:got|helped|brought|pulled) (?:me|us) out of (?:it|this|that|the)\b|\b(?:i|we) (?:now )?have a (?:\w+ )?(?:solution|fix) (?:that|which) works\b`,
    why: '"what I had to do was …", "these steps got me out of it"',
  },
  {
    say: String.raw`\b(?:with my setup|in (?:my|our) case|for (?:me|us))\b.{0,40}\b(?:was|were|had to|came|has to|needed)\b`,
    why: '"in our case it was …"',
  },
  {
    say: String.raw`\b(?:i|we)\b.{3,90}\band (?:that was (?:it|all)|that (?:did|fixed|solved|cured) it|it (?:was|is) (?:gone|fixed|solved|fine)|(?:never|haven't|have not|didn't) (?:saw|seen|see|had|have) (?:it|that|the error) (?:again|since|any ?more))\b|\b(?:was|is) the (?:cure|remedy)\b|\bnever (?:saw|had) (?:it|this|that) again\b`,
    why: '"I set it and that was it"',
  },
  {
    say: String.raw`\b(?:with|for|at) (?:me|us),? (?:it|that|this) (?:took|needed|wanted)\b|\b(?:it|that|this) (?:took|needed) .{3,80} (?:for|with) (?:me|us)\b|\b(?:i|we)(?:'ve| have)? (?:now |finally |got )*(?:have |found |got )?a (?:working |tested )?(?:solution|fix)(?:[,:;] |\b.{0,20}\b(?:tested|that works|which works|see below|as follows))`,
    why: '"with us it took this in the config", "I have a solution, tested and ok"',
  },
  {
    say: String.raw`\b(?:(?:works?|working|worked|runs?|ok|okay|fine) (?:again|now)|(?:errors?|issues?|problems?|it|that) (?:is |has |have |are )?(?:gone|disappeared|vanished)),? (?:with|in|since|on|under|after|as of|from) (?:the )?(?:[\w-]+ ){0,5}v?\d+\.\d`,
    why: '"works again with the latest release, 51.2"',
  },
  {
    say: String.raw`\bsi (?:attiva|risolve)|\bich habe? (?:es )?(?:gelöst|behoben)|\b(?:lag|liegt) (?:bei (?:mir|uns) )?(?:an|am|daran)\b|\bla soluci[oó]n (?:fue|es)\b|\blo (?:solucion[eé]|resolv[ií])\b|\bj'ai r[eé]solu\b|\bresolvi\b`,
    why: 'other languages',
  },
  ...CURED,
  ...EXPERIENCE_AFAR,
];

/** The cause was found, by the speaker. */
export const FOUND: readonly Phrase[] = [
  {
    say: String.raw`\bit was (?:the|an?|my|our|just|only|because|due)\b.{2,60} (?:for (?:me|us)|in (?:my|our) case|on (?:my|our) (?:side|end))\b|\bin (?:my|our) case,? it was\b|\bfor (?:me|us),? it was\b`,
    why: '"it was the proxy for us"',
  },
  {
    say: String.raw`\b(?:the|my|our) (?:actual |real |final |only |working |root )?(?:fix|solution|answer|trick|workaround)(?: for (?:me|us|this|it)| in my case| here| that worked(?: for me)?)? (?:was|is|turned out)\b(?! (?:being|in progress|on its way|coming|underway|planned|still))|\b(?:the|my|our|root) (?:cause|root cause|culprit|reason|mistake|problem|issue)(?: for (?:me|us)| in my case| here| on our side)? (?:was|were|turned out|ended up)\b`,
    why: '"the cause was …"; "the problem is …" is a report and not meant',
  },
  {
    say: String.raw`\b(?:it|that|this) was (?:all |just |only |simply |actually )?(?:an?|the|my|our) (?:\w+ )?(?:cached|stale|wrong|missing|expired|outdated|old|leftover|misconfigured|mismatched|misspelled|duplicate[d]?|typo|proxy|firewall|clock|caching|browser|permission|dns)\b(?! (?:screen|page|message|error))`,
    why: '"it was a cached request"',
  },
  {
    say: String.raw`^(?:(?:ok(?:ay)?|yes|yep|so|and|well|ah|oh|right),? )?it (?:really |indeed )?was (?:only |just )?(?:the|my|our) (?!(?:same|case|first|last|only|end|beginning|day|one|other|default|previous|problem|issue|error)\b)[\w' ./-]{3,40}[.!\s]*$`,
    why: '"It was the leading slash."',
  },
  {
    say: String.raw`(?<!\bif )\b(?:${VENDORS}|they|the (?:idp|provider|vendor|identity provider|server|other side)) (?:had|was having|were having|experienced|suffered)(?: from)? (?:an? |some |a few )?(?:\w+ )?(?:issues?|problems?|outages?|incidents?|hiccups?|glitch(?:es)?|bugs?|disruptions?|downtime|troubles?|maintenance)\b(?! (?:with|for) (?:me|us)\b)`,
    why: '"that day Google had a hiccup": theirs, not ours',
  },
  {
    say: String.raw`\bturn(?:s|ed) out\b|\bit (?:was|were) (?:because|due to|caused by|just|simply|actually)\b|\bcame from\b`,
    why: 'tells the cause',
  },
  {
    say: String.raw`^(?:i |we )?(?:had |have )?(?:mixed (?:\w+ )?up|forgot(?:ten)? (?:to|the|about|my|that)|overlooked|mistyped|confused)\b|\bhere,? it was\b|(?<!\b(?:told|tells|says?|said|telling|claims?|claimed|thinks?|thought)(?: (?:me|us))?(?: that)? )\b(?:i|we) (?:had )?(?:forgot|forgotten|missed|misread|misspelled|mistyped|misconfigured|mixed up|overlooked|had (?:a typo|the wrong|forgotten|to (?:add|set|change|remove|use|enable|disable|update|put|pass|specify|grant|switch))|was (?:using|missing|passing|sending|pointing|calling|pasting)|were (?:using|missing|passing|sending|pointing|calling))\b`,
    why: 'admits a mistake of their own, or says what they had to do',
  },
  {
    say: String.raw`\bfind it myself\b|\bfound (?:the|my|our) (?:problem|issue|cause|culprit|solution|fix|mistake|error|reason)\b|\bfigured (?:it )?out\b|\bi see (?:the|my) (?:problem|mistake|error)\b`,
    why: 'found the cause',
  },
  ...CAUSES,
  ...CAUSES_ABROAD,
  ...CAUSE_FOUND,
  ...FOUND_AFAR,
];

/** Leaves an answer for whoever comes later, which one does with a tested one. */
export const SHARES: readonly Phrase[] = [
  {
    say: String.raw`^(?:fwiw|fyi|for the record|for what it'?s worth|just in case|in case it helps|for reference|for (?:those|anyone|people) who)\b|\b(?:if|in case) (?:it|this|that) (?:is of any help|helps (?:someone|anyone|others|anybody))\b`,
    why: '"for the record: …"',
  },
  {
    say: String.raw`(?<!\b(?:let-?down|pity|disaster|nightmare|problem|issue|pain|shame|bad|hard|easy|tough|confusing|frustrating|annoying|difficult|impossible|strange|nothing|fails?|broken|works?|not|only|same) )\b(?:in case|for) (?:any(?:one|body)|some(?:one|body)|others?|people|those|whoever)(?: else)? (?:\w+ )?(?:who|gets?|has|have|having|comes?|coming|lands?|landing|stumbl\w+|runs?|running|facing|faces|needs?|still|wonder\w*|finds?|looking|ends?|reading|is|are|that|with|in the)\b|\bfor future (?:readers|reference|googlers|visitors)\b|\b(?:hope|may) (?:it|this|that)(?: will)? helps? (?:someone|somebody|others?|anyone|anybody|people|you all)\b`,
    why: 'leaves a tested answer for whoever comes later',
  },
];

/** The speaker's own mistake, told without saying how it was mended. */
export const ADMITS: readonly Phrase[] = [
  {
    say: String.raw`\b(?:fault|mistake|error|problem|issue) (?:was|is|lay|lies) (?:all )?(?:on (?:my|our) (?:side|end|part)|with (?:me|us)\b|ours\b|mine\b)`,
    why: '"the fault was on my side"',
  },
  {
    say: String.raw`\b(?:had|was|were|used|using|entered|typed|sent|sending|picked|copied) (?:\w+ ){0,2}?(?:the|an?) wrong\b(?! (?:channel|place|repo|forum|thread))|\b(?:was|were) (?:simply |just |plain )?(?:the )?wrong(?: one)?\b|\b(?:was|were) (?:empty|missing|outdated|swapped|a typo|misspelled|mistyped|expired|blank) (?:in|on|at) (?:the|my|our)\b|\bmy (?:own )?(?:typo|mistake|fault|oversight|doing)\b|\b(?:mine|me|i am|i'm) to blame\b|\b(?:config\w*|mistake|error|typo|oversight|slip|setup|mix-?up) on (?:my|our) (?:part|side|end)\b|^(?:it was )?(?:just |simply |only )?(?:the |a |an )?(?:wrong|mistyped|misspelled|outdated|stale) [\w .-]{2,40} (?:in|on|at|for) (?:the|my|our)\b`,
    why: '"the configuration had the wrong region in it"',
  },
  ...SLIPS,
];

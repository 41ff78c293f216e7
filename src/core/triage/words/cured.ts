import type { Phrase } from './rule.ts';
import { VENDORS } from './vendors.ts';

/** More ways to tell what cured it. */
export const CURED: readonly Phrase[] = [
  {
    say: String.raw`(?<!\b(?:hope|hoping|if|whether|until|think|thought|guess|expect\w*|wish|maybe|perhaps|luck|hopefully|should|might|may) .{0,30})\b(?:the|an?|my|our|that|this|your) (?!(?:only|first|last|next|same|other) )[\w.@/'-]{2,30}(?: [\w.@/'-]{1,30}){0,6} (?:fixed|solved|resolved|cured|mended) (?:it|this|that|the (?:problem|issue|error)|(?:my|our) (?:problem|issue|error))\b`,
    why: '"for me the upgrade to omniauth-facebook 2.0.0 fixed it"',
  },
  {
    say: String.raw`\b(?:the|an?|my|our|that|this) (?!(?:last|latest|recent|new) (?:update|release|upgrade|deploy\w*|version)\b)[\w.@/'-]{2,30}(?: [\w.@/'-]{1,30}){0,4} did it (?:for (?:me|us)|in (?:my|our) case|here|with (?:me|us))\b`,
    why: '"the trailing slash did it in our case"',
  },
  {
    say: String.raw`\b(?:looks? like|seems? (?:like|that|as if)|turns out(?: that)?|apparently|it seems) (?!(?:nothing|something|everything|anything)\b)[a-z-]{2,}ing [\w.@/' "-]{2,60}? (?:fixed|solved|resolved|cured|helped|did the trick)\b`,
    why: '"looks like registering the handler solved my problem"',
  },
  {
    say: String.raw`(?<!\b(?:if|whether|maybe|perhaps|until) .{0,40})\bin v?\d{1,4}(?:\.\d{1,4}){1,3} (?:it|this|that|the (?:problem|issue|error|bug)) (?:is|was|has) (?:gone|fixed|solved|resolved|away)\b`,
    why: '"in 5.0.2 it is gone"',
  },
  {
    say: String.raw`\bwith (?:that|this|the) [\w ]{2,40} (?:on|at|set to|as) [\w".-]{2,20} (?:it|everything|all|login|sign-?in) (?:now )?(?:functions?|works?|runs?|behaves?) (?:normally|fine|again|correctly|properly|as expected)\b`,
    why: '"with that value on false it functions normally"',
  },
  {
    say: String.raw`\b(?:log-?in|sign-?in|sso|auth\w*|it|this|that|everything|all)\b[\w ]{0,40} (?:does |do |did )?(?:go(?:es)? through|went through|works?|worked|succeeds?) (?:now )?(?:if|when) (?:i|we) (?:choose|chose|pick|use|used|take|took|set|select|switch|leave|put|turn|enable|disable)\b`,
    why: '"sign-in does go through if I choose the Basic option"',
  },
];

/** More ways to say that one found the cause. */
export const CAUSE_FOUND: readonly Phrase[] = [
  {
    say: String.raw`^(?:(?:ok(?:ay)?|hi|hey|so|and|edit|update),? ){0,2}(?:the )?(?:solution|answer|fix|cause|culprit|reason|problem|issue|error|bug) (?:is |was |has been )?found\b`,
    why: '"Solution found, in the tab Keys you have to …"',
  },
  {
    say: String.raw`^(?:(?:nvm|never ?mind|oh|ah|aha|oops|ups|doh|sorry|my bad|ok(?:ay)?|got it|edit|update|i see|silly me|found it)[,.!: -]{1,3}){1,3}(?:i |we )?(?:had |have |just |only |simply |was |were )*(?:forg[eo]t(?:ten)?|missed|overlooked|mistyped|missing|needed|need|had) (?:to (?!(?:see|know|say|ask|look|go|wait)\b)[a-z]|the |a |an |my |that |one |some )`,
    why: '"nvm, forgot to add that in the other one", "ok got it, needed to add a scope"',
  },
];

/** More ways to admit a mistake of one's own. */
export const SLIPS: readonly Phrase[] = [
  {
    say: String.raw`\b(?:was|had|is|found|there was) (?:just |only |simply )?an? (?:\w+ )?(?:spelling (?:mistake|error)|typo|misspelling|copy-?(?:and-?)?paste (?:error|mistake))\b|\b(?:the )?(?:error|mistake|fault|problem|bug) (?:was|is) (?:mine|ours|in my (?:own )?(?:code|server|app|config\w*|setup|script|side))\b|\bsilly (?:me|mistake)\b|\b(?:that (?:was|is)|how) embarrassing\b`,
    why: '"in the callback url was a spelling mistake", "so the error was mine"',
  },
];

/** More ways to say that it works now. */
export const RELIEVED: readonly Phrase[] = [
  {
    say: String.raw`\b(?:works?|worked|working|goes|going|went|runs?|running|ran) (?:now |again )?(?:like a (?:charm|dream|breeze)|a (?:treat|charm)|wonders)\b`,
    why: '"worked a treat", "now it goes like a charm"',
  },
  {
    say: String.raw`(?<!\b(?:are|is|has|have|see|there|with|give|not|if|get) )\bno more (?:["'\`]?x{3,}["'\`]? |[\w'"-]{2,20} ){1,3}(?:errors?|issues?|problems?|messages?|warnings?|exceptions?|loops?)\b`,
    why: '"no more "…" error"',
  },
  {
    say: String.raw`\bi(?:'m| am) (?:now )?resolved\b|\b(?:it|this|that)'?s work(?:ing|ed)? (?:now|again|for (?:me|us))\b|\b(?:i|we) could (?:now |finally |then |in the end )?(?:resolve|fix|solve|sort) (?:it|this|that|the (?:problem|issue|error))\b|\b(?:i|we) (?:now |finally )?(?:resolved|solved|fixed) (?:it|this|that|the (?:problem|issue|error))\b`,
    why: '"i am resolved", "finally I could resolve it"',
  },
];

/** More ways to announce that something was mended in a program or a service. */
export const ISSUED: readonly Phrase[] = [
  {
    say: String.raw`\b(?:it|this|that|the (?:fix|patch|change|release|version))(?:'s| is) (?:now|finally|already) (?:out|available|released|merged|live|published|in (?:master|main|develop|production|prod))\b`,
    why: '"it\'s now out in …"',
  },
  {
    say: String.raw`^(?:(?:pr|pull request|this(?: pr)?|it|commit)[:,]? )?(?:fixe?[sd]?|resolves?d?|closes?d?) (?:#\d{1,6}|[^.?!]{3,80}[:(] ?x{6,}|a (?:bug|regression|problem) (?:that|which))\b`,
    why: '"Fix error decoding claims (#744): …", "PR fixes #367": the text of a pull request',
  },
  {
    say: String.raw`(?<!\b(?:when|once|if|until|before|after) (?:\w+ ){0,2})\b(?:${VENDORS}|they) (?:has|have) (?:now |just |finally )*(?:verified|approved|unblocked|whitelisted|re-?enabled|unlocked|reviewed and approved) (?:the|our|my|it|us)\b`,
    why: '"Google has verified the app now"',
  },
  {
    say: String.raw`\bis now (?:set to|handled|supported|accepted|ignored|included|checked for|part of|the default)\b|\bshould (?:now )?be taken care of\b`,
    why: '"SameSite is now set to Lax by default"',
  },
];

/** More ways to say that an outage is over. */
export const PASSED: readonly Phrase[] = [
  {
    say: String.raw`(?<!\b(?:once|until|when|if|after|unless|till|whether|before) (?:the )?)\b(?:outage|incident|disruption|downtime)\b(?: (?:at|on|of|with|in|by) [\w .-]{2,40})? (?:is|was|has been|got|seems) (?:now )?(?:resolved|over|fixed|mended|sorted|past|gone)\b|\ball systems (?:are|seem|look) (?:up|back|green|running|operational)\b`,
    why: '"the outage at Facebook was resolved", "all systems are up and running again"',
  },
];

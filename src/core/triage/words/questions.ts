import { ASKS_AFAR } from './afar-answers.ts';
import type { Phrase } from './rule.ts';

/** Begins as a question; counts without a mark where no full stop ends it. */
export const OPENS_AS_QUESTION: readonly Phrase[] = [
  {
    say: String.raw`^(?:(?:hi|hello|hey|so|and|but|also|ok|sorry|please|guys|all|team|everyone|folks|@\S+)[,:!]?\s+){0,3}(?:how (?:can|do|did|to|could|would|should|is|are|was|come)|what (?:is|are|was|did|do|does|should|can|could|would|happened)|why (?:is|are|does|do|did|was|can)|when (?:is|will|can|are|do|does)|where (?:is|are|can|do|does|did)|who (?:is|can|knows|owns)|which (?:is|one|version|of)|is there (?:a|an|any)|ha(?:s|ve) (?:this|that|it|there|the|these) (?:\w+ )?been|is (?:this|it|that) (?:still|fixed|resolved|a known|known|already|possible|expected|supposed)|are there any|does any(?:one|body)|has any(?:one|body)|have (?:you|they|we) (?:found|got|fixed|solved|resolved|managed)|did (?:you|any(?:one|body)|they) (?:ever |manage |get |find |solve |fix |resolve |figure )|(?:did|have|are|do|were|can|could|would) (?:you|u)\b(?! (?:have|take) a (?:\w+ )?look)|can any(?:one|body)|could any(?:one|body)|any(?:one|body) (?:else|has|have|know|knows|found|got|solved|able|figured|manage))\b`,
    why: 'begins as a question; people leave the mark out',
  },
];

/** Asks something, mark or no mark. */
export const ASKS: readonly Phrase[] = [
  {
    say: String.raw`^(?:and |so |but )?(?:what|where|why|how) (?:am|are) (?:i|we) (?:\w+ )?(?:doing|missing|getting|going|supposed)\b[^.!:]{0,80}$|^(?:is|has|does|did|have|are) (?:any(?:one|body)|some(?:one|body))(?: else)? (?:\w+ ){0,2}(?:facing|seeing|having|getting|seen|found|solved|know|tried|run|able)\b[^.!]{0,100}$`,
    why: '"what am I doing wrong", "is anyone facing something similar"',
  },
  {
    say: String.raw`^(?:and |so |but |hm+,? |ok,? )?(?:what|how) about (?!(?:you|that)[.!]*$)[a-z_-]+(?: .{2,120})?[^.!:]$|\b(?:could|can|might) (?:that|this|it) (?:also )?be (?:the|a|why|because|related|due|what|it|something)\b[^.!?:]{0,80}$`,
    why: '"what about taking it back out", "could that be the difference": the mark is left out',
  },
  {
    say: String.raw`^(?:(?:and|but|still|just|one|two|three|some|a few|another|more|my|a|last|final|quick|small|other|the),? ){0,4}questions?(?: for you| though| here| left| remain\w*)?[,:] ?.{0,40}\b(?:what|how|why|when|where|which|who|is|are|do|does|can|should|would|will)\b`,
    why: '"still two questions, what is it that I have to change in this line:"',
  },
  {
    say: String.raw`^(?:alguma |ha |tem |algum[ao]? |alguna |hay |gibt es |gibt's |irgendwelche |des |du )?(?:novidades?|novedades|neuigkeiten|was neues|nouvelles|nouveau)\?$`,
    why: '"any news" in other languages',
  },
  {
    say: String.raw`\bany (?:news|updates?|progress|eta|timeline|workarounds?|solutions?|fix(?:es)?|ideas?|hints?|luck|clues?|thoughts|suggestions?|plans?|advice)\b(?! (?:is|are|will|would|we|i|you|from that|would be|appreciated))`,
    why: '"any update on this"',
  },
  {
    say: String.raw`\bif (?:someone|somebody|anyone|anybody) (?:knows?|has|can|could|have|is able)\b.{0,60}\b(?:tell|share|say|help|let|reply|appreciat\w+|comment|post|explain)\b|\b(?:would|'d) (?:love|like|be (?:nice|great|good)) to (?:know|hear)\b`,
    why: 'asks whoever knows',
  },
  {
    say: String.raw`\b(?:could|can|would) (?:the |your |you (?:please )?(?:share|tell|explain|post|clarify|provide|update|confirm|elaborate|send|add|describe|publish))(?:[\w ]{0,60}\b(?:be \w+ed)\b)?`,
    why: 'asks for something in particular; "could you have a look please" does not',
  },
  {
    say: String.raw`\bplease (?:share|tell|explain|post|clarify|elaborate|advise)\b(?! (?:the log|logs|your))`,
    why: 'asks to be told',
  },
  {
    say: String.raw`\b(?:please|pls|plz|kindly),? (?:help|suggest|guide|advise|give your \w+)(?: (?:me|us))?(?: (?:out|here|with (?:this|that|it)))?\b(?=[,.!?:;)\s]*$|, )|\b(?:need|needs?|looking for) (?:some |any |your |urgent )?(?:help|advice|assistance)\b(?! (?:page|desk|text|file|center))|^help(?: me| us)?(?: please)?!`,
    why: '"need help please": asks whoever can',
  },
  {
    say: String.raw`\b(?:help|ideas?|hints?|pointers?|suggestions?|advice|insights?|input|tips?) (?:is|are|would be|will be|welcome)\b(?: (?:very |really |much |highly |greatly |so )*(?:appreciated|welcome|great|nice|helpful|good))?[^,;]{0,20}$|^any (?:help|insights?|input|pointers?)\b.{0,40}$`,
    why: '"any help is appreciated"',
  },
  ...ASKS_AFAR,
];

/** Only asks for news: counts nobody. */
export const NEWS: readonly Phrase[] = [
  {
    say: String.raw`\b(?:novidades?|novedades|neuigkeiten|was neues|des nouvelles|du nouveau)\b|有(?:新)?(?:进展|消息)|есть (?:ли )?новости|進展`,
    why: 'other languages',
  },
  {
    say: String.raw`\bany (?:news|updates?|progress|eta|timeline|movement|word|plans?)\b|\bstatus (?:of|on) this\b|\bis (?:this|there|it) (?:still )?(?:being|any|fixed|planned|going)\b|\bwhen will\b|\bwill this (?:get|be) (?:fixed|solved|released|merged)\b`,
    why: 'asks how far it is',
  },
  {
    say: String.raw`^(?:following|subscribing|subscribed|bump|watching|\.|up)[.!]*$`,
    why: 'only wants to be told',
  },
];

/** Question marks that want no answer. */
export const RHETORICAL: readonly Phrase[] = [
  {
    say: String.raw`^(?:really|right|ok|okay|seriously|huh|what|hm+|eh|so|no|yes|wtf|makes sense|sounds good|see)\?+$`,
    why: 'a word of surprise',
  },
  {
    say: String.raw`^.{0,30}\b(?:right|correct|ok|okay|yes|no|or not|deal)\?$`,
    why: 'asks for a nod; a longer one wants its guess confirmed',
  },
  {
    say: String.raw`^(?:who (?:would|could) have|how (?:cool|great|nice) is|isn'?t (?:it|that) (?:great|nice|strange|weird|odd))\b|\bping me\b`,
    why: 'an exclamation or an invitation',
  },
];

/** A code that somebody only thinks of, compares with, or denies. */
export const HEDGES: readonly Phrase[] = [
  {
    say: String.raw`\b(?:maybe|perhaps|possibly|could (?:it |this |that )?(?:also )?be|might (?:also )?be|may (?:also )?be|may be|wonder(?:ing)?|sounds? (?:\w+ )?like|reminds? me|similar to|comparable|(?:looked|looks) alike|related to|resembles|kind of like|reminiscent)\b`,
    why: 'a guess',
  },
  {
    say: String.raw`\b(?:not|isn'?t|wasn'?t|unlike|rather than|instead of|as opposed to|different (?:from|to|than)|nothing to do with|no|never|without) (?:an? |the |to be |be |get |getting |seeing |see |from )*[\`"']?$`,
    why: 'denied; stands right before the code',
  },
  {
    say: String.raw`\b(?:for example|for instance|such as|e\.?g\.?|would (?:be|get|see|give|return|expect|have been)|expected|(?:used to|once) (?:be|get|see|give)|previously|back then|in the past|last (?:year|month|time)|(?:had|saw) (?:that|it|this|one) (?:once|before|last)|we hit|i remember|another (?:issue|case|thread)|when i (?:started|joined|began|was new)|(?:years?|months?|weeks?) ago|back when|at the time|good old|side ?question|off[- ]topic|unrelated|unlike)\b`,
    why: 'an example, an expectation or another story',
  },
  {
    say: String.raw`^if (?:you|it(?!(?:'s| is)? (?:of )?any (?:use|help)\b| helps\b)|the|they|this)\b|\bif you (?:get|see|receive|have|had|run)\b|\bin case (?:you|of)\b`,
    why: 'a condition',
  },
];

/** Denials that stand right before a code. */
export const DENIES: readonly Phrase[] = [
  {
    say: String.raw`\b(?:not|isn'?t|wasn'?t|unlike|rather than|instead of|as opposed to|different (?:from|to|than)|nothing to do with|no|never|without)(?: (?:an?|the|to|be|get|getting|seeing|see|from|it|about)){0,3}\s*$`,
    why: '"not AADSTS50011"',
  },
];

/** Asks whether something else belongs here, too: what is named with it is not of this incident yet. */
export const BELONGS: readonly Phrase[] = [
  {
    say: String.raw`\b(?:has|have|had|does|do|is|are|could|might|can) (?:that|this|it|these|those|\w+)(?: \w+)? (?:(?:anything |something )?to do with (?:it|this|that)|(?:be )?(?:related|connected|linked)|part of (?:this|it)|(?:from )?the same (?:cause|thing|incident|problem))\b|\b(?:related|connected) to this\b|\bside ?question\b|\boff[- ]topic\b`,
    why: '"has that to do with this?"',
  },
  {
    say: String.raw`\b(?:could|can|might|may|would|is) (?:that|this|it) also (?:be )?(?:why|the reason|because|behind)\b`,
    why: '"could that also be why our job is red?"',
  },
];

/** Says of what somebody brought up that it is another matter. */
export const OTHER: readonly Phrase[] = [
  {
    say: String.raw`\b(?:that|this|it|yours|thats|its)(?:[’']?s| is| was| looks(?: like)?)?(?: (?:just|probably|likely|definitely|actually|surely|rather|clearly)){0,2} (?:an? |an)?(?:totally |completely |entirely |whole )?(?:different|diffrent|separate|seperate|other|unrelated) (?:\w+ )?(?:thing|issue|problem|story|topic|matter|incident|cause|one)\b`,
    why: '"no, that is a different thing"',
  },
  {
    say: String.raw`\b(?:that|this|it|yours|thats|its)(?:[’']?s| is| was)? (?:not related|unrelated|not connected)\b|\bnothing to do with (?:it|this|that|ours)\b|\bdifferent (?:story|thing|matter|topic|cause)\b|\b(?:an)?other story\b`,
    why: '"that is not related"',
  },
];

/** Cannot tell: no answer to a question. */
export const DUNNO: readonly Phrase[] = [
  {
    say: String.raw`\b(?:no|not a) (?:clue|idea)\b|\b(?:i|we) (?:don't|do not|wouldn't|can't) (?:know|tell|say)\b|\bnot sure\b|\bdunno\b|^(?:wasn't|was not|not) (?:me|us)\b|\bno fui yo\b|\bweis(?:s)? (?:ich )?(?:auch )?nicht\b|\bni idea\b|\bkeine ahnung\b|\bni idea\b|\baucune idee\b`,
    why: '"no clue, who can see that?"',
  },
];

import type { Sign } from './sign.ts';

/** What is said of errors in general, by people who build, test, document, count or teach: nobody waits for help. */
export const IN_GENERAL: readonly Sign[] = [
  {
    why: 'somebody asks what a program should do about it',
    weight: -2.6,
    on: 'text',
    pattern:
      /\b(?:do|should|shall|must|can|could|would) (?:we|it|the [a-z]{2,12}(?: [a-z]{2,12})?) (?:(?:also|even|just|really|at least) )?(?:want|show|list|say|mention|document|word|log|retry|treat|handle|catch|map|hide|swallow|bounce|surface|translate|count|alert|page|print|display|redirect|fall back|answer|ignore|mute)\b|\bwhat (?:should|shall) (?:the|our) (?:\w{2,12} ){1,2}(?:show|say|print|do|answer|return)\b/i,
  },
  {
    why: 'a draft, or a text that somebody prepares',
    weight: -2,
    on: 'text',
    pattern:
      /^\W{0,4}(?:draft|proposal|idea|suggestion|design (?:question|note)|user story|feature request)\b|\b(?:draft (?:for|of)|(?:the|that|this|better) wording|(?:old|new|current|proposed) (?:error )?(?:message|text|wording)s?:|please add the following|proofread|help text|for the (?:\w{2,12} )?(?:faq|docs?|docs? page|wiki|readme|glossary|slides?|deck|workshop|onboarding \w{2,8})|design review)\b/im,
  },
  {
    why: 'an exercise',
    weight: -2.6,
    on: 'text',
    pattern:
      /\b(?:exercise|quiz|homework|multiple.choice|übung|ejercicio|exercice)\b|\bwhat (?:\w{2,12} )?(?:will|would) (?:occur|happen|be (?:returned|shown|printed))\s?\?|\bsolution: {0,3}["'`]/i,
  },
  {
    why: 'made by a test, or on purpose',
    weight: -2.6,
    on: 'text',
    pattern:
      /\b(?:(?:mock|stub|fak|simulat|provok)(?:ed|es|s|bed|ing|bing)|(?:to|can|I|we) (?:mock|stub|fake|simulate|provoke))\b|\b(?:on purpose|deliberately)\b(?![^\n.]{0,80}\?)|\bwithout actually \w{3,12}ing\b/i,
  },
  {
    why: 'what an exercise or a test should print',
    weight: -2.6,
    on: 'text',
    pattern: /\bexpected (?:output|response|result)s?\b|\bwhat (?:we|you) (?:should )?expect\b/i,
    unless: /\bactual/i,
  },
  {
    why: 'a test that went well',
    weight: -2.6,
    on: 'text',
    pattern: /\b(?:status|result|verdict)\W{1,6}(?:pass(?:ed)?\b|✅)/i,
  },
  {
    why: 'said to be no failure',
    weight: -2,
    on: 'around',
    pattern:
      /\uE000["'`*)]{0,3} (?:(?:here|there) )?(?:is|are) (?:an? )?(?:expected|normal|harmless|intended|interrupt|no (?:failure|error|problem))\b(?![^\n.]{0,80}\?)|\uE000["'`*”)]{0,3}[^\n.?]{0,40}\b(?:which|that) is (?:normal|expected|fine|harmless|intended)\b|\uE000["'`*”)]{0,3}[^\n.?]{0,40}\b(?:(?:can|may|should) (?:safely )?be ignored|(?:kann|können) [^\n.?]{0,40}ignoriert werden|(?:puede|pode) ignorarse|peut être ignorée?)\b|\bby design\b[^\n?]{0,120}\uE000[^\n?]{0,80}(?:[.;]|$)/i,
  },
  {
    why: 'what may happen',
    weight: -2.4,
    on: 'before',
    pattern:
      /\b(?:could|would|might|may|can) (?:\w{2,12} )?(?:fail|crash|break|return|throw|surface|end|result|answer|respond)(?: \w{2,12}){0,2} ?["'`*(]{0,3}$/i,
  },
  {
    why: 'how a program behaved before a change, and does now',
    weight: -2.6,
    on: 'text',
    pattern:
      /^Now (?:it|the \w{2,14}) (?!fails|gets|says|shows|throws|returns)[a-z]{2,12}s\b|\b[Pp]reviously\b[^.\n]{0,120}\b(?:would|crashed|died|threw|returned)\b|^\W{0,6}[Nn]o longer \w{3,14}s\b|\bno longer (?:stops|crashes|fails|dies|throws) (?:at|on|with|when)\b|\b(?:[Ii]t|[Ww]hich|[Tt]hat|[a-z]{3,16}|[A-Z]\w{1,20}) now (?:also |always |automatically )?(?!fails|gets|sees|shows|says|returns|throws|gives|receives|hits|breaks|reports|requires|needs|wants|rejects|refuses|blocks|denies|answers|ends|is|was|has|does|this|its|users|tokens|requests)[a-z]{2,12}s (?:the|a|an|its|all|with|for|to|back|again|[A-Z`])/m,
  },
  {
    why: 'a feed of malicious addresses',
    weight: -5,
    on: 'text',
    pattern:
      /\bphish(?:ing|ed|es)?\b|\bmalware\b|\bIOCs?\b|\bindicators? of compromise\b|\bthreat (?:intel\w{0,8}|actors?)\b|\bhxxps?:/i,
    unless: /\b(?:I|we|my|our)\b|\?[ \t]{0,3}$/im,
  },
  {
    why: 'what a program is told to expect, in manuals of other languages',
    weight: -2.6,
    on: 'around',
    pattern:
      /\uE000[^\n]{0,60}(?:返されます|반환됩니다|döndürülür|zurückgegeben|est renvoyée?|se devuelve|é retornado|viene restituito|возвращается|is returned to (?:your|the) app)/i,
  },
  {
    why: 'counted among others',
    weight: -2,
    on: 'around',
    pattern:
      /\uE000["'`*]{0,3}[ \t]{0,2}\(?\d{1,3}(?:[.,]\d{1,2})? ?%|\d ?%[ \t]{1,2}["'`*]{0,3}\uE000|\b\d{1,6} ?[x×][ \t]{1,2}["'`*]{0,3}\uE000/,
  },
  {
    why: 'a rule that raises alarms',
    weight: -2.6,
    on: 'text',
    pattern:
      /\balerts? (?:rules?|filters?|thresholds?|if|when)\b|\b(?:alert|alarm) fires\b|\bplease mute\b|^[ \t]{0,20}-? {0,3}alert: \w|\}\[\d{1,3}[smhd]\]/im,
  },
  {
    why: 'a store of files that refused a request, as Amazon S3 words it',
    weight: -4,
    on: 'text',
    pattern: /\bstatus code: \d{3}, request id: [^\s,]{1,80}, host id: /,
  },
  {
    why: 'a mail server that refused a password',
    weight: -1,
    on: 'text',
    pattern: /\b535 (?:5\.7\.\d{1,3} )?[a-z]/i,
  },
  {
    why: 'a warning of something that did not fail',
    weight: -2.5,
    on: 'line',
    pattern:
      /\bWARN(?:ING)?\b(?!.*(?:error|fail|exception|den(?:y|ied)|reject|invalid|unable|not|missing|expired|refus|unauthori|no ))/i,
  },
];

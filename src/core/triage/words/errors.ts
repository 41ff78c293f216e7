import type { Phrase } from './rule.ts';

/** Words that make a quoted string an error: what went wrong in particular. */
export const WRONG: readonly Phrase[] = [
  {
    say: String.raw`\b(?:d.sactiv.e?|suspendue?|deaktiviert|gesperrt|desactivad[oa]|desativad[oa]|suspendid[oa]|disabilitat[oa]|sospes[oa]|geblokkeerd|uitgeschakeld)(?![a-z])`,
    why: 'accounts on error pages in other languages',
  },
  {
    say: String.raw`\b(?:invalid|expired|denied|mismatch\w*|unknown|unrecogni[sz]ed|unsolicited|unauthorized|unauthorised|forbidden|rejected|refused|unsupported|unexpected|malformed|incorrect|missing|revoked|disabled|locked|blocked|untrusted|unverified|not (?:found|authorized|authorised|allowed|valid|configured|registered|supported|permitted|recognized|trusted|assigned|approved|completed|signed|match|enabled|available)|(?:does|do|did|is|are|was|were|has|have|can|could)(?: ?n[o']t|n't)|(?:we|it|you|server|page|site|app|user|request) (?:can't|won't)|cannot|no (?:such|matching|valid|saml|account|user)|unable to|could not|failed to|timed? ?out|too (?:many|early|late|old|long)|required|conflict|already (?:used|exists|redeemed)|bad request|unavailable)\b`,
    why: 'says what is wrong',
  },
  {
    say: String.raw`\b(?:unsuccessful(?:ly)?|reused|replayed|suspended|terminated|deactivated|inactive|insufficient|exceeded|locked[ _]out|lockout|violat(?:es|ed|ion))\b`,
    why: 'more of what logs of providers say',
  },
  {
    say: String.raw`\bnot (?:provisioned|verified|completed|acceptable|accepted|present|provided|permitted|defined|known|able|comply|complete|possible|found|in range|yet valid|be (?:found|verified|validated|processed|established|decrypted|authenticated|completed|parsed|reached))\b|\b(?:need(?:s|ed)?|requires?) (?:\w+ )?(?:approval|consent)\b|\b(?:correlation|handshake|building|validation|verification|authentication|authorization|exchange|decryption|redirect|signature|login|sign-?in|logon|request|connection|lookup) (?:has )?failed\b|\bhas been (?:deleted|removed|deactivated|replaced)\b|\b(?:was|is) deleted\b|\bmismatch|\bself.signed\b|\btoo (?:short|large|big)\b|\bbad (?:\w+ )?(?:signature|token|credentials|password|client|verification)\b|\bmust (?:be|not|have|match|contain)\b|\bempty (?:\w+ )?(?:login|password|token|response|body|assertion|code|state)\b`,
    why: 'what libraries say of accounts, tokens and trust',
  },
  {
    say: String.raw`\bthere (?:is|was|are|were) no (?!idea|problem|worries|need|one|luck|change|difference|clue|more|way|longer|news|reply|answer|error|issue|doubt|reason|point)\w+|\bundefined (?:function|method|variable|index|property|class|array|local variable)\b|\bnot connected\b|\bnever (?:received|arrived|returned)\b`,
    why: '"There is no OAuth secret", "Call to undefined function"',
  },
  {
    say: String.raw`^no (?!idea|problem|worries|need|one|thanks|luck|change|difference|clue|more|way|longer|news|reply|answer|matter|issue)\w+ (?:\w+ ){0,5}?(?:at|in|for|from|found|was|were|is|are|available|provided|given|returned|present|received|set|defined|configured|registered|specified|with|by|matches|allowed)\b`,
    why: '"No access_token from server", "No InResponseTo at the Response"',
  },
  {
    say: String.raw`\bnicht (?:bereitgestellt|m.glich|autorisiert|berechtigt|freigeschaltet|g.ltig|vorhanden|verf.gbar|registriert|zugelassen|angemeldet)|\bkeine? (?:berechtigung|zugriff|g.ltige)|\bno (?:autorizad|encontrad|permitid|es posible|se (?:pudo|puede|encontr))|\bpas (?:autoris|valide|trouv|possible)|n.o (?:autorizad|encontrad|permitid|foi poss)|\bnon (?:autorizzat|trovat|consentit|corrett|possibile)|\bniet (?:toegestaan|gevonden|geldig|gemachtigd)|\bfall(?:o|ó)\b.{0,20}(?:autentic|inicio)|\berreur d|\bechou`,
    why: 'more of error pages in other languages',
  },
  {
    say: String.raw`ung.?ltig|abgelaufen|verweigert|fehlgeschlagen|gesperrt|nicht (?:gefunden|erlaubt|zul|konfiguriert)|inv.lid[oae]|no es v.lid|caducad|denegad|negado|expirad|bloquead|non valid|scadut|refus.\b|expir.e?\b`,
    why: 'error pages in other languages; a dot for a letter with a mark, which is not folded in what is pasted',
  },
  {
    say: '失[败敗]|错误|錯誤|无效|無效|無効|过期|過期|期限切れ|拒[绝絕否]|未授[权權]|不存在|超时|超時|エラー|見つかりません|실패|오류|만료|거부|잘못된|ошибка|неверн|недействител|исте(?:к|кло|кла)|запрещ|отказано',
    why: 'error pages in Chinese, Japanese, Korean and Russian',
  },
];

/** Words of an error that says nothing in particular. */
export const SOMEHOW_WRONG: readonly Phrase[] = [
  {
    say: String.raw`\b(?:errors?|fail(?:ed|ure|s)?|exception|problem|went wrong|try again|oops|denied)\b`,
    why: 'says only that something is wrong',
  },
];

/** Sentences of an error page that tell the reader what to do. */
export const ADVICE_OF_PAGE: readonly Phrase[] = [
  {
    say: String.raw`^(?:please|try|contact|if you|you can|for more|visit|see|make sure|click|ensure|learn more|go back)\b|^(?:\w+ and )?try again$`,
    why: 'advice, not the error',
  },
  {
    say: String.raw`^action required\b`,
    why: 'the heading of such advice',
  },
];

/** Words around "error" of people who speak of one, and do not repeat what it says. */
export const SPEAKS_OF: readonly Phrase[] = [
  {
    say: String.raw`\b(?:above|same|following|this|that|these|without|no|any|below|similar|other|another|new) (?:\w+ )?(?:errors?|exceptions?|failures?)\b`,
    why: '"get the above error", "goes through without error"',
  },
];

/** Error codes of RFC 6749 and RFC 6750, which providers send around codes of their own. */
export const CARRIERS =
  /^(?:invalid_(?:request|client|grant|scope|token)|unauthorized_client|access_denied|server_error|temporarily_unavailable|unsupported_(?:grant|response)_type)$/i;

/** The statuses of RFC 9110 that sign-in failures end in, with their phrases. */
export const STATUS_PHRASES =
  'Bad Request|Unauthori[sz]ed|Forbidden|Not Found|Method Not Allowed|Conflict|Too Many Requests|Internal Server Error|Server Error|Not Implemented|Bad Gateway|Service Unavailable|Gateway Time-?out';

/** Pages that say no more than that sign-in failed: whatever names a reason comes before them. */
export const SAYS_NO_REASON: readonly Phrase[] = [
  {
    say: String.raw`\b(?:can't|cannot|could not|couldn't|unable to|trouble|problem|issue|error|failed)(?: \w+){0,4} (?:logging|signing|log|sign)(?: you)?[ -](?:in|on)\b|\bsingle sign-?on\b.{0,20}$|\bsomething went wrong\b|\b(?:unexpected|unknown|internal) (?:system |server )?(?:error|problem)\b|\ban? (?:unexpected |unknown )?error (?:has )?occurr?ed\b|\ban error was encountered\b|\bthere (?:was|is) an? (?:problem|issue|error) with (?:your|the) (?:request|login|sign-?in|account)\b|^could not authenticate you from \w+ because\b`,
    why: '"We can\'t log you in because of an issue with single sign-on"',
  },
  {
    say: String.raw`\bcannot fetch token$|^(?:failed to verify (?:the )?token|(?:error )?redeeming code|token exchange failed|failed to exchange)\b[\w ]{0,40}$|^(?:\w+ )?(?:authentication|log-?[io]n|sign-?[io]n|sso|oauth|saml) (?:failed|error|failure|unsuccessful)$|^(?:\w+ ){1,2}required$|^request failed\b[\w ]{0,30}$|^(?:failed|unable) to (?:log ?in|authenticate|sign ?in|connect)\b[\w ]{0,30}$|^(?:could|can) ?not (?:authenticate|log ?in|sign ?in|connect)\b[\w ]{0,30}$|^(?:network error|failed to fetch|load failed)$`,
    why: 'what a client library puts in front of the reason, and headings',
  },
];

/** How an error begins that is repeated in the middle of a sentence, or below the words that present it. */
export const OPENERS =
  "Unable|Failed|Fail|Could not|Couldn't|Cannot|Can't|Invalid|No|Not|Unknown|Unexpected|Unauthorized|Unauthorised|Access|Account|Login|Logon|Authentication|Authorization|Sign-?in|Request|Permission|Token|Session|User|Username|Client|Signature|Assertion|Audience|Issuer|Certificate|SAML|OAuth2?|OIDC|OpenID|JWT|Redirect|The|This|Your|You|We|User|Sorry|Refused|Cookies?|Something|An|Error|Missing|Bad|Forbidden|Too many|Expired|Internal|State|Nonce|Scope|Consent|Need|Application|Code|Refresh|Message|Correlation|Token";

/** How a line begins that nobody speaks. */
export const LINE_OPENERS =
  'Access (?:blocked|denied|is denied)|Invalid [A-Za-z_]+|Unknown [a-z_]+ (?:in|for|type|or)|Unauthorized|Forbidden|Missing (?:required )?[a-z_]+:?|Bad Request|Authentication (?:failed|error)|Authorization (?:failed|error)|Login (?:failed|error|forbidden)|Sign-?in failed|Zugriff verweigert|Anmeldung fehlgeschlagen|Ung.ltige[rs]?|Acceso denegado|Error de|Acc.s refus.|Acesso negado|Accesso negato|Toegang geweigerd';

/** How pages speak to whoever stands before them, and people hardly behind a colon. */
export const PAGE_OPENERS =
  "You (?:are not|aren't|do not|don't|cannot|can't|must)|Your \\w+ (?:\\w+ )?(?:is|has|was|could)|We (?:can't|cannot|couldn't|could not|were unable|weren't able)|User (?:is|does|not|was|has)|Refused to|This app (?:is|has|isn't)";

/** Words right before a quotation that say that a screen or a log shows it. */
export const SAYS_SO_FAR: readonly Phrase[] = [
  {
    say: String.raw`\b(?:errors?|message|says?|saying|reads?|shows?|showing|states|displays?|prints?|returns?|returned|reports?|throws?|sees?|gets?|getting|got|(?:comes?|shows?|pops?) up(?: with)?|gives?(?: (?:me|us|them))?|tells? (?:me|us|them)|(?:fails?|stops?|ends?|dies|answers?|responds?|greeted) with|meldung|meldet|zeigt|steht|sagt|kommt|bekomme|mensaje|dice|sale|aparece|affiche|dit)(?: (?:is|was|that|then|only|just|back|an?|the|me|us|now))*[: ]{0,3}$`,
    why: '"it shows "Need admin approval""',
  },
];

/** Names of errors as people say them where they quote nothing; an article makes them ordinary speech. */
export const NAMED_IN_PASSING: readonly Phrase[] = [
  {
    say: String.raw`(?<!\b(?:the|a|an|my|our|your|his|her|their|its|this|that|each|every|any|no|not|when|if|because|until|after|once) )\b(?:authenti(?:fi)?cation|authorization|authorisation|access|permission|login|logon|sign-?in|token|session|certificate|signature|handshake|connection|consent|correlation|validation) (?:failed|failure|denied|expired|refused|rejected|revoked|blocked|timed out)\b|(?<=\b(?:says?|saying|shows?|showing|displays?|gives?|gets?|got|only) )(?:authentication|authorization|log-?in|sign-?in|oauth2?|saml|sso|oidc) error\b`,
    why: '"authentication failed each time"; not "when the token expired"',
  },
  {
    say: String.raw`\b(?:state|nonce|csrf|cors|ssl|tls|pkce|issuer|audience|signature|certificate|correlation|(?:redirect[_ -]?)?ur[il]|saml|oidc|oauth2?|sso) (?:mismatch|error|failure|timeout)\b`,
    why: '"or a csrf error": what kind of error it is',
  },
  {
    say: String.raw`(?<!\b(?:the|a|an|my|our|your|with|has|have|had|is|are|was|not|no|if|any|some|for) )\binvalid (?:state|token|grant|signature|credentials?|nonce|session|scope|client|issuer|audience|thumbprint|redirect|user(?:name)?|password|login|code|request|response)\b|\binvalid (?:state|token|grant|signature|credentials?|nonce|session|scope|client|issuer|audience|redirect(?: uri)?|user(?:name)?|password|login|request|response)(?= (?:error|exception)\b)`,
    why: '"gets invalid state", "an invalid signature error"; not "an invalid token"',
  },
  {
    say: String.raw`(?:\b(?:oauth2?|sso|saml|oidc|token) ?)?(?:\btoken|登[录陆錄]|授[权權]|[认認][证證]|[验驗][证證]|ログイン|認証|로그인|인증) ?(?:失[败敗]|[错錯][误誤]|[过過]期|[无無]效|エラー|に失敗|실패|오류)`,
    why: 'what failed, in Chinese, Japanese and Korean: "oauth授权失败的话"',
  },
  {
    say: String.raw`\bsomething (?:has )?(?:went|gone) wrong\b`,
    why: 'what a page says that says nothing',
  },
];

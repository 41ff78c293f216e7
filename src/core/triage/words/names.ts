/** What says that a name in capitals is the name of an error, and not a setting's. */
export const WRONG_NAME =
  /(?:^|_)ERR|ERROR|FAIL|INVALID|DENIED|DISALLOWED|FORBIDDEN|UNAUTH|EXPIRED|TIME_?OUT|MISSING|MISMATCH|UNKNOWN|UNABLE|UNSUPPORTED|UNVERIFIED|UNTRUSTED|REJECT|REFUSED|REVOKED|REQUIRED|BLOCKED|LOCKED|DISABLED|DUPLICATE|EXCE|EXISTS|LIMIT|BAD_|NOT_|_NOT|NO_|CANNOT|CANT|CONFLICT|(?:^|_)FAULT|ABORT|UNEXPECTED|INCORRECT|MALFORMED|(?:INACTIVE|LOCKED|SUSPENDED|WRONG|NONEXISTENT)_USER|LOGIN_(?:CANCEL|ERR|REQ)|(?:^|_)ISSUE(?:_|$)|STALE|SELF_SIGNED|TOO_MANY/;

/** A constant of a program or a query, no error. */
export const NO_NAME =
  /^(?:[A-Z]+_(?:ID|SECRET|URL|URI|KEY|TOKEN|HOST|PORT|PATH|ENV|NAME|VERSION|CLIENT|DIR|FILE)|UTF_8|MY_\w+|YOUR_\w+|(?:RFC|ISO|CVE|KB|UTF|SHA|AES|RSA|TLS|PR|GH|JDK|RS|HS|ES|IE|INC|CHG|REQ|JIRA|SRE|OPS)-?\d+)$/;

/** One word of a name in small letters that says what is wrong: `bad_client_secret`, `opt_out_or_no_session`. */
export const WRONG_PART =
  /(?:^|_)(?:invalid|not|no|bad|denied|deny|missing|expired|mismatch(?:ed)?|unauthorized|unauthorised|failed|failure|fail|error|unknown|unsupported|required|disabled|blocked|suppressed|deleted|locked|forbidden|rejected|unable|cannot|timeout|timed|exceeded|conflict|exists|revoked|unverified|untrusted|unregistered|duplicate|non|without|cancelled|canceled|closed|unavailable|insufficient|unmatched|wrong|incorrect|malformed|enforced|progress|unexpected|already)(?=_|$)/;

/** Parameters and settings whose names hold such a word. */
export const NO_ERROR_NAME =
  /^(?:error_(?:description|uri|codes?|message|reason|type|log|subcode|details?|page|id|url)|not_(?:before|after|on_or_after)|no_(?:proxy|cache|log|auth|verify)|\w{1,40}_(?:enabled|allowed|limit|timeout|attempts|period|interval|login_attempts)|(?:require|allow|skip|ignore|disable|enable|force|deny)_\w{1,60}|(?:proxy|read|connect|send|session|idle|request)_\w{0,30}timeout)$/;

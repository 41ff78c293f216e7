import type { SecretName } from './secret-kinds.ts';

/** One way in which a secret shows; the pattern's groups `keep` (before) stay, everything else is masked. */
export interface SecretRule {
  readonly secret: SecretName;
  /** Cheap test: the rule can only match where one of these stands (lower case). */
  readonly hints: readonly string[];
  /** Linear: every repetition starts behind a boundary and is followed by a character that it excludes. */
  readonly pattern: RegExp;
  /** A last look at the value, for what only has the shape of a secret. */
  readonly unless?: (value: string) => boolean;
}

const GAP = String.raw`\\{0,3}["'\]*\x60]{0,3}\s{0,4}(?:=>|[=:]|%3[Dd]|%22%3[Aa]%22)\s{0,4}\\{0,3}["'\[*\x60]{0,2}`;
const VALUE = String.raw`[^\s"'&<>,;(){}\\\[\]]`;
/** Between a label and what stands beside it in a table, in the next line, or in a sentence: "the client secret is …". */
const BESIDE = String.raw`["'\]*\x60]{0,3}(?:\s{0,4}\|\s{0,4}|\s{1,4})(?:(?:(?:is|was|of|with|value):?|=>?|:)\s{1,4})?["'*\x60]{0,2}`;
const labelled = (labels: string, least: number) =>
  new RegExp(String.raw`(?<keep>(?<![A-Za-z0-9])(?:${labels})${GAP})${VALUE}{${least},}`, 'gi');
/** A label without a colon: only what nobody says, long and of letters and digits, stands for a secret then. */
const spoken = (labels: string) =>
  new RegExp(
    String.raw`(?<keep>(?<![A-Za-z0-9])(?:${labels})${BESIDE})(?=[^\s\d]{0,60}\d)(?=[^\sA-Za-z]{0,60}[A-Za-z])[A-Za-z0-9._~+/=!#$%^-]{16,200}(?![^\s.,;)"'*\x60|])`,
    'gi',
  );
/** A name that holds a number, an address or a path is no secret; neither is an ID. */
const isNamed = (value: string) =>
  /^(?:https?:|[a-z]{1,40}[/.][a-z])/.test(value) ||
  /\.[a-z]{2,5}$/.test(value) ||
  /^[a-z]{1,60}(?:[-_.][a-z0-9]{1,60}){0,12}$/.test(value) ||
  /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value) ||
  /^(?:AADSTS|AADB2C|MSIS|IDX)\d+/.test(value);
/** What stands in an example: a variable, a name for what belongs there, or what somebody cut out. */
const isVariable = (value: string) =>
  /^(?:[$%]|env\b|(?:client|app|api|my|your|the)?[ _-]?(?:secret|token|pass(?:word)?|pw|key)$)|\.{3}|\u2026|\*{3}/i.test(
    value,
  ) || isPlaceholder(value);
const PLAIN_WORD = /^[a-z]+(?:[_-][a-z]+)*[.:!?]?$/i;
const isErrorCode = (value: string) =>
  value.length < 10 ||
  /^\d+$/.test(value) ||
  PLAIN_WORD.test(value) ||
  // Firebase: `auth/popup-blocked-by-browser`.
  /^[a-z]{2,20}\/[a-z]+(?:-[a-z]+)*[.:!?)]*$/.test(value) ||
  /^(?:AADSTS|AADB2C|MSIS|E)\d+$/i.test(value);
const isPlaceholder = (value: string) =>
  /^(?:\*+|x+|\.+|null|undefined|none|true|false|your[-_a-z]*|my[-_a-z]*|changeme|\[?hidden\]?|%s)$/i.test(
    value,
  );

/** All rules, in the order in which they are applied: whole documents before the values inside them. */
export const SECRET_RULES: readonly SecretRule[] = [
  {
    secret: 'privateKey',
    hints: ['private key'],
    pattern:
      /(?<keep>-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----)(?:[A-Za-z0-9+/=\s\\:,]|-(?!-))*(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----)?/g,
  },
  {
    secret: 'samlResponse',
    hints: ['samlresponse', 'samlart'],
    pattern: labelled('SAMLResponse|SAMLart', 20),
  },
  {
    secret: 'samlResponse',
    hints: ['phnhbw', 'pd94bwwg'],
    pattern: /(?<![A-Za-z0-9+/])(?:PHNhbW|PD94bWwg)[A-Za-z0-9+/=%\s]{60,}/g,
  },
  {
    secret: 'cookie',
    hints: ['cookie'],
    pattern: /(?<keep>(?<![A-Za-z0-9])(?:set-)?cookie2?["']?\s{0,3}[:=]\s{0,3}["']?)[^\n"']{4,}/gi,
    unless: (value) => !value.includes('='),
  },
  {
    secret: 'cookie',
    hints: [
      'jsessionid',
      'phpsessid',
      'sid=',
      'sid:',
      'sid"',
      "sid'",
      'estsauth',
      'session_token',
      'sessiontoken',
      'keycloak_',
      'connect.sid',
      'idx=',
      'idx:',
      'idx"',
      'msisauth',
    ],
    pattern: labelled(
      'JSESSIONID|PHPSESSID|ESTSAUTH(?:PERSISTENT|LIGHT)?|connect\\.sid|idx|sid|session_?token|KEYCLOAK_SESSION|KEYCLOAK_IDENTITY|MSISAuth',
      8,
    ),
    unless: isErrorCode,
  },
  {
    secret: 'oktaToken',
    hints: ['ssws'],
    pattern: /(?<keep>(?<![A-Za-z0-9])SSWS\s{1,4})[A-Za-z0-9_-]{8,}/gi,
  },
  {
    secret: 'accessToken',
    hints: ['authorization', 'bearer', 'dpop', 'negotiate'],
    pattern:
      /(?<keep>(?<![A-Za-z0-9])(?:Bearer|DPoP|Negotiate|token)["':=]{0,2}\s{1,4})[A-Za-z0-9._~+/=-]{20,}/gi,
    unless: (value) => PLAIN_WORD.test(value) || /^https?:/.test(value),
  },
  {
    secret: 'credentials',
    hints: ['basic'],
    pattern: /(?<keep>(?<![A-Za-z0-9])Basic\s{1,4})[A-Za-z0-9+/=_-]{8,}/g,
    unless: (value) => PLAIN_WORD.test(value),
  },
  {
    secret: 'credentials',
    hints: ['@'],
    pattern:
      /(?<keep>(?<![A-Za-z0-9])[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@:"'<>]{1,200}:[^\s/@"'<>]{1,400}(?=@)/gi,
  },
  {
    secret: 'clientSecret',
    hints: ['secret'],
    pattern: labelled(
      '(?:[a-z0-9]{1,20}[_.-]){0,4}client[_-]?secret(?:[_-]?value)?|app[_-]?secret|consumer[_-]?secret|secret[ _-]?(?:key|value|access[_-]?key)|clientSecret|secret[_-]?hash|secret',
      4,
    ),
    unless: isPlaceholder,
  },
  {
    secret: 'clientSecret',
    hints: ['secret'],
    pattern: spoken('(?:client|app|consumer|oauth)?[ _-]?secret(?:[ _-]?(?:key|value))?'),
    unless: isNamed,
  },
  {
    // An option of a command has its value behind a blank.
    secret: 'clientSecret',
    hints: ['--'],
    pattern:
      /(?<keep>(?<![\w-])--(?:[a-z]{1,20}-){0,3}(?:client-?secret|secret|pass(?:word)?|token|api-?key)\s{1,4}["']?)[^\s"'<>&|;()\x60]{6,}/gi,
    unless: (value) => isVariable(value) || PLAIN_WORD.test(value),
  },
  {
    secret: 'credentials',
    hints: ['curl ', 'az login'],
    pattern:
      /(?<keep>\bcurl\b[^\n]{0,300} (?:-u[ =]?|--user[ =])["']?[^\s:"'$]{1,120}:|\baz login\b[^\n]{0,200} -p[ =]["']?)(?!\/\/)[^\s"'<>&|;()\x60]{4,}/g,
    unless: isVariable,
  },
  {
    // An element of XML, as configurations hold it.
    secret: 'password',
    hints: ['password>', 'secret>', 'token>'],
    pattern:
      /(?<keep><(?:[a-z0-9]{1,20}:)?(?:client-?_?secret|[a-z]{0,20}password|(?:access|refresh|id)-?_?token)>\s{0,4})[^\s<>]{4,400}(?=\s{0,4}<)/gi,
    unless: isVariable,
  },
  {
    secret: 'clientSecret',
    hints: ['q~'],
    pattern: /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}[78]Q~[A-Za-z0-9_~.-]{31,36}/g,
  },
  { secret: 'clientSecret', hints: ['gocspx-'], pattern: /(?<![A-Za-z0-9_-])GOCSPX-[A-Za-z0-9_-]{20,}/g },
  {
    secret: 'clientAssertion',
    hints: ['assertion'],
    pattern: labelled(
      'client[_-]?assertion|assertion|subject_token|actor_token|logout_token|id_token_hint',
      12,
    ),
    unless: (value) => PLAIN_WORD.test(value) || /^(?:urn:|https?:)/i.test(value),
  },
  {
    secret: 'refreshToken',
    hints: ['refresh'],
    pattern: spoken('refresh[ _-]?token'),
    unless: isNamed,
  },
  {
    secret: 'refreshToken',
    hints: ['refresh'],
    pattern: labelled('refresh[_-]?token|refreshToken', 8),
    unless: (value) => PLAIN_WORD.test(value),
  },
  {
    secret: 'refreshToken',
    hints: ['1//0', '0.a', '1.a'],
    pattern: /(?<![A-Za-z0-9_./-])(?:1\/\/0[A-Za-z0-9_-]{20,}|[01]\.A[A-Za-z0-9_.-]{60,})/g,
  },
  {
    secret: 'accessToken',
    hints: ['token'],
    pattern: spoken('(?:access|id|bearer|auth|api)[ _-]?token'),
    unless: isNamed,
  },
  {
    secret: 'accessToken',
    hints: ['token'],
    pattern: labelled(
      'access[_-]?token|id[_-]?token|accessToken|idToken|bearer[_-]?token|auth[_-]?token|session[_-]?id|x-amz-security-token',
      8,
    ),
    unless: (value) => PLAIN_WORD.test(value) || /^(?:urn:|https?:)/i.test(value),
  },
  {
    secret: 'accessToken',
    hints: ['eyj'],
    pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]*){0,3}/g,
  },
  {
    secret: 'accessToken',
    hints: ['ya29.', 'eaa', 'a21aa', '00d'],
    pattern:
      /(?<![A-Za-z0-9_-])(?:ya29\.[A-Za-z0-9_-]{20,}|EAA[A-Za-z0-9]{30,}|A21AA[A-Za-z0-9_-]{40,}|00D[A-Za-z0-9]{12,15}![A-Za-z0-9._]{40,})/g,
  },
  {
    secret: 'apiToken',
    hints: [
      'ghp_',
      'gho_',
      'ghs_',
      'ghu_',
      'ghr_',
      'github_pat',
      'glpat-',
      'gloas-',
      'glrt-',
      'gldt-',
      'xox',
      'xapp-',
      'atatt',
      'sk_live',
      'rk_live',
      'npm_',
    ],
    pattern:
      /(?<![A-Za-z0-9_-])(?:gh[opsur]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|gl(?:pat|oas|rt|dt)-[A-Za-z0-9_-]{16,}|xox[abeoprs]-[A-Za-z0-9-]{8,}|xapp-[A-Za-z0-9-]{8,}|ATATT[A-Za-z0-9_=-]{20,}|[sr]k_live_[A-Za-z0-9]{16,}|npm_[A-Za-z0-9]{30,})/g,
  },
  {
    secret: 'apiToken',
    hints: [
      'api-key',
      'api_key',
      'apikey',
      'api-token',
      'api_token',
      'apitoken',
      'aws_secret',
      'aws_session',
    ],
    pattern: labelled('x-api-key|api[_-]?key|api[_-]?token|aws_secret_access_key|aws_session_token', 8),
    unless: (value) => PLAIN_WORD.test(value),
  },
  { secret: 'apiToken', hints: ['api key', 'apikey'], pattern: spoken('api ?key'), unless: isNamed },
  {
    secret: 'password',
    hints: ['password', 'passphrase'],
    pattern: spoken('password|passphrase'),
    unless: isNamed,
  },
  {
    // In a sentence it is short; only digits beside letters tell it from what is said of it.
    secret: 'password',
    hints: ['password is', 'password was', 'passwort ist', 'passwort lautet'],
    pattern:
      /(?<keep>\b(?:password (?:is|was)|passwort (?:ist|lautet)):?\s{1,2}["'`*]{0,2})(?=[^\s\d]{0,60}\d)(?=[^\sA-Za-z]{0,60}[A-Za-z])[^\s"'`<>]{6,80}/gi,
    unless: isNamed,
  },
  {
    secret: 'password',
    hints: ['passw', 'pwd', 'passphrase', 'kennwort', 'contrase', 'mot de passe', 'senha'],
    pattern: labelled(
      '(?:[a-z0-9]{1,20}[_.-]){0,3}passw(?:or)?d|passwd|pwd|passphrase|passcode|kennwort|passwort|contrase\u00f1a|mot de passe|senha',
      3,
    ),
    unless: (value) =>
      isPlaceholder(value) ||
      /^(?:authentication|credentials?|expired|grant|invalid|incorrect|is|was|has|must|mismatch|wrong|not)$/i.test(
        value,
      ),
  },
  {
    secret: 'code',
    hints: ['code=', 'code:', 'code"', "code'", 'code%', 'code\\', 'code ', 'code\t', 'code]', 'verifier'],
    pattern: labelled(
      'authorization[_-]?code|auth[_-]?code|device[_-]?code|user[_-]?code|code[_-]?verifier|code',
      6,
    ),
    unless: isErrorCode,
  },
  {
    secret: 'email',
    hints: ['@'],
    pattern:
      /(?<keep>(?<![A-Za-z0-9._%+'-])[A-Za-z0-9])[A-Za-z0-9._%+'-]{0,80}(?=@[A-Za-z0-9](?:[A-Za-z0-9-]{0,60}\.)+[A-Za-z]{2,24})/g,
  },
];

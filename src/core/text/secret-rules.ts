import {
  isErrorCode,
  isNamed,
  isPlaceholder,
  isVariable,
  labelled,
  PLAIN_WORD,
  type SecretRule,
  spoken,
} from './secret-rule.ts';
import { TOKENS } from './secret-tokens.ts';

/** Secrets that what stands before them gives away. */
const LABELLED: readonly SecretRule[] = [
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
];

const ADDRESS: SecretRule = {
  secret: 'email',
  hints: ['@'],
  pattern:
    /(?<keep>(?<![A-Za-z0-9._%+'-])[A-Za-z0-9])[A-Za-z0-9._%+'-]{0,80}(?=@[A-Za-z0-9](?:[A-Za-z0-9-]{0,60}\.)+[A-Za-z]{2,24})/g,
};

/** All rules, in the order in which they are applied: whole documents before the values inside them. */
export const SECRET_RULES: readonly SecretRule[] = [...LABELLED, ...TOKENS, ADDRESS];

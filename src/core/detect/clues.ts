import { mayFit } from '../text/pattern-gate.ts';
import type { Clues } from './types.ts';

const GUID = String.raw`[0-9a-f]{8}-\s{0,3}[0-9a-f]{4}-\s{0,3}[0-9a-f]{4}-\s{0,3}[0-9a-f]{4}-\s{0,3}[0-9a-f]{12}`;
const IS = String.raw`["'*\`)\]]{0,3}\s{0,3}(?:[:=]|=>|\bis\b)?\s{0,3}["'*\`([<]{0,3}`;
const URI = String.raw`[a-z][a-z0-9+.-]{1,30}:/{1,2}[^\s"'<>&,;|\`\\)\]}]{1,400}`;
const NAMED = String.raw`(?:urn|spn):[A-Za-z0-9][A-Za-z0-9._:/-]{3,160}`;
const TOKEN = String.raw`[A-Za-z0-9][A-Za-z0-9._:/@-]{1,120}`;
const WORDS = String.raw`[A-Za-z][A-Za-z0-9_.:/-]{2,80}(?: (?!is |are |was |and |in |for |of )[A-Za-z][A-Za-z0-9_.:/-]{2,60}){0,5}`;
/** `User.Read`, `api://x/read`, `offline_access`; of those that are plain words the ones of OpenID Connect. */
const SCOPE = String.raw`(?!and/or)(?:[A-Za-z][A-Za-z0-9-]{0,40}[.:/_]{1,3}(?=[A-Za-z0-9])[A-Za-z0-9_.:/-]{1,80}|(?:openid|profile|email|address|phone|offline|groups|roles)(?![A-Za-z0-9-]))`;
const ZONE = String.raw`(?:Z|UTC|GMT|[+-]\d\d:?\d\d|(?:[CWE]ES?T|A?[ECMP][SD]T|[BIJ]ST|SGT|MSK)\b)`;

interface ClueRule {
  readonly name: string;
  readonly pattern: RegExp;
}

const rule = (name: string, labels: string, value: string): ClueRule => ({
  name,
  pattern: new RegExp(String.raw`(?<![A-Za-z0-9])(?:${labels})(?![A-Za-z0-9])${IS}(${value})`, 'i'),
});

/**
 * IDs are taken by their label, never by their shape alone. The first rule of a name that fits wins; all patterns are
 * bounded, so that a text costs linear time.
 */
const RULES: readonly ClueRule[] = [
  rule('correlation_id', 'correlation[ _-]?(?:request[ _-]?)?id|client-request-id|activity ?id', GUID),
  rule('trace_id', 'trace[ _-]?id', GUID),
  rule(
    'request_id',
    'x-okta-request-id|x-ms-request-id|x-amzn-request-?id|x-amz-request-id|x-github-request-id|transaction[ _-]?id|ray[ _-]?id|cf-ray|request[ _-]?id',
    `${GUID}|[A-Za-z0-9][A-Za-z0-9_-]{9,80}`,
  ),
  rule('error_id', 'error[ _-]?id', 'oae[A-Za-z0-9_-]{8,40}|[A-Za-z0-9_-]{12,60}'),
  rule('debug_id', 'paypal-debug-id|debug[ _-]?id', '[A-Za-z0-9]{8,40}'),
  rule('trace_id', 'fbtrace[ _-]?id', '[A-Za-z0-9_-]{6,40}'),
  rule('log_id', 'tracking[ _-]?id|log[ _-]?id', '[A-Za-z0-9_-]{8,80}'),
  rule(
    'timestamp',
    'timestamp|time ?stamp|time',
    String.raw`\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?(?:\s?${ZONE})?`,
  ),
  {
    name: 'timestamp',
    // When something holds is not when it failed.
    pattern: new RegExp(
      String.raw`(?<!(?:NotBefore|NotOnOrAfter)[=:"' ]{1,3}|\b(?:nbf|exp): \d{1,12} \(|[\d-])(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:\s?${ZONE})?)`,
    ),
  },
  { name: 'redirect_uri', pattern: new RegExp(`[?&]redirect_uri=(${URI})`, 'i') },
  // An address that has a client ID is the whole request.
  rule(
    'redirect_uri',
    'redirect[ _-]?ur[il]|reply url|callback(?: url)?|redirectUri',
    String.raw`(?![^\s"'<>]{0,400}[?&](?:client_id|response_type)=)${URI}`,
  ),
  rule(
    'client_id',
    'client[ _-]?id|clientId|appid|azp|app[ _-]?id|application \\(client\\) id|consumer key|for a secret added to app|client_id is',
    `${GUID}|[A-Za-z0-9][A-Za-z0-9._-]{5,100}`,
  ),
  rule(
    'client_id',
    'application(?: with (?:the )?(?:identifier|id|client id))?|client application|the client|app(?:lication)? id',
    GUID,
  ),
  {
    name: 'client_id',
    // A query names even a short one whole.
    pattern: /[?&]client_id=([A-Za-z0-9][A-Za-z0-9._~-]{0,100})(?=[&#\s"'<>)\]]|$)/i,
  },
  {
    name: 'client_id',
    // The page of an application in Okta's Admin Console.
    pattern: /\/oidc_client\/instance\/(0oa[A-Za-z0-9]{6,30})(?![A-Za-z0-9])/,
  },
  rule('client_name', 'app(?:lication)? (?:display )?name', String.raw`[A-Za-z0-9][^\n"'<>|]{1,80}`),
  rule(
    'tenant',
    'tenant[ _-]?id|tenantid|tid|directory \\(tenant\\) id|directory id|realmid',
    `${GUID}|${TOKEN}`,
  ),
  // In prose the next word is no name of a tenant, unless it is a domain or set apart.
  rule(
    'tenant',
    'tenant',
    `${GUID}|[A-Za-z0-9-]{1,60}\\.[A-Za-z0-9.-]{2,80}|(?<=["':=] {0,2})[A-Za-z0-9][A-Za-z0-9._-]{1,120}(?![A-Za-z0-9._-]|[ ][A-Za-z])`,
  ),
  {
    name: 'tenant',
    pattern: new RegExp(
      String.raw`(?:login\.microsoftonline\.(?:com|us)|sts\.windows\.net)/(${GUID}|[A-Za-z0-9-]{1,60}\.[A-Za-z0-9.-]{2,80})(?=[/\s?"'])`,
      'i',
    ),
  },
  rule('tenant', 'directory', GUID),
  {
    name: 'tenant',
    // A tenant of Keycloak is a realm, and its endpoints name it.
    pattern: /\/realms\/([A-Za-z0-9][A-Za-z0-9._-]{0,80})(?=[/?#\s"'),;]|$)/i,
  },
  rule('grant_type', 'grant[ _-]?type', '[a-z_]{4,40}(?![a-z_])|urn:[A-Za-z0-9:._-]{8,80}'),
  rule('response_mode', 'response[ _-]?mode', '[a-z_]{4,30}'),
  // In prose the next word is no scope unless it looks like one, or is set apart.
  rule('scope', 'scopes?', String.raw`(?<=[:=>][\s"'*\`([<]{0,6}|["'\`])${WORDS}|${SCOPE}(?: ${SCOPE}){0,5}`),
  rule('resource', 'resource', `${GUID}|${URI}`),
  rule('audience', 'audience|aud', `${URI}|${NAMED}|api://[A-Za-z0-9-]{3,60}|${GUID}`),
  rule('issuer', 'issuer|iss', `${URI}|${NAMED}`),
  rule('destination', 'destination', URI),
  {
    name: 'relying_party',
    // An event of AD FS leaves lines empty between a label and its value.
    pattern: /\brelying party:\s{0,40}([a-z]{2,30}:[^\s"'<>,;|]{2,200})/i,
  },
  rule('in_response_to', 'inresponseto', '[A-Za-z0-9_.-]{6,80}'),
  rule(
    'user',
    'user ?principal ?name|upn|user account|user|username|login_hint',
    String.raw`[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{3,100}`,
  ),
  {
    name: 'authorization_server',
    // One of an Okta org's own: the host alone is the org's.
    pattern: /https?:\/\/([A-Za-z0-9.-]{4,120}\/oauth2\/(?:default|aus[A-Za-z0-9]{6,30}))(?![A-Za-z0-9-])/i,
  },
  {
    name: 'host',
    // A callback belongs to the application, whatever its path is called.
    pattern:
      /(?<![A-Za-z0-9])https?:\/\/([A-Za-z0-9.-]{4,120})(?::\d{2,5})?(?:\/(?:[A-Za-z0-9_.-]{1,60}\/){0,6}(?:oauth2?|token|authoriz(?:e|ation)|saml2?|adfs|sso|realms|login|protocol|connect))(?![A-Za-z0-9_./-]{0,60}(?:callback|redirect|signin-oidc|\/cb\b))/i,
  },
];

/** The expressions behind the clues, so that a test can prove them linear. */
export const CLUE_PATTERNS: readonly RegExp[] = RULES.map(({ pattern }) => pattern);

let look: ReturnType<typeof mayFit> | undefined;
/** Which rules, by their places in the list, are worth trying on a text. */
const worthTrying = (text: string) => {
  look ??= mayFit(RULES.map(({ pattern }) => pattern));
  return look(text);
};

/** Names that entries use for what only some wordings capture. */
const CAPTURE_NAMES = ['parameter', 'policy', 'group', 'log_id', 'error_id', 'resource_name', 'user_type'];

/** Every name that prose and `include` may use without a wording of the entry that captures it. */
export const COMMON_NAMES: readonly string[] = [
  ...new Set([...RULES.map(({ name }) => name), ...CAPTURE_NAMES]),
];

/** Values that stand behind a label in prose and are no value. */
const NOT_A_VALUE =
  /^(?:is|was|not|the|and|for|with|that|from|missing|invalid|required|mismatch|parameter|configured|registered|does|must|has|null|none|undefined|admin|name|value|https?|request|error|your[-_a-z]*|xxx+|correct|incorrect|wrong|valid|right|expired|unknown|found|mandatory|optional|requested|empty|restrictions?|settings?|type|format|app[-_]?name|client[-_]?(?:id|name|secret)|tenant[-_]?(?:id|name)|foo|insert[-_]\w+)$/i;

/** IDs, times, hosts, client and tenant that a cleaned text names: they help to answer and to escalate, and are no errors. */
export function findClues(text: string): Clues {
  const clues: Record<string, string> = {};
  const isWorth = worthTrying(text);
  for (const [at, { name, pattern }] of RULES.entries()) {
    if (clues[name] !== undefined || !isWorth(at)) continue;
    const value = readValue(pattern.exec(text)?.[1]);
    if (value && !NOT_A_VALUE.test(value) && !isMasked(value)) clues[name] = value;
  }
  return clues;
}

/** A value that stands behind a label, and whether it is whole. */
export interface Labelled {
  readonly name: string;
  readonly value: string;
  /** False when the text goes on with stars, dots or x: somebody masked or cut it. */
  readonly whole: boolean;
}

const EVERYWHERE = RULES.map(({ name, pattern }) => ({ name, pattern: new RegExp(pattern.source, 'gi') }));
const GOES_ON = /^(?:[-_.]?(?:\*|x{3,}|…|\.\.)|-)/i;

/** Every labelled value of a cleaned text, not only the first of each name; masked ones are said to be so. Linear. */
export function findLabelled(text: string): readonly Labelled[] {
  const found: Labelled[] = [];
  const isWorth = worthTrying(text);
  for (const [at, { name, pattern }] of EVERYWHERE.entries()) {
    if (!isWorth(at)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const value = readValue(match[1]);
      if (!value || NOT_A_VALUE.test(value)) continue;
      const whole = !isMasked(value) && !GOES_ON.test(text.slice(pattern.lastIndex, pattern.lastIndex + 8));
      found.push({ name, value, whole });
    }
  }
  return found;
}

function readValue(raw: string | undefined): string | undefined {
  return raw
    ?.replace(/\s+(?=[0-9a-f-]+$)/g, '')
    .replace(/[.,;:]+$/, '')
    .trim();
}

/** A GUID of zeros or x is a placeholder of documentation, nothing to hand over. */
function isMasked(value: string): boolean {
  return /^[0x-]+$/i.test(value) || /x{4,}/i.test(value);
}

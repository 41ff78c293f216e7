import { clean } from '../text/clean.ts';
import { decodeLines } from '../text/decode.ts';
import { redact } from '../text/redact.ts';
import { type HarRequest, type Member, readQuery, valueIn } from './har-request.ts';
import { listOf, objectOf, parseJson, textOf } from './json.ts';
import { FILE_LIMITS } from './limits.ts';
import { hasScriptedError, takePageText } from './page-text.ts';

/** What a request of a sign-in is for. */
export type Step =
  | 'token request'
  | 'authorization request'
  | 'SAML exchange'
  | 'callback'
  | 'device authorization request'
  | 'discovery'
  | 'sign-in page'
  | 'userinfo request'
  | 'revocation or logout request'
  | 'API request';

/** A request of a sign-in that failed; nothing in it could sign somebody in. */
export interface HarFailure {
  /** 1-based, in the order of the file. */
  readonly number: number;
  readonly step: Step;
  readonly method: string;
  /** Scheme, host and path. */
  readonly address: string;
  /** 0 when there was no answer. */
  readonly status: number;
  /** What the answer or the redirect says, a line each. */
  readonly says: readonly string[];
  /** Harmless parameters of the request, a line each. */
  readonly sent: readonly string[];
}

const { har } = FILE_LIMITS;

/** Paths by which a step is known, the first that fits. */
const PATHS: readonly { readonly step: Step; readonly path: RegExp }[] = [
  { step: 'discovery', path: /\/\.well-known\/|\/(?:jwks|jwks\.json|discovery\/v?[\d.]*\/?keys|certs)$/i },
  {
    step: 'device authorization request',
    path: /\/(?:devicecode|device\/code|device_authorization|device\/authorize)$/i,
  },
  {
    step: 'token request',
    path: /\/(?:token|access_token|accesstoken|tokens|tokenservice|oauth\.(?:v2\.)?access)(?:\.\w{2,5})?\/?$/i,
  },
  {
    step: 'authorization request',
    path: /\/(?:authori[sz]e|authorization|oauth2?\/(?:v\d(?:\.\d)?\/)?auth|openid-connect\/auth)(?:\/|$)/i,
  },
  {
    step: 'SAML exchange',
    path: /\/(?:saml2?|adfs\/ls|shibboleth\.sso|samlp|wsfed|acs)(?:\/|$)|\/sso\/saml/i,
  },
  { step: 'userinfo request', path: /\/userinfo\/?$/i },
  { step: 'revocation or logout request', path: /\/(?:revoke|logout|signout|end_?session|introspect)\/?$/i },
  {
    step: 'sign-in page',
    path: /\/(?:login|signin|kmsi|reprocess|processauth|idp\/idx|api\/v1\/authn|u\/login)(?:\/|$)/i,
  },
];
const SAML_PARAMS = /^(?:SAMLRequest|SAMLResponse|SAMLart|wresult|wctx|wtrealm)$/;
/** Fields of an error answer (RFC 6749, RFC 6750, RFC 9457 and what providers add); none of them holds a secret. */
const ERROR_FIELDS: readonly string[] = [
  'error',
  'error_description',
  'error_codes',
  'error_uri',
  'error_subcode',
  'error_reason',
  'suberror',
  'error_hint',
  'errorCode',
  'errorSummary',
  'errorId',
  'errorCauses',
  'error_message',
  'errorMessage',
  'correlation_id',
  'trace_id',
  'timestamp',
  'code',
  'status',
  'message',
  'detail',
  'title',
  'type',
  'name',
  'debug_id',
  'fbtrace_id',
  'reason',
  '__type',
];
const ERROR_MARKS: readonly string[] = ['error', 'errorCode', 'errorSummary', 'error_description', '__type'];
/** In an address only these are an error; `code` there is a secret. */
const ADDRESS_FIELDS = ERROR_FIELDS.filter((name) => /^(?:error|suberror|correlation|trace)/.test(name));
const SENT: readonly string[] = [
  'grant_type',
  'client_id',
  'redirect_uri',
  'response_type',
  'response_mode',
  'scope',
  'resource',
  'audience',
  'prompt',
  'wtrealm',
];
const ID_HEADERS: readonly string[] = [
  'x-ms-request-id',
  'client-request-id',
  'x-okta-request-id',
  'x-auth0-requestid',
  'x-amzn-requestid',
  'paypal-debug-id',
  'x-fb-trace-id',
  'x-github-request-id',
  'x-request-id',
];

/** What failed in a request, or nothing when it belongs to no sign-in or went well. */
export function findHarFailure(request: HarRequest, number: number): HarFailure | undefined {
  const { url, method, status } = request;
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const step = stepOf(request, url);
  const said = [...redirectSays(request), ...headerSays(request), ...bodySays(request, step !== undefined)];
  const failed = status >= 400 || (status === 0 && request.failure !== '');
  if (step === undefined ? said.length === 0 : said.length === 0 && !failed) return undefined;
  const ids = ID_HEADERS.flatMap((name) => {
    const value = valueIn(request.answered, name);
    return value === '' ? [] : [`${name}: ${value.slice(0, 100)}`];
  });
  const times = request.startedAt === '' ? [] : [`timestamp: ${request.startedAt}`];
  const lines = [
    ...said,
    ...(request.failure === '' ? [] : [`No answer: ${request.failure}`]),
    ...times,
    ...ids,
  ];
  return {
    number,
    step: step ?? 'API request',
    method,
    address: addressOf(url),
    status,
    says: lines.map((line) => redact(line.slice(0, har.said))),
    sent: sentOf(request.params),
  };
}

function stepOf({ params }: HarRequest, { pathname }: URL): Step | undefined {
  const names = params.map(({ name }) => name);
  const known = PATHS.find(({ path }) => path.test(pathname.slice(-200)))?.step;
  if (known === 'token request' || known === 'authorization request') return known;
  if (names.some((name) => SAML_PARAMS.test(name))) return 'SAML exchange';
  if (hasError(params) || (names.includes('code') && names.includes('state'))) return 'callback';
  return known;
}

function redirectSays({ params, handed }: HarRequest): readonly string[] {
  const errors = (members: readonly Member[]) => (hasError(members) ? errorMembers(members) : []);
  const saml = [...params, ...handed]
    .filter(({ name }) => name === 'SAMLResponse')
    .map(({ value }) => decodeLines(`SAMLResponse=${value.replaceAll(' ', '+')}`))
    .filter((lines) => lines.some((line) => line.startsWith('SAML error')));
  return [
    ...errors(params).map(({ name, value }) => `${name}: ${value}`),
    ...errors(handed).map(({ name, value }) => `redirected with ${name}: ${value}`),
    ...saml.flat(),
  ];
}

/** Whether parameters hand over an OAuth error: other people's addresses have an `error=` too. */
function hasError(members: readonly Member[]): boolean {
  if (valueIn(members, 'error') === '') return false;
  return members.some(({ name }) => /^(?:error_\w+|suberror|state|iss)$/.test(name));
}

function errorMembers(members: readonly Member[]): readonly Member[] {
  return members.filter(({ name, value }) => ADDRESS_FIELDS.includes(name) && value !== '');
}

function headerSays({ answered }: HarRequest): readonly string[] {
  const challenge = valueIn(answered, 'www-authenticate');
  return /\berror=/i.test(challenge) ? [`WWW-Authenticate: ${challenge}`] : [];
}

/** What a body says; of a request that is no known step only the form of an OAuth error counts. */
function bodySays({ body, status, mimetype }: HarRequest, isStep: boolean): readonly string[] {
  const text = body.trimStart();
  if (text === '') return [];
  if (text.startsWith('{') || text.startsWith('[')) {
    const picked = pickErrors(parseJson(text), 0);
    const isOAuth = typeof picked?.error === 'string' && picked.error_description !== undefined;
    const isError = isOAuth || (isStep && (status >= 400 || typeof picked?.error === 'string'));
    return picked && isError ? [JSON.stringify(picked)] : [];
  }
  if (!isStep) return [];
  if (text.startsWith('error='))
    return errorMembers(readQuery(text)).map(({ name, value }) => `${name}: ${value}`);
  const isPage = text.startsWith('<') && !text.startsWith('<?xml');
  if (isPage || mimetype.includes('html'))
    return status >= 400 || hasScriptedError(text) ? [takePageText(text).slice(0, har.said)] : [];
  return status >= 400 && /^(?:text\/|.*(?:xml|urlencoded))/.test(mimetype)
    ? [clean(text.slice(0, har.said))]
    : [];
}

/** The error fields of a JSON answer, also one level deep; nothing when there is no error in it. */
function pickErrors(value: unknown, depth: number): Record<string, unknown> | undefined {
  const answer = objectOf(listOf(value)[0] ?? value);
  if (!ERROR_MARKS.some((name) => answer[name] !== undefined && answer[name] !== null) && depth === 0)
    return undefined;
  const picked: Record<string, unknown> = {};
  for (const name of ERROR_FIELDS) {
    const field = answer[name];
    if (typeof field === 'string') picked[name] = field.slice(0, har.said);
    else if (typeof field === 'number') picked[name] = field;
    else if (Array.isArray(field))
      picked[name] = field.slice(0, 5).map((one) => textOf(one) || textOf(objectOf(one).errorSummary));
    else if (typeof field === 'object' && field !== null && depth === 0) picked[name] = pickErrors(field, 1);
  }
  return Object.keys(picked).length > 0 ? picked : undefined;
}

/** Scheme, host and path; segments that are long enough to be a token are left out. */
function addressOf({ origin, pathname }: URL): string {
  const path = pathname
    .split('/')
    .slice(0, 20)
    .map((segment) => (segment.length > 64 || /^eyJ/.test(segment) ? '…' : segment))
    .join('/');
  return redact(`${origin}${path}`.slice(0, har.shown));
}

function sentOf(params: readonly Member[]): readonly string[] {
  return SENT.flatMap((name) => {
    const value = valueIn(params, name);
    // What stands behind an address may be anything.
    const harmless =
      /^[a-z][a-z0-9+.-]*:/i.test(value) && name !== 'scope' ? (value.split(/[?#]/)[0] ?? '') : value;
    return harmless === '' ? [] : [redact(`${name}: ${harmless.slice(0, har.shown)}`)];
  });
}

import { clean } from './clean.ts';
import { redact } from './redact.ts';

/** Characters of one value, and values of one kind, that are passed on. */
const LONGEST_VALUE = 400;
const MOST_VALUES = 3;
const LONGEST_TAG = 4_000;

const ROOT =
  /<(?:[A-Za-z][\w.-]{0,30}:)?(Response|AuthnRequest|LogoutRequest|LogoutResponse|ArtifactResponse|ArtifactResolve|Assertion)(?=[\s>/])/;
const KINDS: Readonly<Record<string, string>> = {
  Response: 'SAML response',
  AuthnRequest: 'SAML authentication request',
  LogoutRequest: 'SAML logout request',
  LogoutResponse: 'SAML logout response',
  ArtifactResponse: 'SAML artifact response',
  ArtifactResolve: 'SAML artifact request',
  Assertion: 'SAML assertion',
};
const SUCCESS = 'urn:oasis:names:tc:SAML:2.0:status:Success';

/** Attributes that say where a message goes and when it holds; none of them names a person. */
const ATTRIBUTES: readonly { readonly element?: string; readonly name: string; readonly as?: string }[] = [
  { name: 'Destination' },
  { name: 'InResponseTo' },
  { name: 'IssueInstant' },
  { name: 'AssertionConsumerServiceURL', as: 'ACS URL' },
  { name: 'ProtocolBinding' },
  { name: 'ForceAuthn' },
  { name: 'IsPassive' },
  { element: 'NameIDPolicy', name: 'Format', as: 'NameIDPolicy Format' },
  { element: 'SubjectConfirmationData', name: 'Recipient' },
  { element: 'Conditions', name: 'NotBefore' },
  { element: 'Conditions', name: 'NotOnOrAfter' },
];

/**
 * What a SAML protocol message (SAML 2.0 Core) says of the exchange, a line for each: kind, status codes and message,
 * issuer, audience, addresses, times. Never the assertion itself: no NameID, attribute, subject, signature or
 * certificate. No lines for what is no such message. Linear; never throws.
 */
export function describeSaml(xml: string): readonly string[] {
  const root = ROOT.exec(xml);
  const kind = KINDS[root?.[1] ?? ''];
  if (!root || kind === undefined) return [];
  const statuses = tagsOf(xml, 'StatusCode').flatMap((tag) => attributeOf(tag, 'Value') ?? []);
  const failed = statuses.filter((status) => status !== SUCCESS);
  const lines = [
    statuses.length > 0 && failed.length === 0 ? `${kind}, status Success` : kind,
    ...failed.map((status) => `SAML error: ${status}`),
    ...textsOf(xml, 'StatusMessage').map((text) => `StatusMessage: ${text}`),
    ...textsOf(xml, 'Issuer')
      .slice(0, 1)
      .map((text) => `Issuer: ${text}`),
    ...textsOf(xml, 'Audience').map((text) => `Audience: ${text}`),
    ...textsOf(xml, 'AuthnContextClassRef').map((text) => `AuthnContextClassRef: ${text}`),
    ...attributeLines(xml, xml.slice(root.index, endOfTag(xml, root.index))),
    ...(/<(?:[A-Za-z][\w.-]{0,30}:)?EncryptedAssertion[\s>]/.test(xml) ? ['The assertion is encrypted'] : []),
  ];
  return lines.map((line) => redact(clean(line).replace(/\s+/g, ' ').trim()));
}

function attributeLines(xml: string, root: string): readonly string[] {
  return ATTRIBUTES.flatMap(({ element, name, as = name }) => {
    const tag = element === undefined ? root : tagsOf(xml, element)[0];
    const value = tag === undefined ? undefined : attributeOf(tag, name);
    return value === undefined ? [] : [`${as}: ${value}`];
  });
}

function tagsOf(xml: string, element: string): readonly string[] {
  const opening = new RegExp(String.raw`<(?:[A-Za-z][\w.-]{0,30}:)?${element}(?=[\s>/])`, 'g');
  return [...xml.matchAll(opening).take(MOST_VALUES)].map(({ index }) =>
    xml.slice(index, endOfTag(xml, index)),
  );
}

function textsOf(xml: string, element: string): readonly string[] {
  const opening = new RegExp(String.raw`<(?:[A-Za-z][\w.-]{0,30}:)?${element}(?=[\s>])`, 'g');
  return [...xml.matchAll(opening).take(MOST_VALUES)].flatMap(({ index }) => {
    const start = endOfTag(xml, index);
    const inner = xml.slice(start, start + LONGEST_VALUE).replace(/^\s*<!\[CDATA\[/, '');
    const text = (/^[^<\]]*/.exec(inner)?.[0] ?? '').trim();
    return text === '' ? [] : [text];
  });
}

function endOfTag(xml: string, start: number): number {
  const end = xml.indexOf('>', start);
  return end === -1 || end - start > LONGEST_TAG ? Math.min(xml.length, start + LONGEST_TAG) : end + 1;
}

function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(String.raw`\s${name}\s{0,3}=\s{0,3}(?:"([^"<]*)|'([^'<]*))`).exec(tag);
  return (found?.[1] ?? found?.[2])?.slice(0, LONGEST_VALUE);
}

/** What a secret opens and how to take it back; the same for all rules of one kind. */
export interface SecretKind {
  readonly kind: string;
  /** Said to the person who pasted it: "an access token". */
  readonly what: string;
  readonly risk: string;
  readonly revoke: string;
  /** Whether it stays useful to a thief long enough to tell its owner. */
  readonly live: boolean;
}

const secret = (kind: string, what: string, risk: string, revoke: string, live = true): SecretKind => ({
  kind,
  what,
  risk,
  revoke,
  live,
});

/** Every kind of secret that is masked. `live` kinds are also pointed out, privately, to the person who pasted them. */
export const SECRET_KINDS = {
  privateKey: secret(
    'private-key',
    'a private key',
    'Whoever has it can sign as its owner, for example as the client or the IdP.',
    'Replace the key pair and remove the old public key or certificate from every place that trusts it.',
  ),
  clientSecret: secret(
    'client-secret',
    'a client secret',
    'Whoever has it can request tokens as this client.',
    'Add a new client secret at the provider, switch the application over, then delete the old one.',
  ),
  clientAssertion: secret(
    'client-assertion',
    'a client assertion',
    'It proves the client to the authorization server until it expires, usually within minutes.',
    'Wait until it has expired; replace the key only when the key itself was pasted too.',
  ),
  password: secret(
    'password',
    'a password',
    'Whoever has it can sign in as this user.',
    'Change the password now, everywhere that it is used.',
  ),
  oktaToken: secret(
    'okta-api-token',
    'an Okta API token (SSWS)',
    'It has the administrator rights of the person who made it.',
    'Revoke it in Okta Admin Console > Security > API > Tokens and create a new one.',
  ),
  refreshToken: secret(
    'refresh-token',
    'a refresh token',
    'It gives new access tokens until it is revoked, often for weeks.',
    "Revoke the user's sessions, or the token at the provider's revocation endpoint (RFC 7009).",
  ),
  accessToken: secret(
    'access-token',
    'an access token or ID token',
    'Until it expires it opens what its user or client may open.',
    'Sign the user out of all sessions, or wait until it has expired (often an hour) when it cannot be revoked.',
  ),
  apiToken: secret(
    'api-token',
    "a service's API token",
    'It has the rights of the account or integration that made it.',
    'Revoke it on the tokens page of the service that issued it, and create a new one.',
  ),
  samlResponse: secret(
    'saml-response',
    'a SAML response with its assertion',
    'For a few minutes it can sign in as its user at the service provider; it also shows who that is.',
    'Wait until NotOnOrAfter has passed; end the session at the service provider if it was used.',
  ),
  cookie: secret(
    'cookie',
    'a session cookie',
    'Whoever has it continues the session of its user.',
    'Sign out, or end the session in the admin console, so that the cookie is worthless.',
  ),
  credentials: secret(
    'credentials',
    'a user name with its password',
    'Whoever has them can sign in with them.',
    'Change the password, or replace the client secret.',
  ),
  code: secret(
    'authorization-code',
    'an authorization or device code',
    'It can be redeemed once, within minutes.',
    'Nothing to do: it is used up or expires by itself.',
    false,
  ),
  email: secret('e-mail', 'an e-mail address', '', '', false),
} as const satisfies Record<string, SecretKind>;

export type SecretName = keyof typeof SECRET_KINDS;

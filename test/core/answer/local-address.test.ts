import { describe, expect, test } from 'vitest';
import { realExplainer } from '../../fakes/catalog.ts';

const explainer = realExplainer();

/** Cause and fix as one text. */
function said(text: string): string {
  const { answer } = explainer.explain(text);
  if (answer.kind !== 'known') throw new Error(`not known: ${text}`);
  return [answer.cause, ...answer.fix]
    .flat()
    .map((part) => (typeof part === 'string' ? part : part.value))
    .join('');
}

describe('a redirect URI on a developer’s machine is no matter of https and proxies', () => {
  test.each([
    ['Google', 'Google Error 400: redirect_uri_mismatch'],
    ['Keycloak', 'Keycloak error="invalid_redirect_uri"'],
    [
      'Okta',
      "acme.okta.com The 'redirect_uri' parameter must be a Login redirect URI in the client app settings",
    ],
    ['Entra', 'AADSTS50011: reply address mismatch'],
    ['the standard', 'error=redirect_uri_mismatch'],
  ])('at %s', (_, error) => {
    for (const host of ['localhost:3000', '127.0.0.1:8080']) {
      const local = said(`${error}\nredirect_uri=http://${host}/api/auth/callback`);
      expect(local).toContain(host);
      expect(local).toMatch(/\bport\b/);
      expect(local).not.toMatch(/X-Forwarded|behind a proxy/);
    }
    const proxied = said(`${error}\nredirect_uri=http://app.example.com/api/auth/callback`);
    expect(proxied).toMatch(/forwarded|behind a proxy/i);
  });
});

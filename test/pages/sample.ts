import type { Entry } from '../../src/core/catalog/types.ts';
import { createCatalogPages } from '../../src/pages/pages.ts';
import type { PagesOptions } from '../../src/pages/site.ts';
import { readPageFiles } from '../../src/service/serve-pages.ts';
import { catalogOf, entryText } from '../fakes/catalog.ts';

const FULL = `
code: XY1001
title: Redirect URI is not registered
grade: full
extends: oauth/invalid_request
aliases: [ReplyAddressUnknown, { name: "1001", only: number }]
messages:
  - text: The address '{redirect_uri:uri}' is not registered for {client_id:word}
    note: older wording
cause: The client {client_id|in this request} asked for {redirect_uri}, which \`is\` not on its list.
causes:
  - { cause: The address was never added., fix: Add it to the list., see: example/XY1002 }
  - { cause: The client sends another one., fix: Correct the client. }
fix:
  - Open Console > Clients > {client_id|the client} and compare the list.
  - Add {redirect_uri|the address} there.
verify: Sign in again in a private window.
fixer: developer
variants:
  - when: { redirect_uri: "http://*", message: case sensitivity }
    cause: The client builds an http address.
    fix: [Trust the header of the proxy.]
escalate: { to: tenant-admin, if: nobody may edit the client, include: [client_id, timestamp] }
docs: [{ title: Redirect URIs, url: "https://docs.example.com/redirect?a=1&b=2" }]
reviewed: 2026-11-23
examples: { matches: [], ignores: [] }
`;

const STANDARD = entryText('The request is not valid', 'code: invalid_request');

/** A small catalog with everything that a page can show. */
export const sample = catalogOf({
  'example/XY1001.yml': FULL,
  'example/XY1002.yml': entryText(
    'A clock is behind',
    'code: XY1002\nkind: informational\nretired: { on: 2026-01-05, instead: example/XY1001 }',
  ),
  'example/invalid_request.yml': entryText('Example refuses the request', 'code: invalid_request'),
  'example/consent-missing.yml': entryText('Nobody has consented', 'carrier: true'),
  'oauth/invalid_request.yml': STANDARD,
  'other/invalid_request.yml': entryText('Other refuses it', 'code: invalid_request\nkind: neighbour'),
  ...Object.fromEntries(
    Array.from({ length: 120 }, (_, i) => [
      `many/E${i + 1}.yml`,
      entryText(`Number ${i + 1} of many`, `code: E${i + 1}`),
    ]),
  ),
});

/** The pages of the sample catalog. */
export function samplePages(options: Partial<PagesOptions> = {}) {
  return createCatalogPages({ explainer: sample.explainer, files: readPageFiles(), ...options });
}

/** Where the entries of the sample catalog would be edited. */
export const editUrl = ({ path }: Entry) => `https://git.example.com/edit/${path}`;

/** What a reader sees of a page: its text without markup, white space folded. */
export function textOf(markup: string): string {
  return markup
    .replace(/<script[^>]*><\/script>|<head>.*?<\/head>/gs, '')
    .replace(/<\/(?:p|li|h\d|dt|dd|label|option)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

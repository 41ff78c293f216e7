import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectPicture } from '../../src/core/picture.ts';
import { realExplainer } from '../fakes/catalog.ts';

const explainer = realExplainer();
const entriesIn = (text: string) => detectPicture(text, explainer).findings.map(({ entry }) => entry?.id);

describe('what is read from a picture', () => {
  const read = [
    "AADSTS50011: The redirect URI 'https:/app.example.com/signin2’ specified in the request does not match the redirect",
    "URIs configured for the application '1d4e91a0-7c3b-4ed4-9ela-Oblade3edddl’.",
    'Correlation Id: 3e449e1a-1d1d-4a1a-8b9e-9e1d3ed41a1d',
    'Timestamp: 2026-10-14T08:21:33Z',
  ].join('\n');

  test('names the error, and keeps IDs and addresses apart', () => {
    const { findings, notExact, clues, text, reply } = detectPicture(read, explainer);
    expect(findings[0]?.entry?.id).toBe('entra/AADSTS50011');
    expect(reply).toBe(true);
    expect(clues).toEqual({ timestamp: '2026-10-14T08:21:33Z' });
    expect(findings[0]?.captures).toEqual({});
    expect(notExact).toMatchObject({ correlation_id: '3e449e1a-1d1d-4a1a-8b9e-9e1d3ed41a1d' });
    expect(text).not.toMatch(/3e449e|1d4e91|signin2/);
  });

  test('explained as text, it asks for the IDs', () => {
    const { answer } = explainer.explain(detectPicture(read, explainer).text);
    expect(answer).toMatchObject({ kind: 'known', entry: 'entra/AADSTS50011' });
    expect(JSON.stringify(answer)).not.toMatch(/3e449e|1d4e91|signin2/);
  });

  test.each([
    [
      'a code that the catalog does not know',
      'AADSTS59911: Sorry, but we are having trouble signing you in.',
    ],
    ['an order number', 'order number 50011, pick up at 12:30'],
    ['words', 'Autumn lunch menu'],
  ])('%s counts for nothing', (_, text) => {
    const { findings, reply, offer } = detectPicture(text, explainer);
    expect({ codes: findings.filter(({ evidence }) => evidence === 'code'), reply, offer }).toEqual({
      codes: [],
      reply: false,
      offer: false,
    });
    expect(explainer.explain(detectPicture(text, explainer).text).reply).toBe(false);
  });

  test.each([
    ['AADSTS5OO11: The reply URL', 'AADSTS5OO11', 'AADSTS50011'],
    ['aadsts5O1O5 your administrator', 'aadsts5O1O5', 'AADSTS50105'],
    ['errorCode EO000011', 'EO000011', 'E0000011'],
  ])('a misread code in "%s" is a guess that is named as one', (text, wrong, code) => {
    expect(detectPicture(text, explainer).repaired).toEqual([{ read: wrong, code }]);
    expect(entriesIn(text)).toHaveLength(1);
  });

  test.each(['AADSTSOlZ: nothing', 'AADSTS5OO1 is too short', 'EXXXXXXX', 'Employees'])(
    'nothing is mended in "%s"',
    (text) => {
      expect(detectPicture(text, explainer).repaired).toEqual([]);
    },
  );
});

test('no ID comes through as exact', () => {
  fc.assert(
    fc.property(
      fc.uuid(),
      fc.constantFrom('Correlation ID: ', 'client_id=', "application '", 'Trace ID '),
      (id, label) => {
        const detection = detectPicture(
          `AADSTS700016: Application was not found. ${label}${id}' in the directory`,
          explainer,
        );
        const { notExact, ...rest } = detection;
        expect(
          JSON.stringify([rest.text, rest.clues, rest.findings.map(({ captures }) => captures)]),
        ).not.toContain(id);
      },
    ),
    { numRuns: 50 },
  );
});

import { describe, expect, test } from 'vitest';
import { realExplainer } from '../../fakes/catalog.ts';

const explainer = realExplainer();

function advice(text: string) {
  const { answer } = explainer.explain(text);
  if (answer.kind !== 'known') throw new Error(`not known: ${text}`);
  const { have, missing } = answer.escalation;
  return { have: have.map(({ label, value }) => `${label}: ${value}`), missing };
}

const ERROR = 'AADSTS50011: reply address mismatch';
const TIME = 'Time of the failed sign-in';

describe('an ID that serves the same purpose', () => {
  test('is handed over under its own name, and the wanted one is not missing', () => {
    const { have, missing } = advice(`${ERROR}\nTrace ID: 0000aaaa-11bb-cccc-dd22-eeeeee333333`);
    expect(have).toContain('Trace ID: 0000aaaa-11bb-cccc-dd22-eeeeee333333');
    expect(missing).not.toContain('Correlation ID');
  });

  test('stands behind the wanted one', () => {
    const { have } = advice(
      `${ERROR}\nTrace ID: 0000aaaa-11bb-cccc-dd22-eeeeee333333\nCorrelation ID: aaaa0000-bb11-2222-33cc-444444dddddd`,
    );
    expect(have).toContain('Correlation ID: aaaa0000-bb11-2222-33cc-444444dddddd');
  });
});

describe('a time is handed over as written', () => {
  test.each([
    ['2020-02-25 11:11:56.649', `${TIME} (time zone not stated)`],
    ['2020-02-25 11:11:56Z', `${TIME} (UTC)`],
    ['2020-02-25T11:11:56.649+00:00', `${TIME} (UTC)`],
    ['2020-02-25T11:11:56+02:00', TIME],
    ['2020-02-25 11:11:56 CEST', TIME],
    ['2020-02-25 11:11:56 EST', TIME],
  ])('%s', (time, label) => {
    expect(advice(`${time} ERROR ${ERROR}`).have).toContain(`${label}: ${time}`);
    expect(advice(`${ERROR} Timestamp: ${time}`).have).toContain(`${label}: ${time}`);
  });
});

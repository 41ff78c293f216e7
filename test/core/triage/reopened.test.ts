import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../src/core/triage/outline.ts';
import { summarize } from '../../../src/core/triage/summarize.ts';
import { realExplainer } from '../../fakes/catalog.ts';

const explainer = realExplainer();
const CODE = 'AADSTS50011: The redirect URI specified in the request does not match.';

/** `U1: text` an hour apart. */
const read = (...said: readonly string[]) =>
  summarize(
    said.map((line, at) => ({
      user: line.slice(0, 2),
      ts: `${1_700_000_000 + 3600 * at}.000100`,
      text: line.slice(4),
    })),
    explainer,
  );
const statusOf = (summary: ReturnType<typeof read>) =>
  (outlineOf(summary).find(({ title }) => title === 'Status')?.lines ?? []).map(({ parts }) =>
    parts.map((part) => (typeof part === 'string' ? part : part.value)).join(''),
  );

describe('a thread is open again', () => {
  test('when the trouble of who had confirmed the fix returns, and the status says who contradicts it', () => {
    const summary = read(
      `U1: ${CODE}`,
      'U2: Fixed in 2.3.1.',
      'U1: works now, thanks!',
      'U3: still broken for me',
      'U4: fixed for me too',
      'U1: it is broken again, same error',
    );
    expect(summary).toMatchObject({ status: 'open', resolution: null });
    expect(statusOf(summary)).toEqual([
      'Open',
      'Said to be fixed by U2: Fixed in 2.3.1.',
      'Contradicted since by U3, U1',
    ]);
    expect(summary.affected.map(({ user }) => user)).toEqual(['U1', 'U3', 'U4']);
  });

  test('when more contradict an announcement than confirmed it', () => {
    const summary = read(
      `U1: ${CODE}`,
      'U2: I added the redirect URI, please try again',
      'U1: works now, thanks!',
      'U3: Still broken for us.',
      'U4: Same here, still not working',
      'U1: Same here again since 14:00',
    );
    expect(summary.status).toBe('open');
    expect(summary.affected.map(({ user }) => user)).toEqual(['U1', 'U3', 'U4']);
    expect(summary.attempts.map(({ user }) => user)).not.toContain('U3');
  });

  test('when who confirmed it takes that back', () => {
    const { status } = read(
      `U1: ${CODE}`,
      'U2: Add the URI under Authentication.',
      'U1: that fixed it, thanks',
      'U1: I spoke too soon, the error is back',
    );
    expect(status).toBe('open');
  });
});

describe('a thread stays resolved', () => {
  test('when the complaint is withdrawn', () => {
    const { status } = read(
      `U1: ${CODE}`,
      'U2: We have added the redirect URI to the registration, please try again.',
      'U1: works now, thanks!',
      'U3: still broken for me',
      'U3: never mind, old tab. Works.',
    );
    expect(status).toBe('resolved');
  });

  test('when advice that helped the asker does not help somebody else, who is named', () => {
    const summary = read(
      `U1: ${CODE}`,
      'U2: Add the URI under Authentication.',
      'U1: that fixed it, thanks',
      'U3: did not help me',
    );
    expect(summary.status).toBe('resolved');
    expect(statusOf(summary)).toContain('Contradicted by U3');
  });

  test('when the service is back', () => {
    const { status } = read(
      `U1: ${CODE}`,
      'U2: We have rolled back the deployment.',
      'U1: grafana is back, danke!',
    );
    expect(status).toBe('resolved');
  });
});

describe('no resolution is', () => {
  test.each([
    ['a restart of a laptop by who reported it', 'U1: I restarted my laptop'],
    ['a restart of a laptop by somebody else', 'U2: I restarted my laptop'],
    ['a try of who reported it', 'U1: I replaced the certificate'],
    ['a tale of last year', 'U2: We replaced the certificate last year'],
    ['a wish of who reported it', 'U1: It should be fixed now'],
    ['a build that might help', 'U2: 3.5.2-beta1 is on the feed, it might help. Who can test it?'],
  ])('%s', (_, said) => {
    expect(read(`U1: ${CODE}`, said).resolution).toBeNull();
  });

  test.each(['no', 'nope', 'Nein.', 'sadly not yet'])('an announcement that is answered with "%s"', (no) => {
    expect(read(`U1: ${CODE}`, 'U2: It should be fixed now', `U1: ${no}`)).toMatchObject({
      status: 'open',
      resolution: null,
    });
  });

  test.each([
    'ありがとうございます',
    'ご回答ありがとうございました！助かりました。',
    'Спасибо!',
    'Danke dir!',
  ])('thanks alone: %s', (thanks) => {
    expect(read(`U1: ${CODE}`, `U2: ${thanks}`, 'U1: works now').resolution?.ts).not.toBe(
      '1700003600.000100',
    );
  });
});

test.each([
  ['I added the redirect URI, please try again', true],
  ['Fixed in 2.3.1.', true],
  ['It should be fixed now.', false],
])('whether "%s" says how it was fixed: %s', (said, detailed) => {
  expect(read(`U1: ${CODE}`, `U2: ${said}`, 'U1: works now, thanks!').resolution?.detailed).toBe(detailed);
});

describe('nothing is made up', () => {
  test('of a question for an ID', () => {
    expect(read(`U1: ${CODE}`, 'U2: Is your client id payroll-prod?').ids).toEqual([]);
  });

  test('of a reminder how to handle an error', () => {
    expect(
      read('U1: Reminder: how to handle AADSTS50011 is in the wiki. Nothing to do today.').affected,
    ).toEqual([]);
  });

  test('of people who are well', () => {
    const { affected } = read(
      `U1: ${CODE}`,
      'U2: fine here as well',
      'U3: works here too',
      'U4: I did not restart anything',
    );
    expect(affected.map(({ user }) => user)).toEqual(['U1']);
  });

  test('of what was not done', () => {
    const { attempts } = read(
      `U1: ${CODE}`,
      'U2: Clear your cookies.',
      'U1: I did not restart anything.',
      'U3: still broken here too',
    );
    expect(attempts).toEqual([]);
  });
});

test('nobody can log in: its author counts', () => {
  expect(
    read('U1: Nobody can log in to the intranet since this morning').affected.map(({ user }) => user),
  ).toEqual(['U1']);
});

import { describe, expect, test } from 'vitest';
import { readCues } from '../../../src/core/triage/cues.ts';
import { triageJson } from '../../../src/core/triage/json.ts';
import { summarize } from '../../../src/core/triage/summarize.ts';
import { realExplainer } from '../../fakes/catalog.ts';

type Said = readonly [user: string, text: string];

const explainer = realExplainer();
const threadOf = (said: readonly Said[]) =>
  said.map(([user, text], at) => ({ user: `U0${user}`, ts: `${1_780_000_000 + at * 300}.000100`, text }));
const summaryOf = (said: readonly Said[]) => {
  const messages = threadOf(said);
  const summary = triageJson(summarize(messages, explainer));
  const index = (ts: string | undefined) => messages.findIndex((message) => message.ts === ts);
  return {
    ...summary,
    tried: summary.attempts.map(({ ts }) => index(ts)),
    fix: summary.resolution && index(summary.resolution.ts),
  };
};

describe('what is said in a few words', () => {
  // [sentence, must have (space separated), must not]
  test.each<readonly [sentence: string, has: string, lacks?: string]>([
    ['same, all of accounting', 'same'],
    ['same grey screen here', 'same'],
    ['me 2', 'same'],
    ['windows too, three times today', 'same'],
    ['aqui tbm, no celular', 'same'],
    ['same, works', 'success', 'same'],
    ['works here too', '', 'same'],
    ['crm login dead for everybody', 'suffers'],
    ['jenkins is toast', 'suffers'],
    ["the portal won't let me past the mfa page", 'suffers'],
    ['it kicks people back to the start page', 'suffers'],
    ['spins endlessly', 'suffers'],
    ['login tot seit heute', 'suffers'],
    ['danke, kommt in die doku', '', 'suffers'],
    ["that's ours, sorry", 'receives'],
    ['works!', 'success'],
    ['fresh profile, no plugins, works', 'success'],
    ['in.', 'success'],
    ['all 12 in :tada:', 'success'],
    ['loads again', 'success'],
    ['ok now, ty', 'success'],
    [':heavy_check_mark:', 'success'],
    ["we're good", 'success'],
    ['all green', 'success'],
    ['bei mir gehts wieder', 'success'],
    ['agora foi', 'success'],
    ['works via my phone tho', '', 'success'],
    ['geht nicht', '', 'success'],
    ['nope, 403', 'failure', 'success'],
    ['not here, still 401', 'failure still'],
    ['tried incognito - nope', 'failure did'],
    ['cleared cookies, same', 'failure did'],
    ['rotated it, no change', 'failure did'],
    ['did. other browser too', 'did'],
    ['with proxy and without', 'did'],
    ['chrome and safari', 'did'],
    ['haken gesetzt', 'did'],
    ['nichts geändert', '', 'did'],
    ['either we add the domain or we drop the tile', '', 'did handled'],
    ['the new secret is in the vault', 'handled'],
    ['stickiness is on', 'handled'],
    ['old rule removed, group assigned', 'handled'],
    ['audit log says the account is disabled', 'looked'],
    ['the signature validates in the saml tracer', 'looked'],
    ['from node 3', 'looked'],
    ['give it a try', 'claims'],
    ['the vendor has marked it as resolved', 'announces over'],
    ['same in vienna', 'same'],
    ['cant log in either', 'suffers'],
    ['sorted, cheers', 'success'],
    ['she can get in again', 'success'],
    ['google says fixed', 'over announces'],
    ['they closed the incident', 'over'],
    ['rolled it back', 'did', 'failure'],
    ['cache geleert, bringt nix', 'failure did'],
    ['raised the session limit', 'did'],
    ['por enquanto usa o portal antigo', 'around'],
  ])('"%s" does: %s', (sentence, has, lacks = '') => {
    const cues = readCues(String(sentence));
    const words = (list: string) => list.split(' ').filter((word) => word !== '');
    expect(words(String(has)).filter((cue) => !cues.has(cue as 'same'))).toEqual([]);
    expect(words(lacks).filter((cue) => cues.has(cue as 'same'))).toEqual([]);
  });
});

describe('people of a terse thread', () => {
  test('whoever opens with a page and an ID is affected, whoever shows the log is not', () => {
    const { reporters } = summaryOf([
      [
        '1',
        'intranet, after the redirect:\n```Something broke\nActivity ID: 6f1d2c3b-0a9e-4b7d-8c5f-1e2d3c4b5a69```',
      ],
      ['2', 'server log shows `MSIS7012: An error occurred while processing the request.`'],
    ]);
    expect(reporters).toEqual(['U01']);
  });

  test('who owns the thing is not affected by trying it', () => {
    const { reporters } = summaryOf([
      ['1', 'build portal: `AADSTS7000222: The provided client secret keys are expired.`'],
      ['2', "that's on us. rotating"],
      ['2', 'rotated, now we get `AADSTS7000215: Invalid client secret provided.`'],
    ]);
    expect(reporters).toEqual(['U01']);
  });
});

describe('what was tried in a terse thread', () => {
  test('is also what somebody looked up, and what the owner changed, but not that it works since', () => {
    const { tried } = summaryOf([
      ['1', 'sso fails for me: "Signature Invalid"'],
      ['2', 'login history is full of `Signature Invalid` since 10'],
      ['3', 'new cert is in the idp settings now. pls test'],
      ['1', 'works'],
      ['4', 'works'],
    ]);
    expect(tried).toEqual([1, 2]);
  });

  test('is not the move that set it off', () => {
    const { tried } = summaryOf([
      ['1', 'our job fails with 403 since monday'],
      ['2', 'we moved to the new org on sunday'],
    ]);
    expect(tried).toEqual([]);
  });
});

describe('how a terse thread ends', () => {
  test('an instruction that somebody carried out is the fix, not the "done"', () => {
    const { status, fix } = summaryOf([
      ['1', 'portal says invalid_client'],
      ['2', 'set the secret of the prod client again in the vault'],
      ['3', 'done. pods restarted'],
      ['1', 'works!'],
    ]);
    expect([status, fix]).toEqual(['resolved', 1]);
  });

  test('"give it a try" adds nothing to the announcement before it', () => {
    const { status, fix } = summaryOf([
      ['1', 'portal says invalid_client'],
      ['2', 'that one is ours. rotated the secret, the new value is in there now'],
      ['2', 'give it a try'],
      ['1', 'in. thx'],
    ]);
    expect([status, fix]).toEqual(['resolved', 1]);
  });

  test('the end of an outage is the fix, not what was said while all waited', () => {
    const { status, fix } = summaryOf([
      ['1', 'okta: `504 Gateway Time-out`'],
      ['2', 'same here'],
      ['3', 'not us, status page is red. keep your tabs open'],
      ['1', 'loads again for me'],
      ['3', 'okta has set it to resolved'],
    ]);
    expect([status, fix]).toEqual(['resolved', 4]);
  });

  test('it is unclear when all that follows a change is the question how it looks', () => {
    const { status, fix } = summaryOf([
      ['1', 'timesheet loops: MSIS7042'],
      ['2', '@U03 turn on persistence on the balancer'],
      ['3', 'persistence is on. try again pls'],
      ['4', 'how does it look?'],
    ]);
    expect([status, fix]).toEqual(['unclear', 1]);
  });

  test('a cause that is with somebody else is no fix, the way around is', () => {
    const { status, fix } = summaryOf([
      ['1', 'salesforce sso is broken for me'],
      ['2', '@U03 anything changed on your side?'],
      ['3', "found it, the clock of node 2 is off. ticket with network, can't set it by hand"],
      ['2', 'until then use this link with your password: https://login.example.com/direct'],
      ['1', 'works with the password'],
    ]);
    expect([status, fix]).toEqual(['workaround', 3]);
  });

  test('"good enough for now" makes a fix a way around', () => {
    const { status } = summaryOf([
      ['1', 'the tile in okta gives me an error page'],
      ['2', 'put a bookmark to the start page there instead'],
      ['3', 'done'],
      ['1', 'new tile works :+1:'],
      ['2', 'good enough for now'],
    ]);
    expect(status).toBe('workaround');
  });
});

describe('who has to act and what stays open', () => {
  test('is the admin when somebody says that only an owner can', () => {
    const { escalate } = summaryOf([
      ['1', 'our job fails: "Resource protected by organization SAML enforcement"'],
      ['2', 'only an org owner can see that'],
      ['1', "@U03 you're the owner, can you check?"],
    ]);
    expect(escalate?.role).toBe('tenant-admin');
  });

  test('every question of a post is tracked, each to whom it is put', () => {
    const { questions } = summaryOf([
      ['1', 'login fails with 403'],
      ['2', '@U03 did you change the policy? And the other thing. @U04 is the connector up?'],
      ['3', 'no, nobody touched the policy'],
    ]);
    expect(questions.map(({ text }) => text)).toEqual(['@U04 is the connector up?']);
  });
});

import { describe, expect, test } from 'vitest';
import { readCues } from '../../../src/core/triage/cues.ts';
import { triageJson } from '../../../src/core/triage/json.ts';
import { summarize } from '../../../src/core/triage/summarize.ts';
import { realExplainer } from '../../fakes/catalog.ts';

type Said = readonly [user: string, text: string];

const explainer = realExplainer();
const DAY = 86_400;
const split = (cues = '') => cues.split(' ').filter(Boolean);
const summaryOf = (said: readonly Said[], apart = DAY) => {
  const messages = said.map(([user, text], at) => ({
    user: `U0${user}`,
    ts: `${1_780_000_000 + at * apart}.000100`,
    text,
  }));
  const summary = triageJson(summarize(messages, explainer));
  const index = (ts: string | undefined) => messages.findIndex((message) => message.ts === ts);
  return {
    ...summary,
    named: summary.codes.map(({ code }) => code),
    tried: summary.attempts.map(({ ts }) => index(ts)),
    asked: summary.questions.map(({ ts }) => index(ts)),
    fix: summary.resolution && index(summary.resolution.ts),
  };
};

describe('errors as trackers show them', () => {
  test.each([
    [
      'the line below the words that present it',
      'This is the error I see\n\nUnable to pick a realm! A dump was written to dump.png. Try again with --verbose',
      'Unable to pick a realm',
    ],
    [
      'what a command prints of itself',
      'I run the login and get\n\nERROR running org:login:  repeat your call \n\nsince this morning',
      'repeat your call',
    ],
    [
      'a line that is quoted from a page',
      'crm dead for all of sales\n> Sign-in\n> The session is not valid for this realm. Contact your admin.',
      'The session is not valid for this realm',
    ],
    [
      'a log line with its thread and its logger',
      'Our log has this:\n2026-04-18 14:52:41,998 http-exec-16 ERROR anonymous 17x3 /sso [com.example.sso.LoginServlet] no trust for issuer + certificate not found',
      'certificate not found',
    ],
    [
      'a number with the product that it is of',
      'The monitor reports ADFS error 182180 since noon.',
      'ADFS error 182180',
    ],
    ['a number behind its label', 'The page says HTTP Error Code: 53003 since noon.', '53003'],
  ])('%s', (_, text, code) => {
    expect(summaryOf([['1', text]]).named.join(' | ')).toContain(code);
  });
});

describe('what is said in issue trackers', () => {
  // [sentence, must have (space separated), must not]
  test.each<readonly [sentence: string, has: string, lacks?: string]>([
    ['My symptoms are similar to those of @U01', 'same'],
    ['our setup is the same everywhere', '', 'same'],
    ['Had this message all morning too.', 'same'],
    ['the same error turned up in several other threads, see there', '', 'same'],
    ['cant get past the consent page, the code never arrives', 'suffers'],
    ["It's what @U02 wrote", 'points-back'],
    ['without the second call it works', 'experience'],
    ['google marked the incident resolved at noon', 'over announces'],
    ['readonly, but better than nothing', 'around'],
    ['habe euch jetzt mal von hand eingetragen', 'around'],
    ['with 4.1.0 it was all fine', 'did'],
    ['hitting it with 4.2.1, 4.1 was fine', '', 'did'],
    ['our vendor support says the domain is fine', 'did'],
    ['private window = same', 'did'],
    ['Restarting the agent (twice) makes no difference.', 'did'],
    ['Getting this as well, it does not matter where', '', 'did'],
    ['It can even be reproduced on the demo site', 'did'],
    ['secret double checked', 'did'],
    ['the trace is on as you suggested', 'did'],
    ['got in with the backup code', 'did'],
    ['What I had to do was clear the profile folder', 'experience'],
    ['these two steps got us out of it', 'experience'],
    ['the map file is copied over and mapped now', 'did'],
    ['opening a case with them', 'tickets'],
    ['was in the old group, moved him to the new one', 'handled'],
    ['usually takes 20 minutes', 'claims'],
    ['after some days I have a solution that works here', 'experience', 'points-back'],
    ['On the second cluster we run into AADSTS50166 too.', 'same'],
    ['oh good, we were locked in that loop as well and blamed the proxy', 'same'],
    ['then nobody would get in', '', 'suffers'],
    ['raised OPS-1207 with the identity team', 'tickets'],
    ["when I sign in it fails, there's nothing we can do about it", '', 'experience'],
    ['the redirect uri is correct, i can confirm that', '', 'success'],
  ])('"%s" does: %s', (sentence, has, lacks = '') => {
    const cues = readCues(sentence ?? '');
    for (const cue of split(has)) expect([...cues]).toContain(cue);
    for (const cue of split(lacks)) expect([...cues]).not.toContain(cue);
  });

  test('an answer that comes months later answers whether anybody has had it', () => {
    const { asked } = summaryOf(
      [
        ['1', 'Login fails with invalid_client. Has anybody had this?'],
        ['2', 'Yes. You have to send the secret in the header.'],
      ],
      60 * DAY,
    );
    expect(asked).toEqual([]);
  });

  test('a case that is opened answers no question', () => {
    const { asked } = summaryOf([
      ['1', 'sso dead for all of sales: Signature Invalid'],
      ['2', 'there are 2 certs in the metadata now. why?'],
      ['3', 'hm. opening a case with the vendor'],
    ]);
    expect(asked).toEqual([1]);
  });

  test('a bystander for whom it works right behind the report was not affected', () => {
    const { reporters } = summaryOf([
      ['1', 'The login fails with invalid_client since noon.'],
      ['2', 'Tried to sign in just now, that worked.'],
    ]);
    expect(reporters).toEqual(['U01']);
  });

  test("who links the provider's status page when it works again confirms nobody's advice", () => {
    const { status, fix } = summaryOf([
      ['1', 'The login fails with invalid_client since noon.'],
      ['2', 'Would you run it with the debug flag: `DEBUG=* login`'],
      ['1', "It's working now, possibly this was the cause https://status.example.com/incidents/9"],
    ]);
    expect([status, fix]).toEqual(['resolved', 2]);
  });

  test('what was done and is only waited for is no resolution yet', () => {
    const { status, resolution } = summaryOf([
      ['1', 'she gets 403 app_not_configured_for_user in the helpdesk'],
      ['2', "that's in the admin console. @U03 can you have a look?"],
      ['3', 'was in the wrong group, moved her to the right one. mostly takes minutes'],
      ['1', 'ok ty, will tell her'],
    ]);
    expect([status, resolution]).toEqual(['unclear', null]);
  });

  test('steps that did not help their reader were tried', () => {
    const { tried } = summaryOf([
      ['1', 'Signing in ends in invalid_client.'],
      ['2', 'Remove the app and install it again.'],
      ['3', "@U02 sadly the steps didn't fix it for me. Besides, I cannot see where to allow the app"],
    ]);
    expect(tried).toContain(2);
  });

  test('what cured it for two people is a fix, though others go on asking', () => {
    const { status } = summaryOf([
      ['1', 'The login fails with invalid_client.'],
      ['2', 'same issue'],
      ['2', 'I got it fixed: deleted the profile folder and ran it again.'],
      ['3', 'same issue here'],
      ['4', 'What I had to do was enter the right tenant, then it worked.'],
      ['5', 'where is that folder?'],
    ]);
    expect(status).toBe('resolved');
  });

  test('the end of an outage does not tell how to get in another way', () => {
    const { status, asked } = summaryOf(
      [
        ['1', 'is okta down? cant get past mfa, the push never arrives'],
        ['2', 'how do i switch to a code? i only get the push button'],
        ['3', 'okta marked it resolved at 14:05, pls retry'],
        ['1', 'push is back :tada:'],
      ],
      300,
    );
    expect([status, asked]).toEqual(['resolved', [1]]);
  });

  test('who asks what exactly is meant has not turned the advice down', () => {
    const { status } = summaryOf([
      ['1', 'Login fails with invalid_client.'],
      ['2', 'You have to send the secret in the header.'],
      ['3', 'Could you elaborate? My case is similar to that of @U01'],
    ]);
    expect(status).toBe('unclear');
  });

  test('the same trouble in other words, months later, is the same incident', () => {
    const { fix } = summaryOf(
      [
        ['1', 'Saving the account ends in "Account not provisioned".'],
        ['2', 'Had that. Solved by opening the list of users once, which reads the directory.'],
        ['3', 'A new colleague gets an error "User not found in the directory".'],
      ],
      90 * DAY,
    );
    expect(fix).toBe(1);
  });

  test('a report that tells what gets by tells of no fix', () => {
    const { status, fix } = summaryOf([
      ['1', 'New users get "Account not provisioned".'],
      [
        '2',
        'Same with LDAP: "Account not provisioned". And when the user goes once by direct login, SAML works from then on.',
      ],
    ]);
    expect([status, fix]).toEqual(['workaround', 1]);
  });
});

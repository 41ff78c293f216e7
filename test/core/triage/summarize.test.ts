import { describe, expect, test } from 'vitest';
import { summarize } from '../../../src/core/triage/summarize.ts';
import type { ThreadMessage } from '../../../src/core/triage/types.ts';
import { realExplainer } from '../../fakes/catalog.ts';

const explainer = realExplainer();
const DAY = 86_400;
const CODE = 'AADSTS50105: The signed in user is not assigned to a role for the application.';

/** Messages an hour apart, or after so many seconds. */
function thread(
  ...rows: readonly (readonly [
    user: string,
    text: string,
    more?: Partial<ThreadMessage> & { after?: number },
  ])[]
) {
  let time = 1_700_000_000;
  return rows.map(([user, text, { after = 3600, ...more } = {}]): ThreadMessage => {
    time += after;
    return { user, ts: `${time}.000200`, text, ...more };
  });
}
const sum = (messages: readonly ThreadMessage[]) => summarize(messages, explainer);

describe('a thread that is hardly one', () => {
  test('without messages has nothing to say', () => {
    expect(sum([])).toMatchObject({
      errors: [],
      status: 'open',
      resolution: null,
      escalate: null,
      coverage: null,
      ask: '',
    });
  });

  test('is told by what it says, not by its greeting', () => {
    const [report] = sum(thread(['U1', 'Hello,\nthe sign-in of our shop ends in an endless loop.'])).timeline;
    expect(report?.text).toBe('the sign-in of our shop ends in an endless loop.');
  });

  test('is plain text: escapes and brackets that somebody pasted stay', () => {
    const [report] = sum(
      thread(['U1', 'the sign-in shows &lt;Issuer&gt; instead of <https://idp.example.com>']),
    ).timeline;
    expect(report?.text).toBe('the sign-in shows &lt;Issuer&gt; instead of <https://idp.example.com>');
  });

  test('gives a fix without the greeting before it', () => {
    const { resolution } = sum(
      thread(['U1', `I get ${CODE}`], ['U2', 'Hi M.,\nit should be sorted now, we assigned the group.']),
    );
    expect(resolution?.text).toBe('it should be sorted now, we assigned the group.');
  });

  test('makes no proposal out of relief', () => {
    const relief = thread(
      ['U1', `I get ${CODE}`],
      ['U2', 'Thanks for coming back. Good to know you could log in.'],
    );
    expect(sum(relief).questions).toEqual([]);
  });

  test('of one message counts its author', () => {
    const summary = sum(thread(['U1', `I get ${CODE}`]));
    expect(summary.affected.map(({ user, how }) => [user, how])).toEqual([['U1', 'reported']]);
    expect(summary.coverage).toMatchObject({ count: 1, people: 1 });
  });

  test('of bots only names the code of the alert and nobody', () => {
    const summary = sum(thread(['B1', CODE, { bot: true }], ['B2', 'same', { subtype: 'bot_message' }]));
    expect(summary.errors.map(({ code }) => code)).toEqual(['AADSTS50105']);
    expect(summary).toMatchObject({ affected: [], helpers: [], attempts: [], questions: [] });
  });

  test('says how many messages were deleted or have no text', () => {
    const summary = sum(
      thread(
        ['U1', CODE],
        ['U2', 'same', { deleted: true }],
        ['U3', ''],
        ['U4', 'joined', { subtype: 'channel_join' }],
      ),
    );
    expect(summary.coverage).toMatchObject({ count: 1, deleted: 1, skipped: 2 });
    expect(summary.affected.map(({ user }) => user)).toEqual(['U1']);
  });

  test('without any error asks for the code', () => {
    const summary = sum(thread(['U1', 'Nobody here can sign in, what is going on?']));
    expect(summary.missing[0]?.what).toBe('error code or the exact message');
    expect(summary.ask).toContain('the error code or the exact message');
  });

  test('with a ts that is no number keeps it and puts it last', () => {
    const [first] = thread(['U1', CODE]);
    const summary = sum([{ user: 'U2', ts: 'tomorrow', text: 'same here' }, ...(first ? [first] : [])]);
    expect(summary.affected.map(({ user }) => user)).toEqual(['U1', 'U2']);
    expect(summary.coverage?.to).toBe('tomorrow');
  });

  test('counts a message that came twice once', () => {
    const messages = thread(['U1', CODE], ['U2', 'same']);
    expect(sum([...messages, ...messages])).toEqual(sum(messages));
  });
});

describe('people', () => {
  test('are counted, not posts, and who only asks for news is not', () => {
    const summary = sum(
      thread(['U1', CODE], ['U2', '+1'], ['U2', 'same again'], ['U3', 'any update?'], ['U4', 'me too']),
    );
    expect(summary.affected.map(({ user }) => user)).toEqual(['U1', 'U2', 'U4']);
  });

  test('who had it and fixed it earlier help', () => {
    const summary = sum(
      thread(['U1', CODE], ['U2', 'I had the same issue and resolved it by assigning the group.']),
    );
    expect(summary.affected.map(({ user }) => user)).toEqual(['U1']);
    expect(summary.helpers.map(({ user }) => user)).toEqual(['U2']);
  });
});

describe('codes', () => {
  test('named as a guess, as a denial or in a link are none of the incident', () => {
    const summary = sum(
      thread(
        ['U1', `I get ${CODE}`],
        ['U2', 'Maybe it is related to AADSTS50011, that one looked alike.'],
        ['U3', 'At least it is not AADSTS53003.'],
        ['U4', 'See https://learn.example.com/error-code-aadsts65001 for a table.'],
      ),
    );
    expect(summary.errors.map(({ code }) => code)).toEqual(['AADSTS50105']);
  });

  test('that nobody knows are listed as they stand', () => {
    const summary = sum(
      thread(['U1', 'Our gateway answers `Ticket has no matching realm assignment` to everybody']),
    );
    expect(summary.errors[0]).toMatchObject({
      code: 'Ticket has no matching realm assignment',
      entry: null,
      count: 1,
    });
  });

  test('carry first, last and the messages that show them', () => {
    const messages = thread(['U1', CODE], ['U2', 'hm'], ['U3', `same: ${CODE}`]);
    expect(sum(messages).errors[0]).toMatchObject({
      count: 2,
      first: messages[0]?.ts,
      last: messages[2]?.ts,
      messages: [messages[0]?.ts, messages[2]?.ts],
    });
  });
});

describe('IDs', () => {
  test.each([
    ['Correlation ID: 5f0c2b7e-41d3-4a8e-9c55-7ab0d2e91f34', 'correlation'],
    ['"trace_id":"5f0c2b7e-41d3-4a8e-9c55-7ab0d2e91f34"', 'trace'],
    ['RequestId: 5f0c2b7e-41d3-4a8e-9c55-7ab0d2e91f34', 'request'],
    ['https://login.microsoftonline.com/5f0c2b7e-41d3-4a8e-9c55-7ab0d2e91f34/oauth2/v2.0/token', 'tenant'],
    ['client_id=5f0c2b7e-41d3-4a8e-9c55-7ab0d2e91f34&scope=openid', 'client'],
  ])('are taken by their label: %s', (text, kind) => {
    expect(sum(thread(['U1', text])).ids.map((id) => [id.kind, id.value])).toEqual([
      [kind, '5f0c2b7e-41d3-4a8e-9c55-7ab0d2e91f34'],
    ]);
  });

  test.each([
    'Correlation ID: 5f0c2b7e-41d3-4a8e-xxx',
    'Correlation ID: 5f0c2b7e-41d3-4a8e-9c55-xxxxxxxxxxxx',
    'Trace ID: ********-****-****-****-************',
    'client_id=YOUR_CLIENT_ID',
    'client_id=3MVG9xxxxxxxxxxxx',
    'tenant or admin',
    'Client ID: 11111111-1111-1111-1111-111111111111',
    'the disk 5f0c2b7e-41d3-4a8e-9c55-7ab0d2e91f34 is full',
  ])('are none when masked, cut, made up or without a label: %s', (text) => {
    expect(sum(thread(['U1', text])).ids).toEqual([]);
  });
});

describe('episodes', () => {
  test('begin after long silence with a new person and a new code, and have their own status', () => {
    const summary = sum(
      thread(
        ['U1', `I get ${CODE}`],
        ['U2', 'Assign the user to the application.'],
        ['U1', 'That was it, works now!'],
        ['U9', 'I get AADSTS7000222: The provided client secret keys are expired.', { after: 60 * DAY }],
      ),
    );
    expect(summary.episodes.map(({ status }) => status)).toEqual(['resolved', 'open']);
    expect(summary).toMatchObject({ status: 'open', resolution: null });
    expect(summary.errors[0]?.code).toBe('AADSTS7000222');
  });

  test('do not begin with a me-too', () => {
    const summary = sum(thread(['U1', `I get ${CODE}`], ['U9', 'same here', { after: 90 * DAY }]));
    expect(summary.episodes).toHaveLength(1);
  });
});

test('who was asked and has answered is told, and the role that has to act', () => {
  const messages = thread(
    ['U1', `@U2 can you take a look? We get ${CODE}`],
    ['U2', 'Looking.'],
    ['U1', '@U3 could you check as well?'],
  );
  const { asked, escalate } = sum(messages);
  expect(asked.map(({ whom, answered }) => [whom, answered])).toEqual([
    [['U2'], messages[1]?.ts],
    [['U3'], undefined],
  ]);
  expect(escalate?.role).toBe('tenant-admin');
});

test('secrets and addresses are redacted in every text', () => {
  const summary = sum(
    thread([
      'U1',
      `I tried client_secret=Abc8Q~verysecretvalue1234567890abcdefgh and jane.doe@example.com, still ${CODE}`,
    ]),
  );
  const text = JSON.stringify(summary);
  expect(text).not.toContain('verysecret');
  expect(text).not.toContain('jane.doe@example.com');
});

test.each([
  ['a client secret below its label', (value: string) => `Client secret:\n${value}`],
  ['a password below its label', (value: string) => `password:\n${value}`],
  [
    'a private key',
    (value: string) => `-----BEGIN PRIVATE KEY-----\nMIIEvQ\n${value}\n-----END PRIVATE KEY-----`,
  ],
  ['an assertion', (value: string) => `<saml:Assertion ID="a">\nfor ${value}\n</saml:Assertion>`],
  ['a SAML response', (value: string) => `SAMLResponse=\n${value}`],
])('%s stays hidden, though a summary tells only some sentences of the post', (_, carry) => {
  const value = 'q7HcVnR2sLw9XbTz4KpYdEfMgJ1uAo6i';
  for (const post of [`${CODE} again. ${carry(value)}`, `I tried ${carry(value)} but it still fails`]) {
    expect(JSON.stringify(sum(thread(['U1', CODE], ['U2', post], ['U3', 'same here'])))).not.toContain(value);
  }
});

test('what is mended and confirmed asks for nothing more, and its fix counts as what worked', () => {
  const told = (...end: readonly (readonly [string, string])[]) =>
    sum(thread(['U1', CODE], ['U2', 'I added the redirect URI to the app, please try again.'], ...end));
  const confirmed = told(['U1', 'Works again for me, thank you!']);
  expect([confirmed.status, confirmed.ask, confirmed.missing]).toEqual(['resolved', '', []]);
  expect(confirmed.attempts.map(({ user, result }) => [user, result])).toEqual([['U2', 'worked']]);
  const alone = told();
  expect(alone.ask).toContain('To hand this over');
  expect(alone.attempts.map(({ result }) => result)).toEqual(['not stated']);
});

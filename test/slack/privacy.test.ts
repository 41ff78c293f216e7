import { afterEach, describe, expect, test } from 'vitest';
import { renderUtterance } from '../../src/slack/blocks/utterance.ts';
import { PASTE, smallExplainer } from './small-catalog.ts';
import { AMINA, BEN, BOT, closeStages, eventually, openStage, SUPPORT } from './stage.ts';

afterEach(closeStages);

const SECRET = 'Q7z8Q~abcDEFghiJKLmnoPQRstuVWXyz0123456789';
const LEAK = `client_id=00001111-aaaa-2222-bbbb-3333cccc4444&client_secret=${SECRET}&grant_type=client_credentials`;

describe('a pasted secret', () => {
  test('is pointed out to the poster alone, once, and never repeated', async () => {
    const stage = await openStage();
    stage.post(`${LEAK}\n${PASTE.redirect}`);
    await stage.settled();
    stage.playground.redeliver(stage.playground.deliveries[0]?.eventId ?? '');
    await eventually(() =>
      stage.playground.deliveries[0]?.attempts.every(({ ackedAt }) => ackedAt !== undefined),
    );
    const warnings = stage.whispers().filter(({ text }) => text.includes('revoke'));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.text).toContain('client secret');
    expect(stage.whispers(BEN)).toEqual([]);
    const everything = JSON.stringify([stage.said(), stage.whispers(), stage.log.lines]);
    expect(everything).not.toContain(SECRET.slice(0, 12));
  });

  test('is pointed out also where the bot finds nothing to answer or is switched off', async () => {
    const stage = await openStage({ channels: { [SUPPORT]: { replies: 'off' } } });
    stage.post(LEAK);
    await stage.settled();
    expect(stage.said()).toEqual([]);
    expect(stage.whispers()).toHaveLength(1);
  });

  test('is in nothing that is stored', async () => {
    const stage = await openStage({ channels: { [SUPPORT]: { replies: 'ephemeral' } } });
    stage.post(`${LEAK} somebody@example.com\n${PASTE.redirect}`);
    await stage.settled();
    const stored = JSON.stringify(await stage.stores.store.list('', 1000));
    expect(stored).toContain(':draft:');
    expect(stored).not.toContain(SECRET.slice(0, 12));
    expect(stored).not.toContain('somebody@example.com');
  });
});

describe('what is stored', () => {
  test('is which code was reported where and when, IDs that were pasted for support, and who is who by ID', async () => {
    const stage = await openStage({ cooldown: 60_000 });
    const ids = 'client_id=00001111-aaaa-2222-bbbb-3333cccc4444';
    const { ts } = stage.post(`${PASTE.redirect} ${ids}`);
    await stage.settled();
    const items = await stage.stores.store.list('', 1000);
    const stored = JSON.stringify(items);
    for (const kept of ['entra/AADSTS50011', SUPPORT, AMINA, ts, '00001111-aaaa-2222-bbbb-3333cccc4444'])
      expect(stored).toContain(kept);
    expect(stored).not.toContain('is not registered for this client');
  });
});

describe('what people paste', () => {
  const hostile = '<!channel> *bold* `code` <https://evil.example.com|click> <@U0BENJI002> & _x_';

  test('never acts in what the bot says', async () => {
    const stage = await openStage();
    stage.post(`<@${BOT}> ${hostile.replaceAll('<!channel>', '@channel')}`);
    await stage.settled();
    const said = JSON.stringify(stage.said());
    for (const acting of ['<!channel>', '<@U0BENJI002>', '<https://evil', '*bold*'])
      expect(said).not.toContain(acting);
  });

  test.each([
    ['several', { kind: 'several', query: hostile, choices: [] }],
    ['unknown code', unknownCode()],
    ['hint', { kind: 'none', hint: hostile }],
  ] as const)('never acts in an answer of the kind "%s"', (_, answer) => {
    const rendered = JSON.stringify(
      renderUtterance({ kind: 'answer', answer: answer as never, look: 'plain' }),
    );
    for (const acting of ['<!channel>', '<@U0BENJI002>', '<https://evil'])
      expect(rendered).not.toContain(acting);
  });

  test('is shown as code where it was captured, with nothing that ends the code', () => {
    const { answer } = smallExplainer().explain(PASTE.redirect);
    if (answer.kind !== 'known') throw new Error('the paste was not recognised');
    const cause = ['The address ', { value: 'a`b <!here> & *c*' }, ' is unknown.'];
    const { blocks } = renderUtterance({ kind: 'answer', answer: { ...answer, cause }, look: 'plain' });
    expect(JSON.stringify(blocks)).toContain('`aˋb &lt;!here&gt; &amp; *c*`');
  });

  test('does not break the limits of Slack, however long it is', async () => {
    const stage = await openStage();
    const long = '`<&'.repeat(5000);
    stage.post(`<@${BOT}> ${long}`);
    stage.post(`${PASTE.redirect} ${long}`);
    const codes = Array.from(
      { length: 60 },
      (_, index) => `AADSTS9${String(index).padStart(5, '0')}: failed`,
    );
    stage.post(`<@${BOT}> ${codes.join('\n')}`);
    await stage.settled();
    expect(stage.said()).toHaveLength(3);
    expect(stage.log.lines.filter(({ message }) => message.includes('refused'))).toEqual([]);
  });

  test('does not ping anybody in a plain answer, also when it names people', async () => {
    const stage = await openStage();
    stage.post(`${PASTE.redirect} cc <@U0BENJI002> <!here>`, { user: AMINA });
    await stage.settled();
    expect(JSON.stringify(stage.said())).not.toMatch(/<[@!]/);
  });
});

function unknownCode() {
  const contact = { role: 'developer', name: '<!channel>' };
  const escalation = {
    contact,
    have: [{ name: 'x', label: '<@U0BENJI002>', value: '<!channel>' }],
    missing: ['<!channel>'],
  };
  const fixer = { role: 'developer', label: '<!channel>' };
  const near = [{ code: '<!channel>', entry: 'a/b', title: '<https://evil.example.com|x>' }];
  return {
    kind: 'unknown-code',
    code: '<!channel>',
    provider: 'x',
    providerName: '<!channel>',
    fixer,
    escalation,
    near,
    also: [],
  };
}

import { afterEach, describe, expect, test } from 'vitest';
import { closeHttpStages, openOverHttp, signedHeaders } from './http-stage.ts';
import { PASTE } from './small-catalog.ts';
import { AMINA, closeStages, eventually, openStage, SUPPORT } from './stage.ts';

afterEach(closeStages);
afterEach(closeHttpStages);

const workspace = 'T0PLAYGRND';
const EXPIRED = { kind: 'error', error: 'expired_url' } as const;

describe("every line about something of Slack's says which request it was, and where", () => {
  test('an event, in whichever part of the bot the line is written', async () => {
    const stage = await openStage({ playground: { retryDelays: [0] } });
    const { faults, deliveries } = stage.playground;
    stage.stores.failWith(new Error('disk is gone'));
    stage.post(PASTE.redirect);
    await eventually(() => stage.log.lines.some(({ message }) => message.startsWith('Trying again')));
    stage.stores.failWith(undefined);
    await stage.settled();
    faults.next('chat.postMessage', { kind: 'error', error: 'account_inactive' });
    stage.post(PASTE.consent);
    await stage.settled();
    const idOf = (text: string) =>
      deliveries.find(({ payload }) => JSON.stringify(payload.event).includes(`"text":"${text}`))?.eventId;
    const [first, second] = [idOf(PASTE.redirect), idOf(PASTE.consent)];
    const about = (request: string | undefined) =>
      stage.log.lines.filter(({ fields }) => fields.request === request);
    expect(about(first).length).toBeGreaterThan(0);
    expect(about(second).map(({ message }) => message)).toContain('An event failed; Slack will repeat it');
    for (const { fields } of [...about(first), ...about(second)])
      expect(fields).toMatchObject({ workspace, channel: SUPPORT });
    const rest = stage.log.lines.filter(({ fields, level }) => !fields.request && level !== 'debug');
    expect(rest).toEqual([]);
    expect(JSON.stringify(stage.log.lines)).not.toContain('redirect URI');
  });

  test('a command over a socket, by its envelope', async () => {
    const stage = await openStage();
    stage.playground.faults.next('response_url', EXPIRED);
    const typed = { channel: SUPPORT, user: AMINA, command: '/oauth-error', text: 'AADSTS50011' };
    await stage.playground.people.slash(typed);
    const line = await eventually(() => stage.log.lines.find(({ level }) => level === 'warn'));
    const { envelopeId } = stage.playground.deliveries[0]?.attempts[0] ?? {};
    expect(line.fields).toMatchObject({ request: envelopeId, workspace, channel: SUPPORT });
  });

  test('a command over HTTP, by its trigger without what makes it one', async () => {
    const { eventsUrl, playground, log, signingSecret } = await openOverHttp();
    playground.faults.next('response_url', EXPIRED);
    const body = new URLSearchParams({
      ...{ command: '/oauth-error', text: 'AADSTS50011', user_id: AMINA },
      ...{ team_id: workspace, channel_id: SUPPORT, trigger_id: '13345224609.738474920.8088930838d88f' },
      response_url: `${new URL(playground.url).origin}/respond/${workspace}/none`,
    }).toString();
    const type = 'application/x-www-form-urlencoded';
    await fetch(eventsUrl, { method: 'POST', body, headers: signedHeaders(signingSecret, body, { type }) });
    const line = await eventually(() => log.lines.find(({ level }) => level === 'warn'));
    expect(line.fields).toMatchObject({ request: '13345224609.738474920', workspace, channel: SUPPORT });
    expect(JSON.stringify(log.lines)).not.toContain('8088930838d88f');
  });
});

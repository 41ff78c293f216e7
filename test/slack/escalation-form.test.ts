import { afterEach, describe, expect, test } from 'vitest';
import type { Contacts } from '../../src/core/answer/types.ts';
import { answered, blocksOf, formOf, noteIn, told } from './escalation-stage.ts';
import { PASTE } from './small-catalog.ts';
import { AMINA, BEN, closeStages, eventually } from './stage.ts';

afterEach(closeStages);

describe('the form behind "Ask the contact"', () => {
  test('names whom the catalog names, why, and what answer and thread know', async () => {
    // The form waits a moment for the thread, and that is too short by a fast clock on a busy machine.
    const { stage, message, press, form } = await answered(PASTE.redirect, { speed: 2 });
    const say = (text: string, user: string) => stage.post(text, { user, threadTs: message.ts });
    say('Correlation ID: 11112222-3333-4444-5555-666677778888', AMINA);
    say('I tried to add the redirect URI again, but it still fails', AMINA);
    say('my password=hunter2hunter2 does not help either', BEN);
    await press();
    const { note, whom, text } = await form();
    expect(whom.initial_option?.value).toBe('tenant-admin');
    expect(text).toContain('Tenant admin: Identity platform');
    expect(text).toContain('nobody here may do that');
    expect(note).toContain('Error: AADSTS50011, Redirect URI is not registered');
    expect(note).toContain('Correlation ID: 11112222-3333-4444-5555-666677778888');
    expect(note).toMatch(/Tried: .*redirect URI.*\(did not help\)/);
    expect(note).toMatch(/Seen: .* UTC/);
    expect(note).toContain('Still missing: Client ID');
    expect(note).not.toContain('hunter2');
    expect(stage.playground.warnings).toEqual([]);
    expect(stage.said()).toHaveLength(1);
  });

  test('can be sent at once when the thread is slow to read; what the thread says gets a field of its own', async () => {
    const { stage, message, press, form } = await answered(PASTE.redirect);
    stage.post('I tried a private window, but it still fails', { threadTs: message.ts });
    stage.playground.faults.next('conversations.replies', { kind: 'delay', ms: 250 });
    await press();
    const early = await form();
    expect(early.text).toContain('"submit"');
    expect(early.text).toContain('Still reading the thread');
    expect(early.note).not.toContain('Tried:');
    const late = await eventually(() => {
      const shown = formOf(stage, AMINA);
      return shown?.text.includes('escalation_thread') && shown;
    });
    expect(late.note).toBe(early.note);
    expect(late.text).toContain('Tried: I tried a private window');
    await late.send({ escalation_text: 'what Amina wrote meanwhile' });
    const note = blocksOf(await eventually(() => noteIn(stage)[0]));
    expect(note).toContain('what Amina wrote meanwhile');
    expect(note).toContain('private window');
    expect(stage.playground.warnings).toEqual([]);
  });

  test.for([
    ['refuses for minutes', { kind: 'ratelimited', retryAfter: 240 }],
    ['hangs', { kind: 'delay', ms: 3_000 }],
  ] as const)('says within ten seconds that the thread is missing when Slack %s', async ([, fault]) => {
    const { stage, press } = await answered(PASTE.redirect);
    stage.playground.faults.next('conversations.replies', fault, { times: 5 });
    const since = stage.clock.now();
    await press();
    const shown = await eventually(() => {
      const one = formOf(stage, AMINA);
      return one?.text.includes('could not read the thread in time') && one;
    });
    expect(stage.clock.now() - since).toBeLessThan(12_000);
    expect(shown.note).toContain('Error: AADSTS50011');
    await shown.send();
    await eventually(() => noteIn(stage).length === 1);
  });

  test('that Slack no longer opens asks to press again', async () => {
    const { stage, press } = await answered(PASTE.redirect);
    stage.playground.faults.next('views.open', { kind: 'error', error: 'expired_trigger_id' });
    await press();
    await told(stage, 'Please press the button again');
    expect(stage.playground.workspace.views.size).toBe(0);
    await press();
    await eventually(() => formOf(stage, AMINA));
  });

  test('is not shown when nobody can be asked; says how to set a contact', async () => {
    const nobody: Contacts = { find: ({ role }) => ({ role }) };
    const { stage, press } = await answered(PASTE.redirect, { contacts: nobody });
    await press();
    const words = await told(stage, 'Nobody is configured for the tenant admin');
    expect(words.text).toContain('/oauth-error settings');
    expect(words.text).toContain('oauth-error-bot.yml');
  });

  test('leaves the choice open when the role of the catalog has no contact', async () => {
    const { stage, open } = await answered(PASTE.missing);
    const { whom, text, send } = await open();
    expect(whom.initial_option).toBeUndefined();
    expect(text).toContain('nobody is configured for that role');
    expect((await send()).errors).toHaveProperty('escalation_role');
    expect(noteIn(stage)).toEqual([]);
  });
});

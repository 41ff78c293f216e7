import { afterEach, describe, expect, test } from 'vitest';
import { answered, blocksOf, noteIn, tellOf, told } from './escalation-stage.ts';
import { PASTE } from './small-catalog.ts';
import {
  AMINA,
  BEN,
  CHLOE,
  closeStages,
  eventually,
  INCIDENTS,
  type StageOptions,
  SUPPORT,
} from './stage.ts';

afterEach(closeStages);

describe('the contact', () => {
  async function asked(
    paste: string,
    channel = SUPPORT,
    { typed = {}, ...options }: StageOptions & { readonly typed?: Record<string, string> } = {},
  ) {
    const about = await answered(paste, options);
    await (await about.open()).send(typed);
    await eventually(() => noteIn(about.stage, channel).length === 1);
    const ts = noteIn(about.stage, channel)[0]?.ts ?? '';
    const press = (actionId: string, user = CHLOE, value?: string) =>
      about.stage.playground.people.click({ channel, user, ts, actionId, ...(value ? { value } : {}) });
    const pass = (role: string, user = CHLOE) => {
      const menu = JSON.stringify(noteIn(about.stage, channel)[0]?.blocks);
      const value = new RegExp(`"value":"([^"]+/${role})"`).exec(menu)?.[1];
      return press('contact_passes_on', user, value);
    };
    const note = () => stage.said({ channel }).find((message) => message.ts === ts);
    const { stage } = about;
    const place = { workspace: 'T0PLAYGRND', channel: SUPPORT, threadTs: about.message.ts };
    return { ...about, press, pass, note, noteTs: ts, ref: { place, answerTs: about.ts, turn: 0 } };
  }

  test('may take it: the note shows who has it, and the thread is told once', async () => {
    const { stage, message, press, note } = await asked(PASTE.consent, INCIDENTS);
    await Promise.all([press('contact_has_it'), press('contact_has_it', BEN)]);
    await eventually(() => blocksOf(note()).includes('has it, since'));
    const lines = () => stage.said({ threadTs: message.ts }).filter(({ text }) => text.includes('> has `'));
    await eventually(() => lines().length === 1);
    await stage.clock.sleep(2000);
    expect(lines()).toHaveLength(1);
    expect(lines()[0]?.text).toContain(`<@${AMINA}>`);
    expect(blocksOf(note())).not.toContain('contact_has_it');
    expect(stage.playground.warnings).toEqual([]);
    const [record] = await stage.bot.escalationsOf({
      workspace: 'T0PLAYGRND',
      channel: SUPPORT,
      threadTs: message.ts,
    });
    expect(record?.taken).toBeDefined();
  });

  test('may pass it on: the next contact is asked with the same note, and the first note says so', async () => {
    const { stage, pass, note } = await asked(PASTE.redirect);
    await Promise.all([pass('idp-owner'), pass('idp-owner', BEN)]);
    await eventually(() => noteIn(stage, INCIDENTS).length === 1);
    expect(blocksOf(noteIn(stage, INCIDENTS)[0])).toContain('Passed on by');
    expect(blocksOf(noteIn(stage, INCIDENTS)[0])).toContain('AADSTS50011');
    await eventually(() => blocksOf(note()).includes('passed it on to the owner of the identity provider'));
    expect(blocksOf(note())).not.toContain('contact_has_it');
    await stage.clock.sleep(2000);
    expect(noteIn(stage, INCIDENTS)).toHaveLength(1);
  });

  test('passes on the note, and not why it was asked itself', async () => {
    const typed = { escalation_reason: 'You changed the registration last night.' };
    const { stage, pass, note } = await asked(PASTE.redirect, SUPPORT, { typed });
    expect(blocksOf(note())).toContain('Why you:');
    await pass('idp-owner');
    await eventually(() => noteIn(stage, INCIDENTS).length === 1);
    expect(blocksOf(noteIn(stage, INCIDENTS)[0])).toContain('AADSTS50011');
    expect(blocksOf(noteIn(stage, INCIDENTS)[0])).not.toContain('Why you:');
  });

  test('cannot pass it on to a role without a contact, and keeps it', async () => {
    const { stage, pass, note } = await asked(PASTE.redirect);
    await pass('developer');
    const words = await told(stage, 'Nobody is configured for the developer', CHLOE);
    expect(tellOf(words)).not.toContain('Your note');
    expect(blocksOf(note())).toContain('contact_has_it');
  });

  test('is told when somebody has it already', async () => {
    const { stage, press, note, noteTs, ref } = await asked(PASTE.redirect);
    await press('contact_has_it');
    await eventually(() => blocksOf(note()).includes('has it, since'));
    // Ben's window still shows the button.
    const silent = {} as never;
    expect(await stage.bot.takeEscalation({ ref, noteTs, user: BEN }, silent)).toMatchObject({
      kind: 'taken-before',
    });
  });
});

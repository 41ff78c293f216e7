import { mkdirSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLE_SETTINGS } from '../../src/playground/playground.ts';
import { hasBrowser, type WindowKind } from '../browser.ts';
import { closeStages, INCIDENTS, openStage, SUPPORT } from '../slack/stage.ts';
import { type Driver, openPage } from './page-driver.ts';

/** Where pictures of the page go; none are taken without it. */
const { PICTURES } = process.env;
const FINANCE = 'C0FINANC04';

describe.skipIf(!hasBrowser('the guided incident'))('the guided incident', () => {
  beforeAll(() => {
    if (PICTURES) mkdirSync(PICTURES, { recursive: true });
  });
  afterEach(closeStages);

  /** The page over a bot that watches for outbreaks, and what a visitor does with the guide there. */
  async function openGuide(kind?: WindowKind) {
    const watched = {
      outbreak: { reporters: 3, within: 900_000, quiet: 1_800_000 },
      incidents: INCIDENTS,
    };
    const stage = await openStage({
      playground: { pace: 60, ackTimeout: 3_000 },
      channels: { [SUPPORT]: watched, [FINANCE]: watched },
      contacts: { find: ({ role }) => ({ role }) },
      cooldown: 600_000,
      speed: 5,
    });
    const workspace = stage.playground.workspace.identity.teamId;
    await stage.bot.saveSettings({ workspace }, { ...SAMPLE_SETTINGS, at: 1 }, 0);
    const at = await openPage(stage.playground.url, kind);
    const guide = at.page.getByRole('region', { name: 'Guided incident' });
    const step = (title: string) => guide.getByRole('listitem').filter({ hasText: title });
    return {
      stage,
      at,
      guide,
      go: (title: string) => step(title).getByRole('button').click(),
      done: async (title: string) => {
        await guide.locator('li.done', { hasText: title }).waitFor({ state: 'attached', timeout: 12_000 });
        if (PICTURES) await at.page.screenshot({ path: `${PICTURES}/${title}.png` });
      },
      undone: (title: string) =>
        guide.locator('li:not(.done)', { hasText: title }).waitFor({ state: 'attached' }),
      isDone: (title: string) => guide.locator('li.done', { hasText: title }).count(),
    };
  }

  /** Presses the button that the guide put the focus on, by keyboard. */
  async function pressFocused({ page, thread }: Driver, name: string) {
    await thread.getByRole('button', { name }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
  }

  test('plays through to its end, and each step is ticked off by what happens', async () => {
    const { stage, at, guide, go, done, undone, isDone } = await openGuide();
    const { page, thread } = at;
    await page.getByRole('button', { name: 'Play an incident' }).click();
    await done('Three reports');
    await done('Outbreak noticed');
    await go('Outbreak noticed');
    await at.messages.getByText('Several people report').waitFor();
    await thread.waitFor({ state: 'hidden' });

    await go('Thread summary');
    expect(await isDone('Thread summary')).toBe(0);
    await pressFocused(at, 'Summarize thread');
    await done('Thread summary');
    await thread.getByRole('heading', { name: 'Summary: Open' }).waitFor();

    await go('Ask the contact');
    await pressFocused(at, 'Ask the contact');
    const form = page.getByRole('dialog', { name: 'Ask the contact' });
    await form.getByLabel('What they need to know').fill('Month-end is today <!channel> <b>hurry</b>');
    await form.getByRole('button', { name: 'Ask', exact: true }).click();
    await done('Ask the contact');
    await thread.getByText('Month-end is today <!channel> <b>hurry</b>').waitFor();

    await go('Chloé has it');
    await page
      .locator('#composer')
      .getByRole('button', { name: 'You are Chloé' })
      .waitFor({ state: 'attached' });
    await pressFocused(at, 'I have it');
    await done('Chloé has it');

    await go('It is mended');
    await done('It is mended');
    await thread.getByRole('heading', { name: 'Summary: Resolved' }).waitFor();
    await stage.settled();

    await go('A wrong answer');
    await pressFocused(at, 'Not the cause');
    const verdict = page.getByRole('dialog', { name: 'Not the cause' });
    await verdict.getByLabel('Or in your words').fill('the VPN rewrites the address');
    await verdict.getByRole('button', { name: 'Send' }).click();
    await done('A wrong answer');
    await verdict.waitFor({ state: 'hidden' });
    expect(await page.locator('.message :focus, .message:focus').count()).toBe(1);

    await go('Settings');
    const settings = page.getByRole('dialog', { name: 'Settings' });
    await done('Settings');
    await settings.getByRole('button', { name: 'Cancel' }).click();
    await go('Statistics');
    await done('Statistics');
    await at.messages.getByText('Called wrong').waitFor();
    await go('Home tab');
    await done('Home tab');
    expect(await guide.getByText('10/10').isVisible()).toBe(true);
    expect(await at.accessibilityProblems()).toEqual([]);
    expect(await at.isTooWide()).toBe(false);
    expect(stage.playground.warnings).toEqual([]);
    expect(at.complaints).toEqual([]);

    await guide.getByRole('button', { name: 'Play again' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Start over' }).click();
    await undone('Outbreak noticed');
    await done('Outbreak noticed');
    expect(await isDone('Thread summary')).toBe(0);
    await at.close();
  }, 60_000);

  test('is dismissed for good, and comes back from the channel list', async () => {
    const { at, guide } = await openGuide();
    await guide.getByRole('button', { name: 'Close the guide' }).click();
    await guide.waitFor({ state: 'hidden' });
    await at.page.reload();
    await at.field.waitFor();
    expect(await guide.isVisible()).toBe(false);
    await at.page.getByRole('button', { name: 'Incident guide' }).click();
    await guide
      .getByRole('button', { name: /^Play: Three reports/ })
      .and(at.page.locator(':focus'))
      .waitFor();
    await at.close();
  });

  test('leaves the channel room in a window that is zoomed in', async () => {
    const { at, guide } = await openGuide();
    const { page } = at;
    const room = async () => (await page.locator('#messages').boundingBox())?.height ?? 0;
    const shown = () => guide.getByRole('listitem').filter({ visible: true }).count();
    expect(await shown()).toBe(10);
    await page.setViewportSize({ width: 640, height: 400 });
    await expect.poll(shown).toBe(1);
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/zoomed.png` });
    expect(await room()).toBeGreaterThan(120);
    await guide.getByRole('button', { name: /^Incident guide/ }).click();
    await guide.getByText('Home tab', { exact: true }).scrollIntoViewIfNeeded();
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/zoomed-open.png` });
    expect(await room()).toBeGreaterThan(90);
    expect(await at.isTooWide()).toBe(false);
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect.poll(shown).toBe(10);
    await at.close();
  });

  test('shows its next step alone on a phone, and all of them when asked to, in both themes', async () => {
    const { at, guide } = await openGuide('phone');
    const shown = () => guide.getByRole('listitem').filter({ visible: true }).count();
    expect(await shown()).toBe(1);
    await guide.getByRole('button', { name: /^Incident guide/ }).tap();
    expect(await shown()).toBe(10);
    for (const colorScheme of ['light', 'dark'] as const) {
      await at.page.emulateMedia({ colorScheme });
      expect(await at.accessibilityProblems()).toEqual([]);
    }
    expect(await at.isTooWide()).toBe(false);
    await guide.getByRole('button', { name: /^Play: Three reports/ }).tap();
    await at.thread.getByText('Since about ten past nine').waitFor();
    await expect.poll(shown).toBe(1);
    expect(await at.isTooWide()).toBe(false);
    await at.close();
  });
});

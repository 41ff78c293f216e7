import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Driver, hasBrowser, openPage, PASTE, startBrowser, startWorkspace } from './page-driver.ts';

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

describe.skipIf(!hasBrowser())('the look of the playground page', () => {
  let browser: Browser;
  let workspace: Awaited<ReturnType<typeof startWorkspace>>;
  let at: Driver;

  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    workspace = await startWorkspace();
    at = await openPage(browser, workspace.playground.url);
  });
  afterEach(async () => {
    await at.close();
    await workspace.stop();
  });

  test.each(['light', 'dark'] as const)(
    'has no serious accessibility problem in the %s theme',
    async (colorScheme) => {
      await at.close();
      at = await openPage(browser, workspace.playground.url, { colorScheme });
      // What is not a matter of colours is the same in both themes.
      const rules = colorScheme === 'light' ? 'all' : 'colours';
      expect(await at.accessibilityProblems(rules)).toEqual([]);
      await at.openAnswer();
      await at.send('/oauth-error x');
      await at.page.getByText('Only visible to you', { exact: true }).waitFor();
      await at.field.pressSequentially('/');
      await at.page.getByRole('option').waitFor();
      expect(await at.accessibilityProblems(rules)).toEqual([]);
    },
  );

  test('fits a phone', async () => {
    await at.close();
    at = await openPage(browser, workspace.playground.url, phone);
    await at.send(PASTE);
    expect(await at.isTooWide()).toBe(false);
    await at.page.getByRole('button', { name: /1 reply/ }).tap();
    await at.thread.getByRole('button', { name: 'Not my error' }).waitFor();
    expect((await at.thread.boundingBox())?.width).toBe(390);
    expect(await at.isTooWide()).toBe(false);
    expect(await at.accessibilityProblems()).toEqual([]);
    await at.page.getByRole('button', { name: 'Close the thread' }).tap();
    await at.page.getByRole('button', { name: 'Channels' }).tap();
    await at.page.getByRole('button', { name: 'incidents' }).tap();
    await at.page.getByRole('heading', { name: 'incidents', level: 1 }).waitFor();
  });
});

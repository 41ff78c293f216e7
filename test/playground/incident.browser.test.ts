import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { closeStages, openStage } from '../slack/stage.ts';
import { hasBrowser, openPage, startBrowser } from './page-driver.ts';

/** Where pictures of the page go; none are taken without it. */
const PICTURES = process.env.PICTURES;

describe.skipIf(!hasBrowser('the incident'))('the incident on the page', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
    if (PICTURES) mkdirSync(PICTURES, { recursive: true });
  });
  afterAll(() => browser.close());
  afterEach(closeStages);

  test('plays by itself, is summarized by the button below the answer, and the summary follows it', async () => {
    const stage = await openStage();
    const at = await openPage(browser, stage.playground.url, { viewport: { width: 1440, height: 1000 } });
    const picture = async (name: string) => {
      if (PICTURES) await at.page.screenshot({ path: `${PICTURES}/${name}.png` });
    };
    await picture('welcome');
    await at.page.getByRole('button', { name: 'Play an incident' }).click();
    await at.thread.getByText('nobody in finance').waitFor();
    await at.thread.getByRole('button', { name: 'Summarize thread' }).first().click();
    await at.thread.getByText('Summary: Open').waitFor();
    await picture('summary-open');
    await at.thread.getByText('Summary: Resolved').waitFor({ timeout: 40_000 });
    await at.thread.getByText('Read: 9 messages of 4 people').waitFor({ timeout: 10_000 });
    expect(await at.thread.getByRole('heading', { name: /^Summary/ }).count()).toBe(1);
    await at.thread.getByRole('heading', { name: /^Summary/ }).scrollIntoViewIfNeeded();
    await picture('summary-resolved');
    await at.thread.getByRole('button', { name: 'Copy as Markdown' }).click();
    await at.thread.getByText('# Thread summary').waitFor();
    await picture('markdown');
    await at.thread.getByRole('button', { name: 'Send to…' }).click();
    await at.page.getByRole('dialog', { name: 'Send the summary' }).waitFor();
    await picture('send');
    expect(await at.accessibilityProblems()).toEqual([]);
    expect(await at.isTooWide()).toBe(false);
    expect(at.complaints).toEqual([]);
    await at.close();
  }, 90_000);

  test('is offered in its channel on a narrow window', async () => {
    const stage = await openStage();
    const at = await openPage(browser, stage.playground.url, { viewport: { width: 390, height: 800 } });
    if (PICTURES) await at.page.screenshot({ path: `${PICTURES}/narrow.png` });
    expect(await at.isTooWide()).toBe(false);
    expect(await at.page.getByRole('button', { name: 'Play an incident' }).isVisible()).toBe(true);
    await at.close();
  });
});

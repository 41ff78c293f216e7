import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hasBrowser, type WindowKind } from '../browser.ts';
import { type Driver, openPage, PASTE, startWorkspace } from './page-driver.ts';

describe.skipIf(!hasBrowser())('the look of the playground page', () => {
  let workspace: Awaited<ReturnType<typeof startWorkspace>>;
  let at: Driver;
  const open = async (kind?: WindowKind) => {
    at = await openPage(workspace.playground.url, kind);
  };

  beforeEach(async () => {
    workspace = await startWorkspace();
  });
  afterEach(async () => {
    await at.close();
    await workspace.stop();
  });

  test('has no serious accessibility problem, in the light theme and in the dark one', async () => {
    await open();
    const look = async () => {
      await at.page.emulateMedia({ colorScheme: 'light' });
      expect(await at.accessibilityProblems()).toEqual([]);
      await at.page.emulateMedia({ colorScheme: 'dark' });
      // What is not a matter of colours is the same in both themes.
      expect(await at.accessibilityProblems('colours')).toEqual([]);
    };
    await look();
    await at.openAnswer();
    await at.send('/oauth-error x');
    await at.page.getByText('Only visible to you', { exact: true }).waitFor();
    await at.field.pressSequentially('/');
    await at.page.getByRole('option').waitFor();
    await look();
  });

  test('fits a phone', async () => {
    await open('phone');
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

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HttpService, startHttp } from '../../src/service/http.ts';
import { servePages } from '../../src/service/serve-pages.ts';
import { hasBrowser, isTooWide, openWindow, runAxe, type WindowKind } from '../browser.ts';
import { createLogFake } from '../fakes/log.ts';
import { editUrl, samplePages } from './sample.ts';

const PAGES = [
  '/catalog',
  '/catalog?q=redirect&provider=example',
  '/catalog?q=XY9999',
  '/catalog/many?page=2',
  '/catalog/example/XY1001',
  '/catalog/example/XY1002',
  '/catalog/example/XY101',
];

describe.skipIf(!hasBrowser('the catalog pages'))('the catalog in a browser', () => {
  let server: HttpService;

  beforeAll(async () => {
    const metrics = { contentType: 'text/plain', render: async () => '' };
    const extra = servePages(samplePages({ editUrl }));
    server = await startHttp({ port: 0, ready: async () => [], metrics, log: createLogFake(), extra });
  });
  afterAll(() => server.close());

  /** Opens pages one after the other in a window; returns what the browser complained about. */
  async function visit(
    paths: readonly string[],
    look: (page: Page, path: string) => Promise<void>,
    kind: WindowKind = 'desktop',
  ): Promise<readonly string[]> {
    const { page, complaints, close } = await openWindow(server.url, kind);
    for (const path of paths) {
      await page.goto(server.url + path);
      await look(page, path);
    }
    await close();
    return complaints.filter((complaint) => !complaint.includes('404'));
  }

  test.each(['desktop', 'phone'] as const)(
    'has no serious accessibility problem in either theme and nothing too wide (%s)',
    async (kind) => {
      const look = async (page: Page, path: string) => {
        await page.emulateMedia({ colorScheme: 'light' });
        expect([path, await runAxe(page)]).toEqual([path, []]);
        expect([path, await isTooWide(page)]).toEqual([path, false]);
        await page.emulateMedia({ colorScheme: 'dark' });
        // What is not a matter of colours is the same in both themes.
        expect([path, await runAxe(page, 'colours')]).toEqual([path, []]);
        expect([path, await isTooWide(page)]).toEqual([path, false]);
      };
      expect(await visit(PAGES, look, kind)).toEqual([]);
    },
  );

  test('copies a step and says so', async () => {
    const complaints = await visit(['/catalog/example/XY1001'], async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const fix = page.getByRole('region', { name: 'How to fix it' });
      await fix.getByRole('button', { name: 'Copy step 2' }).click();
      await page.getByRole('status').getByText('Copied').waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe('Add the address there.');
    });
    expect(complaints).toEqual([]);
  });

  test('is whole without script: the search works, and no dead button is there', async () => {
    const search = async (page: Page) => {
      await page.getByRole('searchbox').fill('clock behind');
      await page.getByRole('combobox', { name: 'Provider' }).selectOption('example');
      await page.getByRole('button', { name: 'Search' }).click();
      await page.getByRole('link', { name: /XY1002/ }).click();
      await page.getByRole('heading', { level: 1, name: /A clock is behind/ }).waitFor();
      expect(await page.getByRole('button', { name: /Copy/ }).count()).toBe(0);
    };
    await visit(['/catalog'], search, 'scriptless');
  });

  test('leads keyboards past the bar', async () => {
    await visit(['/catalog/example/XY1001'], async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('main');
    });
  });

  test('prints black on white, with addresses and without what can only be clicked', async () => {
    await visit(['/catalog/example/XY1001'], async (page) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
        'rgb(255, 255, 255)',
      );
      expect(await page.getByRole('button').count()).toBe(0);
      const after = 'getComputedStyle(document.querySelector(".docs a"), "::after").content';
      expect(await page.evaluate(after)).toContain('(https://docs.example.com/redirect?a=1&b=2)');
    });
  });

  test('follows the theme that was chosen in the playground', async () => {
    await visit(['/catalog', '/catalog'], async (page) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.evaluate('localStorage.setItem("theme", "dark")');
      await page.reload();
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(23, 25, 31)');
    });
  });
});

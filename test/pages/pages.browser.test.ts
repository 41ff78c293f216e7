import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HttpService, startHttp } from '../../src/service/http.ts';
import { servePages } from '../../src/service/serve-pages.ts';
import { hasBrowser, runAxe, startBrowser } from '../playground/page-driver.ts';
import { editUrl, samplePages } from './sample.ts';

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
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
  let browser: Browser;
  let server: HttpService;

  beforeAll(async () => {
    const metrics = { contentType: 'text/plain', render: async () => '' };
    const extra = servePages(samplePages({ editUrl }));
    server = await startHttp({ port: 0, ready: async () => [], metrics, extra });
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** Opens pages one after the other in a window of its own; returns what the browser complained about. */
  async function visit(
    paths: readonly string[],
    options: BrowserContextOptions,
    look: (page: Page, path: string) => Promise<void>,
  ): Promise<readonly string[]> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(8000);
    const complaints: string[] = [];
    page.on('pageerror', (failure) => complaints.push(String(failure)));
    page.on('console', (line) => line.text().includes('404') || complaints.push(line.text()));
    page.on('request', (request) => request.url().startsWith(server.url) || complaints.push(request.url()));
    for (const path of paths) {
      await page.goto(server.url + path);
      await look(page, path);
    }
    await context.close();
    return complaints;
  }

  test.each([
    ['light', {}],
    ['dark', {}],
    ['light', phone],
    ['dark', phone],
  ] as const)(
    'has no serious accessibility problem and nothing too wide (%s, %j)',
    async (colorScheme, size) => {
      const complaints = await visit(PAGES, { colorScheme, ...size }, async (page, path) => {
        // What is not a matter of colours is the same in both themes.
        const rules = colorScheme === 'light' ? 'all' : 'colours';
        expect([path, await runAxe(page, rules)]).toEqual([path, []]);
        const isTooWide = await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');
        expect([path, isTooWide]).toEqual([path, false]);
      });
      expect(complaints).toEqual([]);
    },
  );

  test('copies a step and says so', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const complaints = await visit(['/catalog/example/XY1001'], { permissions }, async (page) => {
      const fix = page.getByRole('region', { name: 'How to fix it' });
      await fix.getByRole('button', { name: 'Copy step 2' }).click();
      await page.getByRole('status').getByText('Copied').waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe('Add the address there.');
    });
    expect(complaints).toEqual([]);
  });

  test('is whole without script: the search works, and no dead button is there', async () => {
    await visit(['/catalog'], { javaScriptEnabled: false }, async (page) => {
      await page.getByRole('searchbox').fill('clock behind');
      await page.getByRole('combobox', { name: 'Provider' }).selectOption('example');
      await page.getByRole('button', { name: 'Search' }).click();
      await page.getByRole('link', { name: /XY1002/ }).click();
      await page.getByRole('heading', { level: 1, name: /A clock is behind/ }).waitFor();
      expect(await page.getByRole('button', { name: /Copy/ }).count()).toBe(0);
    });
  });

  test('leads keyboards past the bar', async () => {
    await visit(['/catalog/example/XY1001'], {}, async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('main');
    });
  });

  test('prints black on white, with addresses and without what can only be clicked', async () => {
    await visit(['/catalog/example/XY1001'], { colorScheme: 'dark' }, async (page) => {
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
    await visit(['/catalog', '/catalog'], { colorScheme: 'light' }, async (page) => {
      await page.evaluate('localStorage.setItem("theme", "dark")');
      await page.reload();
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(23, 25, 31)');
    });
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

const executablePath = '/usr/bin/chromium';
/** They make every window of a browser without a window load pages of the browser's own, which costs more than ours. */
const ownPages = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The last such list counts, so that these of Playwright's own have to be repeated.
  `--disable-features=${['PaintHolding', 'MediaRouter', 'HttpsUpgrades', ...ownPages].join(',')}`,
];

/** The page runs it for each look; `axe.source` is twice as long. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const desktop = { viewport: { width: 1280, height: 800 } };
const KINDS = {
  desktop,
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  scriptless: { ...desktop, javaScriptEnabled: false },
};

/** What a page is looked at with. */
export type WindowKind = keyof typeof KINDS;

/** A window with one page, for one test alone. */
export interface Window {
  readonly page: Page;
  /** what the page printed, errors on it, and requests to anywhere else than the `url` that it was opened for */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

let browser: Promise<Browser> | undefined;
const left: Record<WindowKind, Page[]> = { desktop: [], phone: [], scriptless: [] };

/** Whether this machine has the browser that `pages` are tested with; says so in one line where it has not. */
export function hasBrowser(pages = 'the playground page'): boolean {
  const isThere = existsSync(executablePath);
  if (!isThere) console.warn(`Tests of ${pages} are left out: there is no ${executablePath}.`);
  return isThere;
}

/**
 * Opens a window for pages below `url`. Browser and windows cost more time than most tests, so that they are kept and go
 * from test to test: closing a window leaves an empty page and nothing stored. They end with the process.
 */
export async function openWindow(url: string, kind: WindowKind = 'desktop'): Promise<Window> {
  const page = left[kind].pop() ?? (await openNew(kind));
  const complaints: string[] = [];
  page.on('pageerror', (failure) => complaints.push(String(failure)));
  page.on('console', (line) => complaints.push(line.text()));
  page.on('request', (request) => request.url().startsWith(url) || complaints.push(request.url()));
  return {
    page,
    complaints,
    close: async () => {
      await empty(page);
      left[kind].push(page);
    },
  };
}

async function openNew(kind: WindowKind): Promise<Page> {
  browser ??= start();
  const context = await (await browser).newContext(KINDS[kind]);
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  return page;
}

/** A worker of the tests is ended by a signal and has half a second; at its exit the browser and its folders go at once. */
function start(): Promise<Browser> {
  process.once('SIGTERM', () => process.exit());
  return chromium.launch({ executablePath, args, handleSIGTERM: false });
}

async function empty(page: Page): Promise<void> {
  for (const event of ['pageerror', 'console', 'request'] as const) await page.removeAllListeners(event);
  await page.evaluate('localStorage.clear(); sessionStorage.clear()');
  await page.goto('about:blank');
  await page.emulateMedia({ media: null, colorScheme: null });
  await page.context().clearPermissions();
  await page.context().clearCookies();
}

/** Whether a page is wider than its window. */
export const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');

/** What axe finds serious or critical on a page, as text: by all of its rules, or by those that colours alone can break. */
export async function runAxe(page: Page, rules: 'all' | 'colours' = 'all'): Promise<readonly string[]> {
  if (await page.evaluate<boolean>('window.axe === undefined')) await page.evaluate(axeSource);
  const only = rules === 'all' ? {} : { runOnly: ['color-contrast', 'link-in-text-block'] };
  const options = JSON.stringify({ resultTypes: ['violations'], ...only });
  // While something fades in its colours are others.
  await page.evaluate(
    `Promise.allSettled(document.getAnimations()
      .filter((one) => Number.isFinite(one.effect.getComputedTiming().endTime))
      .map(({ finished }) => finished)).then(() => undefined)`,
  );
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(${options})`);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { startPlayground } from '../../src/playground/playground.ts';
import { startScriptedBot } from './scripted-bot.ts';

const executablePath = '/usr/bin/chromium';
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether this machine has the browser that `pages` are tested with; says so in one line where it has not. */
export function hasBrowser(pages = 'the playground page'): boolean {
  const isThere = existsSync(executablePath);
  if (!isThere) console.warn(`Tests of ${pages} are left out: there is no ${executablePath}.`);
  return isThere;
}

/** A paste with a code and an address too long for any line. */
export const PASTE = `AADSTS50011: The redirect URI 'https://app.example.com/${'very-long-'.repeat(30)}' is not registered.`;

/** Starts Chromium without a window. */
export const startBrowser = (): Promise<Browser> => chromium.launch({ executablePath, args });

/** A playground with the scripted bot on it; `port` 0 takes any. */
export async function startWorkspace(port = 0) {
  const playground = await startPlayground({ retryDelays: [], port });
  const bot = await startScriptedBot(playground);
  const stop = async (): Promise<void> => {
    await bot.stop();
    await playground.close();
  };
  return { playground, stop };
}

/** The page in a browser, and what a person does there. */
export interface Driver {
  readonly page: Page;
  /** errors on the page and requests that left it */
  readonly complaints: readonly string[];
  readonly field: Locator;
  readonly messages: Locator;
  readonly thread: Locator;
  send(text: string): Promise<void>;
  /** acts as the person of that full name from now on */
  act(name: string): Promise<void>;
  /** posts `PASTE` and opens the thread in which the bot answers */
  openAnswer(): Promise<void>;
  /** opens the menu of the first message */
  openMenu(): Promise<void>;
  /** whether anything is wider than its window */
  isTooWide(): Promise<boolean>;
  /** what axe finds serious or critical, as text */
  accessibilityProblems(rules?: 'all' | 'colours'): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Opens the page of a playground in a window of its own and waits until it is connected. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Driver> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const complaints = watch(page, url);
  page.setDefaultTimeout(8_000);
  await page.goto(url);
  await page.locator('.connection.on').waitFor({ state: 'attached' });
  const field = page.getByRole('textbox', { name: /^Message / });
  const thread = page.getByRole('complementary', { name: 'Thread' });
  const messages = page.locator('#rows .message');
  const composer = page.locator('#composer');
  const send = async (text: string): Promise<void> => {
    await field.fill(text);
    await field.press('Enter');
  };
  return {
    page,
    complaints,
    field,
    messages,
    thread,
    send,
    async act(name) {
      await composer.getByRole('button', { name: /You are/ }).click();
      await page.getByRole('menuitemradio', { name }).click();
      await composer.getByRole('button', { name: `You are ${name.split(' ')[0]}` }).waitFor();
    },
    async openAnswer() {
      await send(PASTE);
      await page.getByRole('button', { name: /1 reply/ }).click();
      await thread.getByRole('button', { name: 'Not my error' }).waitFor();
    },
    async openMenu() {
      await messages.first().hover();
      await page
        .getByRole('button', { name: /^More actions/ })
        .first()
        .click();
    },
    isTooWide: () => page.evaluate<boolean>(tooWide),
    accessibilityProblems: (rules) => runAxe(page, rules),
    close: () => context.close(),
  };
}

const tooWide = `document.documentElement.scrollWidth > innerWidth ||
  [...document.querySelectorAll('.messages, .dialog .view, .home, .guide')].some((box) => box.scrollWidth > box.clientWidth)`;

function watch(page: Page, url: string): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (failure) => complaints.push(String(failure)));
  page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
  page.on('request', (request) => request.url().startsWith(url) || complaints.push(request.url()));
  return complaints;
}

/** What axe finds serious or critical on a page, as text: by all of its rules, or by those that colours alone can break. */
export async function runAxe(page: Page, rules: 'all' | 'colours' = 'all'): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const only = rules === 'all' ? {} : { runOnly: ['color-contrast', 'link-in-text-block'] };
  const options = JSON.stringify({ resultTypes: ['violations'], ...only });
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(${options})`);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

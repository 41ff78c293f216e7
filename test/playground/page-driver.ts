import type { Locator, Page } from 'playwright-core';
import { startPlayground } from '../../src/playground/playground.ts';
import { openWindow, runAxe, type WindowKind } from '../browser.ts';
import { startScriptedBot } from './scripted-bot.ts';

/** A paste with a code and an address too long for any line. */
export const PASTE = `AADSTS50011: The redirect URI 'https://app.example.com/${'very-long-'.repeat(30)}' is not registered.`;

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
  /** what the page printed, errors on it, and requests that left it */
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

/** Opens the page of a playground in a window and waits until it is connected. */
export async function openPage(url: string, kind: WindowKind = 'desktop'): Promise<Driver> {
  const { page, complaints, close } = await openWindow(url, kind);
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
    close,
  };
}

const tooWide = `document.documentElement.scrollWidth > innerWidth ||
  [...document.querySelectorAll('.messages, .dialog .view, .home, .guide')].some((box) => box.scrollWidth > box.clientWidth)`;

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hasBrowser } from '../browser.ts';
import { type Driver, openPage, startWorkspace } from './page-driver.ts';
import { call, SUPPORT } from './support.ts';

const MARKDOWN = `Summary of [a thread](https://slack.example/archives/${SUPPORT}/p1716200000000100).

## Errors

- \`AADSTS50011\`, 3 ×
- “\\<img src=x onerror=alert(1)\\> \\*bold\\*”

> Please add the correlation ID.
`;

describe.skipIf(!hasBrowser())('a canvas on the playground page', () => {
  let workspace: Awaited<ReturnType<typeof startWorkspace>>;
  let at: Driver;
  let id: string;
  const api = (method: string, args: object) => call(workspace.playground, method, { ...args });
  const rewrite = (markdown: string) =>
    api('canvases.edit', {
      canvas_id: id,
      changes: [{ operation: 'replace', document_content: { type: 'markdown', markdown } }],
    });
  const window = () => at.page.getByRole('dialog', { name: 'Sign-in incident' });
  const openLink = async () => {
    const address = `${workspace.playground.url}/docs/T0PLAYGRND/${id}`;
    await api('chat.postMessage', { channel: SUPPORT, text: `see <${address}|the canvas>` });
    await at.page.getByRole('link', { name: 'the canvas' }).click();
  };

  beforeEach(async () => {
    workspace = await startWorkspace();
    const content = { title: 'Sign-in incident', document_content: { type: 'markdown', markdown: MARKDOWN } };
    id = String((await api('canvases.create', content)).canvas_id);
    at = await openPage(workspace.playground.url);
  });
  afterEach(async () => {
    await at.close();
    await workspace.stop();
  });

  test('opens from its link, follows its changes, and lets nothing in it act', async () => {
    await api('canvases.access.set', { canvas_id: id, access_level: 'read', channel_ids: [SUPPORT] });
    await openLink();
    await window().getByRole('heading', { name: 'Errors' }).waitFor();
    expect(await window().locator('img, .document strong').count()).toBe(0);
    expect(await window().textContent()).toContain('<img src=x onerror=alert(1)> *bold*');
    expect(await at.accessibilityProblems()).toEqual([]);
    expect(await at.isTooWide()).toBe(false);
    await rewrite('## Later\n\nall is well');
    await window().getByRole('heading', { name: 'Later' }).waitFor();
    await at.page.keyboard.press('Escape');
    await window().waitFor({ state: 'hidden' });
    await rewrite('## Unseen');
    expect(await window().isVisible()).toBe(false);
    expect(at.complaints).toEqual([]);
  });

  test('says so to somebody who may not read it', async () => {
    await openLink();
    await at.page.getByRole('dialog').getByText('it is not open to you').waitFor();
    await api('canvases.access.set', { canvas_id: id, access_level: 'read', channel_ids: [SUPPORT] });
    await window().getByRole('heading', { name: 'Errors' }).waitFor();
    await api('canvases.delete', { canvas_id: id });
    await at.page.getByRole('dialog').getByText('This canvas was deleted.').waitFor();
  });

  test('has an address of its own', async () => {
    await api('canvases.access.set', { canvas_id: id, access_level: 'read', channel_ids: [SUPPORT] });
    await at.page.goto(`${workspace.playground.url}/docs/T0PLAYGRND/${id}`);
    await window().getByText('AADSTS50011').waitFor();
  });
});

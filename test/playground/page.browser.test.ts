import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hasBrowser } from '../browser.ts';
import { type Driver, openPage, startWorkspace } from './page-driver.ts';

/** Where pictures of the page go; none are taken without it. */
const { PICTURES } = process.env;

describe.skipIf(!hasBrowser())('the playground page', () => {
  let workspace: Awaited<ReturnType<typeof startWorkspace>>;
  let at: Driver;

  beforeEach(async () => {
    workspace = await startWorkspace();
    at = await openPage(workspace.playground.url);
  });
  afterEach(async () => {
    await at.close();
    await workspace.stop();
  });

  test('shows the answer to a paste in its thread', async () => {
    await at.openAnswer();
    expect(await at.thread.getByRole('heading', { name: 'Redirect URI is not registered' }).isVisible()).toBe(
      true,
    );
    expect(await at.thread.getByText('Amina Haddad').count()).toBe(1);
    expect(await at.isTooWide()).toBe(false);
    expect(await at.page.locator('#thread-composer-text:focus').count()).toBe(1);
    await at.page.keyboard.press('Escape');
    await at.thread.waitFor({ state: 'hidden' });
    expect(at.complaints).toEqual([]);
  });

  test('takes a reply that is typed as soon as the thread shows', async () => {
    await at.send('AADSTS50011');
    await at.page.getByRole('button', { name: /1 reply/ }).waitFor();
    // In a script of its own: a question from here would come several frames later.
    const focused = await at.page.evaluate<string>(`new Promise((resolve) => {
      const thread = document.getElementById('thread');
      new MutationObserver(() => thread.hidden || resolve(document.activeElement.id)).observe(thread, { attributes: true });
      [...document.querySelectorAll('#rows button')].find((button) => /1 reply/.test(button.textContent)).click();
    })`);
    expect(focused).toBe('thread-composer-text');
  });

  test('completes a slash command and shows its answer to one person', async () => {
    await at.field.pressSequentially('/oa');
    await at.page.getByRole('option', { name: /\/oauth-error/ }).waitFor();
    await at.page.keyboard.press('Escape');
    await at.page.getByRole('listbox').waitFor({ state: 'hidden' });
    await at.field.pressSequentially('u');
    await at.page.keyboard.press('Tab');
    expect(await at.field.inputValue()).toBe('/oauth-error ');
    await at.field.pressSequentially('what is this');
    await at.page.keyboard.press('Enter');
    await at.page.getByText('Only visible to you', { exact: true }).waitFor();
    expect(await at.messages.last().textContent()).toContain('Nothing known about what is this');
    await at.act('Ben Okafor');
    await at.page.getByText('Only visible to you', { exact: true }).waitFor({ state: 'detached' });
  });

  test('posts as whom one chose to be', async () => {
    await at.send('first line');
    await at.messages.getByText('first line').waitFor();
    await at.act('Chloé Laurent');
    await at.send('me too');
    await at.messages.getByText('me too').waitFor();
    expect(await at.page.locator('#rows .author').allTextContents()).toEqual([
      'Amina Haddad',
      'Chloé Laurent',
    ]);
  });

  test('keeps line breaks typed with Shift+Enter', async () => {
    await at.field.pressSequentially('one');
    await at.page.keyboard.press('Shift+Enter');
    await at.field.pressSequentially('two');
    await at.page.keyboard.press('Enter');
    await at.messages.waitFor();
    expect(await at.messages.locator('.rich-section').innerHTML()).toBe('one<br>two');
  });

  test('posts an example with one click, or hands it over for editing', async () => {
    await at.page.getByRole('button', { name: 'Entra: redirect URI mismatch' }).click();
    await at.page.getByRole('button', { name: /1 reply/ }).waitFor();
    await at.page.getByRole('button', { name: 'Try an example' }).click();
    await at.page.getByRole('button', { name: /^Edit “Okta/ }).click();
    expect(await at.field.inputValue()).toContain('invalid_grant');
  });

  test('shows pasted markup as text', async () => {
    const evil =
      '<img src=x onerror="document.title=1"> <script>document.title=2</script> *bold* javascript:alert(1)';
    await at.send(evil);
    await at.messages.waitFor();
    expect(await at.messages.locator('.content').textContent()).toBe(evil);
    expect(await at.messages.locator('img, script, .content a').count()).toBe(0);
    expect(await at.page.title()).toContain('playground');
  });

  test('opens a modal, shows its errors beside the field, and closes it', async () => {
    await at.openAnswer();
    await at.thread.getByRole('button', { name: 'Not my error' }).click();
    const dialog = at.page.getByRole('dialog', { name: 'What was wrong?' });
    const why = dialog.getByLabel('Why');
    await why.waitFor();
    await dialog.getByRole('button', { name: 'Send' }).click();
    await dialog.getByText('Please complete this required field.').waitFor();
    await why.fill('no');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await dialog.getByText('A few more words, please.').waitFor();
    expect(await why.getAttribute('aria-invalid')).toBe('true');
    expect(await at.accessibilityProblems()).toEqual([]);
    for (let step = 0; step < 6; step += 1) await at.page.keyboard.press('Tab');
    // Tab goes on to the browser's own buttons and comes back, but never to the page behind.
    expect(await at.page.locator('#app :focus').count()).toBe(0);
    await why.fill('it was another one');
    await why.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
  });

  test('closes a modal with Escape', async () => {
    await at.openAnswer();
    await at.thread.getByRole('button', { name: 'Not my error' }).click();
    await at.page.getByRole('dialog', { name: 'What was wrong?' }).waitFor();
    await at.page.keyboard.press('Escape');
    await at.page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await at.thread.isVisible()).toBe(true);
  });

  test('offers the shortcuts of a message by keyboard', async () => {
    await at.send('no code here');
    await at.messages.waitFor();
    await at.messages.first().focus();
    await at.page.keyboard.press('Tab');
    const more = at.page.getByRole('button', { name: /^More actions/ });
    await at.page.keyboard.press('Tab');
    expect(await more.evaluate((node) => node.matches(':focus'))).toBe(true);
    await at.page.keyboard.press('Enter');
    await at.page.getByRole('menuitem', { name: 'Explain this error' }).waitFor();
    await at.page.keyboard.press('ArrowDown');
    await at.page.keyboard.press('ArrowUp');
    await at.page.keyboard.press('Enter');
    await at.page.getByText('Explained just for you', { exact: true }).waitFor();
  });

  test('edits and deletes own messages only', async () => {
    await at.send('see https://example.com & <this>');
    await at.openMenu();
    await at.page.getByRole('menuitem', { name: 'Edit message' }).click();
    const editor = at.page.getByRole('textbox', { name: 'Edit message' });
    expect(await editor.inputValue()).toBe('see https://example.com & <this>');
    await editor.fill('mended');
    await editor.press('Enter');
    await at.page.getByText('(edited)').waitFor();
    expect(await at.messages.locator('.content').textContent()).toBe('mended(edited)');
    await at.act('Diego Morales');
    await at.openMenu();
    expect(await at.page.getByRole('menuitem', { name: /Delete/ }).count()).toBe(0);
    await at.page.keyboard.press('Escape');
    await at.act('Amina Haddad');
    await at.openMenu();
    await at.page.getByRole('menuitem', { name: /Delete/ }).click();
    await at.page
      .getByRole('dialog', { name: 'Delete message?' })
      .getByRole('button', { name: 'Delete' })
      .click();
    await at.messages.waitFor({ state: 'detached' });
  });

  test('sends files and shows them', async () => {
    await at.page
      .locator('#composer input[type=file]')
      .setInputFiles({ name: 'sign-in.log', mimeType: 'text/plain', buffer: Buffer.from('AADSTS50011') });
    await at.page.getByRole('button', { name: 'Remove sign-in.log' }).waitFor();
    await at.page.getByRole('button', { name: 'Send', exact: true }).click();
    const file = at.page.getByRole('link', { name: /sign-in\.log/ });
    const address = new URL((await file.getAttribute('href')) ?? '', workspace.playground.url);
    expect(await (await at.page.request.get(address.href)).text()).toBe('AADSTS50011');
  });

  test('attaches files that are dropped on the channel, and says so while they are held over it', async () => {
    const drag = (kind: string, on: string) =>
      at.page.evaluate(`(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['AADSTS50011'], 'sign-in.log', { type: 'text/plain' }));
        const event = new DragEvent('${kind}', { bubbles: true, cancelable: true, dataTransfer });
        document.querySelector('${on}').dispatchEvent(event);
        return event.defaultPrevented;
      })()`);
    const hint = () =>
      at.page.evaluate(`getComputedStyle(document.querySelector('#composer .composer'), '::after').content`);
    expect(await hint()).toBe('none');
    expect(await drag('dragover', '#messages')).toBe(true);
    expect(await hint()).toContain('Drop the files');
    if (PICTURES) await at.page.screenshot({ path: `${PICTURES}/drop.png` });
    await drag('dragleave', '#main');
    expect(await hint()).toBe('none');
    // Beside it the browser stays on the page all the same.
    expect(await drag('drop', '#sidebar')).toBe(true);
    await drag('dragover', '#messages');
    await drag('drop', '#messages');
    await at.page.getByRole('button', { name: 'Remove sign-in.log' }).waitFor();
    expect(await hint()).toBe('none');
    await at.page.keyboard.press('Enter');
    await at.page.getByRole('link', { name: /sign-in\.log/ }).waitFor();
    expect(at.complaints).toEqual([]);
  });

  test('keeps what was typed and not sent over a reload, for each channel and thread', async () => {
    await at.openAnswer();
    await at.page.locator('#thread-composer-text').fill('half an answer');
    await at.field.fill('half a question');
    await at.page.reload();
    await at.messages.first().waitFor();
    expect(await at.field.inputValue()).toBe('half a question');
    await at.page.getByRole('button', { name: /1 reply/ }).click();
    expect(await at.page.locator('#thread-composer-text').inputValue()).toBe('half an answer');
    await at.page.getByRole('navigation').getByRole('button', { name: 'random' }).click();
    expect(await at.field.inputValue()).toBe('');
  });

  test('shows the home tab of the bot', async () => {
    await at.page.getByRole('navigation').getByRole('button', { name: 'OAuth Error Bot' }).click();
    await at.page.getByRole('tab', { name: 'Home' }).click();
    await at.page.getByRole('heading', { name: 'Welcome home' }).waitFor();
    expect(await at.accessibilityProblems()).toEqual([]);
    await at.page.keyboard.press('ArrowLeft');
    await at.field.waitFor();
  });

  test('says why something is refused', async () => {
    await at.send('/nonsense');
    await at.page.getByText('/nonsense is not a valid command.').waitFor();
    expect(await at.field.inputValue()).toBe('/nonsense');
  });

  test('counts what arrives in another channel', async () => {
    workspace.playground.people.post({ channel: 'incidents', user: 'U0BENJI002', text: 'it is down' });
    await at.page.getByRole('button', { name: /incidents 1 unread/ }).click();
    await at.messages.getByText('it is down').waitFor();
  });

  test('takes a click during which something arrives elsewhere', async () => {
    const direct = at.page.locator('#sidebar ul[aria-labelledby="places-Direct"] button').first();
    const box = await direct.boundingBox();
    await at.page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
    await at.page.mouse.down();
    workspace.playground.people.post({ channel: 'incidents', user: 'U0BENJI002', text: 'it is down' });
    await at.page.getByRole('button', { name: /incidents 1 unread/ }).waitFor();
    await at.page.mouse.up();
    await at.page.locator('#sidebar ul[aria-labelledby="places-Direct"] [aria-current]').waitFor();
  });

  test('takes a click on a message that changes meanwhile', async () => {
    const { ts } = workspace.playground.people.post({
      channel: 'support',
      user: 'U0BENJI002',
      text: 'who has the keys?',
    });
    const row = at.messages.filter({ hasText: 'who has the keys?' });
    await row.waitFor();
    const answer = (text: string) =>
      workspace.playground.people.post({ channel: 'support', user: 'U0BENJI002', text, threadTs: ts });
    answer('Chloé');
    const replies = row.getByText('1 reply');
    await replies.waitFor();
    const box = await replies.boundingBox();
    await at.page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
    await at.page.mouse.down();
    answer('or Diego');
    await at.page.waitForTimeout(500);
    await at.page.mouse.up();
    await at.thread.getByText('or Diego').waitFor();
  });

  test('keeps what arrives while the state is on its way', async () => {
    const { promise: posted, resolve: post } = Promise.withResolvers<void>();
    const { promise: read, resolve: wasRead } = Promise.withResolvers<void>();
    let requests = 0;
    await at.page.route('**/page/state*', async (route) => {
      const response = await route.fetch();
      // The second one is of what was missed before the page listened, and is old when it comes.
      if (++requests === 2) {
        wasRead();
        await posted;
      }
      await route.fulfill({ response });
    });
    await at.page.reload();
    await read;
    workspace.playground.people.post({ channel: 'support', user: 'U0BENJI002', text: 'are you all here?' });
    const row = at.messages.filter({ hasText: 'are you all here?' });
    await row.waitFor();
    const answered = at.page.waitForResponse(/page\/state/);
    post();
    await (await answered).finished();
    await at.page.evaluate(
      'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))',
    );
    expect(await row.count()).toBe(1);
    await at.page.unroute('**/page/state*');
  });

  test('comes back by itself after the connection was lost', async () => {
    await at.send('before');
    const { port } = new URL(workspace.playground.url);
    await workspace.stop();
    await at.page.locator('.connection.off').waitFor();
    workspace = await startWorkspace(Number(port));
    await at.page.locator('.connection.on').waitFor();
    await at.page.getByText('before').waitFor({ state: 'detached' });
    await at.send('after');
    await at.messages.getByText('after').waitFor();
  });
});

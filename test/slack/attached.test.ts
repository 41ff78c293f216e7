import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import type { PictureReader, PictureReading } from '../../src/bot/picture-reader.ts';
import { CALLBACKS } from '../../src/slack/blocks/ids.ts';
import { PASTE } from './small-catalog.ts';
import { AMINA, BOT, closeStages, eventually, openStage, type Stage, SUPPORT } from './stage.ts';

afterEach(closeStages);

const SECRET = 'plantedSecretValue1234567890';
/** Slack sends the first 500 characters along; what stands behind them is only in the file. */
const BEHIND = `${'10:00:00 INFO request served\n'.repeat(40)}${PASTE.redirect}\n`;
const PICTURE = readFileSync(new URL('../pasted/pictures/redirect-uri.png', import.meta.url));
const ID = '3e449e1a-1d1d-4a1a-8b9e-9e1d3ed41a1d';

/** Reads every picture as the same text, and counts. */
function readerOf(reading: PictureReading): PictureReader & { readonly count: () => number } {
  let count = 0;
  return {
    count: () => count,
    read: async () => {
      count++;
      return reading;
    },
    close: async () => undefined,
  };
}
const onPicture = (text: string) => readerOf({ kind: 'read', text, confidence: 0.9 });
const nothing = onPicture('');

const har = (status: number, description: string) =>
  JSON.stringify({
    log: {
      filler: 'x'.repeat(600),
      entries: [
        {
          request: {
            method: 'POST',
            url: 'https://login.example.com/oauth2/token',
            headers: [{ name: 'Cookie', value: `sid=${SECRET}` }],
            postData: {
              mimeType: 'application/x-www-form-urlencoded',
              text: `client_secret=${SECRET}&client_id=11112222-bbbb-3333-cccc-4444dddd5555`,
            },
          },
          response: {
            status,
            content: {
              mimeType: 'application/json',
              text: JSON.stringify({ error: 'invalid_client', error_description: description }),
            },
          },
        },
      ],
    },
  });

const share = (
  stage: Stage,
  file: { name: string; content: string | Uint8Array; mimetype?: string },
  more: { text?: string; channel?: string } = {},
) => stage.playground.people.post({ channel: SUPPORT, user: AMINA, files: [file], ...more });
const textsOf = (messages: readonly { readonly text: string }[]) =>
  messages.map(({ text }) => text).join('\n');

describe('files that people share', () => {
  test('a log is read to its end, and answered in the thread', async () => {
    const stage = await openStage({ pictures: nothing });
    const { ts } = share(stage, { name: 'app.log', content: BEHIND });
    await stage.settled();
    expect(stage.said({ threadTs: ts })).toHaveLength(1);
    expect(textsOf(stage.said())).toContain('AADSTS50011');
  });

  test('a HAR file is answered by the request that failed, and its secrets are pointed out to the poster alone', async () => {
    const stage = await openStage({ pictures: nothing });
    share(stage, {
      name: 'trace.har',
      content: har(401, PASTE.missing),
      mimetype: 'application/octet-stream',
    });
    await stage.settled();
    expect(textsOf(stage.said())).toContain('AADSTS700016');
    const warnings = textsOf(stage.whispers());
    expect(warnings).toContain('client secret');
    expect(warnings).toContain('session cookie');
    const stored = await stage.stores.store.list('', 1000);
    expect(JSON.stringify([stage.said(), stage.whispers(), stage.log.lines, stored])).not.toContain(SECRET);
  });

  test('a screenshot is answered by what stands on it, without IDs that may be misread', async () => {
    const pictures = onPicture(`${PASTE.redirect}\nCorrelation ID: ${ID}`);
    const stage = await openStage({ pictures });
    share(stage, { name: 'screen.png', content: PICTURE, mimetype: 'image/png' });
    await stage.settled();
    expect(textsOf(stage.said())).toContain('AADSTS50011');
    expect(JSON.stringify(stage.said())).not.toContain(ID);
  });

  test('an unknown code on a picture is no finding', async () => {
    const stage = await openStage({ pictures: onPicture(PASTE.unknown) });
    share(stage, { name: 'screen.png', content: PICTURE, mimetype: 'image/png' });
    await stage.settled();
    expect([stage.said(), stage.whispers()]).toEqual([[], []]);
  });

  test('are not opened where the bot is off, nor when they are of no kind that it reads', async () => {
    const pictures = onPicture(PASTE.redirect);
    const stage = await openStage({ pictures, channels: { [SUPPORT]: { replies: 'off' } } });
    share(stage, { name: 'screen.png', content: PICTURE, mimetype: 'image/png' });
    await stage.settled();
    expect(pictures.count()).toBe(0);
    const other = await openStage({ pictures });
    share(other, { name: 'film.mp4', content: PASTE.redirect, mimetype: 'video/mp4' });
    await other.settled();
    expect([other.said(), other.log.lines.filter(({ message }) => message.includes('file'))]).toEqual([
      [],
      [],
    ]);
  });

  test('are read once when the event comes again', async () => {
    const pictures = onPicture(PASTE.redirect);
    const stage = await openStage({ pictures });
    share(stage, { name: 'screen.png', content: PICTURE, mimetype: 'image/png' });
    await stage.settled();
    stage.playground.redeliver(stage.playground.deliveries[0]?.eventId ?? '');
    await eventually(() =>
      stage.playground.deliveries[0]?.attempts.every(({ ackedAt }) => ackedAt !== undefined),
    );
    await stage.settled();
    expect(pictures.count()).toBe(1);
    expect(stage.said()).toHaveLength(1);
  });

  test('an edit of the words does not take back what a file is answered with', async () => {
    const stage = await openStage({ pictures: nothing });
    const { ts } = share(stage, { name: 'app.log', content: BEHIND }, { text: PASTE.consent });
    await stage.settled();
    const before = stage.said().length;
    stage.playground.people.edit({ channel: SUPPORT, user: AMINA, ts, text: 'see the log' });
    await stage.settled();
    expect(before).toBe(1);
    expect(textsOf(stage.said())).toContain('AADSTS50011');
  });
});

describe('who asks about files', () => {
  test('by mention gets the answer that the file gives', async () => {
    const stage = await openStage({ pictures: nothing });
    share(stage, { name: 'app.log', content: BEHIND }, { text: `<@${BOT}> what is this?` });
    await stage.settled();
    expect(textsOf(stage.said())).toContain('AADSTS50011');
    expect(stage.said()).toHaveLength(1);
  });

  test('is told what could not be read', async () => {
    const says = 'That picture is too large for me to read.';
    const stage = await openStage({ pictures: readerOf({ kind: 'refused', reason: 'too-large', says }) });
    share(
      stage,
      { name: 'screen.png', content: PICTURE, mimetype: 'image/png' },
      { text: `<@${BOT}> and this?` },
    );
    await stage.settled();
    expect(textsOf(stage.said())).toBe(says);
  });

  test('is told when there is nothing in them', async () => {
    const stage = await openStage({ pictures: nothing });
    share(stage, { name: 'menu.txt', content: 'soup' }, { text: `<@${BOT}> and this?` });
    await stage.settled();
    expect(textsOf(stage.said())).toContain('I found no sign-in error that I know in what was shared.');
  });

  test('with the shortcut gets the answer alone', async () => {
    const stage = await openStage({
      pictures: onPicture(PASTE.consent),
      channels: { [SUPPORT]: { replies: 'off' } },
    });
    const { ts } = share(stage, { name: 'screen.png', content: PICTURE, mimetype: 'image/png' });
    await stage.settled();
    await stage.playground.people.shortcut({
      channel: SUPPORT,
      user: AMINA,
      ts,
      callbackId: CALLBACKS.explain,
    });
    await eventually(() => stage.whispers().length > 0);
    expect(textsOf(stage.whispers())).toContain('AADSTS65001');
  });
});

test('a file that Slack does not send is no reason to fail', async () => {
  const stage = await openStage({ pictures: nothing });
  stage.playground.faults.next('files', { kind: 'http', status: 500 });
  share(stage, { name: 'app.log', content: BEHIND }, { text: PASTE.consent });
  await stage.settled();
  expect(textsOf(stage.said())).toContain('AADSTS65001');
  expect(stage.log.lines.map(({ message }) => message)).toContain('A file was not fetched');
});

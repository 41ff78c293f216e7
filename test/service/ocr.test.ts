import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import type { PictureReader } from '../../src/bot/picture-reader.ts';
import { detectPicture } from '../../src/core/picture.ts';
import { createPictureReader, PICTURE_LIMITS, type PictureReaderParts } from '../../src/service/ocr.ts';
import { realExplainer } from '../fakes/catalog.ts';
import { createLogFake } from '../fakes/log.ts';

const picture = (name: string) => readFileSync(new URL(`../pasted/pictures/${name}.png`, import.meta.url));
const open: PictureReader[] = [];
afterEach(async () => {
  for (const reader of open.splice(0)) await reader.close();
});

function readerWith(limits: PictureReaderParts['limits'] = {}): PictureReader {
  const reader = createPictureReader({ log: createLogFake(), limits });
  open.push(reader);
  return reader;
}

/** A header that says how large a picture is, and nothing behind it. */
function pngOf(width: number, height: number): Buffer {
  const header = Buffer.from(picture('none-menu').subarray(0, 33));
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  return header;
}

describe('screenshots are read', () => {
  const explainer = realExplainer();
  test('one after the other, and the errors on them are known', async () => {
    const reader = readerWith();
    const names = ['redirect-uri', 'not-assigned-dark', 'none-menu'];
    const readings = await Promise.all(names.map((name) => reader.read(picture(name))));
    const texts = readings.map((reading) => (reading.kind === 'read' ? reading.text : reading.reason));
    const found = texts.map((text) => detectPicture(text, explainer).findings.map(({ entry }) => entry?.id));
    expect(found).toEqual([['entra/AADSTS50011'], ['entra/AADSTS50105'], []]);
    const sure = readings.map((reading) => (reading.kind === 'read' ? reading.confidence : 0));
    expect(Math.min(...sure)).toBeGreaterThan(0.7);
  });

  test('again after the process was stopped because nobody needed it', async () => {
    const reader = readerWith({ idle: 1 });
    expect(await reader.read(picture('none-menu'))).toMatchObject({ kind: 'read' });
    await new Promise((done) => setTimeout(done, 50));
    expect(await reader.read(picture('none-menu'))).toMatchObject({ kind: 'read' });
  });

  test('and after one that took too long, or was damaged', async () => {
    const reader = readerWith();
    const damaged = Buffer.concat([picture('none-menu').subarray(0, 200), Buffer.alloc(500, 7)]);
    const reading = await reader.read(damaged);
    expect(reading.kind === 'read' ? reading.text.trim() : reading.reason).toMatch(/^(?:failed|)$/);
    expect(await reader.read(picture('none-menu'))).toMatchObject({ kind: 'read' });
    expect(await readerWith({ perPicture: 1 }).read(picture('none-menu'))).toMatchObject({
      reason: 'too-slow',
    });
  });
});

describe('a reader in another folder', () => {
  const project = fileURLToPath(new URL('../..', import.meta.url));
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  /** Copies the reader to where its packages are a link, reads a picture there, and returns what it said and logged. */
  function readElsewhere(worker?: string): { reading: object; logged: readonly object[] } {
    const folder = mkdtempSync(join(realpathSync(tmpdir()), 'ocr-'));
    folders.push(folder);
    const sources = ['service/ocr', 'service/ocr-worker', 'core/files/picture-size'];
    for (const path of ['package.json', ...sources.map((name) => `src/${name}.ts`)])
      cpSync(join(project, path), join(folder, path));
    if (worker !== undefined) writeFileSync(join(folder, 'src/service/ocr-worker.ts'), worker);
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
    const script = `import { readFileSync } from 'node:fs';
      import { createPictureReader } from './src/service/ocr.ts';
      const logged = [];
      const reader = createPictureReader({ log: { warn: (fields) => logged.push(fields) } });
      const reading = await reader.read(readFileSync(process.argv[2]));
      console.log(JSON.stringify({ reading, logged }));`;
    writeFileSync(join(folder, 'read.ts'), script);
    const picturePath = join(project, 'test/pasted/pictures/none-menu.png');
    return JSON.parse(
      execFileSync(process.execPath, [join(folder, 'read.ts'), picturePath], { encoding: 'utf8' }),
    );
  }

  test('finds its packages behind a link', () => {
    expect(readElsewhere()).toMatchObject({ reading: { kind: 'read' }, logged: [] });
  });

  test('logs why its process ended', () => {
    const reason = expect.stringContaining('no data of that language');
    const { reading, logged } = readElsewhere("throw new Error('no data of that language');");
    expect(reading).toMatchObject({ reason: 'failed' });
    expect(logged).toMatchObject([{ result: 'ended', reason }]);
  });
});

describe('a picture is refused before it is decoded', () => {
  test.each([
    ['that is none', Buffer.from('<svg/>'), 'format'],
    ['that is cut off in its header', picture('none-menu').subarray(0, 18), 'format'],
    ['with too many pixels', pngOf(9_000, 9_000), 'too-large'],
    ['that is too wide', pngOf(60_000, 20), 'too-large'],
    ['that is an icon', pngOf(16, 16), 'too-small'],
    [
      'with too many bytes',
      Buffer.concat([pngOf(800, 600), Buffer.alloc(PICTURE_LIMITS.bytes)]),
      'too-large',
    ],
  ])('%s', async (_, bytes, reason) => {
    expect(await readerWith().read(bytes)).toEqual({
      kind: 'refused',
      reason,
      says: expect.stringMatching(/\.$/),
    });
  });

  test('when too many wait already', async () => {
    const reader = readerWith({ waiting: 1 });
    const first = reader.read(picture('none-menu'));
    expect(await reader.read(picture('none-menu'))).toMatchObject({ reason: 'busy' });
    expect(await first).toMatchObject({ kind: 'read' });
  });

  test('when the reader is closed, also while it works', async () => {
    const reader = readerWith();
    const first = reader.read(picture('none-menu'));
    await new Promise((done) => setTimeout(done, 20));
    await reader.close();
    expect(await first).toMatchObject({ reason: 'failed' });
    expect(await reader.read(picture('none-menu'))).toMatchObject({ reason: 'failed' });
  });
});

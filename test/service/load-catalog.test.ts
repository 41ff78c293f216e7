import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalog } from '../../src/service/load-catalog.ts';
import { CATALOG_FOLDER } from '../fakes/catalog.ts';

function places() {
  const root = mkdtempSync(join(tmpdir(), 'catalog-'));
  for (const provider of ['spid', 'strava'])
    cpSync(join(CATALOG_FOLDER, provider), join(root, 'catalog', provider), { recursive: true });
  return { folder: join(root, 'catalog'), cache: join(root, 'cache') };
}
const ENTRY = 'spid/timeout.yml';

test('the second start uses the compiled catalog, and it is the same catalog', async () => {
  const at = places();
  const first = await loadCatalog(at);
  const second = await loadCatalog(at);
  expect([first.compiled, second.compiled]).toEqual([false, true]);
  expect(second.data).toEqual(first.data);
  expect(second.wordings).toEqual(first.wordings);
});

test('a changed, a new and a removed file are seen at the next start', async () => {
  const at = places();
  const titleOf = async () => (await loadCatalog(at)).data.entries.find(({ path }) => path === ENTRY)?.title;
  await loadCatalog(at);
  const path = join(at.folder, ENTRY);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/title: .*/, 'title: A title of its own'));
  utimesSync(path, new Date(), new Date(Date.now() + 5_000));
  expect(await titleOf()).toBe('A title of its own');
  const before = (await loadCatalog(at)).data.entries.length;
  writeFileSync(join(at.folder, 'spid/brand-new.yml'), readFileSync(path, 'utf8'));
  expect((await loadCatalog(at)).data.entries).toHaveLength(before + 1);
  rmSync(path);
  expect(await titleOf()).toBeUndefined();
});

test('a damaged compiled file is made anew', async () => {
  const at = places();
  await loadCatalog(at);
  const [kept] = readdirSync(at.cache);
  writeFileSync(join(at.cache, kept ?? ''), '{"key":"');
  expect(await loadCatalog(at)).toMatchObject({ compiled: false, problems: [] });
  expect((await loadCatalog(at)).compiled).toBe(true);
});

test('a catalog with a problem is not kept, and names file and line', async () => {
  const at = places();
  writeFileSync(join(at.folder, ENTRY), 'title: [oops');
  const { problems } = await loadCatalog(at);
  expect(problems[0]).toMatchObject({ path: ENTRY, line: 1 });
  expect((await loadCatalog(at)).compiled).toBe(false);
});

test('entries of the organisation override ours', async () => {
  const at = places();
  const own = join(at.cache, '..', 'own');
  cpSync(join(at.folder, 'spid'), join(own, 'spid'), { recursive: true });
  const path = join(own, ENTRY);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/title: .*/, 'title: Ask the clock team'));
  const { data } = await loadCatalog({ ...at, own });
  expect(data.entries.filter((entry) => entry.path === ENTRY).map(({ title }) => title)).toEqual([
    'Ask the clock team',
  ]);
});

test('an editor’s lock, which is a hidden link that leads nowhere, is no part of the catalog', async () => {
  const at = places();
  symlinkSync('amina@host.1234:1771440299', join(at.folder, 'spid/.#timeout.yml'));
  expect(await loadCatalog(at)).toMatchObject({ problems: [], compiled: false });
  expect((await loadCatalog(at)).compiled).toBe(true);
});

test('a link that leads nowhere is a problem of the catalog', async () => {
  const at = places();
  await loadCatalog(at);
  symlinkSync('nowhere.yml', join(at.folder, 'spid/gone.yml'));
  const { problems } = await loadCatalog(at);
  expect(problems).toMatchObject([
    { path: 'spid/gone.yml', says: expect.stringContaining('cannot be read') },
  ]);
});

test('a change behind a linked provider folder is seen at the next start', async () => {
  const at = places();
  const linked = join(at.cache, '..', 'linked');
  renameSync(join(at.folder, 'spid'), linked);
  symlinkSync(linked, join(at.folder, 'spid'));
  await loadCatalog(at);
  const path = join(linked, 'timeout.yml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/title: .*/, 'title: A title behind the link'));
  utimesSync(path, new Date(), new Date(Date.now() + 5_000));
  const { data } = await loadCatalog(at);
  expect(data.entries.find((entry) => entry.path === ENTRY)?.title).toBe('A title behind the link');
});

test('hidden folders and installed packages are no part of what is compared at a start', async () => {
  const at = places();
  await loadCatalog(at);
  for (const name of ['.git', 'node_modules']) {
    mkdirSync(join(at.folder, name));
    writeFileSync(join(at.folder, name, 'x.yml'), 'x');
  }
  expect((await loadCatalog(at)).compiled).toBe(true);
});

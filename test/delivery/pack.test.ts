import { execFile, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../service/servers.ts';
import { packageJson, root } from './files.ts';

const run = promisify(execFile);
/** Installing takes half a minute and the registry, or npm's cache of it. */
const isWanted = Boolean(process.env.CI);
if (!isWanted) console.warn('The npm package is not packed and installed: set CI=true for it.');

const folder = mkdtempSync(join(tmpdir(), 'package-'));
const env = {
  // Nothing of this process's settings but where the programs and npm's are.
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => /^(?:HOME|TMPDIR|npm_config_.*)$/i.test(name)),
  ),
  PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
};
const inFolder = { cwd: folder, env, maxBuffer: 16_000_000 };
afterAll(() => rmSync(folder, { recursive: true }));

describe.runIf(isWanted)('the npm package, installed in an empty folder', () => {
  let packed: readonly string[];

  beforeAll(async () => {
    const { stdout } = await run('npm', ['pack', '--json', '--silent', '--pack-destination', folder], {
      ...inFolder,
      cwd: root,
    });
    const [report] = Object.values(JSON.parse(stdout.slice(stdout.search(/^[[{]/m)))) as [
      { filename: string; files: { path: string }[] },
    ];
    packed = report.files.map(({ path }) => path);
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    // The optional dependencies are runtimes for machines whose Node.js is too old.
    const flags = ['--prefer-offline', '--omit=optional', '--no-audit', '--no-fund'];
    await run('npm', ['install', ...flags, join(folder, report.filename)], inFolder);
  }, 180_000);

  test('holds the compiled program, catalog, manifest and pages, and nothing of tests or sources', () => {
    for (const path of [
      'dist/main.js',
      'dist/playground/page/index.html',
      'dist/pages/page/page.css',
      'manifest.yml',
    ])
      expect(packed).toContain(path);
    expect(packed.filter((path) => path.startsWith('catalog/')).length).toBeGreaterThan(1000);
    const allowed = /^(?:dist\/|catalog\/|src\/(?:launch|oauth-error-bot|cli\/oauth-error)\.js$|[^/]+$)/;
    expect(packed.filter((path) => !allowed.test(path) || /\.ts$|\.env|\.db/.test(path))).toEqual([]);
  });

  test('brings both commands', () => {
    for (const command of Object.keys(packageJson().bin))
      expect(existsSync(join(folder, 'node_modules/.bin', command))).toBe(true);
  });

  test('leaves the clone as it was', () => {
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  test('explains an error', { timeout: 60_000 }, async () => {
    const { stdout } = await run('npx', ['--no-install', 'oauth-error', 'explain', 'AADSTS50011'], inFolder);
    expect(stdout).toContain('Redirect URI');
  });

  test('finds no problem with its own doctor', { timeout: 60_000 }, async () => {
    const args = ['--no-install', 'oauth-error', 'doctor', '--json'];
    const { stdout } = await run('npx', args, {
      ...inFolder,
      env: { ...env, PORT: String(await freePort()) },
    });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true });
  });

  test('opens the playground, with page and store, and ends when told to', { timeout: 60_000 }, async () => {
    const port = await freePort();
    const bot = spawn(join(folder, 'node_modules/.bin/oauth-error-bot'), [], {
      ...inFolder,
      env: { ...env, PORT: String(port), STORE_URL: 'sqlite:./data/bot.db' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [bot.stdout, bot.stderr]) stream.on('data', (text) => (output += String(text)));
    const ended = new Promise((resolve) => bot.once('exit', (code) => resolve(code)));
    const get = (path: string) => fetch(`http://localhost:${port}${path}`);
    await expect
      .poll(async () => (await get('/readyz').catch(() => undefined))?.status ?? output, {
        timeout: 40_000,
        interval: 200,
      })
      .toBe(200);
    expect(await (await get('/')).text()).toContain('<!doctype html>');
    expect(existsSync(join(folder, 'data/bot.db'))).toBe(true);
    bot.kill('SIGTERM');
    expect(await ended, output).toBe(0);
  });

  test('is made of compiled files that all parse, with imports that are there', () => {
    const dist = join(folder, 'node_modules/oauth-error-bot/dist');
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.js') && !path.includes('page/'),
    );
    const missing = files.flatMap((path) =>
      [...readFileSync(join(dist, path), 'utf8').matchAll(/\bfrom '(\.[^']+)'|\bimport\('(\.[^']+)'\)/g)]
        .map(([, a, b]) => join(dirname(path), a ?? b ?? ''))
        .filter((target) => !existsSync(join(dist, target))),
    );
    expect(missing).toEqual([]);
  });
});

test('the commands find their program in a clone', async () => {
  const elsewhere = mkdirSync(join(folder, 'elsewhere'), { recursive: true }) ?? folder;
  const command = join(root, packageJson().bin['oauth-error']);
  const { stdout } = await run(process.execPath, [command, '--version'], { ...inFolder, cwd: elsewhere });
  expect(stdout.trim()).toBe(packageJson().version);
});

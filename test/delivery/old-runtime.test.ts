import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { packageJson, root } from './files.ts';

const run = promisify(execFile);
const { bin, version } = packageJson();
/** The Node.js of this machine that is older than ours, which is what a person has who types `node` or installs globally. */
const old = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .map((folder) => join(folder, 'node'))
  .filter((path) => existsSync(path))
  .find((path) => Number(/^v(\d+)/.exec(execFileSync(path, ['--version'], { encoding: 'utf8' }))?.[1]) < 24);
if (!old) console.warn('Starting with an old Node.js is left out: this machine has none below 24.');

test.runIf(old)('both commands find the runtime of the project when an old one starts them', async () => {
  const { stdout } = await run(old ?? '', [join(root, bin['oauth-error']), '--version']);
  expect(stdout.trim()).toBe(version);
  const start = run(old ?? '', [join(root, bin['oauth-error-bot'])], {
    env: { PATH: process.env.PATH, PORT: 'none' },
  });
  await expect(start).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('PORT') });
});

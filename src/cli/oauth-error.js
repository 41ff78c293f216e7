#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// The command may be started by a Node.js that cannot run TypeScript; the project brings its own runtime.
const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const own = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
const isOld = Number(process.versions.node.split('.')[0]) < 24;

if (isOld && !existsSync(own)) {
  console.error(
    `oauth-error needs Node.js 24 or newer; this is ${process.version}. Run "npm ci" in the project first.`,
  );
  process.exitCode = 2;
} else if (isOld) {
  const { status } = spawnSync(own, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 2;
} else {
  const { run } = await import(main);
  process.exitCode = await run(process.argv.slice(2));
}

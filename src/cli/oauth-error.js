#!/usr/bin/env node
import { isOld, load, runWithOwnRuntime } from '../launch.js';

// The command may be started by a Node.js that cannot run TypeScript; the project brings its own runtime.
if (isOld) runWithOwnRuntime('cli/main', 'oauth-error');
else {
  const { run } = await load('cli/main');
  process.exitCode = await run(process.argv.slice(2));
}

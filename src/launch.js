// Plain JavaScript that runs on old versions too: it finds what the two commands start, and with which runtime.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
// As a whole, because an old runtime has no compile cache, and an import of a name that is not there ends the program.
import module from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const OLDEST = 24;
const pathOf = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * The module to run, named by its path below src without its ending: TypeScript in a clone, compiled in the npm package,
 * because Node.js does not run TypeScript under node_modules.
 */
export function findModule(name) {
  const source = pathOf(`./${name}.ts`);
  return existsSync(source) ? source : pathOf(`../dist/${name}.js`);
}

/** Whether this runtime is too old for the program. */
export const isOld = Number(process.versions.node.split('.')[0]) < OLDEST;

/**
 * Imports a module and all that it imports, in compiled form where an earlier run left it in `.cache`: Node.js keys it by
 * the text of each module. Where it cannot be written, each start compiles anew. Resolves when the module has run.
 */
export async function load(name) {
  module.enableCompileCache(pathOf('../.cache/modules'));
  const loaded = await import(pathToFileURL(findModule(name)));
  // A process that is killed would leave nothing.
  module.flushCompileCache();
  return loaded;
}

/** Runs a module with the runtime that came with the project, and ends as it ends. Signals are passed on. */
export function runWithOwnRuntime(name, command) {
  const own = [pathOf('../node_modules/.bin/node'), pathOf('../../.bin/node')].find(existsSync);
  if (own === undefined) {
    console.error(
      `${command} needs Node.js ${OLDEST} or newer; this is ${process.version}. Install a newer one, or run "npm ci" in the project first.`,
    );
    process.exitCode = 2;
    return;
  }
  const child = spawn(own, [findModule(name), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 2));
}

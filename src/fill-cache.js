// Run once when the image is built, by the user who will run the bot, because Node.js keeps compiled modules apart by user:
// leaves in `.cache` what a start needs in compiled form, catalog and modules, for a root that is read-only from then on.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { load } from './launch.js';

/** What the program loads only when it is asked for, and a start without tokens or a configuration file does not load. */
const LATER = [
  'service/config-file',
  'service/redis',
  'service/postgres',
  'pages/pages',
  'core/triage/summarize',
  'cli/main',
  'cli/commands/explain',
  'cli/commands/search',
  'cli/commands/replay',
  'cli/commands/triage',
  'cli/commands/check',
  'cli/commands/new',
  'cli/commands/schema',
  'cli/commands/doctor',
  'cli/commands/verdicts',
];
const WITHIN = 120_000;

await startOnce();
for (const name of LATER) await load(name);

/** Starts the bot as a local workspace, which loads all else, and ends it when it is open. */
async function startOnce() {
  const env = { PATH: process.env.PATH, PORT: '0', STORE_URL: 'memory:' };
  const bot = spawn(process.execPath, [fileURLToPath(new URL('./oauth-error-bot.js', import.meta.url))], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const late = setTimeout(() => bot.kill('SIGKILL'), WITHIN);
  let said = '';
  bot.stdout.on('data', (chunk) => {
    said += chunk;
    // The second line of the start is its last; what was compiled is kept right after it.
    if (said.includes('The playground is open')) setTimeout(() => bot.kill('SIGTERM'), 1000);
  });
  const code = await new Promise((resolve) => bot.once('exit', resolve));
  clearTimeout(late);
  if (code !== 0) throw new Error(`The bot did not start and end (${code}):\n${said}`);
}

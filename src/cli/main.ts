import { Command, CommanderError } from 'commander';
import { createTerminal, type Terminal } from './terminal.ts';
import { UsageProblem } from './usage.ts';

/** Found, or all well. */
const FOUND = 0;
/** Nothing found, or `check` has something to say. */
const NOTHING = 1;
const BAD_USAGE = 2;

/**
 * Runs one command line, without the program's name in `argv`, and returns its exit code: 0 found, 1 nothing found,
 * 2 bad usage. Never throws; what goes wrong is one sentence on the error stream.
 */
export async function run(argv: readonly string[], terminal: Terminal = createTerminal()): Promise<number> {
  let code = FOUND;
  const finish = (found: boolean) => {
    code = found ? FOUND : NOTHING;
  };
  const program = buildProgram(terminal, finish);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? FOUND : BAD_USAGE;
    if (error instanceof UsageProblem) {
      terminal.complain(error.message);
      return BAD_USAGE;
    }
    terminal.complain(`oauth-error failed: ${error instanceof Error ? error.message : String(error)}`);
    return BAD_USAGE;
  }
}

/** Each command's module is loaded when it is the one that is asked for: what one needs, the others would wait for. */
function buildProgram(terminal: Terminal, finish: (found: boolean) => void): Command {
  const program = new Command('oauth-error')
    .description('Explains OAuth, OIDC and SAML sign-in errors: cause, fix steps and whom to contact.')
    .version('0.1.0')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.write(text),
      writeErr: (text) => terminal.writeError(text),
    })
    .showHelpAfterError('Run "oauth-error --help" to see what it takes.')
    .option('--catalog <folder>', 'read the catalog from this folder');
  const folder = () => program.opts<{ catalog?: string }>().catalog;
  const json = ['--json', 'print JSON'] as const;

  program
    .command('explain')
    .description(
      'the answer to a pasted error: a code, a URL, JSON, a log (from standard input when no text is given)',
    )
    .argument('[text...]')
    .option(...json)
    .action(async (words: string[], options) => {
      const { explain } = await import('./commands/explain.ts');
      finish(await explain(terminal, { ...options, words, folder: folder() }));
    });
  program
    .command('search')
    .description('entries for typed words, best first (one query a line from standard input)')
    .argument('[words...]')
    .option('--limit <n>', 'how many at the most', '10')
    .option('--json', 'print JSON: an array, or with queries from standard input one array a line')
    .action(async (words: string[], options) => {
      const { search } = await import('./commands/search.ts');
      finish(await search(terminal, { ...options, words, folder: folder() }));
    });
  program
    .command('replay')
    .description(
      'what the bot would have answered: a .jsonl of {id, text}, or a folder or zip of a Slack export',
    )
    .argument('<file>')
    .option('--json', 'print JSON Lines: one object a line for each message')
    .action(async (file: string, options) => {
      const { replay } = await import('./commands/replay.ts');
      finish(await replay(terminal, { ...options, file, folder: folder() }));
    });
  program
    .command('triage')
    .description(
      'the summary of a thread: a JSON file of {messages: [{user, ts, text}]}, or - for standard input',
    )
    .argument('<file>')
    .option('--markdown', 'print Markdown')
    .option(...json)
    .action(async (file: string, options) => {
      const { triage } = await import('./commands/triage.ts');
      finish(await triage(terminal, { ...options, file, folder: folder() }));
    });
  program
    .command('check')
    .description('checks the catalog: file, line, rule and remedy of everything that is left')
    .option(...json)
    .action(async (options) => {
      const { check } = await import('./commands/check.ts');
      finish(await check(terminal, { ...options, folder: folder() }));
    });
  program
    .command('new')
    .description('starts a catalog entry')
    .argument('<provider>')
    .argument('<code>')
    .option(...json)
    .action(async (provider: string, code: string, options) => {
      const { create } = await import('./commands/new.ts');
      finish(await create(terminal, { ...options, provider, code, folder: folder() }));
    });
  program
    .command('schema')
    .description('writes the editor schemas of the catalog files')
    .option(...json)
    .action(async (options) => {
      const { schema } = await import('./commands/schema.ts');
      finish(await schema(terminal, { ...options, folder: folder() }));
    });
  program
    .command('doctor')
    .description(
      'checks what the bot needs (tokens, scopes, store, contacts, clock …), with a remedy for each problem',
    )
    .option(...json)
    .action(async (options) => {
      const { doctor } = await import('./commands/doctor.ts');
      finish(await doctor(terminal, { ...options, folder: folder() }));
    });
  program
    .command('verdicts')
    .description('answers that people called wrong, and what they said instead, from the store in STORE_URL')
    .option('--entry <entry>', 'only about this entry, or the entries of this provider')
    .option('--since <when>', 'only since a day such as 2026-11-23, or for a time such as 30d')
    .option(
      '--done <id or entry>',
      'mark a verdict, or all about an entry, as done: it is not listed any more',
    )
    .option('--all', 'also what is done')
    .option(...json)
    .action(async (options) => {
      const { verdicts } = await import('./commands/verdicts.ts');
      finish(await verdicts(terminal, options));
    });
  return program;
}

if (import.meta.main) process.exitCode = await run(process.argv.slice(2));

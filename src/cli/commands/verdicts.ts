import { systemClock as clock } from '../../service/clock.ts';
import { readStoreSetting } from '../../service/config.ts';
import { createLog } from '../../service/log.ts';
import { renderProblem } from '../../service/problems.ts';
import { StartProblem } from '../../service/start-problem.ts';
import { readWrongEntries, type WrongEntry } from '../../service/verdicts.ts';
import { harmless, type Terminal, wrap } from '../terminal.ts';
import { UsageProblem } from '../usage.ts';

/**
 * Prints which answers people called wrong and what they said instead, for whoever writes the catalog; with `json` one
 * array. Returns whether there are any.
 *
 * @throws UsageProblem when STORE_URL is wrong or its store cannot be opened
 */
export async function verdicts(
  terminal: Terminal,
  { json, storeUrl }: { readonly json?: boolean; readonly storeUrl?: string },
): Promise<boolean> {
  const entries = await read(storeUrl);
  if (json) terminal.write(`${JSON.stringify(entries.map(toJson), null, 2)}\n`);
  else if (entries.length === 0) terminal.write('Nobody called an answer wrong.\n');
  else terminal.write(entries.map((entry) => print(entry, terminal)).join(''));
  return entries.length > 0;
}

async function read(given: string | undefined): Promise<readonly WrongEntry[]> {
  const setting = given === undefined ? readStoreSetting() : { url: given };
  if ('problems' in setting) throw new UsageProblem(setting.problems.map(renderProblem).join('\n'));
  try {
    return await readWrongEntries(setting.url, {
      clock,
      log: createLog({ level: 'silent', redact: String }),
    });
  } catch (error) {
    if (error instanceof StartProblem) throw new UsageProblem(error.message);
    throw error;
  }
}

function toJson({ entry, count, last, said }: WrongEntry) {
  return {
    entry,
    count,
    last: time(last),
    said: said.map(({ at, ...words }) => ({ ...words, at: time(at) })),
  };
}

const INDENT = 4;

function print({ entry, count, last, said }: WrongEntry, { style, width }: Terminal): string {
  const times = count === 1 ? 'once' : `${count} times`;
  const head = `${style('cyan', harmless(entry))}  wrong ${times}, last ${time(last)}\n`;
  const lines = said.map(({ at, text, other }) => {
    const was = other === undefined ? '' : `it was ${other}${text === undefined ? '' : ': '}`;
    const words = `${was}${text ?? ''}`.replace(/\s+/g, ' ');
    return `  ${wrap(`${style('dim', time(at))} ${harmless(words)}`, width, INDENT)}\n`;
  });
  return [head, ...lines].join('');
}

/** `2026-11-23 18:02` in UTC. */
const time = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ');

import { readDuration } from '../../core/text/duration.ts';
import { systemClock as clock } from '../../service/clock.ts';
import { readStoreSetting } from '../../service/config.ts';
import { createLog } from '../../service/log.ts';
import { renderProblem } from '../../service/problems.ts';
import { StartProblem } from '../../service/start-problem.ts';
import { readStoreUrl } from '../../service/store-url.ts';
import {
  markDone,
  readWrongEntries,
  type VerdictPlace,
  type WantedVerdicts,
  type WrongEntry,
} from '../../service/verdicts.ts';
import { harmless, type Terminal, wrap } from '../terminal.ts';
import { UsageProblem } from '../usage.ts';

/** What was typed behind `verdicts`. */
export interface VerdictOptions {
  readonly json?: boolean;
  /** An entry or a provider. */
  readonly entry?: string;
  /** A day such as 2026-11-23, or how long ago, such as 30d. */
  readonly since?: string;
  /** Also what is done. */
  readonly all?: boolean;
  /** The ID of a verdict, or an entry, to be marked as done. */
  readonly done?: string;
  /** In place of STORE_URL. */
  readonly storeUrl?: string;
}

/**
 * Prints which answers people called wrong and what they said instead, for whoever writes the catalog, or marks some of them
 * as done; with `json` one value. Returns whether there are any.
 *
 * @throws UsageProblem when an option is wrong, STORE_URL is, or its store keeps nothing or cannot be opened
 */
export async function verdicts(terminal: Terminal, options: VerdictOptions): Promise<boolean> {
  const { json, entry, all, done } = options;
  const since = readSince(options.since);
  const wanted = {
    ...(entry ? { entry } : {}),
    ...(since === undefined ? {} : { since }),
    all: all ?? false,
  };
  const place = readPlace(options.storeUrl);
  return orUsage(async () => {
    if (done !== undefined) return finish(terminal, { place, wanted, done, json: json ?? false });
    const entries = await readWrongEntries(place, wanted);
    if (json) terminal.write(`${JSON.stringify(entries.map(toJson), null, 2)}\n`);
    else if (entries.length === 0) terminal.write(`${sayNone(options)}\n`);
    else terminal.write(entries.map((one) => print(one, terminal)).join(''));
    return entries.length > 0;
  });
}

interface Finishing {
  readonly place: VerdictPlace;
  readonly wanted: WantedVerdicts;
  readonly done: string;
  readonly json: boolean;
}

async function finish(terminal: Terminal, { place, wanted, done, json }: Finishing): Promise<boolean> {
  const count = await markDone(place, done, wanted);
  const says =
    count === 0
      ? `No open verdict has the ID or entry "${harmless(done)}".`
      : `${count} ${count === 1 ? 'verdict is' : 'verdicts are'} done; --all shows them.`;
  terminal.write(json ? `${JSON.stringify({ done: count })}\n` : `${says}\n`);
  return count > 0;
}

function sayNone({ entry, since, all }: VerdictOptions): string {
  const about = `${entry ? ` about ${harmless(entry)}` : ''}${since ? ` since ${harmless(since)}` : ''}`;
  return all
    ? `Nobody called an answer wrong${about}.`
    : `No answer${about} is called wrong, or all are done.`;
}

function readSince(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const ago = readDuration(text);
  const at = ago === undefined ? Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : '') : clock.now() - ago;
  if (Number.isNaN(at))
    throw new UsageProblem(`--since "${text}" is no time: write a day such as 2026-11-23, or 30d.`);
  return at;
}

function readPlace(given: string | undefined): VerdictPlace {
  const setting = given === undefined ? readStoreSetting() : { url: given };
  if ('problems' in setting) throw new UsageProblem(setting.problems.map(renderProblem).join('\n'));
  if (readStoreUrl(setting.url).kind === 'memory')
    throw new UsageProblem(
      'STORE_URL=memory: keeps no verdicts: they end with the process that took them. Name the store of a running bot.',
    );
  return { url: setting.url, clock, log: createLog({ level: 'silent', redact: String }) };
}

async function orUsage(work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
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
    said: said.map(({ at, done, ...words }) => ({
      ...words,
      at: time(at),
      ...(done === undefined ? {} : { done: time(done) }),
    })),
  };
}

const INDENT = 4;

function print({ entry, count, last, said }: WrongEntry, { style, width }: Terminal): string {
  const times = count === 1 ? 'once' : `${count} times`;
  const head = `${style('cyan', harmless(entry))}  wrong ${times}, last ${time(last)}\n`;
  const lines = said.map(({ id, at, text, other, done }) => {
    const was = other === undefined ? '' : `it was ${other}${text === undefined ? '' : ': '}`;
    const words = `${was}${text ?? ''}`.replace(/\s+/g, ' ');
    const over = done === undefined ? '' : ` (done ${time(done)})`;
    return `  ${wrap(`${style('dim', `${id} ${time(at)}`)} ${harmless(words)}${over}`, width, INDENT)}\n`;
  });
  return [head, ...lines].join('');
}

/** `2026-11-23 18:02` in UTC. */
const time = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ');

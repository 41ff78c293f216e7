import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/**
 * Lets two processes reach for the same keys of one store at the same moments, and returns which each of them won.
 * `environment` is added to theirs.
 */
export async function raceForKeys(
  url: string,
  keys: number,
  environment: Readonly<Record<string, string>> = {},
): Promise<readonly [readonly string[], readonly string[]]> {
  const children = ['one', 'two'].map((owner) => startChild([url, owner, String(keys)], environment));
  await Promise.all(children.map(({ stdout }) => once(stdout, 'data')));
  const start = Date.now() + 100;
  for (const { stdin } of children) stdin.end(String(start));
  const [one = [], two = []] = await Promise.all(children.map(readWon));
  return [one, two];
}

type Child = ChildProcessByStdio<Writable, Readable, null>;

function startChild(args: readonly string[], environment: Readonly<Record<string, string>>): Child {
  const script = fileURLToPath(new URL('claim-child.ts', import.meta.url));
  const env = { ...process.env, ...environment };
  return spawn(process.execPath, [script, ...args], { stdio: ['pipe', 'pipe', 'inherit'], env });
}

async function readWon({ stdout }: Child): Promise<readonly string[]> {
  return JSON.parse(await text(stdout));
}

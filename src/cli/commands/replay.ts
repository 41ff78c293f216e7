import { findingJson } from '../json.ts';
import { loadExplainer } from '../knowledge.ts';
import { readMessages } from '../messages.ts';
import type { Terminal } from '../terminal.ts';

/**
 * Runs the detector over a file of messages and prints what the bot would have answered unasked: with `json` one line
 * each, in input order; else one line for each answer and a table at the end. Always true: replaying finds what it finds.
 */
export async function replay(
  terminal: Terminal,
  {
    file,
    json,
    folder,
  }: { readonly file: string; readonly json?: boolean; readonly folder: string | undefined },
): Promise<boolean> {
  const messages = readMessages(file);
  const explainer = await loadExplainer(folder);
  const answered = new Map<string, number>();
  let near = 0;
  for (const { id, text } of messages) {
    const { findings, reply } = explainer.detect(text);
    const [first] = findings;
    if (json) {
      terminal.write(`${JSON.stringify({ id, reply, findings: findings.map(findingJson) })}\n`);
      continue;
    }
    if (reply && first) {
      const name = first.entry?.id ?? `${first.code ?? ''} (not in the catalog)`;
      answered.set(name, (answered.get(name) ?? 0) + 1);
      terminal.write(
        `${terminal.style('dim', id)}  ${terminal.style('cyan', name)}  ${Math.round(first.confidence * 100)} % by ${first.evidence}\n`,
      );
    } else if (first) {
      near++;
      terminal.write(
        `${terminal.style('dim', `${id}  silent, near ${first.entry?.id ?? first.code ?? ''} (${Math.round(first.confidence * 100)} %)`)}\n`,
      );
    }
  }
  if (!json) terminal.write(table(messages.length, answered, near, terminal));
  return true;
}

function table(
  messages: number,
  answered: ReadonlyMap<string, number>,
  near: number,
  { style }: Terminal,
): string {
  const answers = [...answered.values()].reduce((sum, n) => sum + n, 0);
  const rows: [string, number][] = [
    ['messages', messages],
    ['answers', answers],
    ['silent but near', near],
    ['silent', messages - answers - near],
    ...[...answered].toSorted((a, b) => b[1] - a[1]).map(([name, n]): [string, number] => [`  ${name}`, n]),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return `\n${style('bold', 'Replay')}\n${rows.map(([name, n]) => `${name.padEnd(width)}  ${String(n).padStart(6)}`).join('\n')}\n`;
}

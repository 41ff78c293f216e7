import { triageJson } from '../../core/triage/json.ts';
import { renderMarkdown } from '../../core/triage/markdown.ts';
import { summarize } from '../../core/triage/summarize.ts';
import { loadExplainer } from '../knowledge.ts';
import { printTriage } from '../print-triage.ts';
import type { Terminal } from '../terminal.ts';
import { messagesIn, readThreadFile } from '../thread-file.ts';
import { UsageProblem } from '../usage.ts';

/**
 * Prints the summary of a thread; `-` reads it from standard input. Returns whether there was anything to read.
 *
 * @throws UsageProblem when the file is missing or holds no thread
 */
export async function triage(
  terminal: Terminal,
  {
    file,
    json,
    markdown,
    folder,
  }: {
    readonly file: string;
    readonly json?: boolean;
    readonly markdown?: boolean;
    readonly folder: string | undefined;
  },
): Promise<boolean> {
  const input = file === '-' ? await terminal.readInput() : undefined;
  if (file === '-' && input === undefined)
    throw new UsageProblem('Pipe the thread in as JSON, or give a file.');
  const messages = input === undefined ? readThreadFile(file) : messagesIn(input, 'standard input');
  const summary = summarize(messages, await loadExplainer(folder));
  if (json) terminal.write(`${JSON.stringify(triageJson(summary), null, 2)}\n`);
  else if (markdown) terminal.write(renderMarkdown(summary, () => undefined));
  else terminal.write(printTriage(summary, terminal));
  return summary.coverage !== null;
}

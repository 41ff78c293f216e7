import { findingJson } from '../json.ts';
import { loadExplainer } from '../knowledge.ts';
import { printExplanation } from '../print.ts';
import type { Terminal } from '../terminal.ts';
import { UsageProblem } from '../usage.ts';

/** Prints the answer to a paste; returns whether anything was found. @throws UsageProblem when there is no text. */
export async function explain(
  terminal: Terminal,
  {
    words,
    json,
    folder,
  }: { readonly words: readonly string[]; readonly json?: boolean; readonly folder: string | undefined },
): Promise<boolean> {
  const text = words.length > 0 ? words.join(' ') : await terminal.readInput();
  if (text === undefined || text.trim() === '') {
    throw new UsageProblem('Give the error as text: oauth-error explain "AADSTS50011: …", or pipe it in.');
  }
  const explainer = await loadExplainer(folder);
  const explanation = explainer.lookUp(text);
  const found = explanation.answer.kind !== 'none';
  if (json) {
    const { findings } = explainer.detect(text);
    terminal.write(`${JSON.stringify({ ...explanation, findings: findings.map(findingJson) }, null, 2)}\n`);
  } else {
    terminal.write(printExplanation(explanation, terminal));
  }
  return found;
}

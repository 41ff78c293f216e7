import type { Explanation } from '../../core/answer/types.ts';
import { findingJson } from '../json.ts';
import { loadExplainer } from '../knowledge.ts';
import { printExplanation } from '../print.ts';
import type { Terminal } from '../terminal.ts';
import { UsageProblem } from '../usage.ts';

/** An argument that names a file and is no error text. */
const PATH = /^(?:(?:~|\.{1,2})?\/|[A-Za-z]:[\\/])[^\s?=]+$|^[^\s:=?]+\.(?:log|txt|har|json|xml|eml|html?)$/;

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
  const told = explainer.lookUp(text);
  const explanation = words.length === 1 && PATH.test(text) ? withPathHint(told) : told;
  const found = explanation.answer.kind !== 'none';
  if (json) {
    const { findings } = explainer.detect(text);
    terminal.write(`${JSON.stringify({ ...explanation, findings: findings.map(findingJson) }, null, 2)}\n`);
  } else {
    terminal.write(printExplanation(explanation, terminal));
  }
  return found;
}

/** A path fits words of the catalog by chance alone: what stands in the file is wanted. */
function withPathHint(explanation: Explanation): Explanation {
  const { kind } = explanation.answer;
  if (kind === 'known' || kind === 'unknown-code') return explanation;
  const hint =
    'This looks like the path of a file. To explain what is in it, pipe it in: oauth-error explain < FILE';
  return { ...explanation, answer: { kind: 'none', hint } };
}

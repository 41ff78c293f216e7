import type { SearchHit } from '../../core/catalog/search.ts';
import { hitJson } from '../json.ts';
import { loadExplainer } from '../knowledge.ts';
import type { Terminal } from '../terminal.ts';
import { UsageProblem } from '../usage.ts';

/**
 * Prints ranked entries for typed words, best first; without words, one query a line from standard input, and then with
 * `json` one array a line, in input order. Returns whether anything was found.
 */
export async function search(
  terminal: Terminal,
  {
    words,
    json,
    limit,
    folder,
  }: {
    readonly words: readonly string[];
    readonly json?: boolean;
    readonly limit: string;
    readonly folder: string | undefined;
  },
): Promise<boolean> {
  const most = Number(limit);
  if (!Number.isInteger(most) || most < 1 || most > 100) {
    throw new UsageProblem(`--limit takes a whole number from 1 to 100, not "${limit}".`);
  }
  const typed = words.join(' ').trim();
  const piped = typed === '' ? await terminal.readInput() : undefined;
  if (typed === '' && (piped === undefined || piped.trim() === '')) {
    throw new UsageProblem(
      'Give words to search for: oauth-error search redirect uri mismatch, or pipe one query a line.',
    );
  }
  const explainer = await loadExplainer(folder);
  if (piped === undefined) {
    const hits = explainer.search(typed, most);
    terminal.write(json ? `${JSON.stringify(hits.map(hitJson), null, 2)}\n` : printHits(hits, terminal));
    return hits.length > 0;
  }
  let found = false;
  for (const query of piped.replace(/\n$/, '').split('\n')) {
    const hits = explainer.search(query.trim(), most);
    found ||= hits.length > 0;
    terminal.write(
      json
        ? `${JSON.stringify(hits.map(hitJson))}\n`
        : `${terminal.style('bold', query)}\n${printHits(hits, terminal)}`,
    );
  }
  return found;
}

function printHits(hits: readonly SearchHit[], { style }: Terminal): string {
  if (hits.length === 0) return 'Nothing in the catalog fits these words.\n';
  return hits
    .map(
      ({ entry, score, suggestion }) =>
        `${style('cyan', entry.id)}  ${entry.title}  ${style('dim', suggestion ? 'a guess' : `${Math.round(score * 100)} %`)}\n`,
    )
    .join('');
}

import type { TriageJson } from './json.ts';

/** A summary as JSON whose lists may be shortened; `leftOut` says by how many items in all, by the name of the list. */
export type ShortTriageJson = TriageJson & { readonly leftOut?: Readonly<Record<string, number>> };

/** How long lists may be, the first that makes the whole fit. */
const LENGTHS = [1_000, 500, 200, 100, 50, 20, 10, 5, 2, 1, 0];

/** The JSON as it is, or with lists as long as still fits: their first items, which are the most central or the oldest. */
export function shortenTriageJson(
  json: TriageJson,
  fits: (json: ShortTriageJson) => boolean,
): ShortTriageJson {
  if (fits(json)) return json;
  for (const most of LENGTHS) {
    const short = cutLists(json, most);
    if (fits(short)) return short;
  }
  return cutLists(json, 0);
}

function cutLists(json: TriageJson, most: number): ShortTriageJson {
  const leftOut: Record<string, number> = {};
  const cut = <T>(name: string, items: readonly T[]): readonly T[] => {
    if (items.length > most) leftOut[name] = (leftOut[name] ?? 0) + items.length - most;
    return items.slice(0, most);
  };
  const { ids } = json;
  const short = {
    ...json,
    codes: cut('codes', json.codes).map((row) => ({ ...row, messages: cut('codes.messages', row.messages) })),
    ids: {
      correlation: cut('ids.correlation', ids.correlation),
      trace: cut('ids.trace', ids.trace),
      request: cut('ids.request', ids.request),
      client: cut('ids.client', ids.client),
      tenant: cut('ids.tenant', ids.tenant),
    },
    reporters: cut('reporters', json.reporters),
    helpers: cut('helpers', json.helpers),
    attempts: cut('attempts', json.attempts),
    questions: cut('questions', json.questions),
    missing: cut('missing', json.missing),
  };
  return Object.keys(leftOut).length === 0 ? short : { ...short, leftOut };
}

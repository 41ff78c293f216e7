import type { SearchHit } from '../core/catalog/search.ts';
import type { Finding } from '../core/detect/types.ts';
import { redact } from '../core/text/redact.ts';

/** A finding as JSON prints it: `codes` holds every name of the entry, `entry` is null for a code that nobody knows. */
export interface FindingJson {
  readonly entry: string | null;
  readonly provider: string | null;
  readonly codes: readonly string[];
  readonly confidence: number;
  readonly evidence: string;
  readonly captures: Readonly<Record<string, string>>;
  readonly suggestion?: true;
}

/** One finding of a text; captures are redacted, the confidence has two digits. */
export function findingJson({
  entry,
  provider,
  code,
  confidence,
  evidence,
  captures,
  carrier,
}: Finding): FindingJson {
  const names = entry ? [...(code ? [code] : []), ...entry.names.map(({ name }) => name)] : [code ?? ''];
  return {
    entry: entry?.id ?? null,
    provider: provider ?? null,
    codes: [...new Set([...names, ...(carrier ? [carrier.code] : [])])],
    confidence: Math.round(confidence * 100) / 100,
    evidence,
    captures: Object.fromEntries(Object.entries(captures).map(([name, value]) => [name, redact(value)])),
  };
}

/** One hit of a search for typed words. */
export function hitJson({ entry, score, suggestion }: SearchHit): FindingJson & { readonly title: string } {
  return {
    entry: entry.id,
    provider: entry.provider,
    title: entry.title,
    codes: entry.names.map(({ name }) => name),
    confidence: Math.round(score * 100) / 100,
    evidence: 'words',
    captures: {},
    ...(suggestion ? { suggestion: true as const } : {}),
  };
}

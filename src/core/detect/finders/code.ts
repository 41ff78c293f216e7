import { isWholeCode } from '../boundary.ts';
import type { Finder, Sighting } from './shared.ts';

/** Codes of a known format, `AADSTS50011` or `E0000011`, in the catalog or not. */
export const findCodes: Finder = (text, { codePattern, formats, entriesNamed }) => {
  const found: Sighting[] = [];
  for (const match of text.matchAll(codePattern)) {
    const prefix = match.slice(1, -1).find((group) => group !== undefined) ?? '';
    const digits = (match.at(-1) ?? '').replaceAll('*', '');
    const start = match.index;
    const end = start + match[0].length - (match[0].endsWith('**') ? 2 : 0);
    const fitting = formats.filter(
      ({ prefix: known, least, most }) =>
        known.toLowerCase() === prefix.toLowerCase() && digits.length >= least && digits.length <= most,
    );
    const format = fitting[0];
    if (!format || !isWholeCode(text, start, end, prefix.length)) continue;
    const code = format.prefix + digits;
    const candidates = entriesNamed(code);
    const provider = candidates[0]?.provider ?? format.provider;
    found.push({
      evidence: 'code',
      span: { start, end },
      code,
      candidates,
      provider,
      captures: {},
      weight: 100,
    });
  }
  return found;
};

import type { Catalog } from './catalog/types.ts';
import type { Clues, Detection, Finding } from './detect/types.ts';
import { readFormat } from './detect/vocabulary.ts';
import type { Explainer } from './explainer.ts';

/** What was recognised in text that was read from a picture. */
export interface PictureDetection extends Detection {
  /** The text that may be used like a pasted one: unknown codes and everything that a misread sign would spoil are left out. */
  readonly text: string;
  /** IDs and addresses as they were read, by the name of a capture: not exact, to be asked for as text. */
  readonly notExact: Clues;
  /** Codes that the catalog knows once signs that look alike were exchanged (`O` for `0`): a guess, to be named as one. */
  readonly repaired: readonly { readonly read: string; readonly code: string }[];
}

/** Captures that one misread sign does not turn into another's. */
const EXACT_ENOUGH: ReadonlySet<string> = new Set([
  'timestamp',
  'grant_type',
  'response_mode',
  'client_name',
  'parameter',
]);
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  B: '8',
};
const LONG_WORD = /[A-Za-z0-9|][A-Za-z0-9|-]{4,40}/g;
const ADDRESS = /\b[a-z][a-z0-9+.-]{1,20}:\/{1,2}([^\s/?#"'<>]{0,200})[^\s"'<>]*/gi;
/** GUIDs, also with misread signs, and other words that mix so many letters and digits that they must be IDs. */
const ID =
  /(?<![A-Za-z0-9])(?:[A-Za-z0-9]{6,10}(?:-[A-Za-z0-9]{3,6}){3}-[A-Za-z0-9]{10,14}|(?=(?:[A-Za-z_-]{0,20}\d){3})(?=[A-Za-z0-9_-]{0,40}[A-Za-z])[A-Za-z0-9_-]{20,120})(?![A-Za-z0-9])/g;

/**
 * Recognises errors in text that was read from a picture. A code counts only when the catalog knows it; IDs and
 * addresses are kept apart, because optical recognition gets at least one sign of them wrong more often than not and
 * does not say so. Costs linear time.
 */
export function detectPicture(read: string, explainer: Explainer): PictureDetection {
  const { text: mended, repaired } = repairCodes(read, explainer.catalog);
  const seen = explainer.detect(mended);
  const notExact = Object.fromEntries(
    [
      ...Object.entries(seen.clues),
      ...seen.findings.flatMap(({ captures }) => Object.entries(captures)),
    ].filter(([name, value]) => !EXACT_ENOUGH.has(name) && hasId(value)),
  );
  const unknown = seen.findings.flatMap(({ entry, code }) => (entry || code === undefined ? [] : [code]));
  const text = withoutIds(
    unknown.reduce((rest, code) => dropCode(rest, code), mended),
    explainer.catalog,
  );
  const detection = explainer.detect(text);
  const findings = detection.findings.filter(({ entry }) => entry !== undefined).map(withoutInexact);
  return {
    ...detection,
    ...decide(findings, detection),
    secrets: seen.secrets,
    findings,
    text,
    notExact,
    repaired,
  };
}

/** What was left out may have been the best finding, and only that decided about the reply. */
function decide(
  findings: readonly Finding[],
  { reply, offer }: Detection,
): Pick<Detection, 'reply' | 'offer'> {
  return findings.length === 0 ? { reply: false, offer: false } : { reply, offer };
}

function withoutInexact(finding: Finding): Finding {
  const captures = Object.entries(finding.captures).filter(
    ([name, value]) => EXACT_ENOUGH.has(name) || !hasId(value),
  );
  return { ...finding, captures: Object.fromEntries(captures) };
}

function hasId(value: string): boolean {
  return value.search(ID) !== -1 || value.search(ADDRESS) !== -1 || /\d/.test(value);
}

/** Of an address the host stays where it tells the provider; any other may be misread. */
function withoutIds(text: string, { providers }: Catalog): string {
  const hosts = providers.flatMap((provider) => provider.hosts.map((host) => host.replace(/^\*/, '')));
  const isTelling = (host: string) =>
    hosts.some((known) => (known.startsWith('.') ? host.endsWith(known) : host === known));
  return text
    .replace(ADDRESS, (_, host: string) => (isTelling(host.toLowerCase()) ? `${host} ` : '…'))
    .replace(ID, '…');
}

function dropCode(text: string, code: string): string {
  const digits = /\d+$/.exec(code)?.[0] ?? code;
  return text.replaceAll(code, '…').replaceAll(digits, '…');
}

function repairCodes(text: string, catalog: Catalog): Pick<PictureDetection, 'text' | 'repaired'> {
  const formats = catalog.providers.flatMap(({ id, codes }) =>
    codes.flatMap((format) => readFormat(id, format)),
  );
  const repaired: { read: string; code: string }[] = [];
  const mended = text.replace(LONG_WORD, (word) => {
    for (const { prefix, least, most } of formats) {
      const rest = word.slice(prefix.length).replace(/[-:]+$/, '');
      if (rest.length < least || rest.length > most || !/\d/.test(rest) || /^\d+$/.test(rest)) continue;
      const code = exchange(word.slice(0, prefix.length), prefix) + exchangeAll(rest);
      if (!code.startsWith(prefix) || !catalog.byName.has(code.toLowerCase())) continue;
      repaired.push({ read: word, code });
      return code;
    }
    return word;
  });
  return { text: mended, repaired };
}

/** The head of a word as the prefix, when it is that but for case. */
function exchange(head: string, prefix: string): string {
  return head.toLowerCase() === prefix.toLowerCase() ? prefix : head;
}

function exchangeAll(rest: string): string {
  return [...rest].map((sign) => LOOK_ALIKE[sign] ?? sign).join('');
}

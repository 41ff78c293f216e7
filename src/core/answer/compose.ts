import { siblingsOf } from '../catalog/lookup.ts';
import type { Catalog, Entry, Provider } from '../catalog/types.ts';
import { fillProse } from '../catalog/wording.ts';
import type { Captures, Clues, Finding } from '../detect/types.ts';
import { readFormat } from '../detect/vocabulary.ts';
import { redact } from '../text/redact.ts';
import { adviseEscalation, nameFixer } from './escalation.ts';
import type { Answer, Contacts, KnownAnswer, PossibleCause, Prose, UnknownCodeAnswer } from './types.ts';
import { variantFor } from './variant.ts';

/** What an answer is composed from. */
export interface Material {
  readonly catalog: Catalog;
  readonly contacts: Contacts;
  /** Address of an entry's own page, where there is one. */
  readonly pageOf?: (entry: Entry) => string;
  /** Best first. */
  readonly findings: readonly Finding[];
  readonly clues: Clues;
  /** The cleaned text, for variants that ask for words in it. */
  readonly text: string;
}

const MOST_OTHERS = 4;
/** A sentence that looks less like an error of somebody else's than this is not said to be one. */
const LEAST_OTHER = 0.4;
const MOST_SIBLINGS = 6;
const NOTHING =
  'Nothing that I know stands in this text. Paste the error with its code, or the whole JSON, URL or log line.';

/** The answer to what was found in a text: the first finding in full, the others in one line. */
export function composeAnswer(material: Material): Answer {
  const [first, ...rest] = material.findings;
  if (!first) return { kind: 'none', hint: NOTHING };
  const head = first.entry?.code ?? first.code;
  const seen = rest.filter(({ named, confidence, evidence, code, entry }) => {
    if (confidence >= LEAST_OTHER && evidence === 'message') return true;
    // The code that stands above the answer is no other error.
    return (named || confidence >= LEAST_OTHER) && (code ?? entry?.code) !== head;
  });
  const also = seen.slice(0, MOST_OTHERS).map(({ code, entry }) => ({
    code: code ?? entry?.title ?? '',
    ...(entry ? { entry: entry.id, title: entry.title } : {}),
  }));
  if (first.entry) return known(first, first.entry, also, material);
  return (
    unknownCode(first.code ?? '', first.provider ?? '', also, material) ?? { kind: 'none', hint: NOTHING }
  );
}

function known(finding: Finding, entry: Entry, also: KnownAnswer['also'], material: Material): KnownAnswer {
  const { catalog, contacts, clues, text, pageOf } = material;
  const values = redactAll({ ...clues, ...finding.captures });
  const variant = variantFor(entry, values, text);
  const fixer = variant?.fixer ?? entry.fixer;
  const provider = catalog.providerById.get(entry.provider);
  const verify = variant?.verify ?? entry.verify;
  const escalate =
    variant?.escalateIf && entry.escalate ? { ...entry.escalate, if: variant.escalateIf } : entry.escalate;
  const code = entry.code ?? finding.code;
  return {
    kind: 'known',
    entry: entry.id,
    provider: entry.provider,
    providerName: provider?.name ?? entry.provider,
    ...(code === undefined ? {} : { code }),
    title: variant?.title ?? entry.title,
    informational: entry.kind === 'informational',
    neighbour: entry.kind === 'neighbour',
    cause: prose(variant?.cause ?? entry.cause, values),
    // What the server told leaves no choice of causes.
    causes: variant?.when.description === undefined ? possibleCauses(entry, values, catalog) : [],
    fix: (variant?.fix ?? entry.fix).map((step) => prose(step, values)),
    ...(verify === undefined ? {} : { verify: prose(verify, values) }),
    fixer: nameFixer(fixer, contacts, aboutOf(entry.provider, values)),
    escalation: adviseEscalation(escalate, contacts, {
      provider: entry.provider,
      values,
      ...(code === undefined ? {} : { code }),
    }),
    docs: entry.docs,
    ...(pageOf ? { page: pageOf(entry) } : {}),
    confidence: finding.confidence,
    certainty: finding.confidence >= 0.85 ? 'sure' : finding.confidence >= 0.6 ? 'likely' : 'possible',
    evidence: finding.evidence,
    because: finding.because,
    captures: redactAll(finding.captures),
    clues: redactAll(clues),
    ...(finding.carrier ? { carrier: finding.carrier.code } : {}),
    elsewhere: elsewhere(finding, entry, catalog),
    also,
    ...(entry.reviewed === undefined ? {} : { reviewed: entry.reviewed }),
  };
}

const aboutOf = (provider: string, { client_id: clientId }: Captures) => ({
  provider,
  ...(clientId === undefined ? {} : { clientId }),
});

function possibleCauses(entry: Entry, values: Captures, catalog: Catalog): readonly PossibleCause[] {
  return entry.causes.map(({ cause, fix, see }) => {
    const other = see === undefined ? undefined : catalog.byId.get(see);
    return {
      cause: prose(cause, values),
      fix: prose(fix, values),
      ...(other ? { see: { id: other.id, title: other.title } } : {}),
    };
  });
}

/** Entries that the same wire code may mean: at other providers when ours is unknown, else other causes at this one. */
function elsewhere(finding: Finding, entry: Entry, catalog: Catalog): KnownAnswer['elsewhere'] {
  const others = (finding.others ?? []).flatMap((id) => catalog.byId.get(id) ?? []);
  const siblings = finding.evidence === 'message' ? [] : siblingsOf(catalog, entry);
  return [...others, ...siblings].slice(0, MOST_SIBLINGS).map(({ id, provider, title }) => ({
    id,
    provider: catalog.providerById.get(provider)?.short ?? provider,
    title,
  }));
}

/** The answer to a code of a known format that the catalog does not have: the provider's own page, never a neighbour. */
function unknownCode(
  code: string,
  providerId: string,
  also: KnownAnswer['also'],
  material: Material,
): UnknownCodeAnswer | undefined {
  const { catalog, contacts, clues } = material;
  const provider = catalog.providerById.get(providerId);
  if (!provider) return undefined;
  const { fixer, escalate } = provider.unknown;
  const values = redactAll(clues);
  const lookup = provider.lookup && {
    title: provider.lookup.title,
    url: fillAddress(provider.lookup.url, code),
  };
  return {
    kind: 'unknown-code',
    code,
    provider: provider.id,
    providerName: provider.name,
    ...(lookup ? { lookup } : {}),
    fixer: nameFixer(fixer, contacts, aboutOf(provider.id, values)),
    escalation: adviseEscalation(escalate, contacts, {
      provider: provider.id,
      values,
      code,
    }),
    near: nearCodes(code, provider, catalog),
    also,
  };
}

function fillAddress(url: string, code: string): string {
  return url.replaceAll('{code}', encodeURIComponent(code)).replaceAll('{digits}', code.replace(/\D+/g, ''));
}

/** Codes of the same provider that differ in one character, or by one digit more or less: shown as such, never as the answer. */
function nearCodes(code: string, provider: Provider, catalog: Catalog): UnknownCodeAnswer['near'] {
  const formats = provider.codes.flatMap((format) => readFormat(provider.id, format));
  const prefix = formats.find((format) => code.startsWith(format.prefix))?.prefix ?? '';
  const digits = code.slice(prefix.length);
  const changed = [...digits].flatMap((_, i) => [
    ...Array.from('0123456789', (digit) => digits.slice(0, i) + digit + digits.slice(i + 1)),
    digits.slice(0, i) + digits.slice(i + 1),
    ...Array.from('0123456789', (digit) => digits.slice(0, i) + digit + digits.slice(i)),
  ]);
  const found = new Map<string, Entry>();
  for (const candidate of changed) {
    const entry = catalog.byName
      .get((prefix + candidate).toLowerCase())
      ?.find((other) => other.provider === provider.id);
    if (entry && candidate !== digits) found.set(prefix + candidate, entry);
  }
  return [...found].slice(0, 3).map(([near, entry]) => ({ code: near, entry: entry.id, title: entry.title }));
}

/** Fills prose and keeps the filled-in values apart, so that each renderer escapes and marks them in its own way. */
function prose(template: string, values: Captures): Prose {
  const parts: (string | { readonly value: string })[] = [];
  const filled = fillProse(template, values, (value) => `\u0001${value.replaceAll('\u0001', '')}\u0001`);
  for (const [i, piece] of filled.split('\u0001').entries()) {
    if (piece !== '') parts.push(i % 2 === 0 ? piece : { value: piece });
  }
  return parts;
}

function redactAll(values: Captures): Captures {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, redact(value)]));
}

import { composeAnswer, type Material } from './answer/compose.ts';
import type { Answer, Contacts, Explanation } from './answer/types.ts';
import { ownersOf, STANDARDS } from './catalog/lookup.ts';
import { buildSearch, type SearchHit, type SearchIndex } from './catalog/search.ts';
import type { Catalog } from './catalog/types.ts';
import { detect, OFFER_FROM } from './detect/detect.ts';
import { type PackedWordings, unpackWordings } from './detect/packed-wordings.ts';
import type { Detection, Finding } from './detect/types.ts';
import { buildVocabulary, type Vocabulary } from './detect/vocabulary.ts';
import { decodeLines, readPasted } from './text/decode.ts';
import { redact } from './text/redact.ts';

/** Everything the catalog can say of a text. Pure and synchronous: the same text gives the same answer. */
export interface Explainer {
  readonly catalog: Catalog;
  /** What was recognised in a pasted text, best first, with IDs, times and hosts; costs linear time. */
  detect(text: string): Detection;
  /** The answer to a pasted text, and whether it deserves one unasked. */
  explain(text: string): Explanation;
  /** The answer to what somebody typed or pasted on purpose: a code, a message, or words. */
  lookUp(query: string): Explanation;
  /** Ranked entries for typed words; what a paste would be recognised as comes first. */
  search(query: string, limit: number): readonly SearchHit[];
  /**
   * The text with everything masked that could sign somebody in, and behind it what its encoded parts say, since they
   * are masked; e-mail addresses are shortened.
   */
  redact(text: string): string;
}

/** How much better the best hit must be than the next to be the answer to typed words. */
const CLEAR_LEAD = 1.35;
const CLEAR_SCORE = 0.6;
const MOST_CHOICES = 5;
/** A name that so many entries have is known as the standard's; fewer may be a coincidence of ordinary words. */
const WELL_KNOWN = 4;

/**
 * Builds the explainer of a catalog; `contacts` says whom to name in answers, `pageOf` where an entry's own page is, and
 * `wordings` is the index of its sentences where that has been made before.
 */
export function buildExplainer(
  catalog: Catalog,
  contacts: Contacts,
  { pageOf, wordings }: Pick<Material, 'pageOf'> & { readonly wordings?: PackedWordings } = {},
): Explainer {
  const told = { catalog, contacts, ...(pageOf ? { pageOf } : {}) };
  // Both are made on first use, so that connecting waits for neither, and who only pastes never waits for the index.
  let known: Vocabulary | undefined;
  const vocabulary = () => {
    known ??= buildVocabulary(catalog, wordings && unpackWordings(wordings, catalog.entries));
    return known;
  };
  let index: SearchIndex | undefined;
  const searchIndex = () => {
    index ??= buildSearch(catalog);
    return index;
  };

  const recognise = (text: string) => detect(text, vocabulary());
  const answerTo = (text: string, { findings, clues }: Pick<Detection, 'findings' | 'clues'>): Answer =>
    composeAnswer({ ...told, findings, clues, text: readPasted(text.slice(0, 40_000)) });

  const explain = (text: string): Explanation => {
    const detection = recognise(text);
    return {
      answer: answerTo(text, detection),
      secrets: detection.secrets,
      reply: detection.reply,
      offer: detection.offer,
    };
  };

  const search = (query: string, limit: number): readonly SearchHit[] => {
    const direct = recognise(query).findings.filter(
      ({ entry, evidence, coverage = 1 }) => entry && (evidence !== 'message' || coverage > 0.7),
    );
    const named = ownersOf(catalog, query.trim());
    const sure = [...direct.flatMap(({ entry }) => entry ?? []), ...named].map(
      (entry): SearchHit => ({ entry, score: 1, suggestion: false, exact: true }),
    );
    const worded = searchIndex().search(query, limit);
    // A sentence of one provider may be what a standard calls the error: then the standard's own entry fits everywhere.
    const isSentence = direct.every(({ evidence }) => evidence === 'message');
    const standard = isSentence
      ? worded.filter(({ entry, exact }) => exact && STANDARDS.includes(entry.provider)).slice(0, 1)
      : [];
    const found = [...standard, ...sure, ...worded];
    return found
      .filter(({ entry }, at) => found.findIndex((other) => other.entry.id === entry.id) === at)
      .slice(0, limit);
  };

  const lookUp = (query: string): Explanation => {
    const detection = recognise(query);
    const { secrets, reply, offer } = detection;
    const typed =
      bareName(catalog, query.trim()) ??
      (detection.findings[0] && isConvincing(detection.findings[0], query) ? detection.findings : undefined);
    if (typed) return { answer: answerTo(query, { ...detection, findings: typed }), secrets, reply, offer };
    return { answer: fromWords(query), secrets, reply, offer };
  };

  const fromWords = (query: string): Answer => {
    const hits = searchIndex().search(query, MOST_CHOICES);
    const [first, second] = hits;
    if (!first) return composeAnswer({ ...told, findings: [], clues: {}, text: '' });
    // A name that was typed, typing errors mended: the standard's entry, and the providers' beside it.
    const named = hits.filter(({ exact }) => exact);
    const isWellKnown =
      STANDARDS.includes(first.entry.provider) &&
      first.entry.code !== undefined &&
      named.length >= WELL_KNOWN;
    if (first.exact && (named.length === 1 || isWellKnown)) {
      const others = named.slice(1).map(({ entry }) => entry.id);
      const finding = { ...typedFinding(first), ...(others.length > 0 ? { others } : {}) };
      return answerTo(query, { findings: [finding], clues: {} });
    }
    if (!first.suggestion && first.score >= CLEAR_SCORE && first.score >= (second?.score ?? 0) * CLEAR_LEAD) {
      return answerTo(query, { findings: [typedFinding(first)], clues: {} });
    }
    const choices = hits.map(({ entry, suggestion }) => ({
      entry: entry.id,
      provider: catalog.providerById.get(entry.provider)?.short ?? entry.provider,
      ...(entry.code === undefined ? {} : { code: entry.code }),
      title: entry.title,
      suggestion,
    }));
    return { kind: 'several', query: redact(query), choices };
  };

  return { catalog, detect: recognise, explain, lookUp, search, redact: redactPasted };
}

/** An explainer that is made when it is first asked something, so that who starts with one does not wait for its catalog. */
export function createLazyExplainer(make: () => Explainer): Explainer {
  let made: Explainer | undefined;
  const explainer = () => {
    made ??= make();
    return made;
  };
  return {
    get catalog() {
      return explainer().catalog;
    },
    detect: (text) => explainer().detect(text),
    explain: (text) => explainer().explain(text),
    lookUp: (query) => explainer().lookUp(query),
    search: (query, limit) => explainer().search(query, limit),
    redact: redactPasted,
  };
}

function redactPasted(text: string): string {
  return redact([text, ...decodeLines(text)].join('\n'));
}

/** A name typed by itself, in any case: `invalid_grant`, `e0000011`, `entra/AADSTS50011`. */
function bareName(catalog: Catalog, query: string): readonly Finding[] | undefined {
  const byId = catalog.byId.get(query);
  const entries = byId ? [byId] : ownersOf(catalog, query);
  const standard = entries.find(({ provider }) => STANDARDS.includes(provider));
  const entry = standard ?? entries[0];
  if (!entry) return undefined;
  const others = entries.filter((other) => other.id !== entry.id).map(({ id }) => id);
  return [{ ...named(entry, 0.95), evidence: 'name', ...(others.length > 0 ? { others } : {}) }];
}

function typedFinding({ entry, score }: SearchHit): Finding {
  return named(entry, Math.min(0.8, score));
}

function named(entry: NonNullable<Finding['entry']>, confidence: number): Finding {
  return {
    entry,
    provider: entry.provider,
    ...(entry.code === undefined ? {} : { code: entry.code }),
    evidence: 'words',
    named: false,
    span: { start: 0, end: 0 },
    said: '',
    confidence,
    captures: {},
    because: [],
  };
}

/** Whether a finding is what the query is about: a code always, a sentence when enough of it stands there. */
function isConvincing({ evidence, coverage = 1, confidence }: Finding, query: string): boolean {
  if (evidence === 'code' || evidence === 'parameter') return true;
  return evidence === 'message'
    ? coverage >= 0.7
    : confidence >= OFFER_FROM || query.trim().split(/\s+/).length <= 4;
}

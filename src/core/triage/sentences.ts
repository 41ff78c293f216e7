import { coreOf, isSpeech, thrownIn, trimmed } from './core-of.ts';
import { PLACES } from './sentence-places.ts';
import type { Shaped } from './shaped.ts';
import { SAYS_NO_REASON, SAYS_SO_FAR, WRONG } from './words/errors.ts';
import { anyOf } from './words/rule.ts';

const WRONG_WORDS = anyOf(WRONG);
const NO_REASON = anyOf(SAYS_NO_REASON);
const MOST_PASTED_LINES = 3;
const SPEAKS_OF_ONESELF =
  /\b(?:i|i'm|i've|me|my|we|our|us|mine|ours|same (?:here|issue|problem|error)|thanks)\b/i;

const COMMAND_FAILED =
  /^[ \t]*(?:ERROR|Error) (?:running|executing|calling|invoking) [\w:./-]{2,60}:[ \t]+(?:\[\w+\][ \t]*)?([A-Za-z][^\n.!?]{7,200})/gm;
/** "… shows "Need admin approval"": what is quoted behind such words is what the screen said. */
const SAYS = anyOf(SAYS_SO_FAR);
/** A quotation that is the name of something to press or to look at. */
export const NAMES_A_THING =
  /^["'`]?,? ?(?:(?:button|page|option|tab|link|menu|window|screen|field|box|section|tile|app)\b|(?:on|as) (?:its|the|an?|that|this) (?:\w{1,20} ){0,2}(?:button|option|tab|link|menu|tile)\b)/;

/** A field of JSON or of a log that may hold the sentence of an error. */
const MESSAGE_FIELD =
  /err|mess|msg|desc|reason|detail|title|summary|hint|cause|exception|status|text|body|info|log|name|result|response|code/i;
/** A screen that says that it went well. */
export const SUCCEEDS =
  /\b(?:success\w*|connected|verbunden|logged (?:in|out)|signed (?:in|out)|(?:may|can) (?:now )?close)\b/i;

/** Sentences that tell of an error: behind labels, in logs, in quotes, and where people repeat what a screen said. */
export function findSentences(text: string): readonly Shaped[] {
  const found: Shaped[] = [];
  for (const { when, pattern, strict, presented, always } of PLACES) {
    if (!when.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const raw = match.slice(1).find((group) => group !== undefined) ?? '';
      if (strict && !WRONG_WORDS.test(raw)) continue;
      if ((presented && !isPresented(match)) || isOtherField(match)) continue;
      // Of a page with its heading, each line that says what is wrong.
      const lines = raw.includes('\n') ? raw.split('\n').filter(tellsWhy) : [];
      for (const line of lines.length > 1 ? lines : [raw]) pushSentence(found, match, line, always);
    }
  }
  if (/ERROR |Error /.test(text)) {
    for (const match of text.matchAll(COMMAND_FAILED)) {
      const code = match[1] ?? '';
      found.push({ code, shape: 'sentence', at: match.index + match[0].indexOf(code) });
    }
  }
  return found;
}

/** Sentences of pasted lines that say what went wrong; `masked` is blank where the text was pasted. */
export function findPastedSentences(text: string, masked: string): readonly Shaped[] {
  const found: Shaped[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]{12,}/g)) {
    if (found.length >= MOST_PASTED_LINES) break;
    if (line.length > 400 || /[^\n]/.test(masked.slice(index, index + line.length))) continue;
    if (/^\s*(?:at |[{}\]"]|\[\s*["{]|\w+=|File )/.test(line) || !WRONG_WORDS.test(line)) continue;
    // A quoted post is what somebody said, and no page or log.
    if (/^\s*>/.test(line) && SPEAKS_OF_ONESELF.test(line)) continue;
    const code = coreOf(line.replace(/^\s*>\s?/, ''));
    if (code !== undefined)
      found.push({ code, shape: 'sentence', at: index + Math.max(0, line.indexOf(code)) });
  }
  return found;
}

function tellsWhy(line: string): boolean {
  return WRONG_WORDS.test(line) && !NO_REASON.test(line);
}

const MOST_LINKS = 3;
const LINK = /^: ([A-Za-z][^\n:()"'`[\]{}“”„=]{5,60})/;
/** An address or a name in brackets. */
const BRACKET = /^ ?\(([^()\n]{1,200})\)/;

/** The causes that go on behind what an error is called: `Exchange failed: error sending request (https://…): client error`. */
function linksBehind(text: string, end: number): readonly string[] {
  const links: string[] = [];
  for (let at = end; links.length < MOST_LINKS; ) {
    at += BRACKET.exec(text.slice(at, at + 204))?.[0].length ?? 0;
    const link = LINK.exec(text.slice(at, at + 64));
    if (!link) break;
    at += link[0].length;
    const said = trimmed(link[1]?.split(/[.,;] /)[0] ?? '');
    const named = /^\([A-Z]\w{2,30}\)/.exec(text.slice(at, at + 34))?.[0];
    links.push(named ? `${said} ${named}` : said);
  }
  return links.filter((link) => isSpeech(link) && (WRONG_WORDS.test(link) || /\berror\b/i.test(link)));
}

function pushSentence(found: Shaped[], match: RegExpExecArray, raw: string, always = false): void {
  const core =
    coreOf(raw) ?? thrownIn(raw) ?? (always && isSpeech(trimmed(raw)) ? trimmed(raw) : shownIn(match, raw));
  if (core === undefined) return;
  const at = match.index + Math.max(0, match[0].indexOf(core));
  const thrower = /(?:^|[\s"'`(:])([A-Za-z]\w{2,60}): ?$/.exec(
    match.input.slice(Math.max(0, at - 80), at),
  )?.[1];
  const own = thrower !== undefined && /[a-z][A-Z]|_/.test(thrower);
  found.push(
    own
      ? {
          code: `${thrower}: ${core}`,
          parts: [thrower, core],
          shape: 'sentence',
          at: at - thrower.length - 2,
        }
      : { code: core, parts: linksBehind(match.input, at + core.length), shape: 'sentence', at },
  );
}

/** What a screen says is quoted whole when it holds no word for an error: "it shows "Need admin approval"". */
function shownIn({ 0: whole, index, input }: RegExpExecArray, raw: string): string | undefined {
  const text = trimmed(raw);
  if (
    !/^["'`„«]/.test(whole) ||
    !/^[A-Z](?![A-Z]+ )/.test(text) ||
    text.includes('://') ||
    text.length > 100 ||
    text.endsWith('?') ||
    !isSpeech(text)
  )
    return undefined;
  if (NAMES_A_THING.test(input.slice(index + whole.length, index + whole.length + 12))) return undefined;
  return !SUCCEEDS.test(text) && SAYS.test(input.slice(Math.max(0, index - 40), index)) ? text : undefined;
}

function isPresented({ index, input }: RegExpExecArray): boolean {
  return SAYS.test(input.slice(Math.max(0, index - 40), index));
}

/** In JSON the value of a field that holds no message: `"app":"no app in context"`. */
function isOtherField({ 0: whole, index, input }: RegExpExecArray): boolean {
  if (!whole.startsWith('"')) return false;
  const key = /"(\w{1,40})"\s?:\s?$/.exec(input.slice(Math.max(0, index - 48), index))?.[1];
  return key !== undefined && !MESSAGE_FIELD.test(key);
}

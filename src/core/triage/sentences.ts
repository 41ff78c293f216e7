import { coreOf, isSpeech, thrownIn, trimmed } from './core-of.ts';
import type { Shaped } from './shaped.ts';
import { LINE_OPENERS, OPENERS, PAGE_OPENERS, SAYS_SO_FAR, STATUS_PHRASES, WRONG } from './words/errors.ts';
import { anyOf } from './words/rule.ts';

const WRONG_WORDS = anyOf(WRONG);
const MOST_PASTED_LINES = 3;

/** A way in which a sentence of an error stands in a text; the sentence is the first group that is there. */
interface Place {
  /** What a text must hold to be looked at. */
  readonly when: RegExp;
  readonly pattern: RegExp;
  /** Only a sentence that says what is wrong; where people speak themselves, "problem" and "failed" are not enough. */
  readonly strict?: boolean;
  /** Only behind words that say that a screen or a log shows it. */
  readonly presented?: boolean;
  /** What stands there is an error whatever it says. */
  readonly always?: boolean;
  readonly why: string;
}

/** The end of a line, and below it where the text of a page begins, behind its heading. */
const BELOW = String.raw`[ \t]{0,4}\n(?:[ \t]{0,8}\n)?(?:(?:Error|Oops|Sorry)[!.]{0,3}\n{1,2})?[ \t]{0,8}`;

/** Where sentences of errors stand; what comes first is listed first. All patterns are bounded. */
const PLACES: readonly Place[] = [
  {
    when: /[:=]/,
    pattern:
      /(?:\b(?:[Ee]rror|ERROR|[Ee]rror [Mm]essage|error[_ ]description|[Rr]eason|[Ff]ailure [Rr]eason|[Ss]tatus ?[Mm]essage|errorSummary|errorMessage|[Ee]xception|[Ff]atal|[Mm]essage|the (?:message|error|response) (?:is|says|was)|[A-Z]\w{2,50}(?:Exception|Error)))["']?\s?[:=]\s?["'`]?([A-Za-z](?:[^"`\n]|"[\w .:/-]{1,60}"(?= [a-z])){7,300})/g,
    why: 'behind a label; what the sentence itself quotes belongs to it',
  },
  {
    when: /[Dd]escription|[Hh]int|[Dd]etail|[Cc]ause/,
    pattern:
      /\b(?:[Dd]escription|[Hh]int|[Dd]etails?|[Cc]ause|[Cc]aused by)["']?\s?[:=]\s{1,2}["'`]?([A-Za-z][^"`\n]{7,300})/g,
    strict: true,
    why: 'behind a label that issues also have',
  },
  {
    when: /(?:ERRO|WARN|INFO|DEBU|FATA|SEVERE|Fatal|Error|error)/,
    pattern:
      /^[ \t*_]*(?:[\dT:.,Z +/-]{8,32}\s(?:\[?[\w.:-]{1,60}\]?\s)?)?(?:\[[\w.:-]{2,40}\]:?\s)?\[?(?:DEBU?G?|INFO|WARN(?:ING)?|ERRO?R?|FATAL?|SEVERE|Fatal|Error)\]?(?:\[\w+\])?[:!]?\s+([A-Za-z][^\n]{7,300})/gm,
    why: 'a log line with its level',
  },
  {
    when: /\.(?:go|py|rb|js|ts|php|cs|java):\d/,
    pattern:
      /\b\w[\w-]{1,40}\.(?:go|py|rb|js|ts|php|cs|java):\d{1,5}\]?:?\s(?:[\d.:]{7,30}\s)?([A-Za-z][^\n]{7,300})/g,
    strict: true,
    why: 'a log line with its place in the source',
  },
  {
    when: /\$/,
    pattern: /^[ \t]*\$ ?[a-z][^\n]{0,200}\n([A-Z][^\n]{11,300})/gm,
    why: 'what a command prints, right below its line',
  },
  {
    when: /\n/,
    pattern: new RegExp(
      String.raw`\b(?:errors?|message|says?|happens|response|output|fails with|aparece)\b[^\n]{0,40}${BELOW}((?:${OPENERS}) [^\n]{7,300})`,
      'g',
    ),
    why: 'the line below the words that present it',
  },
  {
    when: /\n/,
    pattern: new RegExp(
      String.raw`\b(?:says?|gets?|got|sees?|shows?|showing|reads|ends (?:in|with)|then|now|have|browser|page|screen|popup|window|logs?|dice|kommt|steht|zeigt|affiche)(?: (?:is|says|this|that|me|us|back))?:?${BELOW}([A-Z](?![^\n]{0,200}\b(?:I|my|me)\b)[^\n]{7,300})`,
      'g',
    ),
    strict: true,
    why: 'below words that leave their sentence open, when nobody speaks of himself there',
  },
  {
    when: /: /,
    pattern:
      /(?<=^|[\n:\])>|│.!]\s|\n|\s- |\breturn(?:s|ed) )((?:[Ee]rror \w|[Ff]ailed to \w|[Cc]ould(?:n't| not) \w|[Uu]nable to \w|[Cc]annot \w|[Cc]an't \w)[^\n:"]{2,100}: [^\n"]{4,300})/g,
    strict: true,
    why: 'a chain of causes, as Go programs print it',
  },
  {
    when: /\b(?:says?|saying|reads?|shows?|showing|displays?|tells|told|returns?|returned|gives?|gets?|getting|got|receives?|is|was|with|throws?|answers?|see)\b/,
    pattern: new RegExp(
      String.raw`\b(?:says?|saying|reads?|shows?|showing|displays?|tells? (?:me|us|them)|returns?|returned|gives? (?:me|us)|gets?|getting|got|receives?|throws?|answers?|(?:error|message|response|answer|page|log|this|see\b[^\n.:]{0,40}|get\b[^\n.:]{0,40}) (?:is|was)|(?:fail|stopp?|end|die|answer|respond|crashe|complain|refuse)(?:s|ed)? with)(?: -)?:?\s{1,2}((?:${OPENERS}) [^\n"?]{5,160})`,
      'g',
    ),
    strict: true,
    why: 'an error begins with a capital in the middle of a sentence: "Jenkins tells me No valid assertion found"',
  },
  {
    when: /[45]\d\d/,
    pattern: new RegExp(
      String.raw`(?<![\w.-])[45]\d\d(?:[ -][45]\.\d{1,2}\.\d{1,3})?[:,]? (?!${STATUS_PHRASES})([A-Z][a-z][^\n"?\`]{7,160})`,
      'g',
    ),
    strict: true,
    why: 'behind the status of HTTP or of SMTP: "422 The change you requested was rejected."',
  },
  {
    when: /(?:M|m)essage>|ode>|rror>|string>/,
    always: true,
    pattern:
      /<(?:\w{1,12}:)?(?:StatusMessage|Message|message|faultstring|[Ee]rror)>\s{0,4}([^<>\n]{3,300})</g,
    why: 'in XML',
  },
  {
    when: /["'`]/,
    // A quotation may go on in the next line, as a page does below its heading, or break off at the end of its line.
    pattern:
      /`([^`\n]{1,600})`|"([^"\n]{1,400})"|"([^"\n]{1,100}\n[^"\n]{4,300}(?:\n[^"\n]{4,300})?)(?<=\S|[.!] )"(?!\w)|"([^"\n]{1,400})\n|(?<![\w])'([^'\n]{12,300})'(?!\w)/g,
    why: 'in quotes',
  },
  {
    when: /[*_][A-Z]/,
    pattern: /(?<![\w*])\*{1,2}([A-Z][^*\n]{7,300})\*|(?<![\w_])_([A-Z][^_\n]{7,300})_(?!\w)/g,
    strict: true,
    presented: true,
    why: 'set apart from the sentence that it stands in: "this shows up: *Invalid redirect URL*"',
  },
  {
    when: /^[ \t>*_]{0,4}[A-Z]|: [A-Z]/m,
    pattern: new RegExp(
      String.raw`(?:^[ \t>*_]{0,4}|(?<=[a-z)]: ))((?:${LINE_OPENERS}|(?<=: )(?:${PAGE_OPENERS}))\b[^\n?]{0,200})`,
      'gm',
    ),
    strict: true,
    why: 'a line that begins as nobody begins to speak, or what stands behind a colon: "Access denied: …"',
  },
  {
    when: /certifica|PKIX/,
    always: true,
    pattern:
      /\b(x509: certificate [a-z ]{5,60}|PKIX path building failed|unable to find valid certification path|unable to get local issuer certificate|self[- ]signed certificate in certificate chain|certificate verify failed)\b/g,
    why: 'what TLS libraries say, wherever it stands: the endpoint of the authorization server is not trusted',
  },
  {
    when: /[„«»「]/,
    pattern: /„([^„“”"\n]{8,300})[“”"]|«\s?([^«»\n]{8,300})»|»([^«»\n]{8,300})«|「([^「」\n]{4,300})」/g,
    why: 'in the quotes of other languages',
  },
];

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
      pushSentence(found, match, raw, always);
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
    const code = coreOf(line.replace(/^\s*>\s?/, ''));
    if (code !== undefined)
      found.push({ code, shape: 'sentence', at: index + Math.max(0, line.indexOf(code)) });
  }
  return found;
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
      : { code: core, shape: 'sentence', at },
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

import { foldLatin } from './words/rule.ts';

/** One sentence that somebody wrote, without what they pasted. */
export interface Line {
  /** Offsets in the plain text. */
  readonly start: number;
  readonly end: number;
  /** The sentence with pasted values filled with `x` and Latin letters without marks, of the same length. */
  readonly masked: string;
}

/** A plain text in which pastes, quotes and code cannot be taken for speech, as long as the text itself. */
export interface Masked {
  readonly masked: string;
  readonly lines: readonly Line[];
}

const MOST_LINES = 120;
const LONGEST_LINE = 400;
const blank = (text: string) => '\n'.repeat(text.length);
const fill = (text: string) => 'x'.repeat(text.length);
const keepEnds = (text: string) => `${text[0] ?? ''}${fill(text.slice(1, -1))}${text.at(-1) ?? ''}`;

/** Lines that are log, stack trace, JSON or the small print of an error page. */
const PASTED_LINE =
  /^[ \t]*(?:at [\w$.<>]+[ (]|[{}[\]]|"[\w$ .-]{1,60}"\s*:|Caused by\b|Traceback\b|File "|\d{4}-\d\d-\d\d[T ]|\[\d|(?:DEBUG?|INFO|WARN(?:ING)?|ERRO?R?|FATAL?|TRACE|SEVERE)\b[[:\s|]|(?:Trace|Correlation|Request|Activity|Debug|Error|Event) ?ID\b\s*:|Timestamp\b\s*:|[\w.]{2,40}=[^\s]{2,}(?:&|$)|[\w.]{2,80}(?:Exception|Error):|AADSTS\d|>|&gt;|[-#=*_]{4,}$)[^\n]*/gm;
/** From a code with a colon behind it to the end of the line: the provider speaks, not the person. */
const QUOTED_MESSAGE = /(?<![\w])(?:Error: )?[A-Z]{2,10}\d{4,10}\b ?:[^\n]*/g;
const LABELLED =
  /\b(?:error|exception|error message|error_description|message|response)["']?\s?:[ \t]+[^\n.!?]{8,}/gi;

/** Masks what is pasted and cuts the rest into sentences; linear. */
export function readLines(text: string): Masked {
  let masked = text;
  if (masked.includes('```')) masked = masked.replace(/```[\s\S]*?(?:```|$)/g, blank);
  masked = masked.replace(PASTED_LINE, blank);
  if (masked.includes('`')) masked = masked.replace(/`[^`\n]{1,600}`/g, keepEnds);
  masked = masked.replace(QUOTED_MESSAGE, maskMessage);
  if (masked.includes(':')) {
    masked = masked.replace(LABELLED, (found) => {
      const colon = found.indexOf(':') + 1;
      return found.slice(0, colon) + fill(found.slice(colon));
    });
  }
  if (masked.includes('{')) masked = masked.replace(/\{[^{}\n]{2,2000}\}/g, keepEnds);
  if (masked.includes('://')) masked = masked.replace(/\b[a-z][a-z0-9+.-]{1,12}:\/\/[^\s<>"']+/gi, fill);
  if (masked.includes('"')) masked = masked.replace(/"[^"\n]{1,600}"/g, keepEnds);
  return { masked, lines: cutLines(masked) };
}

/** A question behind the message is the person's own. */
function maskMessage(found: string): string {
  const tail = /[.!] +([^.!?]{3,200}\?)\s*$/.exec(found);
  const kept = tail?.[1]?.length ?? 0;
  if (kept === 0) return fill(found);
  return `${fill(found.slice(0, found.length - kept - 2))}. ${found.slice(-kept)}`;
}

const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|no|v|incl|resp|z\.b|d\.h|bzw|p\.s|st|mr|ms)$/i;

function cutLines(masked: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  const close = (end: number) => {
    const piece = masked.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    const body = piece.trim();
    if (/[^x\s\W]|[^\x00-\x7f]|\+1/i.test(body)) {
      lines.push({
        start: start + lead,
        end: start + lead + body.length,
        masked: foldLatin(body.slice(0, LONGEST_LINE)).replace(/^(?:[-*•]|\d{1,2}[.)])\s+/, ''),
      });
    }
    start = end;
  };
  for (const { index, 0: mark } of masked.matchAll(
    /\n|(?<![.!?])[.!?]+(?=\s|$)|[。？！]+|(?<=[吗嗎])[，,]/g,
  )) {
    if (lines.length >= MOST_LINES) return lines;
    if (mark === '.' && ABBREVIATION.test(masked.slice(Math.max(start, index - 8), index))) continue;
    close(index + mark.length);
  }
  if (lines.length < MOST_LINES) close(masked.length);
  return lines;
}

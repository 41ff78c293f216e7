/** What a line is part of: a program, speech or a log, or nothing that could be told from it alone. */
type Kind = 'code' | 'other' | 'open';

/** Lines that stand in programs and in what programs print alike: braces, fields, markup, frames of a stack. */
const OPEN =
  /^[ \t]{0,60}(?:[\s\])}{[(,;~^|.]{0,60}$|["'`]?[\w$.-]{1,60}["'`]?[ \t]{0,4}:(?:[ \t]|$)|<|at \S|File "|\d|[+-][ \t]{1,4}[A-Z])/;
const FIELD = /^[ \t]{0,60}["'`]?[\w$.-]{1,60}["'`]?[ \t]{0,4}:(?:[ \t]|$)/;

/** Lines that only a program has. */
const CODE: readonly RegExp[] = [
  // A comment.
  /^[ \t]{0,60}(?:\/\/|\/\*|"""|''')/,
  // A keyword where a statement begins, and the punctuation that ends it or goes on.
  /^[ \t]{0,60}(?:\}[ \t]{0,3})?(?:if|else|elsif|elseif|for|foreach|while|switch|case|return|throw|raise|try|catch|finally|const|let|var|val|def|func|function|fn|class|struct|import|export|public|private|protected|static|final|async|await|defer|assert|unless|rescue|when|using|namespace|package)\b[^\n]{0,300}[({;=[>&|][ \t]{0,3}(?:\/\/[^\n]{0,200})?$/,
  /^[ \t]{0,60}(?:if|elif|while|unless|elsif)\b[^\n]{0,200}(?:[!=]=|\bnot in\b|\bis None\b|\w\.\w{1,40}[(?])/,
  /^[ \t]{0,60}(?:if|elif) ["'][^"'\n]{1,80}["'] (?:not )?in \w/,
  /^[ \t]{0,60}(?:else|try|finally|except\b[\w ,.()]{0,100}|def \w{1,60}\([^\n]{0,200}|class \w{1,60}[^\n]{0,100}):[ \t]{0,3}$/,
  // A call, or a variable that gets a value.
  /^[ \t]{0,60}(?:[\w$.[\]", *&]{1,60}[ \t]{0,3}:?=[ \t]{0,3})?(?:await |new |!|&|\*)?[$@\w]{1,40}(?:(?:\.|->|::|\?\.)[\w$]{1,40}){1,6}\([^\n]{0,300}$/,
  /^[ \t]{0,60}(?:(?:const|let|var|val|final|my|local|public|private|static|String|string|int|bool|auto) ){0,4}[$\w.[\]", *&]{1,60}[ \t]{0,12}:?=[ \t]{0,3}(?:["'`([{]|[$@\w]{1,40}\()[^\n]{0,300}$/,
  /^[ \t]{0,60}[$@\w]{2,40}\([^\n]{0,300}(?:;|\{|=>|,)[ \t]{0,3}$/,
  // Nothing but a text, with what separates it from the next; or a text with its key, as no JSON has it.
  /^[ \t]{0,60}\(?[rfbu$]?(?:"[^"\n]{1,300}"|'[^'\n]{1,300}'|`[^`\n]{1,300}`)[ \t]{0,3}(?:,[^\n]{0,120}|\),?|\+|\\)[ \t]{0,3}$/,
  /^[ \t]{0,60}(?:"[^"\n]{1,80}"|'[^'\n]{1,80}')[ \t]{0,12}=>[ \t]{0,3}\S/,
  // Queries of a database or a log, and scripts of a shell.
  /^[ \t]{0,60}(?:SELECT|FROM|WHERE|AND|OR|GROUP BY|ORDER BY|(?:LEFT |INNER )?JOIN|INSERT INTO|UPDATE|VALUES)\b[^\n]{0,300}$/,
  /^[ \t]{0,60}\|[ \t]{0,3}(?:where|project|summarize|extend|join|render|count)\b/,
  /;[ \t]{0,3}(?:then|do)[ \t]{0,3}$|^[ \t]{0,60}(?:fi|done|esac|then)[ \t]{0,3}$|^[ \t]{0,60}[A-Za-z_]\w{0,40}=\$\(|<<<[ \t]?["$]/,
];

/** In data no comma stands before a closing brace; in most programs one may. */
const SOURCE = /[^\s,],[ \t]{0,3}\n[ \t]{0,60}[\]}]/;
/** A page holds scripts, and they say nothing about who pasted it. */
const PAGE = /<(?:html|body|script|div|head|meta|form)\b/i;
const LONGEST = 400;
const MOST_LINES = 200;

/** How much of a text is the source of a program, and whether a place of it is. */
export interface CodeShare {
  /** From 0 to 1: of the lines that can be told, those that only a program has. */
  readonly share: number;
  /** Whether what stands there is speech or log, beside which a program was pasted. */
  readonly isBeside: (offset: number) => boolean;
}

/** Tells the source of a program from what programs print, and from what people say. Costs linear time. */
export function shareOfCode(text: string): CodeShare {
  if (PAGE.test(text)) return NONE;
  const isSource = SOURCE.test(text);
  let [code, other] = [0, 0];
  let isFrame = false;
  for (const line of text.split('\n', MOST_LINES)) {
    const follows = isFrame;
    isFrame = /^\s{0,20}File "/.test(line.slice(0, 40));
    // A traceback quotes the line that failed.
    if (follows) continue;
    const kind = kindOf(line.slice(0, LONGEST), isSource);
    if (kind === 'code') code += 1;
    else if (kind === 'other') other += 1;
  }
  if (code === 0) return NONE;
  return {
    share: code / (code + other),
    isBeside: (offset) => {
      const start = text.lastIndexOf('\n', offset - 1) + 1;
      const end = text.indexOf('\n', offset);
      const line = text.slice(start, end === -1 ? undefined : end).slice(0, LONGEST);
      return kindOf(line, isSource) === 'other';
    },
  };
}

const NONE: CodeShare = { share: 0, isBeside: () => true };

function kindOf(line: string, isSource: boolean): Kind {
  if (line.trim() === '') return 'open';
  if (CODE.some((pattern) => pattern.test(line))) return 'code';
  if (!OPEN.test(line)) return 'other';
  return isSource && FIELD.test(line) ? 'code' : 'open';
}

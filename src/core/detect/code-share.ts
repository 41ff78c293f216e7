/** What a line is part of: a program, speech or a log, or nothing that could be told from it alone. */
type Kind = 'code' | 'other' | 'open';

/** Lines that stand in programs and in what programs print alike: braces, fields, markup, frames of a stack. */
const OPEN =
  /^[ \t]{0,60}(?:[\s\])}{[(,;~^|.]{0,60}$|["'`]?[\w$.-]{1,60}["'`]?[ \t]{0,4}:(?:[ \t]|$)|<|at \S|File "|\d|[+-][ \t]{1,4}[A-Z])/;
const FIELD = /^[ \t]{0,60}["'`]?[\w$.-]{1,60}["'`]?[ \t]{0,4}:(?:[ \t]|$)/;
/** Lines of a difference between two sources begin so; an item of a list has one blank behind its sign. */
const DIFF = /^[+-](?=[ \t]{2})/;
/** A heading of Markdown, or a comment of a shell or a configuration. */
const HEADING_OR_NOTE = /^[ \t]{0,20}#{1,6}[ \t]/;
/** `GaxiosError: invalid_grant` is printed, though it looks like a field. */
const PRINTED = /^[ \t]{0,60}[\w$.]{0,80}(?:Error|Exception): /;

/** Lines that only a program has. */
const CODE: readonly RegExp[] = [
  // A comment; a line within one is indented by one blank more, which no item of a list is.
  /^[ \t]{0,60}(?:\/\/|\/\*|"""|''')|^(?:\t| {2}){0,20} \*(?: |\/|$)/,
  // A keyword where a statement begins, and the punctuation that ends it or goes on.
  /^[ \t]{0,60}(?:\}[ \t]{0,3})?(?:if|else|elsif|elseif|for|foreach|while|switch|case|return|throw|raise|try|catch|finally|const|let|var|val|def|func|function|fn|class|struct|import|export|public|private|protected|static|final|async|await|defer|assert|unless|rescue|when|using|namespace|package)\b[^\n]{0,300}[({;=[>&|][ \t]{0,3}(?:\/\/[^\n]{0,200})?$/,
  /^[ \t]{0,60}(?:if|elif|while|unless|elsif)\b[^\n]{0,200}(?:[!=]=|\bnot in\b|\bis None\b|\w\.\w{1,40}[(?])/,
  /^[ \t]{0,60}(?:raise|throw)(?: new)? [\w.]{2,60}\([^\n]{0,200}\);?[ \t]{0,3}$/,
  /^[ \t]{0,60}(?:if|elif) ["'][^"'\n]{1,80}["'] (?:not )?in \w/,
  /^[ \t]{0,60}(?:else|try|finally|except\b[\w ,.()]{0,100}|def \w{1,60}\([^\n]{0,200}|with [\w.]{1,60}\([^\n]{0,200}|class \w{1,60}[^\n]{0,100}):[ \t]{0,3}$/,
  /^[ \t]{0,60}assert(?:\w{0,30}\(| [^\n]{0,200}(?:[!=]=| in | is |\())/,
  /^[ \t]{1,60}return (?:["'`]|[\w.]{1,40}[;,])/,
  /^[ \t]{0,60}(?:public|private|protected|internal)(?: (?:static|const|readonly|final|override|sealed|abstract|val|var|string|String|int|class|void))+ \w/,
  // Ruby: modules, ends, symbols.
  /^[ \t]{0,60}(?:end|begin|module [A-Z][\w:]{1,60}|class [A-Z][\w:]{1,60}(?: < [A-Z][\w:]{1,60})?|def (?:self\.)?[a-z_]\w{0,60}[?!]?)[ \t]{0,3}$/,
  /^[ \t]{1,60}(?:\w{1,40} )?:\w{1,60}(?:,|[ \t]{0,3}$)|^[ \t]{1,60}\w{1,40}: :[a-z_]{2,60},?[ \t]{0,3}$/,
  // A call, or a variable that gets a value; a log writes its values without blanks: `error="invalid_grant"`.
  /^[ \t]{0,60}(?:[\w$.[\]"', *&]{1,60}[ \t]{1,3}:?=[ \t]{0,3})?(?:await |new |!|&|\*)?[$@\w]{1,40}(?:(?:\.|->|::|\?\.)[\w$]{1,40}){1,6}\((?!\w+ \w+ \w|[^\n]{0,80}\) [a-z]{2,12} [a-z]{2,12} )[^\n]{0,300}$/,
  /^[ \t]{0,60}(?:(?:const|let|var|val|final|my|local|public|private|static|String|string|int|bool|auto) ){0,4}(?!\w{0,40}(?:err|msg|message|desc|reason|detail|exception|status|code|result|response|body|output)\w{0,20}[ \t]{0,30}=)[$\w.[\]"']{1,60}(?:, [$\w.]{1,40}){0,3}[ \t]{1,30}:?=[ \t]{0,3}(?:["'`([{]|[$@\w]{1,40}\()[^\n]{0,300}$/,
  /^[ \t]{0,60}[$@\w]{2,40}\([^\n]{0,300}(?:;|\{|=>|,)[ \t]{0,3}$/,
  // A result that is handed back, a call that goes on in its next line, and the end of one that was given an object.
  /^[ \t]{0,60}(?:return|raise|throw|yield)[ \t](?:new )?[\w.]{1,60}\(/,
  /^[ \t]{1,60}\.[\w$]{1,40}\(/,
  /^[ \t]{0,60}\}\)+;[ \t]{0,3}$/,
  // A text that ends a statement or a call; what stands in it may have quotes of its own.
  /^[ \t]{2,60}[rfbu$@]{0,2}["'`][^\n]{1,400}["'`](?:;|\){1,4}[;,\]]?|\}{1,3}\)[;,]?)[ \t]{0,3}$/,
  // Texts that are put together, and one that is written with the escapes of its language.
  /[\w)\]] (?:\.\.|\+) ["'`]|^[ \t]{0,60}\+ ?[@$]?["'`]|["'`] ?\+[ \t]{0,3}$/,
  /[=(,][ \t]{0,3}[$@]{1,2}"/,
  // A field, and a variable of a type, that gets a text: what is printed has no blanks around its equals sign, or no quotes.
  /^[ \t]{2,60}[a-z]\w{0,40} = (?:[rfbu]?["'][^\n]{0,300}["']|\()[;,]?[ \t]{0,3}$/,
  /^[ \t]{0,60}[A-Za-z_]\w{1,60}[ \t]{1,40}[A-Z]\w{1,40}[ \t]{1,20}= ["'`]/,
  // An item of an array that gets a text.
  /^[ \t]{0,60}\$\w{1,40}\[["'][^"'\n]{1,120}["']\] = ["'`]/,
  // An argument by its name.
  /^[ \t]{4,60}[a-z_]\w{0,40}=(?:["'][^\n]{0,300}["']|[A-Z_a-z][\w.]{0,60}),[ \t]{0,3}$/,
  // A field whose text is converted, and a variant that is made.
  /^[ \t]{4,60}[\w"'][^\n]{0,200}\.(?:to_owned|to_string|into|unwrap)\(\)[,;)]{0,3}[ \t]{0,3}$|^[ \t]{1,60}[A-Z]\w{1,40}::[A-Z]\w{1,40} ?[({][ \t]{0,3}$/,
  // A remark behind a statement.
  /[;,{(] {1,30}(?:\/\/|#) /,
  // A call whose first arguments are names, and one item of a list of tuples.
  /^[ \t]{1,60}[a-z]\w{1,40}\((?:[a-z][\w.]{0,40}, ?){1,4}["'`][^\n]{0,300}\)[ \t]{0,3}$/,
  /^[ \t]{1,60}\([^\n]{1,300}\),[ \t]{0,3}$/,
  // A setting, or a constant that stands alone.
  /^[ \t]{0,20}(?:export )?[A-Z][A-Z0-9_]{3,60}[ \t]{1,3}=[ \t]{1,3}\S/,
  /^[ \t]{0,60}[\w$]{1,60}::[\w$]{1,60}[,)]{0,2}[ \t]{0,3}$/,
  // Nothing but a text, with what separates it from the next; or a text with its key, as no JSON has it.
  /^[ \t]{0,60}\(?[rfbu$@]?(?:"(?:[^"\\\n]|\\.){1,300}"|'(?:[^'\\\n]|\\.){1,300}'|`[^`\n]{1,300}`)[ \t]{0,3}(?:,[^\n]{0,120}|\){1,4}[,;]?|\+|;|\\)[ \t]{0,3}$/,
  /^[ \t]{0,60}(?:"[^"\n]{1,80}"|'[^'\n]{1,80}')[ \t]{0,12}=>[ \t]{0,3}\S/,
  // An object that goes on in the next line or closes a call, and the status that follows it: arguments, where an answer is sent.
  /^[ \t]{1,60}\{ ?[\w$]{1,40}: ?[^\n]{1,300}\}[,)]{1,3};?[ \t]{0,3}$/,
  /^[ \t]{1,60}\{ ?status(?:Code)?: ?\d{3} ?\}[,);]{0,3}[ \t]{0,3}$/,
  // Queries of a database or a log, and scripts of a shell.
  /^[ \t]{0,60}(?:SELECT|FROM|WHERE|AND|OR|GROUP BY|ORDER BY|(?:LEFT |INNER )?JOIN|INSERT INTO|UPDATE|VALUES)\b[^\n]{0,300}$/,
  /^[ \t]{0,60}\|[ \t]{0,3}(?:where|project|summarize|extend|join|render|count)\b/,
  /;[ \t]{0,3}(?:then|do)[ \t]{0,3}$|^[ \t]{0,60}(?:fi|done|esac|then)[ \t]{0,3}$|^[ \t]{0,60}[A-Za-z_]\w{0,40}=\$\(|<<<[ \t]?["$]/,
  /^[ \t]{0,60}(?:[a-z]{1,30}_\w{1,30}|echo|printf|print|puts|die|check) ["'$]/,
];

/** Frames of a stack: here something has run, and failed. */
const FRAMES =
  /(?:^[ \t]{1,40}at \S|^[ \t]{0,40}File ")[^\n]{0,400}\n(?:[^\n]{0,400}\n){0,2}(?:[ \t]{1,40}at \S|[ \t]{0,40}File ")/m;
/** In data no comma stands before a closing brace; in most programs one may; and what is printed closes no call. */
const SOURCE = /[^\s,],[ \t]{0,3}\n[ \t]{0,60}[\]}]|^[ \t]{0,60}\}\)+;[ \t]{0,3}$/m;
/** What PHP prints of its values, and its debuggers. */
const DUMP =
  /^\s{0,40}(?:array:\d{1,4} \[|array\(\d{1,4}\) \{|object\(|Array\s{0,3}$|stdClass Object)|\u25bc/m;
/** A page holds scripts, and they say nothing about who pasted it. */
const PAGE = /<(?:html|body|script|div|head|meta|form)\b/i;
const LONGEST = 400;
const MOST_LINES = 200;

/** How much of a text is the source of a program, and whether a place of it is. */
export interface CodeShare {
  /** From 0 to 1: of the lines that can be told, those that only a program has. */
  readonly share: number;
  /** Whether what stands there is a line of the program, speech or log beside one, or neither for sure. */
  readonly kindAt: (offset: number) => Kind;
}

/** Tells the source of a program from what programs print, and from what people say. Costs linear time. */
export function shareOfCode(text: string): CodeShare {
  const isLong = text.includes('\n');
  if (PAGE.test(text) || (isLong && (FRAMES.test(text) || DUMP.test(text)))) return NONE;
  const isSource = isLong && SOURCE.test(text);
  const lines = text.split('\n', MOST_LINES);
  const kinds: Kind[] = [];
  for (const [at, line] of lines.entries()) {
    // A call that is still open, and its arguments.
    const goesOn = kinds[at - 1] === 'code' && /[([]$/.test(lines[at - 1] ?? '') && /^[ \t]/.test(line);
    kinds.push(goesOn ? 'code' : kindOf(line.slice(0, LONGEST), isSource));
  }
  const code = kinds.filter((kind) => kind === 'code').length;
  if (code === 0) return NONE;
  const other = kinds.filter((kind) => kind === 'other').length;
  return {
    share: code / (code + other),
    kindAt: (offset) => {
      const own = text.slice(0, offset).split('\n', MOST_LINES).length - 1;
      // What stands between two lines of a program is one.
      if (kinds[own - 1] === 'code' && kinds[own + 1] === 'code') return 'code';
      let at = own;
      // A field, or a body in braces, belongs to what stands above it.
      while (at > 0 && kinds[at] === 'open' && lines[at - 1]?.trim() !== '') at -= 1;
      return kinds[at] === 'code' && at < own ? 'open' : (kinds[at] ?? 'open');
    },
  };
}

const NONE: CodeShare = { share: 0, kindAt: () => 'other' };

function kindOf(whole: string, isSource: boolean): Kind {
  const line = whole.replace(DIFF, '');
  if (line.trim() === '' || HEADING_OR_NOTE.test(line)) return 'open';
  if (PRINTED.test(line)) return 'other';
  if (CODE.some((pattern) => pattern.test(line))) return 'code';
  if (!OPEN.test(line)) return 'other';
  return isSource && FIELD.test(line) ? 'code' : 'open';
}

/** Lines that stand in programs and in what programs print alike: braces, fields, markup, frames of a stack. */
const NEITHER =
  /^[ \t]{0,60}(?:[\s\])}{[(,;~^|.]{0,60}$|["'`]?[\w$.-]{1,60}["'`]?[ \t]{0,4}:(?:[ \t]|$)|<|at \S|File "|\d|[+-][ \t]{1,4}[A-Z])/;

/** Lines that only a program has. */
const CODE: readonly RegExp[] = [
  // A comment.
  /^[ \t]{0,60}(?:\/\/|\/\*|"""|''')/,
  // A keyword where a statement begins, and the punctuation that ends it or goes on.
  /^[ \t]{0,60}(?:\}[ \t]{0,3})?(?:if|else|elsif|elseif|for|foreach|while|switch|case|return|throw|raise|try|catch|finally|const|let|var|val|def|func|function|fn|class|struct|import|export|public|private|protected|static|final|async|await|defer|assert|unless|rescue|when|using|namespace|package)\b[^\n]{0,300}[({;=[>&|][ \t]{0,3}(?:\/\/[^\n]{0,200})?$/,
  /^[ \t]{0,60}(?:if|elif|while|unless|elsif)\b[^\n]{0,200}(?:[!=]=|\bnot in\b|\bis None\b|\w\.\w{1,40}[(?])/,
  /^[ \t]{0,60}(?:else|try|finally|except\b[\w ,.()]{0,100}|def \w{1,60}\([^\n]{0,200}|class \w{1,60}[^\n]{0,100}):[ \t]{0,3}$/,
  // A call, or a variable that gets a value.
  /^[ \t]{0,60}(?:[\w$.[\]", *&]{1,60}[ \t]{0,3}:?=[ \t]{0,3})?(?:await |new |!|&|\*)?[$@\w]{1,40}(?:(?:\.|->|::|\?\.)[\w$]{1,40}){1,6}\([^\n]{0,300}$/,
  /^[ \t]{0,60}(?:(?:const|let|var|val|final|my|local|public|private|static|String|string|int|bool|auto) ){0,4}[$\w.[\]", *&]{1,60}[ \t]{0,12}:?=[ \t]{0,3}(?:["'`([{]|[$@\w]{1,40}\()[^\n]{0,300}$/,
  /^[ \t]{0,60}[$@\w]{2,40}\([^\n]{0,300}(?:;|\{|=>|,)[ \t]{0,3}$/,
  // Nothing but a text, with what separates it from the next.
  /^[ \t]{0,60}\(?[rfbu$]?(?:"[^"\n]{1,300}"|'[^'\n]{1,300}'|`[^`\n]{1,300}`)[ \t]{0,3}(?:,[^\n]{0,120}|\),?|\+|\\)[ \t]{0,3}$/,
];

/** Values that only a person or a log would put there; a page holds scripts that say nothing about who pasted it. */
const PAGE = /<(?:html|body|script|div|head|meta|form)\b/i;
const LONGEST = 400;
const MOST_LINES = 200;

/**
 * How much of a text is the source of a program, from 0 to 1: of its lines that can be told, the share that only a program
 * has. Where a program was pasted beside what it printed, the rest speaks against it. Costs linear time.
 */
export function shareOfCode(text: string): number {
  if (PAGE.test(text)) return 0;
  let [code, other] = [0, 0];
  let isFrame = false;
  for (const whole of text.split('\n', MOST_LINES)) {
    const line = whole.slice(0, LONGEST);
    const follows = isFrame;
    isFrame = /^\s{0,20}File "/.test(line);
    // A traceback quotes the line that failed.
    if (follows || line.trim() === '') continue;
    if (CODE.some((pattern) => pattern.test(line))) code += 1;
    else if (!NEITHER.test(line)) other += 1;
  }
  return code === 0 ? 0 : code / (code + other);
}

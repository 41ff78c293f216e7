import { stripVTControlCharacters, styleText } from 'node:util';

export type Style = Parameters<typeof styleText>[0];

/** Where a command writes to, and what it may assume of it. */
export interface Terminal {
  /** Columns to wrap at; undefined when the output is piped: then nothing is wrapped or coloured. */
  readonly width: number | undefined;
  write(text: string): void;
  writeError(text: string): void;
  /** One sentence on the error stream. */
  complain(sentence: string): void;
  style(style: Style, text: string): string;
  /** All of standard input; nothing when it is a keyboard and nobody has piped anything. */
  readInput(): Promise<string | undefined>;
}

const LONGEST_LINE = 100;

/** The terminal of this process. Colours follow NO_COLOR and FORCE_COLOR as Node.js reads them. */
export function createTerminal(): Terminal {
  const { stdout, stderr, stdin } = process;
  // Who pipes into `head` closes early; that is no failure.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    width: stdout.isTTY ? Math.max(40, Math.min(stdout.columns || 80, LONGEST_LINE)) : undefined,
    write: (text) => void stdout.write(text),
    writeError: (text) => void stderr.write(text),
    complain: (sentence) => void stderr.write(`${sentence}\n`),
    style: (style, text) => styleText(style, text, { stream: stdout, validateStream: true }),
    readInput: async () => {
      if (stdin.isTTY) return undefined;
      const parts: Buffer[] = [];
      for await (const part of stdin) parts.push(Buffer.from(part));
      return Buffer.concat(parts).toString('utf8');
    },
  };
}

/**
 * Wraps a paragraph at `width` columns; lines after the first are indented by `indent` spaces. Words longer than a line,
 * such as URIs, stay whole so that they can be copied. Without a width the text is one line.
 */
export function wrap(text: string, width: number | undefined, indent = 0): string {
  const plain = (word: string) => stripVTControlCharacters(word).length;
  if (width === undefined) return text;
  const lines: string[] = [];
  let [line, length] = ['', 0];
  for (const word of text.split(' ')) {
    const room = width - (lines.length === 0 ? 0 : indent);
    if (line !== '' && length + 1 + plain(word) > room) {
      lines.push(line);
      [line, length] = [word, plain(word)];
    } else {
      [line, length] = line === '' ? [word, plain(word)] : [`${line} ${word}`, length + 1 + plain(word)];
    }
  }
  lines.push(line);
  return lines.join(`\n${' '.repeat(indent)}`);
}

/** Makes text of others harmless for a terminal: no escape sequences, no control characters but line break and tab. */
export function harmless(text: string): string {
  return stripVTControlCharacters(text).replace(
    /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g,
    '',
  );
}

import type { Terminal } from '../../src/cli/terminal.ts';

/** A terminal for tests: collects what is written, colours nothing, and has this as its standard input. */
export function fakeTerminal(
  input?: string,
  width?: number,
): Terminal & { readonly out: () => string; readonly err: () => string } {
  let [out, err] = ['', ''];
  return {
    width,
    write: (text) => {
      out += text;
    },
    writeError: (text) => {
      err += text;
    },
    complain: (sentence) => {
      err += `${sentence}\n`;
    },
    style: (_, text) => text,
    readInput: async () => input,
    out: () => out,
    err: () => err,
  };
}

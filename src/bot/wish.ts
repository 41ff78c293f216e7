/** What somebody wants who turned to the bot; `inThread` says whether there is a thread to explain. */
export function readWish(text: string, inThread: boolean): Wish {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/[.!?]$/, '');
  if (EXPLAIN.has(words) || text.trim() === '') return inThread ? 'explain-thread' : 'help';
  if (SUMMARIZE.has(words)) return inThread ? 'summarize-thread' : 'summarize-nothing';
  return HELP.has(words) || text.trim() === '?' ? 'help' : 'look-up';
}

/** `summarize-nothing` asks for a summary where there is no thread. */
export type Wish = 'help' | 'explain-thread' | 'summarize-thread' | 'summarize-nothing' | 'look-up';

const EXPLAIN = new Set(['explain', 'explain this']);
const HELP = new Set(['help', 'hi', 'hello', 'hey']);
const SUMMARIZE = new Set(
  ['summarize', 'summarise', 'summary', 'sum up', 'recap'].flatMap((verb) => [
    verb,
    `please ${verb}`,
    `${verb} please`,
    `${verb} this`,
    `${verb} this thread`,
    `${verb} the thread`,
    `${verb} thread`,
  ]),
);

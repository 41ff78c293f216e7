import type { UnreadFile } from '../../core/triage/types.ts';
import type { Memory } from '../memory.ts';
import type { Place, ThreadFile, ThreadLine } from '../messages.ts';
import type { BotParts } from '../parts.ts';

/** Files of one thread that are opened, half of them its first and half its last; and how long all may take, in milliseconds. */
const MOST_FILES = 8;
const PATIENCE = 20_000;

/** The messages of a thread with what their files say, and the files that say nothing to us. */
export interface LinesWithFiles {
  readonly lines: readonly ThreadLine[];
  readonly unread: readonly UnreadFile[];
}

/**
 * Opens the files of a thread as answers do, a few and for a short time. Where a file cannot be read, but the bot answered
 * its message, the code that was answered stands for it.
 */
export async function readFiles(
  parts: BotParts,
  memory: Memory,
  { place, lines }: { readonly place: Required<Place>; readonly lines: readonly ThreadLine[] },
): Promise<LinesWithFiles> {
  const all = lines.flatMap((line) => (line.files ?? []).map((file) => ({ line, file })));
  if (all.length === 0) return { lines, unread: [] };
  const half = MOST_FILES / 2;
  const opened = all.length <= MOST_FILES ? all : [...all.slice(0, half), ...all.slice(-half)];
  const deadline = parts.clock.elapsed() + PATIENCE;
  const texts = new Map<ThreadFile, string>();
  // One after the other: pictures cost memory and time.
  for (const { file } of opened) texts.set(file, await readUntil(parts, file, deadline));
  const unread = all.filter(({ file }) => !texts.get(file));
  const answered = unread.length > 0 ? await answersIn(memory, place) : new Map<string, string>();
  const name = (file: ThreadFile) => parts.explainer.redact(file.name).slice(0, 100);
  return {
    lines: lines.map((line) => withFiles(line, texts, answered)),
    unread: unread.map(({ line, file }) => ({ ts: line.ts, name: name(file) })),
  };
}

/** Nothing when it takes too long. */
async function readUntil({ clock, stopping }: BotParts, file: ThreadFile, deadline: number): Promise<string> {
  const left = deadline - clock.elapsed();
  if (left <= 0) return '';
  const over = new AbortController();
  const waiting = clock.sleep(left, AbortSignal.any([over.signal, stopping])).then(
    () => '',
    () => '',
  );
  try {
    return await Promise.race([file.read().then(({ text }) => text), waiting]);
  } finally {
    over.abort();
  }
}

/** The codes that messages of a thread were answered with, by their `ts`. */
async function answersIn(memory: Memory, place: Required<Place>): Promise<ReadonlyMap<string, string>> {
  const { answers } = await memory.thread(place);
  return new Map(
    answers.flatMap(({ sourceTs, code }) => (code === undefined ? [] : [[sourceTs, code] as const])),
  );
}

/** What a file says is pasted, so that nothing in it is taken for somebody's words. */
function withFiles(
  line: ThreadLine,
  texts: ReadonlyMap<ThreadFile, string>,
  answered: ReadonlyMap<string, string>,
): ThreadLine {
  const { files = [] } = line;
  if (files.length === 0) return line;
  const said = files.map((file) => texts.get(file) ?? '').filter((text) => text !== '');
  const known = said.length < files.length ? answered.get(line.ts) : undefined;
  const pasted = [...said, ...(known === undefined ? [] : [known])];
  const fences = pasted.map((text) => `\`\`\`\n${text.replaceAll('```', "'''")}\n\`\`\``);
  return { ...line, text: [line.text, ...fences].join('\n') };
}

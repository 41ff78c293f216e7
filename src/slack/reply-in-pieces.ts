import { joinInto } from './blocks/limits.ts';
import { COPYABLE } from './blocks/summary.ts';
import { overResponseUrl, type ReplyTo, whisperOnce } from './reply.ts';
import type { Tools } from './tools.ts';

/** How many messages a text is told in: a response URL takes five answers, the thread as many as one may be shown. */
const MOST = { whispered: 12, byUrl: 5 } as const;

/** Whether a text can be told whole, whichever way is open. */
export const fitsInPieces = (text: string): boolean =>
  joinInto(text.split('\n'), COPYABLE).length <= MOST.byUrl;

/** Tells one person a long text as it is, in as few messages as possible; says how many lines did not fit. */
export async function replyInPieces(
  tools: Tools,
  to: ReplyTo,
  { title, text }: { readonly title: string; readonly text: string },
): Promise<void> {
  const pieces = joinInto(text.split('\n'), COPYABLE);
  const send = async (at: number, most: number, way: typeof whisperOnce): Promise<boolean> => {
    const part = pieces.length > 1 ? ` (${at + 1} of ${pieces.length})` : '';
    const more = at === most - 1 ? sayLeftOut(pieces, most) : '';
    const piece = pieces[at] ?? '';
    const what = { kind: 'copyable', title: `${title}${part}${more}`, text: piece } as const;
    return (await way(tools, to, what)) === 'arrived';
  };
  const sendAll = async (most: number, way: typeof whisperOnce): Promise<boolean> => {
    for (let at = 0; at < Math.min(pieces.length, most); at += 1) {
      // What was begun one way is not begun again the other: somebody would get a piece twice.
      if (!(await send(at, most, way))) return at > 0;
    }
    return true;
  };
  if (await sendAll(MOST.whispered, whisperOnce)) return;
  await sendAll(MOST.byUrl, overResponseUrl);
}

function sayLeftOut(pieces: readonly string[], most: number): string {
  const count = (some: readonly string[]) => some.reduce((sum, piece) => sum + piece.split('\n').length, 0);
  const left = count(pieces.slice(most));
  return left === 0 ? '' : `. The last ${left} of ${count(pieces)} lines did not fit`;
}

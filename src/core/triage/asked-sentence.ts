import type { Fits } from './words/gate.ts';
import * as hedged from './words/hedged.ts';

/** What may stand behind a question mark: closing marks, an emoji or its name. */
const AFTER_MARK = /^[\s"')\]*_~!?]{0,40}(?::[\w+-]{1,40}:)?[^\p{L}\p{N}]*$/u;

/** Whether a sentence asks: by its mark, or by how it is put where people leave the mark out. `fits` is of this sentence. */
export function isQuestion(text: string, fits: Fits<'RHETORICAL' | 'ASKS' | 'OPENS_AS_QUESTION'>): boolean {
  const mark = Math.max(text.lastIndexOf('?'), text.lastIndexOf('？'));
  if (mark !== -1 && text.length - mark < 40 && AFTER_MARK.test(text.slice(mark + 1)))
    return !fits('RHETORICAL');
  return fits('ASKS') || (!/[.!:]$/.test(text) && fits('OPENS_AS_QUESTION'));
}

/** "Same issue, would you share the fix?": what stands before the asking clause is said, not asked. */
export function beforeQuestion(text: string): string {
  if (hedged.ASKS_FROM_THE_START.test(text)) return '';
  const clause = hedged.ASKING_CLAUSE.exec(text)?.index ?? text.search(/, |，/);
  return clause > 0 && clause < text.length - 1 ? text.slice(0, clause) : '';
}

import type { Post } from './read.ts';

/**
 * Who has been helping pastes the log of what happened to the others, and tells what did not work out while mending it; who
 * was asked by name says what cannot be done.
 */
export function isAtWork({ cues, sentences, errors }: Post, wasAsked: boolean): boolean {
  if (cues.has('same') || cues.has('still') || cues.has('relapse')) return false;
  const suffering = sentences.filter(({ cues: own }) => own.has('suffers'));
  if (suffering.length === 0) return !cues.has('success');
  return (
    suffering.every(({ cues: own }) => own.has('did') || own.has('looked')) ||
    (wasAsked && errors.length === 0)
  );
}

const HAD =
  /^(?:(?:yes|yeah|yep|hi|hey|hello|ah|oh|ok),? )?(?:(?:i|we) )?(?:(?:have|also|once|just) )?had (?:this|that|it|the same|exactly|the exact)\b/i;

/** Says of all that is the same that it was so once. */
export function hadItBefore({ sentences }: Post): boolean {
  const same = sentences.filter(({ cues }) => cues.has('same'));
  return (
    same.length > 0 &&
    same.every(({ cues, masked }) => (cues.has('long-ago') && cues.has('did')) || HAD.test(masked))
  );
}

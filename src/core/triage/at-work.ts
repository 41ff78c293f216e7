import type { Post } from './read.ts';

/**
 * Who has been helping pastes the log of what happened to the others, and tells what did not work out while mending it; who
 * was asked by name says what cannot be done.
 */
export function isAtWork({ cues, sentences, errors }: Post, wasAsked: boolean): boolean {
  if (cues.has('same') || cues.has('still') || cues.has('relapse')) return false;
  const suffering = sentences.filter(({ cues: own }) => own.has('suffers'));
  if (suffering.length === 0) return !cues.has('success');
  return suffering.every(({ cues: own }) => own.has('did')) || (wasAsked && errors.length === 0);
}

import type { Answer } from '../../core/answer/types.ts';
import type { Memory } from '../memory.ts';
import { headlineOf, subjectOf } from '../policy.ts';

/** Counts a report or question in the statistics, and apart if nobody knows its code. Throws `StoreFailure`. */
export async function countAsked(memory: Memory, workspace: string, answer: Answer): Promise<void> {
  const subject = subjectOf(answer);
  if (subject === undefined) return;
  const counted = { subject, ...headlineOf(answer) };
  await memory.countStat(workspace, 'asked', counted);
  if (answer.kind === 'unknown-code') await memory.countStat(workspace, 'unknown', counted);
}

import type { Memory } from '../memory.ts';
import type { Incident } from './incident.ts';

/** Ends an attempt without marking it done: an incident has cost enough for now, and `tend` comes by again. */
export class Postponed extends Error {
  override readonly name = 'Postponed';
}

/** Takes one of the posts that an incident may cost in a minute; throws `Postponed` when none is left. */
export async function takePost(memory: Memory, incident: Incident): Promise<void> {
  if (!(await memory.mayPost(incident))) throw new Postponed('no post is left in this minute');
}

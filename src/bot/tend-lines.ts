import type { Memory } from './memory.ts';
import type { BotParts } from './parts.ts';
import { type KeptLine, nameOfLine } from './repeat-lines.ts';
import type { Voice } from './voice.ts';

/** For how long one process alone looks after a line; milliseconds. */
const TURN = 8_000;

/** Shows in the lines how many reported the same since. Never throws: what fails is logged and done the next time. */
export async function tendLines(
  parts: BotParts,
  memory: Memory,
  voiceIn: (workspace: string) => Promise<Voice>,
): Promise<void> {
  try {
    for (const line of await memory.repeatLines()) await tendLine(parts, memory, line, voiceIn);
  } catch (error) {
    if (!parts.stopping.aborted)
      parts.log.warn({ error }, 'A count of reports could not be brought up to date');
  }
}

async function tendLine(
  { claims, log, randomId }: BotParts,
  memory: Memory,
  line: KeptLine,
  voiceIn: (workspace: string) => Promise<Voice>,
): Promise<void> {
  const unsaid = await memory.unsaidOf(line);
  if (unsaid <= line.shown) return;
  if ((await claims.claim(`${nameOfLine(line)}:turn`, randomId(), TURN)).kind !== 'won') return;
  const { place, ts, what, mark, spoken } = line;
  const voice = await voiceIn(place.workspace);
  const said = await voice.change(place, ts, { ...what, total: spoken + unsaid }, mark);
  if (said.kind === 'said') return memory.rememberLineShown(line, unsaid);
  log.info({ reason: said.reason, channel: place.channel }, 'A line that counts reports is gone');
  await memory.forgetLine(line);
}

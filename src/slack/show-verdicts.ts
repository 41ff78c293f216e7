import type { VerdictTaken } from '../bot/take-verdict.ts';
import { renderVerdicts } from './blocks/answer.ts';
import { BLOCKS } from './blocks/ids.ts';
import { type CallParts, callUntilAnswered } from './calls.ts';
import type { Click } from './click.ts';
import { recordsIn, textIn } from './records.ts';

/** How long it is tried, in milliseconds; the verdict itself is noted already. */
const PATIENCE = 60_000;

/** Shows below an answer how people judged it. The rest of the message stays as Slack has it, unseen marks included. */
export async function showVerdicts(
  parts: CallParts,
  { place, messageTs, message }: Click,
  taken: VerdictTaken,
): Promise<void> {
  const blocks = recordsIn(message, 'blocks').filter((block) => block.block_id !== BLOCKS.verdicts);
  if (blocks.length === 0) return;
  const buttons = blocks.findIndex((block) => block.block_id === BLOCKS.buttons);
  const shown = blocks.toSpliced(
    buttons < 0 ? blocks.length : buttons,
    0,
    ...renderVerdicts(taken).map((block) => ({ ...block })),
  );
  const args = { channel: place.channel, ts: messageTs, text: textIn(message, 'text') ?? '', blocks: shown };
  const result = await callUntilAnswered(parts, { method: 'chat.update', args, patience: PATIENCE });
  if (result.kind === 'refused') parts.log.warn({ reason: result.reason }, 'A verdict could not be shown');
}

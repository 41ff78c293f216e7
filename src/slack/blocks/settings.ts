import type { ChannelSettings } from '../../bot/settings.ts';
import { message, type Rendered, section } from './message.ts';
import { plain } from './mrkdwn.ts';

const REPLIES: Readonly<Record<ChannelSettings['replies'], string>> = {
  thread: 'I answer recognised errors in the thread.',
  ephemeral: 'I answer recognised errors so that only the poster sees it.',
  off: 'I say nothing unasked.',
};

/** How the bot behaves in a channel, and where that is changed. */
export function renderSettings(channel: string, { replies, cooldown }: ChannelSettings): Rendered {
  const repeated =
    cooldown === 0
      ? 'Each report of the same error is answered by itself.'
      : `The same error again within ${duration(cooldown)} gets one line that links the first answer.`;
  const says = `Settings of <#${plain(channel)}>\n• ${REPLIES[replies]}\n• ${repeated}\nThey come from the configuration file of the bot; ask whoever runs it to change them.`;
  return message(says, [section(says)]);
}

function duration(ms: number): string {
  const [size, unit] = (
    [
      [3_600_000, 'hour'],
      [60_000, 'minute'],
      [1000, 'second'],
    ] as const
  ).find(([each]) => ms % each === 0) ?? [1000, 'second'];
  const count = Math.round(ms / size);
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

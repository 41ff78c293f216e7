import type { ChannelSettings } from '../../bot/settings.ts';
import type { Utterance } from '../../bot/voice.ts';
import { sayDuration } from '../../core/text/duration.ts';
import { COMMAND } from './ids.ts';
import { context, message, type Rendered, section } from './message.ts';
import { plain } from './mrkdwn.ts';

const REPLIES: Readonly<Record<ChannelSettings['replies'], string>> = {
  thread: 'I answer recognised errors in the thread.',
  ephemeral: 'I answer recognised errors so that only the poster sees it.',
  off: 'I say nothing unasked.',
};

/** Says that the incident channel did not take a notice, and what helps; `reason` is Slack's word. Plain text. */
export const sayRefused = (reason: string): string =>
  `Slack refused the last notice there (${reason}): ${REMEDIES[reason] ?? 'see whether I may post there'}.`;

const REMEDIES: Readonly<Record<string, string>> = {
  not_in_channel: 'invite me to that channel',
  channel_not_found: 'invite me to that channel, or choose another',
  is_archived: 'unarchive that channel, or choose another',
};

/** How the bot behaves in a channel, and where that is changed; `why` says why this person cannot. */
export function renderSettings({
  channel,
  settings: { replies, cooldown, outbreak, incidents },
  why,
  refused,
}: Extract<Utterance, { kind: 'settings' }>): Rendered {
  const repeated =
    cooldown === 0
      ? 'Each report of the same error is answered by itself.'
      : `The same error again within ${sayDuration(cooldown)} gets one line that links the first answer; after a few of them, reports are only counted.`;
  const many = outbreak
    ? `${outbreak.reporters} people with the same error within ${sayDuration(outbreak.within)} are one incident; it closes after ${sayDuration(outbreak.quiet)} without a report.`
    : 'I do not watch for outbreaks.';
  const notice = refused === undefined ? '' : ` ${plain(sayRefused(refused))}`;
  const told = incidents ? `Incidents are announced in <#${plain(incidents)}> too.${notice}` : '';
  const lines = [REPLIES[replies], repeated, many, told].filter(Boolean).map((line) => `• ${line}`);
  const says = [`Settings of <#${plain(channel)}>`, ...lines].join('\n');
  const how = `Workspace admins and whoever created the channel change them with \`${COMMAND} settings\`; what stands in oauth-error-bot.yml is fixed.`;
  return message(says, [section(says), ...context([why ? plain(why) : how])]);
}

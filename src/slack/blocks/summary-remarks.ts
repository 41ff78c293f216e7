import type { AskedForMissing } from '../../bot/summary/missing.ts';
import type { SentSummary } from '../../bot/summary/send.ts';
import type { NoSummary } from '../../bot/summary/types.ts';
import type { Utterance } from '../../bot/voice.ts';
import { COMMAND } from './ids.ts';

const remark = (text: string): Utterance => ({ kind: 'remark', text });

const UNREADABLE: Readonly<Record<string, string>> = {
  not_in_channel:
    'I am not in that channel, so I cannot read the thread. Invite me there and ask again; "Explain this error" in the menu of a message works without me.',
  channel_not_found:
    'I cannot see that channel: it is a private one that I am not in, or it is gone. Invite me there and ask again.',
  thread_not_found: 'There is no such message any more, so there is nothing to summarize.',
  message_not_found: 'There is no such message any more, so there is nothing to summarize.',
  missing_scope:
    'This workspace installed me without the right to read messages there. Ask whoever installed me to add it.',
};

/** Why there is no summary. */
export function sayNoSummary(none: NoSummary): Utterance {
  switch (none.kind) {
    case 'unreadable':
      return remark(
        UNREADABLE[none.reason] ??
          `Slack does not let me read that thread (${none.reason}), so I cannot summarize it.`,
      );
    case 'empty':
      return remark('There is nothing to summarize there: nobody wrote anything but to me.');
    case 'forbidden':
      return remark(
        'I only summarize threads for people who are in their channel. Join it, or ask somebody who is in it.',
      );
    default:
      return none satisfies never;
  }
}

/** What is said to `/oauth-error summary` without a link to a message of this workspace. */
export const LINK_REMARKS = {
  none: remark(
    `Add the link to a message of the thread: "Copy link" in the message's menu, then ${COMMAND} summary and the link. In the thread itself, mention me with the word summarize.`,
  ),
  unreadable: remark(
    'That is no link to a Slack message. "Copy link" in the menu of a message gives one, which ends in p and 16 digits.',
  ),
  elsewhere: remark('That message is in another workspace. I only see the one that I am asked in.'),
} as const;

/** What whoever asked for the missing values is told; nothing when the thread shows it. */
export function sayAskedForMissing(asked: Exclude<AskedForMissing, { kind: 'asked' }>): Utterance {
  switch (asked.kind) {
    case 'already':
      return remark('I have asked for exactly that in this thread already.');
    case 'nothing-missing':
      return remark('Nothing is missing any more. Refresh the summary to see it.');
    case 'refused':
      return remark(`Slack did not let me write in that thread (${asked.reason}).`);
    default:
      return sayNoSummary(asked);
  }
}

/** What whoever sent a summary elsewhere is told. */
export function saySent(sent: SentSummary): Utterance {
  switch (sent.kind) {
    case 'sent':
      return remark(
        sent.to.kind === 'me'
          ? 'The summary is in your direct messages with me.'
          : 'The summary is in the channel that you chose.',
      );
    case 'private-source':
      return remark(
        'What is said in a private channel or a direct message stays there: I can send this summary only to yourself.',
      );
    case 'not-a-member':
      return remark(
        'I send summaries only to channels that you are in, and where I can see that. Join it first.',
      );
    case 'too-many':
      return remark(
        `This summary stands in ${sent.most} other places already, and I keep no more of them up to date. Link the summary in its thread instead, or delete one of the copies.`,
      );
    case 'refused':
      return remark(
        `Slack did not let me post it there (${sent.reason}). Invite me to that channel and try again.`,
      );
    default:
      return sayNoSummary(sent);
  }
}

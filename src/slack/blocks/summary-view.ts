import type { types } from '@slack/bolt';
import type { Place } from '../../bot/messages.ts';
import { VIEWS } from './ids.ts';
import { readPlace, writePlace } from './summary.ts';

/** Fields of the form. */
export const SUMMARY_FIELDS = { to: 'summary_destination', channel: 'summary_channel' } as const;
const TO = { me: 'me', channel: 'channel' } as const;

const plainText = (text: string): types.PlainTextElement => ({ type: 'plain_text', text });
const option = (value: string, text: string) => ({ value, text: plainText(text) });
const ME = option(TO.me, 'To me, as a direct message');

/** Asks where a summary is to be sent; `nonce` makes sending the form twice count once. */
export function renderSummaryForm(place: Required<Place>, nonce: string): types.ModalView {
  return {
    type: 'modal',
    callback_id: VIEWS.summary,
    private_metadata: `${writePlace(place)}/${nonce}`,
    title: plainText('Send the summary'),
    submit: plainText('Send'),
    close: plainText('Cancel'),
    blocks: [
      {
        type: 'input',
        block_id: SUMMARY_FIELDS.to,
        label: plainText('Where to'),
        element: {
          type: 'radio_buttons',
          action_id: SUMMARY_FIELDS.to,
          options: [ME, option(TO.channel, 'To the channel below')],
          initial_option: ME,
        },
      },
      {
        type: 'input',
        block_id: SUMMARY_FIELDS.channel,
        optional: true,
        label: plainText('Channel'),
        element: {
          type: 'conversations_select',
          action_id: SUMMARY_FIELDS.channel,
          placeholder: plainText('A channel that you and I are in'),
          filter: { include: ['public', 'private'], exclude_bot_users: true },
        },
      },
      {
        type: 'context',
        elements: [
          plainText(
            'You have to be in that channel and in this one. What is said in a private channel can only be sent to yourself.',
          ),
        ],
      },
    ],
  };
}

/** Reads what `renderSummaryForm` noted in the form. */
export function readSummaryForm(
  about: string,
  workspace: string,
): { readonly place: Required<Place>; readonly nonce: string } | undefined {
  const [, written = '', nonce = ''] =
    /^([A-Z0-9]{1,30}\/[\d.]{1,22})\/([\w-]{1,64})(?:\/|$)/.exec(about) ?? [];
  const place = readPlace(written, workspace);
  return place && { place, nonce };
}

/** Whether the sender wants it for themselves. */
export const isToMe = (picked: string): boolean => picked !== TO.channel;

import type { PutIntoCanvas } from '../../bot/summary/canvas.ts';
import { canvasAddressOf, type ThreadSummary } from '../../bot/summary/types.ts';
import type { Utterance } from '../../bot/voice.ts';
import { message, type Rendered, section } from './message.ts';
import { link } from './mrkdwn.ts';
import { sayNoSummary } from './summary-remarks.ts';

const remark = (text: string): Utterance => ({ kind: 'remark', text });

/** Whether a canvas can be opened to a channel: Slack does not do that for direct messages. */
export const hasCanvases = (channel: string): boolean => !channel.startsWith('D');

/** What is said to a press that comes from a direct message all the same. */
export const DIRECT_CANVAS = remark(
  'A canvas is for the members of a channel, and this is a direct message. "Copy as Markdown" gives you the text.',
);

/** The line that links the canvas of a summary; empty where there is none. */
export function canvasLine(it: ThreadSummary): string {
  if (it.canvas === undefined) return '';
  const url = canvasAddressOf(it);
  return `Also in ${url === undefined ? 'a canvas' : link(url, 'a canvas')}, which follows the thread as well.`;
}

const HOW = {
  made: 'The summary is in a canvas now, which the members of this channel can read',
  updated: 'The canvas is up to date now',
  remade: 'Somebody had deleted the canvas, so I made a new one, which the members of this channel can read',
} as const;

/** Tells who asked where the canvas is. */
export function renderCanvasReady({ how, link: url }: Extract<Utterance, { kind: 'canvas' }>): Rendered {
  const says = url === undefined ? `${HOW[how]}.` : `${HOW[how]}: ${link(url, 'open it')}.`;
  return message(says, [section(says)]);
}

const INSTEAD = 'The summary here works without it, and so does "Copy as Markdown".';
const FREE = `This workspace is on Slack's free plan, in which an app cannot make a canvas of its own; that needs a paid plan. ${INSTEAD}`;
const OFF = `Canvases are switched off in this workspace. Its admins can switch them on in the workspace's settings. ${INSTEAD}`;
const RULES = `The rules of this workspace do not let me make canvases. Its admins can change that. ${INSTEAD}`;

/** What is missing where Slack refuses canvases, and how to get it: https://docs.slack.dev/reference/methods/canvases.create#errors. */
const REASONS: Readonly<Record<string, string>> = {
  missing_scope: `I was installed without the bot scope canvases:write, which canvases need. Whoever manages this app can add it under OAuth & Permissions and install the app again. ${INSTEAD}`,
  free_team_not_allowed: FREE,
  free_teams_cannot_create_non_tabbed_canvases: FREE,
  free_teams_cannot_create_standalone_canvases: FREE,
  free_teams_cannot_edit_standalone_canvases: FREE,
  team_tier_cannot_create_channel_canvases: FREE,
  canvas_disabled_user_team: OFF,
  canvas_disabled_file_team: OFF,
  canvas_globally_disabled: OFF,
  restricted_action: RULES,
  access_denied: RULES,
  no_permission: RULES,
  ratelimited: 'Slack lets me change only so many canvases in a minute. Press again in a minute or two.',
  canvas_editing_locked: 'Somebody is changing the canvas at this moment. Press again in a moment.',
  canvas_too_large: `The summary is too long for a canvas. ${INSTEAD}`,
};

/** Why the summary is in no canvas, or in none that others can read. */
export function sayNoCanvas(put: Exclude<PutIntoCanvas, { kind: 'put' }>): Utterance {
  switch (put.kind) {
    case 'unknown':
      return remark(
        'Slack did not say whether it made the canvas. If it did, nobody else can see that one. Press again to have one made.',
      );
    case 'refused':
      return remark(REASONS[put.reason] ?? `Slack did not take the canvas (${put.reason}). ${INSTEAD}`);
    case 'unread':
      return remark(
        `The canvas is made, but Slack did not let me open it to the members of this channel (${put.reason}). Press again to have that tried once more.`,
      );
    default:
      return sayNoSummary(put);
  }
}

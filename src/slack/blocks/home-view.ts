import type { types } from '@slack/bolt';
import type { RecentAnswer } from '../../bot/memory.ts';
import type { Statistics } from '../../bot/statistics/types.ts';
import { HELP_LINES } from './help.ts';
import { context, header, type KnownBlock, section } from './message.ts';
import { code, date, link, plain } from './mrkdwn.ts';
import { statisticsBlocks } from './stats.ts';

/** A line of a person's history, with the address of the answer if there is one. */
export type LinkedAnswer = RecentAnswer & { readonly link?: string };

const MOST_LINES = 5;

/** The home tab: how to use the bot, this person's last answers, newest first, and how the bot does here. */
export function renderHome(recent: readonly LinkedAnswer[], statistics: Statistics): types.HomeView {
  const answers: KnownBlock[] =
    recent.length === 0
      ? context(['Nothing yet. Answers to your questions will be listed here.'])
      : recent.map((answer) => section(renderRecent(answer)));
  const blocks = [
    header('Sign-in errors, explained'),
    ...HELP_LINES.map(section),
    { type: 'divider' as const },
    header('Your last answers'),
    ...answers,
    { type: 'divider' as const },
    header('In this workspace, this month and the last'),
    ...statisticsBlocks(statistics, MOST_LINES),
  ];
  return { type: 'home', blocks };
}

function renderRecent({ code: name, title, at, link: url }: LinkedAnswer): string {
  const what = name ? `${code(name)} ${plain(title)}` : plain(title);
  return `${what}\n${date(at)}${url ? ` · ${link(url, 'Show')}` : ''}`;
}

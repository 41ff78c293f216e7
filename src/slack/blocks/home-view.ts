import type { types } from '@slack/bolt';
import type { RecentAnswer } from '../../bot/memory.ts';
import { HELP_LINES } from './help.ts';
import { context, header, type KnownBlock, section } from './message.ts';
import { code, link, plain } from './mrkdwn.ts';

/** A line of a person's history, with the address of the answer if there is one. */
export type LinkedAnswer = RecentAnswer & { readonly link?: string };

/** The home tab: how to use the bot, and this person's last answers, newest first. */
export function renderHome(recent: readonly LinkedAnswer[]): types.HomeView {
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
  ];
  return { type: 'home', blocks };
}

function renderRecent({ code: name, title, at, link: url }: LinkedAnswer): string {
  const seconds = Math.floor(at / 1000);
  const day = new Date(at).toISOString().slice(0, 10);
  const when = `<!date^${seconds}^{date_short_pretty} {time}|${day}>`;
  const what = name ? `${code(name)} ${plain(title)}` : plain(title);
  return `${what}\n${when}${url ? ` · ${link(url, 'Show')}` : ''}`;
}

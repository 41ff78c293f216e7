import type { Utterance } from '../bot/voice.ts';
import { LINK_REMARKS, sayNoSummary } from './blocks/summary-remarks.ts';
import { callUntilAnswered } from './calls.ts';
import { readMessageLink } from './message-link.ts';
import { textIn } from './records.ts';
import type { Tools } from './tools.ts';

/** Who typed the command, and where. */
export interface Typed {
  readonly workspace: string;
  readonly channel: string;
  readonly user: string;
  readonly text: string;
}

const WISH = /^(?:summary|summarize|summarise)(?![\w-])([\s\S]*)$/i;
/** An address, in angle brackets with a label or without. */
const ADDRESS = /https?:\/\/[^\s<>|]{1,2000}/gi;
const BEGINS_WITH_ADDRESS = /^(?:of|for|from)?[\s:]*<?https?:\/\//i;
const PATIENCE = 5_000;

/** What `summary <link>` is answered with; undefined when something else was typed. Throws `SlackFailure`. */
export async function answerSummary(
  tools: Tools,
  { workspace, channel: from, user, text }: Typed,
): Promise<Utterance | undefined> {
  const [, rest] = WISH.exec(text.trim()) ?? [];
  if (rest === undefined) return undefined;
  if (rest.trim() === '') return LINK_REMARKS.none;
  // An error behind the word is looked up, with whatever addresses it has; 'summary of https://…' is meant as a link.
  const [link] = [...rest.matchAll(ADDRESS)].flatMap(([address]) => readMessageLink(address) ?? []);
  if (!link) {
    if (BEGINS_WITH_ADDRESS.test(rest.trim())) return LINK_REMARKS.unreadable;
    return tools.bot.recognises(rest) ? undefined : LINK_REMARKS.none;
  }
  const place = { workspace, channel: link.channel, threadTs: link.threadTs ?? link.ts };
  const read = await tools.bot.summaries.read({ place, user, from }, tools.voice);
  if (read.kind === 'read') return { kind: 'summary', it: read.it, look: 'private' };
  const unknown = read.kind === 'unreadable' && read.reason === 'channel_not_found';
  return unknown && !(await isOurs(tools, link.host)) ? LINK_REMARKS.elsewhere : sayNoSummary(read);
}

/** Whether a host is that of the bot's own workspace. */
async function isOurs(tools: Tools, host: string): Promise<boolean> {
  const call = { method: 'auth.test', args: {}, patience: PATIENCE };
  const result = await callUntilAnswered(tools, call);
  const own = result.kind === 'done' ? textIn(result.answer, 'url') : undefined;
  return own === undefined || URL.parse(own)?.host === host;
}

import type { types } from '@slack/bolt';
import { cut, LIMITS } from './limits.ts';

/** A block of Slack's Block Kit. */
export type KnownBlock = types.KnownBlock;

/** A rendered message: blocks, and a text that reads well alone. */
export interface Rendered {
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
}

/** A heading. It takes no markup, and so no escapes either: angle brackets are shown by their likes. */
export function header(text: string): KnownBlock {
  const tame = text.replaceAll('<', '‹').replaceAll('>', '›');
  return { type: 'header', text: { type: 'plain_text', text: cut(tame, LIMITS.header), emoji: false } };
}

/** A section of mrkdwn that is escaped already. */
export const section = (markup: string): KnownBlock => ({
  type: 'section',
  text: { type: 'mrkdwn', text: cut(markup, LIMITS.section) },
});

/** Small print of mrkdwn that is escaped already; empty pieces are left out. */
export function context(pieces: readonly string[], blockId?: string): KnownBlock[] {
  const elements = pieces
    .filter((piece) => piece !== '')
    .slice(0, LIMITS.context)
    .map((piece): types.MrkdwnElement => ({ type: 'mrkdwn', text: cut(piece, LIMITS.contextText) }));
  if (elements.length === 0) return [];
  return [{ type: 'context', elements, ...(blockId ? { block_id: blockId } : {}) }];
}

/** Puts a message together within Slack's limits; `text` is mrkdwn that is escaped already. */
export function message(text: string, blocks: readonly KnownBlock[]): Rendered {
  return { text: cut(text, LIMITS.text), blocks: blocks.slice(0, LIMITS.blocks) };
}

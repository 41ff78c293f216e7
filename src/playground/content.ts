import { fillIds } from './fill-ids.ts';
import { isRecord, type Json } from './types.ts';
import { validateBlocks } from './validate-blocks.ts';

/** Slack's limit on the text of a message, in characters. */
const MOST_TEXT = 40_000;
const MOST_ATTACHMENTS = 100;

/** What an app wants to say: in `chat.*` and at a response URL. Undefined means left out. */
export interface Content {
  readonly text: string | undefined;
  readonly blocks: readonly Json[] | undefined;
  readonly attachments: readonly Json[] | undefined;
}

/** Why Slack refuses content. `messages` are details for the developer. */
export interface ContentProblem {
  readonly error: 'no_text' | 'msg_too_long' | 'invalid_blocks' | 'too_many_attachments';
  readonly messages: readonly string[];
}

/** What Slack would refuse about the content of a message, if anything. */
export function problemOf({ text, blocks, attachments }: Content): ContentProblem | undefined {
  const hasMore = [blocks, attachments].some((list) => list !== undefined && list.length > 0);
  if ((text ?? '').trim() === '' && !hasMore) return { error: 'no_text', messages: [] };
  if ((text ?? '').length > MOST_TEXT) return { error: 'msg_too_long', messages: [] };
  if ((attachments ?? []).length > MOST_ATTACHMENTS) return { error: 'too_many_attachments', messages: [] };
  const messages = [
    ...validateBlocks(blocks ?? [], 'message'),
    ...(attachments ?? []).flatMap(attachmentProblems),
  ];
  return messages.length > 0 ? { error: 'invalid_blocks', messages } : undefined;
}

/** The content as Slack stores it: every block with an ID. */
export function completed(content: Content): Content {
  const { text, blocks, attachments } = content;
  return {
    text,
    blocks: blocks === undefined ? undefined : fillIds(blocks),
    attachments: attachments?.map((attachment, index) => {
      const inner = attachment.blocks;
      return {
        id: index + 1,
        ...attachment,
        ...(Array.isArray(inner) ? { blocks: fillIds(inner.filter(isRecord)) } : {}),
      };
    }),
  };
}

/** Tells whether notifications and screen readers would have nothing to say. */
export function lacksText({ text, blocks }: Content): boolean {
  return (text ?? '').trim() === '' && (blocks ?? []).length > 0;
}

function attachmentProblems(attachment: Json, index: number): readonly string[] {
  const blocks = attachment.blocks;
  return blocks === undefined ? [] : validateBlocks(blocks, 'message', `/attachments/${index}/blocks`);
}

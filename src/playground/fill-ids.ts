import { randomBlockId } from './ids.ts';
import { isRecord, type Json } from './types.ts';

/** Blocks with a `block_id` each, and an `action_id` for every interactive element, as Slack stores them. */
export function fillIds(blocks: readonly Json[]): readonly Json[] {
  return blocks.map((block) => {
    const filled: Json = { ...block, block_id: block.block_id ?? randomBlockId() };
    if (block.type === 'rich_text' || block.type === 'context') return filled;
    if (Array.isArray(block.elements)) filled.elements = block.elements.map(withActionId);
    if (isRecord(block.accessory)) filled.accessory = withActionId(block.accessory);
    if (isRecord(block.element)) filled.element = withActionId(block.element);
    return filled;
  });
}

function withActionId(element: unknown): unknown {
  if (!isRecord(element) || element.type === 'image' || element.action_id !== undefined) return element;
  return { ...element, action_id: randomBlockId() };
}

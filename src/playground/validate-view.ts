import { anything, bool, list, object, oneOf, plainText, type Report, string } from './shape.ts';
import { isRecord, type Json } from './types.ts';
import { validateBlocks } from './validate-blocks.ts';

/** Slack's limit on a view as JSON, in characters. */
export const MOST_VIEW = 250_000;

const shared = {
  private_metadata: string(3_000),
  callback_id: string(255),
  external_id: string(255),
  app_id: anything,
  bot_id: anything,
};
const modal = object(
  { type: oneOf('modal'), title: plainText(24), blocks: list(anything, 1, 100) },
  {
    ...shared,
    close: plainText(24),
    submit: plainText(24),
    clear_on_close: bool,
    notify_on_close: bool,
    submit_disabled: bool,
  },
);
const home = object({ type: oneOf('home'), blocks: list(anything, 0, 100) }, shared);

/**
 * What Slack would refuse about a view that is opened as `type`, as lines in its own form, with pointers that begin
 * with `/view`; none when it is fine.
 */
export function validateView(view: unknown, type: 'modal' | 'home'): readonly string[] {
  if (!isRecord(view)) return ['[ERROR] must be an object [json-pointer:/view]'];
  const problems: string[] = [];
  const report: Report = (at, says) => {
    problems.push(`[ERROR] ${says} [json-pointer:${at}]`);
  };
  if (view.type === undefined) report('/view', 'missing required field: type');
  (type === 'modal' ? modal : home)(view, '/view', report);
  const blocks = Array.isArray(view.blocks) ? view.blocks : [];
  problems.push(...validateBlocks(blocks, type, '/view/blocks'));
  if (type === 'modal' && view.submit === undefined && blocks.some(isInput)) {
    report('/view', 'missing required field: submit');
  }
  return problems;
}

const isInput = (block: unknown): boolean => isRecord(block) && (block as Json).type === 'input';

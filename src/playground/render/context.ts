import { renderPlainText } from './emoji.ts';
import { renderMrkdwn } from './mrkdwn.ts';
import type { Names } from './names.ts';
import { plainTokens } from './tokens.ts';
import { isJson, type Json, toText } from './values.ts';

/** What the renderers of one message or view share. */
export interface Context {
  readonly names: Names;
  /** begins the `id` of every field, so that two views on one page do not collide */
  readonly scope: string;
  /** `block_id` of the block around, if it has one */
  readonly blockId?: string;
}

/** A text object (`plain_text` or `mrkdwn`) → HTML content; empty for anything else. */
export function renderText(text: unknown, names: Names): string {
  if (!isJson(text)) return '';
  return text.type === 'mrkdwn' ? renderMrkdwn(toText(text.text), names) : renderPlainText(toText(text.text));
}

/** A text object as words, for labels and questions; not escaped. */
export function wordsOf(text: unknown, names: Names): string {
  return isJson(text) ? plainTokens(toText(text.text), names) : '';
}

/** The `data-…` attributes by which the page tells the bot what was used. */
export function actionAttributes(
  element: Json,
  context: Context,
): Readonly<Record<string, string | undefined>> {
  return {
    'data-action-id': toText(element.action_id),
    'data-block-id': context.blockId,
    'data-type': toText(element.type),
    'data-confirm': isJson(element.confirm)
      ? JSON.stringify(confirmOf(element.confirm, context.names))
      : undefined,
  };
}

function confirmOf(confirm: Json, names: Names): Readonly<Record<string, string>> {
  return {
    title: wordsOf(confirm.title, names),
    text: wordsOf(confirm.text, names),
    confirm: wordsOf(confirm.confirm, names) || 'Yes',
    deny: wordsOf(confirm.deny, names) || 'Cancel',
    style: toText(confirm.style),
  };
}

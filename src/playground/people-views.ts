import { sendEvent } from './events.ts';
import { basePayload, type Handled, sendInteraction } from './interactions.ts';
import type { Slack } from './slack.ts';
import { makeTrigger } from './triggers.ts';
import { isRecord, type Json, type View } from './types.ts';
import { validateView } from './validate-view.ts';
import { incompleteInputs, readState } from './view-state.ts';
import { closeView, hasRoomAbove, openView, replaceView } from './views.ts';
import { wireView } from './wire.ts';
import { directMessage } from './workspace.ts';

/** How sending a modal went; `errors` by block ID are shown beside the inputs. */
export type Submitted = Handled & { readonly errors?: Readonly<Record<string, string>> };

/** A person presses the submit button of a modal. What the app answers with `response_action` is done. */
export async function submit(slack: Slack, view: View, given: Json): Promise<Submitted> {
  const blocks = blocksOf(view);
  const values = readState(blocks, given);
  const incomplete = incompleteInputs(blocks, values);
  if (Object.keys(incomplete).length > 0) return showErrors(slack, view, incomplete);
  const { handled, response } = await sendInteraction(slack, {
    ...basePayload(slack, 'view_submission', view.user),
    trigger_id: makeTrigger(slack, view.user, view.id),
    view: wireView(view, slack.workspace, values),
    response_urls: [],
  });
  if (!handled.ok) return handled;
  return obey(slack, view, isRecord(response) ? response : {});
}

/** A person closes a modal, or with `all` the whole stack. The app hears of it when it asked for that. */
export async function close(slack: Slack, view: View, all: boolean, given: Json): Promise<Handled> {
  const wantsToKnow = view.content.notify_on_close === true;
  const isCleared = all || view.content.clear_on_close === true;
  const wire = wireView(view, slack.workspace, readState(blocksOf(view), given));
  closeView(slack, view, isCleared);
  if (!wantsToKnow) return { ok: true };
  const payload = { ...basePayload(slack, 'view_closed', view.user), view: wire, is_cleared: isCleared };
  return (await sendInteraction(slack, payload)).handled;
}

/** A person opens the app's home tab, or its messages. */
export function openHome(slack: Slack, user: string, tab: 'home' | 'messages'): void {
  const home = slack.workspace.homes.get(user);
  const channel = directMessage(slack.workspace, user).id;
  const view = home === undefined || tab !== 'home' ? {} : { view: wireView(home, slack.workspace) };
  sendEvent(slack, { type: 'app_home_opened', user, channel, tab, ...view });
}

/** The blocks of a view as it stands. */
export function blocksOf(view: View): readonly Json[] {
  const blocks = view.content.blocks;
  return Array.isArray(blocks) ? blocks.filter(isRecord) : [];
}

function obey(slack: Slack, view: View, response: Json): Submitted {
  switch (response.response_action) {
    case 'errors':
      return takeErrors(slack, view, response.errors);
    case 'update':
    case 'push':
      return takeView(slack, view, response.view, response.response_action === 'push');
    case 'clear':
      closeView(slack, view, true);
      return { ok: true };
    case undefined:
      closeView(slack, view);
      return { ok: true };
    default:
      return trouble(slack, `unknown response_action ${String(response.response_action)}`);
  }
}

function takeErrors(slack: Slack, view: View, errors: unknown): Submitted {
  const inputs = new Set(blocksOf(view).flatMap((block) => (block.type === 'input' ? [block.block_id] : [])));
  if (!isRecord(errors)) return trouble(slack, 'response_action errors without errors');
  const stray = Object.keys(errors).find((blockId) => !inputs.has(blockId));
  if (stray !== undefined) return trouble(slack, `no input block ${stray}`);
  const texts = Object.entries(errors).map(([blockId, text]) => [blockId, String(text)]);
  return showErrors(slack, view, Object.fromEntries(texts));
}

function takeView(slack: Slack, view: View, content: unknown, isPush: boolean): Submitted {
  const problems = validateView(content, 'modal');
  if (!isRecord(content) || problems.length > 0) return trouble(slack, problems.join('; '));
  if (isPush && !hasRoomAbove(slack, view)) return trouble(slack, 'push_limit_reached');
  if (isPush) openView(slack, view.user, content, view);
  else replaceView(slack, view, content);
  return { ok: true };
}

function showErrors(slack: Slack, view: View, errors: Record<string, string>): Submitted {
  slack.workspace.notify({ kind: 'view-errors', user: view.user, view, errors });
  return { ok: false, error: 'view_errors', errors };
}

/** The app answered something that Slack cannot use: the person reads a general sentence, tests read the reason. */
function trouble(slack: Slack, why: string): Submitted {
  slack.workspace.warnings.push(`invalid answer to view_submission: ${why}`);
  return { ok: false, error: 'invalid_response' };
}

import { basePayload, type Handled, sendInteraction } from './interactions.ts';
import { blocksOf } from './people-views.ts';
import type { Slack } from './slack.ts';
import { makeResponseUrl, makeTrigger } from './triggers.ts';
import { type Channel, type Ephemeral, isRecord, type Json, type Message, type View } from './types.ts';
import { elementsOf } from './validate-blocks.ts';
import { pickedValue, readState } from './view-state.ts';
import { channelLabel, wireMessage, wireView } from './wire.ts';

/** Which element a person used: a button's `value` is its own, of a menu it is the value of the picked option. */
export interface Used {
  readonly user: string;
  readonly actionId: string;
  readonly blockId?: string | undefined;
  readonly value?: unknown;
}

/** Where the element is. */
export type Spot =
  | { readonly kind: 'message'; readonly channel: Channel; readonly message: Message }
  | { readonly kind: 'ephemeral'; readonly channel: Channel; readonly ephemeral: Ephemeral }
  | { readonly kind: 'view'; readonly view: View; readonly state: Json };

/** A person uses a button or menu: sends `block_actions`. Undefined when there is no such element. */
export async function click(slack: Slack, spot: Spot, used: Used): Promise<Handled | undefined> {
  const blocks = blocksAt(spot);
  const found = blocks
    .filter((block) => used.blockId === undefined || block.block_id === used.blockId)
    .flatMap((block) => elementsOf(block).map((element) => ({ block, element })))
    .find(({ element }) => element.action_id === used.actionId);
  if (found === undefined) return undefined;
  const action = {
    ...describe(found.element, used.value),
    block_id: found.block.block_id,
    action_id: used.actionId,
    action_ts: slack.workspace.nextTs(),
  };
  const base = basePayload(slack, 'block_actions', used.user);
  const { handled } = await sendInteraction(slack, {
    ...base,
    ...placeOf(slack, spot, used.user),
    actions: [action],
  });
  return handled;
}

function describe(element: Json, value: unknown): Json {
  const { type } = element;
  if (type === 'feedback_buttons') {
    const sides = [element.positive_button, element.negative_button].filter(isRecord);
    const pressed = sides.find((side) => side.value === value) ?? sides[0] ?? {};
    return { type, text: pressed.text, value: pressed.value };
  }
  if (type !== 'button' && type !== 'icon_button') return { type, ...pickedValue(element, value) };
  const fields = ['text', 'value', 'style', 'url', 'icon', 'confirm'].filter(
    (name) => element[name] !== undefined,
  );
  return { type, ...Object.fromEntries(fields.map((name) => [name, element[name]])) };
}

function blocksAt(spot: Spot): readonly Json[] {
  if (spot.kind === 'view') return blocksOf(spot.view);
  const { blocks, attachments } = spot.kind === 'message' ? spot.message : spot.ephemeral;
  const inAttachments = (attachments ?? []).flatMap(({ blocks: inner }) =>
    Array.isArray(inner) ? inner : [],
  );
  return [...(blocks ?? []), ...inAttachments.filter(isRecord)];
}

function placeOf(slack: Slack, spot: Spot, user: string): Json {
  if (spot.kind === 'view') {
    const { view } = spot;
    const values = readState(blocksOf(view), spot.state);
    return {
      container: { type: 'view', view_id: view.id },
      trigger_id: makeTrigger(slack, user, view.id),
      view: wireView(view, slack.workspace, values),
    };
  }
  const { channel } = spot;
  const isEphemeral = spot.kind === 'ephemeral';
  const ts = isEphemeral ? spot.ephemeral.id : spot.message.ts;
  const { threadTs } = isEphemeral ? spot.ephemeral : spot.message;
  const original = isEphemeral ? { ephemeralId: ts } : { messageTs: ts };
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
  return {
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: channel.id,
      is_ephemeral: isEphemeral,
      ...thread,
    },
    trigger_id: makeTrigger(slack, user),
    channel: { id: channel.id, name: channelLabel(channel) },
    // Slack does not send the content of ephemeral messages back.
    ...(isEphemeral ? {} : { message: wireMessage(spot.message, slack.workspace, slack.settings.baseUrl) }),
    state: { values: readState(blocksAt(spot)) },
    response_url: makeResponseUrl(slack, { user, channel: channel.id, ...original }),
  };
}

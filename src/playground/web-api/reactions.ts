import { toggleReaction } from '../messages.ts';
import { permalink, wireMessage } from '../wire.ts';
import {
  type Call,
  channelOf,
  type Methods,
  messageOf,
  method,
  Refusal,
  requireMember,
  text,
  writableChannel,
} from './method.ts';

/** `reactions.*`: emoji on messages. */
export const reactionMethods: Methods = {
  'reactions.add': method(['channel', 'name', 'timestamp'], (call) => toggle(call, true, 'already_reacted')),
  'reactions.remove': method(['channel', 'name', 'timestamp'], (call) => toggle(call, false, 'no_reaction')),
  'reactions.get': method(['channel', 'timestamp'], (call) => {
    const channel = requireMember(call, channelOf(call));
    const message = messageOf(call, channel, 'timestamp');
    const { workspace, settings } = call.slack;
    const wire = wireMessage(message, workspace, settings.baseUrl);
    const link = permalink(message, settings.baseUrl);
    return { type: 'message', channel: channel.id, message: { ...wire, permalink: link } };
  }),
};

function toggle(call: Call, add: boolean, refusal: string) {
  const channel = writableChannel(call);
  const message = messageOf(call, channel, 'timestamp');
  const name = text(call.args, 'name').replaceAll(':', '');
  if (!/^[a-z0-9_+'-]{1,100}$/.test(name)) throw new Refusal('invalid_name');
  const user = call.slack.workspace.identity.botUser;
  if (!toggleReaction(call.slack, { channel, message }, { user, name, add })) throw new Refusal(refusal);
  return {};
}

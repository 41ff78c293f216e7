import type { Slack } from './slack.ts';
import type { Channel, Ephemeral, Json } from './types.ts';
import { trimWorkspace } from './workspace.ts';

/** Shows something to one person only. `user` is who says it: the bot if left out. Sends no event. */
export function addEphemeral(
  slack: Slack,
  shown: {
    readonly channel: string;
    readonly to: string;
    readonly user?: string;
    readonly threadTs?: string | undefined;
    readonly text: string | undefined;
    readonly blocks?: readonly Json[] | undefined;
    readonly attachments?: readonly Json[] | undefined;
  },
): Ephemeral {
  const { workspace } = slack;
  const ephemeral: Ephemeral = {
    id: workspace.nextTs(),
    channel: shown.channel,
    to: shown.to,
    user: shown.user ?? workspace.identity.botUser,
    threadTs: shown.threadTs,
    text: shown.text ?? '',
    blocks: shown.blocks,
    attachments: shown.attachments,
  };
  workspace.ephemerals.set(ephemeral.id, ephemeral);
  trimWorkspace(workspace);
  workspace.notify({ kind: 'ephemeral', user: ephemeral.to, ephemeral });
  return ephemeral;
}

/** Takes an ephemeral message away. */
export function removeEphemeral(slack: Slack, ephemeral: Ephemeral): void {
  slack.workspace.ephemerals.delete(ephemeral.id);
  slack.workspace.notify({ kind: 'ephemeral-deleted', user: ephemeral.to, ephemeral });
}

/** Tells a person what Slack itself would say. */
export function tell(slack: Slack, said: { channel: Channel; user: string; text: string }): void {
  addEphemeral(slack, { channel: said.channel.id, to: said.user, user: 'USLACKBOT', text: said.text });
}

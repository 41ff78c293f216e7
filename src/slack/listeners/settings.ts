import type {
  AllMiddlewareArgs,
  BlockStaticSelectAction,
  SlackActionMiddlewareArgs,
  SlackViewMiddlewareArgs,
  ViewSubmitAction,
} from '@slack/bolt';
import type { SettingsScope } from '../../bot/settings-book.ts';
import { renderSettingsForm, type SettingsAbout } from '../blocks/settings-view.ts';
import { readWorkspace } from '../incoming.ts';
import { changeView, openView } from '../open-view.ts';
import { readPermission } from '../permission.ts';
import { readSettings } from '../read-settings.ts';
import { isRecord, recordIn, recordsIn, textIn } from '../records.ts';
import { attend, type ReplyTo, reply } from '../reply.ts';
import type { Tools } from '../tools.ts';
import { readSentView } from '../view-values.ts';

/**
 * `/oauth-error settings`, and with `workspace` behind it: opens the form for whoever may change settings. Everybody else
 * sees them as they are, and why they cannot change them.
 */
export async function openSettings(
  tools: Tools,
  to: ReplyTo & { readonly triggerId: string },
  wish: 'channel' | 'workspace',
): Promise<void> {
  const { workspace, channel } = to.place;
  const permission = await readPermission(tools, { user: to.user, channel });
  const wantsAll = wish === 'workspace' || channel.startsWith('D');
  if (permission.kind === 'none' || (permission.kind === 'creator' && wantsAll)) {
    const why =
      permission.kind === 'none' ? permission.why : 'Only workspace admins can change it for all channels.';
    const what = await tools.bot.showSettings({ workspace, channel });
    return reply(tools, to, { ...what, why });
  }
  const scope = wantsAll ? { workspace } : { workspace, channel };
  const form = await tools.bot.settingsForm(scope);
  const view = renderSettingsForm(form, { from: channel, mayChangeAll: permission.kind === 'admin' });
  const opened = await openView(tools, to.triggerId, view);
  if (opened.kind === 'opened') return;
  const text = `Slack did not open the form (${opened.reason}). Please type the command again.`;
  await reply(tools, to, { kind: 'remark', text });
}

type ScopeArgs = Pick<SlackActionMiddlewareArgs<BlockStaticSelectAction> & AllMiddlewareArgs, 'body' | 'ack'>;

/** Somebody switched the form between the channel and the workspace. */
export const onSettingsScope =
  (tools: Tools) =>
  async ({ body, ack }: ScopeArgs): Promise<void> => {
    await ack();
    const view = recordIn(body, 'view');
    const about = readAbout(textIn(view, 'private_metadata') ?? '');
    const picked = textIn(recordIn(recordsIn(body, 'actions')[0], 'selected_option'), 'value');
    const workspace = readWorkspace(body);
    const user = textIn(recordIn(body, 'user'), 'id');
    if (!about || !workspace || !user || !picked) return;
    const to = { place: { workspace, channel: about.from }, user, respond: undefined, surface: 'view' };
    await attend(tools, to, async () => {
      const permission = await readPermission(tools, { user, channel: about.from });
      if (permission.kind !== 'admin') return;
      const scope = picked === 'workspace' ? { workspace } : { workspace, channel: about.from };
      const form = await tools.bot.settingsForm(scope);
      const shown = renderSettingsForm(form, { from: about.from, mayChangeAll: true });
      await changeView(tools, textIn(view, 'id') ?? '', shown);
    });
  };

type ViewArgs = Pick<SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs, 'body' | 'ack'>;

/** The form was sent: what is wrong is said beside its field, so that it is acknowledged only when it was looked at. */
export const onSettingsForm =
  (tools: Tools) =>
  async ({ body, ack }: ViewArgs): Promise<void> => {
    const sent = readSentView(body);
    const about = sent && readAbout(sent.about);
    if (!sent || !about) return void (await ack());
    const { workspace, user } = sent;
    const { channel, from, since } = about;
    const to = { place: { workspace, channel: from }, user, respond: undefined, surface: 'view' };
    const scope: SettingsScope = channel === undefined ? { workspace } : { workspace, channel };
    const refuse = (says: string) => ack({ response_action: 'errors', errors: { [firstInput(body)]: says } });
    try {
      const permission = await readPermission(tools, { user, channel: from });
      const mayChange =
        permission.kind === 'admin' || (permission.kind === 'creator' && channel !== undefined);
      if (!mayChange) return void (await refuse('You may not change these settings any more.'));
      const read = await readSettings(tools, sent.values, channel);
      if (read.kind === 'errors')
        return void (await ack({ response_action: 'errors', errors: { ...read.errors } }));
      const chosen = { ...read.chosen, by: user, at: tools.clock.now() };
      const saved = await tools.bot.saveSettings(scope, chosen, since);
      if (saved === 'outdated')
        return void (await refuse(
          'Somebody else changed these settings meanwhile. Close the form and open it again.',
        ));
    } catch (error) {
      tools.log.error({ error }, 'Settings could not be saved');
      return void (await refuse('This could not be saved. Please try again in a moment.'));
    }
    await ack();
    await attend(tools, to, async () => {
      await reply(tools, to, await tools.bot.showSettings({ workspace, channel: channel ?? from }));
    });
  };

/** Errors stand beside inputs alone. */
function firstInput(body: unknown): string {
  const blocks = recordsIn(recordIn(body, 'view'), 'blocks');
  return (
    textIn(
      blocks.find(({ type }) => type === 'input'),
      'block_id',
    ) ?? ''
  );
}

function readAbout(metadata: string): SettingsAbout | undefined {
  try {
    const read: unknown = JSON.parse(metadata);
    if (!isRecord(read)) return undefined;
    const { from, since, channel } = read;
    if (typeof from !== 'string' || typeof since !== 'number') return undefined;
    return { from, since, ...(typeof channel === 'string' ? { channel } : {}) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

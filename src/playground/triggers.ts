import { randomBytes } from 'node:crypto';
import type { ResponseUrl, Slack, Trigger } from './slack.ts';
import { trim } from './workspace.ts';

/** How long a trigger opens a view, in milliseconds. */
const TRIGGER_LIFE = 3_000;
const KEPT = 2_000;

/** Makes a trigger ID, good for one view within three seconds. */
export function makeTrigger(slack: Slack, user: string, viewId?: string): string {
  const id = `${Date.now()}.${slack.settings.now()}.${randomBytes(16).toString('hex')}`;
  slack.triggers.set(id, { user, madeAt: slack.settings.now(), viewId, used: false });
  trim(slack.triggers, KEPT);
  return id;
}

/** Uses a trigger up. Returns it, or Slack's error. */
export function takeTrigger(
  slack: Slack,
  id: string,
): Trigger | 'invalid_trigger_id' | 'exchanged_trigger_id' | 'expired_trigger_id' {
  const trigger = slack.triggers.get(id);
  if (trigger === undefined) return 'invalid_trigger_id';
  if (trigger.used) return 'exchanged_trigger_id';
  if (slack.settings.now() - trigger.madeAt > TRIGGER_LIFE) return 'expired_trigger_id';
  trigger.used = true;
  return trigger;
}

/** Makes a response URL for what `user` does in `channel`, on a message if one is given. */
export function makeResponseUrl(
  slack: Slack,
  place: Pick<ResponseUrl, 'user' | 'channel'> & Partial<Pick<ResponseUrl, 'messageTs' | 'ephemeralId'>>,
): string {
  const secret = randomBytes(16).toString('hex');
  const { user, channel, messageTs, ephemeralId } = place;
  slack.responseUrls.set(secret, {
    user,
    channel,
    messageTs,
    ephemeralId,
    madeAt: slack.settings.now(),
    uses: 0,
  });
  trim(slack.responseUrls, KEPT);
  const { teamId } = slack.workspace.identity;
  return `${slack.settings.baseUrl}/respond/${teamId}/${secret}`;
}

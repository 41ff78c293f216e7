import type { ChannelSettings } from '../../src/bot/settings.ts';
import { addChannel } from '../../src/playground/workspace.ts';
import { PASTE } from './small-catalog.ts';
import {
  AMINA,
  BEN,
  BOT,
  CHLOE,
  DIEGO,
  INCIDENTS,
  openStage,
  RANDOM,
  type Stage,
  type StageOptions,
  SUPPORT,
} from './stage.ts';

export const MINUTE = 60_000;
/** When an incident opens and closes. */
export const rule = { reporters: 3, within: 15 * MINUTE, quiet: 30 * MINUTE };

/** Two private channels. */
export const SECRET = 'C0SECRET04';
export const VAULT = 'C0VAULT005';

/** A stage with three channels and two private ones that the bot is in, an incident channel, and as many people as wanted. */
export async function openOutbreakStage(
  settings: Partial<ChannelSettings> = {},
  options: StageOptions & { readonly people?: number } = {},
) {
  const everywhere = { outbreak: rule, incidents: INCIDENTS, cooldown: 10 * MINUTE, ...settings };
  const channels = {
    ...Object.fromEntries([SUPPORT, RANDOM, SECRET, VAULT].map((id) => [id, everywhere])),
    ...options.channels,
  };
  const stage = await openStage({ ...options, channels });
  const { workspace, people } = stage.playground;
  people.joinChannel({ channel: RANDOM, user: 'U0OAUTHBOT' });
  for (const [id, name] of [
    [SECRET, 'merger-secret'],
    [VAULT, 'vault-secret'],
  ] as const)
    addChannel(workspace, {
      id,
      name,
      kind: 'private',
      members: [AMINA, BEN, CHLOE, DIEGO, BOT],
      creator: AMINA,
    });
  for (let index = 0; index < (options.people ?? 0); index += 1) {
    const id = `U1PERSON${String(index).padStart(3, '0')}`;
    workspace.users.set(id, { id, name: id.toLowerCase(), realName: id, color: '#000', bot: false });
    for (const channel of [SUPPORT, RANDOM]) workspace.channels.get(channel)?.members.add(id);
  }
  return stage;
}

/** The notices of incidents in a channel. */
export const noticesIn = (stage: Stage, channel: string) =>
  stage.said({ channel }).filter(({ metadata }) => kindOf(metadata) === 'oauth_error_outbreak');
/** What a post of ours is, by its metadata. */
export const kindOf = (metadata: unknown) => (metadata as { event_type?: string } | undefined)?.event_type;
/** Lines that later reports got in a channel. */
export const linesIn = (stage: Stage, channel: string) =>
  stage.said({ channel }).filter(({ text }) => text.includes('you are not alone'));
/** All that the bot said in its three channels. */
export const everything = (stage: Stage) =>
  [SUPPORT, RANDOM, INCIDENTS].flatMap((channel) => stage.said({ channel }));

/** Somebody pastes the error. */
export async function report(stage: Stage, where: { channel?: string; user: string; threadTs?: string }) {
  const message = stage.post(PASTE.redirect, where);
  await stage.settled();
  return message;
}

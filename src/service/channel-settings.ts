import type { ChannelSettings, Settings } from '../bot/settings.ts';
import type { ChannelOverrides } from './config-shape.ts';

/** How long an outbreak stays open after its last report where nothing is configured. */
const QUIET = 1_800_000;

/** What a channel gets when nothing is configured. */
const DEFAULT_CHANNEL: ChannelSettings = {
  replies: 'thread',
  cooldown: 600_000,
  outbreak: { reporters: 3, within: 900_000, quiet: QUIET },
};

/** Settings of each channel that has its own, and of all the others. */
export interface Channels extends Pick<Settings, 'forChannel' | 'fixedIn'> {
  /** What holds where nothing else is written. */
  readonly default: ChannelSettings;
  readonly byId: ReadonlyMap<string, ChannelSettings>;
}

/** Settings of every channel, out of what is written for some. */
export function completeChannels({
  default: base,
  ...others
}: Readonly<Record<string, ChannelOverrides>>): Channels {
  const everywhere = completeChannel(base ?? {}, DEFAULT_CHANNEL);
  const own = Object.entries(others).map(
    ([id, overrides]) => [id, completeChannel(overrides, everywhere)] as const,
  );
  const byId = new Map(own);
  return {
    default: everywhere,
    byId,
    forChannel: (channel) => byId.get(channel) ?? everywhere,
    fixedIn: (channel) => {
      const { replies, cooldown, incidents } = { ...base, ...others[channel] };
      return {
        ...(replies === undefined ? {} : { replies }),
        ...(cooldown === undefined ? {} : { cooldown }),
        ...(incidents === undefined ? {} : { incidents }),
      };
    },
  };
}

function completeChannel(own: ChannelOverrides, base: ChannelSettings): ChannelSettings {
  const outbreak = own.outbreak ?? base.outbreak;
  const incidents = own.incidents ?? base.incidents;
  return {
    replies: own.replies ?? base.replies,
    cooldown: own.cooldown ?? base.cooldown,
    ...(outbreak && outbreak !== 'off' ? { outbreak: { ...outbreak, quiet: outbreak.quiet ?? QUIET } } : {}),
    ...(incidents === undefined ? {} : { incidents }),
  };
}

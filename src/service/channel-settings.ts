import type { ChannelOverrides } from './config-shape.ts';

/** What the bot does of its own accord in a channel. */
export interface ChannelSettings {
  readonly replies: 'thread' | 'ephemeral' | 'off';
  /** Milliseconds in which the same error in the same channel gets one line instead of an answer; 0 answers each. */
  readonly cooldown: number;
  /** So many people reporting one error within so many milliseconds are an outbreak; absent when nobody watches for it. */
  readonly outbreak?: OutbreakRule;
  /** ID of the channel that is told of outbreaks. */
  readonly incidents?: string;
}

/** All durations in milliseconds; `quiet` is how long nobody reports until it counts as over. */
export interface OutbreakRule {
  readonly reporters: number;
  readonly within: number;
  readonly quiet: number;
}

/** How long an outbreak stays open after its last report where nothing is configured. */
const QUIET = 1_800_000;

/** What a channel gets when nothing is configured. */
const DEFAULT_CHANNEL: ChannelSettings = {
  replies: 'thread',
  cooldown: 600_000,
  outbreak: { reporters: 3, within: 900_000, quiet: QUIET },
};

/** Settings of each channel that has its own, and of all the others. */
export interface Channels {
  /** What holds in a channel, by its ID. */
  forChannel(channel: string): ChannelSettings;
  /** What of it is written in the file, and so cannot be changed in Slack. */
  fixedIn(channel: string): Partial<Pick<ChannelSettings, 'replies' | 'cooldown' | 'incidents'>>;
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

import type { Contacts } from '../core/answer/types.ts';

/** When reports of one error become an incident, and when it is over. */
export interface OutbreakRule {
  /** So many different people … */
  readonly reporters: number;
  /** … within so many milliseconds, in whatever channels. */
  readonly within: number;
  /** The incident closes after so many milliseconds without a report. */
  readonly quiet: number;
}

/** How the bot behaves in one channel. */
export interface ChannelSettings {
  /** Where unasked answers go: in the thread, to the poster alone, or nowhere. */
  readonly replies: 'thread' | 'ephemeral' | 'off';
  /** For how many milliseconds the same error is not explained again in the channel; 0 explains it each time. */
  readonly cooldown: number;
  /** Absent when nobody watches for outbreaks. */
  readonly outbreak?: OutbreakRule;
  /** ID of the channel that is told of incidents; absent when none is. */
  readonly incidents?: string;
}

/** What of a channel's settings the operator wrote down; nobody else can change that. */
export type FixedSettings = Partial<Pick<ChannelSettings, 'replies' | 'cooldown' | 'incidents'>>;

/** The organisation's settings, as the operator has them. */
export interface Settings {
  /** What holds in a channel, by its ID, where people have changed nothing. */
  forChannel(channel: string): ChannelSettings;
  /** What the operator wrote down for a channel, or for all. */
  fixedIn(channel: string): FixedSettings;
  /** The contacts that the operator wrote down. */
  readonly contacts: Contacts;
}

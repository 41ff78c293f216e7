/** How the bot behaves in one channel. */
export interface ChannelSettings {
  /** Where unasked answers go: in the thread, to the poster alone, or nowhere. */
  readonly replies: 'thread' | 'ephemeral' | 'off';
  /** For how many milliseconds the same error is not explained again in the channel; 0 explains it each time. */
  readonly cooldown: number;
}

/** The organisation's settings. */
export interface Settings {
  /** The settings of a channel, by its ID. */
  forChannel(channel: string): ChannelSettings;
}

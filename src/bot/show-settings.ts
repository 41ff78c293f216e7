import type { Memory } from './memory.ts';
import type { Place } from './messages.ts';
import type { Utterance } from './voice.ts';

/** What holds in a channel, as somebody is shown it. Throws `StoreFailure`. */
export async function showSettings(
  memory: Memory,
  { workspace, channel }: Pick<Place, 'workspace' | 'channel'>,
): Promise<Extract<Utterance, { kind: 'settings' }>> {
  const settings = await memory.settingsFor({ workspace, channel });
  const { incidents } = settings;
  const refusal = incidents && (await memory.channelRefusal({ workspace, channel: incidents }));
  return { kind: 'settings', channel, settings, ...(refusal ? { refused: refusal.reason } : {}) };
}

import type { SecretSeen } from '../core/detect/types.ts';
import type { Arrival } from './arrival.ts';
import { whisperPlaceOf } from './messages.ts';
import { once } from './once.ts';
import type { BotParts } from './parts.ts';

/**
 * Tells who pasted a live secret what it was and how to revoke it, in private and once per message, whatever else the bot
 * says or does not say. A warning that cannot be delivered is logged: the answer must not wait for it.
 */
export async function warnOfSecrets(
  parts: BotParts,
  { message, voice }: Pick<Arrival, 'message' | 'voice'>,
  secrets: readonly SecretSeen[],
): Promise<void> {
  const { workspace, channel, ts, user } = message;
  if (secrets.length === 0 || !user) return;
  // An edit may add another kind of secret, which deserves its own warning.
  const kinds = [...new Set(secrets.map(({ kind }) => kind))].toSorted().join(',');
  try {
    await once(parts, `${workspace}:secrets:${channel}:${ts}:${kinds}`, async ({ confirm }) => {
      await confirm();
      for (const { kind } of secrets) parts.metrics.count('secrets_seen', { secret: kind });
      // Somebody who does not know that a secret is out is worse off than somebody who is told twice.
      const options = { atLeastOnce: true };
      const what = { kind: 'secrets', secrets } as const;
      const said = await voice.whisper(whisperPlaceOf(message), user, what, options);
      return said.kind;
    });
  } catch (error) {
    if (parts.stopping.aborted) throw error;
    parts.log.error({ error, channel, ts }, 'A warning about a pasted secret could not be delivered');
  }
}

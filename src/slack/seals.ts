import type { Clock, Log } from '../bot/ports.ts';
import type { Vault } from './vault.ts';

/** How often it is looked for values that are encrypted with the other key, in milliseconds. */
const EVERY = 3_600_000;

/**
 * While there are two keys, encrypts all installations with the first one, also those of workspaces where nothing happens,
 * and says in the log when the other key may go. Ends when `signal` is aborted; never rejects.
 */
export async function tendSeals(
  vault: Pick<Vault, 'sealAll'>,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      const report = await vault.sealAll();
      if (!report) return;
      // Another replica may still encrypt with the other key, so that it is looked at again.
      if (report.lost > 0)
        log.error(
          { ...report },
          'Installations cannot be opened with the keys in ENCRYPTION_KEY; bring the missing key back, or have the app installed again there',
        );
      else if (report.anew > 0)
        log.info({ ...report }, 'Installations were encrypted with the first key of ENCRYPTION_KEY');
      else
        log.info(
          { ...report },
          'All installations are encrypted with the first key of ENCRYPTION_KEY: where that is the new key, and the first one at every replica, the other may go',
        );
    } catch (error) {
      log.warn(
        { error },
        'Installations could not be looked through; the second key of ENCRYPTION_KEY has to stay',
      );
    }
    await clock.sleep(EVERY, signal).catch(() => undefined);
  }
}

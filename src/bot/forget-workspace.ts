import { incidentPrefixes } from './outbreak/incident.ts';
import type { BotParts } from './parts.ts';
import { installationKey, WRONG_VERDICTS } from './ports.ts';
import { repeatPrefix } from './repeat-lines.ts';
import { changePrefix } from './summary/news-book.ts';

const PAGE = 500;

/**
 * Forgets all that is kept of a workspace: settings, threads, answers, histories, calls for help. Every key begins with the
 * ID of its workspace, but for those that are read for all workspaces at once. Claims and counters, which hold IDs and
 * times alone, run out by themselves, and the installation is left: it may be a new one. Throws `StoreFailure`.
 */
export async function forgetWorkspace({ store, log }: BotParts, workspace: string): Promise<void> {
  let forgotten = 0;
  const prefixes = [
    `${workspace}:`,
    `${WRONG_VERDICTS}${workspace}:`,
    ...incidentPrefixes(workspace),
    repeatPrefix(workspace),
    changePrefix(workspace),
  ];
  for (const prefix of prefixes) {
    for (let full = true; full; ) {
      const items = await store.list(prefix, PAGE);
      const ours = items.filter(({ key }) => key !== installationKey(workspace));
      for (const { key } of ours) await store.delete(key);
      forgotten += ours.length;
      full = items.length === PAGE;
    }
  }
  log.info({ workspace, forgotten }, 'A workspace was forgotten');
}

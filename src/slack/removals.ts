import type { Log } from '../bot/ports.ts';
import { asKept, installedAt, type Kept } from './kept.ts';
import { isRecord, textIn } from './records.ts';
import type { Vault } from './vault.ts';
import type { Whereabouts } from './whereabouts.ts';

/** Forgets what is kept of a workspace. May be called again. */
export type Forget = (workspace: string) => Promise<void>;

/** When workspaces left, in seconds since the epoch, and what is to be done with each. */
export interface Leave {
  readonly eventTime: number;
  readonly forget: Forget;
}

/** Takes installations away. */
export interface Removals {
  /**
   * Removes the installation in a workspace, or of a whole organisation, unless it is younger than the event that says so
   * (seconds since the epoch). `forget` is called before for each workspace whose data goes with it, so that all are
   * forgotten also when the event has to come again. Returns whether anything was removed.
   */
  remove(where: Whereabouts, eventTime: number, forget: Forget): Promise<boolean>;
  /** Does the same for workspaces that an organisation took from its installation; one with its own keeps that. */
  leave(enterprise: string, workspaces: readonly string[], left: Leave): Promise<boolean>;
}

/** Removals over the vault in which installations are kept. One that no key opens is removed like any other. */
export function createRemovals(vault: Vault, log: Log): Removals {
  const leaveOne = async (enterprise: string, workspace: string, { eventTime, forget }: Leave) => {
    const there = await vault.readIfOpens(workspace);
    const since = isRecord(there) ? Number(there.since) : 0;
    const elsewhere = asKept(there) !== undefined || (textIn(there, 'via') ?? enterprise) !== enterprise;
    if (elsewhere || since > eventTime * 1000 + 999) return false;
    await forget(workspace);
    await vault.remove(workspace);
    return true;
  };

  return {
    async remove({ workspace, enterprise, orgWide }, eventTime, forget) {
      // What concerns a whole organisation may name no workspace.
      const org = enterprise !== undefined && (orgWide || workspace === '' || workspace === enterprise);
      const id = org ? enterprise : workspace;
      if (id === '') return false;
      return vault.exclusively(id, async () => {
        const kept = asKept(await vault.readIfOpens(id));
        // An event that comes late, or again, must not undo what was installed since.
        if (kept && installedAt(kept) > eventTime * 1000 + 999) return false;
        for (const member of org ? (kept?.workspaces ?? []) : [])
          await leaveOne(id, member, { eventTime, forget });
        await forget(id);
        await vault.remove(id);
        log.info({ workspace: id }, 'The app was removed');
        return true;
      });
    },
    leave: (enterprise, workspaces, left) =>
      vault.exclusively(enterprise, async () => {
        const gone: string[] = [];
        for (const workspace of workspaces)
          if (await leaveOne(enterprise, workspace, left)) gone.push(workspace);
        const kept = asKept(await vault.readIfOpens(enterprise));
        const others = kept?.workspaces.filter((workspace) => !gone.includes(workspace)) ?? [];
        if (kept && others.length < kept.workspaces.length)
          await vault.write(enterprise, { ...kept, workspaces: others } satisfies Kept);
        log.info({ enterprise, workspaces: gone }, 'An organisation took the app from workspaces');
        return gone.length > 0;
      }),
  };
}

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
   * forgotten also when the event has to come again; what is installed meanwhile stays. Returns whether anything was removed.
   */
  remove(where: Whereabouts, eventTime: number, forget: Forget): Promise<boolean>;
  /** Does the same for workspaces that an organisation took from its installation; one with its own keeps that. */
  leave(enterprise: string, workspaces: readonly string[], left: Leave): Promise<boolean>;
}

/** Removals over the vault in which installations are kept. One that no key opens is removed like any other. */
export function createRemovals(vault: Vault, log: Log): Removals {
  /** Whether a workspace goes with its organisation: it has no installation of its own, and none since. */
  const leaves = async (enterprise: string, workspace: string, eventTime: number) => {
    const there = await vault.readIfOpens(workspace);
    const since = isRecord(there) ? Number(there.since) : 0;
    const elsewhere = asKept(there) !== undefined || (textIn(there, 'via') ?? enterprise) !== enterprise;
    return !elsewhere && !isLater(since, eventTime);
  };
  const drop = (enterprise: string, workspace: string, eventTime: number) =>
    vault.exclusively(workspace, async () => {
      const gone = await leaves(enterprise, workspace, eventTime);
      if (gone) await vault.remove(workspace);
      return gone;
    });
  /** Forgets those of the workspaces that go, and returns them: what they stand in is left, and looked at again. */
  const forgetMembers = async (enterprise: string, workspaces: readonly string[], left: Leave) => {
    const going: string[] = [];
    for (const workspace of workspaces) {
      if (!(await leaves(enterprise, workspace, left.eventTime))) continue;
      await left.forget(workspace);
      going.push(workspace);
    }
    return going;
  };

  return {
    async remove({ workspace, enterprise, orgWide }, eventTime, forget) {
      // What concerns a whole organisation may name no workspace.
      const org = enterprise !== undefined && (orgWide || workspace === '' || workspace === enterprise);
      const id = org ? enterprise : workspace;
      if (id === '') return false;
      const read = async () => asKept(await vault.readIfOpens(id));
      const before = await read();
      // An event that comes late, or again, must not undo what was installed since.
      if (before && isLater(installedAt(before), eventTime)) return false;
      const members = await forgetMembers(id, (org && before?.workspaces) || [], { eventTime, forget });
      await forget(id);
      return vault.exclusively(id, async () => {
        // Forgetting takes its time, in which somebody may have installed it again, or it may have worked elsewhere, too.
        const kept = await read();
        if (kept && installedAt(kept) !== (before && installedAt(before))) return false;
        const late = (org && kept?.workspaces.filter((one) => !before?.workspaces.includes(one))) || [];
        members.push(...(await forgetMembers(id, late, { eventTime, forget })));
        for (const member of members) await drop(id, member, eventTime);
        await vault.remove(id);
        log.info({ workspace: id }, 'The app was removed');
        return true;
      });
    },
    async leave(enterprise, workspaces, left) {
      const going = await forgetMembers(enterprise, workspaces, left);
      return vault.exclusively(enterprise, async () => {
        const gone: string[] = [];
        for (const workspace of going)
          if (await drop(enterprise, workspace, left.eventTime)) gone.push(workspace);
        const kept = asKept(await vault.readIfOpens(enterprise));
        const others = kept?.workspaces.filter((workspace) => !gone.includes(workspace)) ?? [];
        if (kept && others.length < kept.workspaces.length)
          await vault.write(enterprise, { ...kept, workspaces: others } satisfies Kept);
        log.info({ enterprise, workspaces: gone }, 'An organisation took the app from workspaces');
        return gone.length > 0;
      });
    },
  };
}

/** Whether milliseconds are surely later than an event of that second: Slack tells no fractions. */
const isLater = (at: number, eventTime: number): boolean => at > eventTime * 1000 + 999;

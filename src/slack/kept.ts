import type { Installation } from '@slack/bolt';
import { isRecord, textIn } from './records.ts';
import type { Vault } from './vault.ts';

/** What is kept of an installation. */
export interface Kept {
  readonly installation: Installation<'v2', boolean>;
  /** Workspaces of an organisation in which the bot has worked. */
  readonly workspaces: readonly string[];
}

/** The installation under an ID, or undefined when there is none. Throws what the vault throws. */
export const readKept = async (vault: Vault, id: string) => asKept(await vault.read(id));

/** The installation that a value of the vault is, if it is one. */
export function asKept(kept: unknown): Kept | undefined {
  return isRecord(kept) && isRecord(kept.installation) ? (kept as unknown as Kept) : undefined;
}

/** In a workspace of an organisation stands where the organisation's installation is. */
export async function readVia(vault: Vault, id: string): Promise<{ readonly via?: string }> {
  const via = textIn(await vault.read(id), 'via');
  return via === undefined ? {} : { via };
}

/** When an app was installed, in milliseconds since the epoch. */
export const installedAt = ({ installation }: Kept): number => Date.parse(installation.metadata ?? '') || 0;

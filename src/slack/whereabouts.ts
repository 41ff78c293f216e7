import { readWorkspace } from './incoming.ts';
import { textIn } from './records.ts';

/** Where something comes from. */
export interface Whereabouts {
  readonly workspace: string;
  /** The organisation that the workspace belongs to. */
  readonly enterprise?: string;
  /** Whether the app is installed for the whole organisation; absent where nobody says. */
  readonly orgWide?: boolean;
}

/** What Bolt says of where a payload comes from. */
interface Source {
  readonly enterpriseId?: string | undefined;
  readonly isEnterpriseInstall?: boolean;
}

/** Reads where a payload comes from: in shared channels the workspace in whose context the bot is told. */
export function readWhereabouts(
  body: unknown,
  { enterpriseId, isEnterpriseInstall = false }: Source,
): Whereabouts {
  const workspace = readWorkspace(body) ?? '';
  const enterprise = textIn(body, 'context_enterprise_id') ?? enterpriseId;
  return { workspace, ...(enterprise ? { enterprise } : {}), orgWide: isEnterpriseInstall };
}

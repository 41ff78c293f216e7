import { randomId } from './ids.ts';
import type { Slack } from './slack.ts';
import { clearWorkspace } from './workspace.ts';

/** What starting over needs. `fill` puts the sample data back; `prepare` makes the app ready for the new workspace. */
export interface NewStart {
  fill(): void;
  prepare(workspaceId: string): Promise<void>;
}

/**
 * Makes everything as it was at the start. It is another workspace then, with an ID of its own: whatever the app remembers
 * of the old one (who reported what, which answers stand) would speak of messages that are gone.
 */
export async function startOver({ workspace }: Slack, { fill, prepare }: NewStart): Promise<void> {
  workspace.identity = { ...workspace.identity, teamId: randomId('T') };
  clearWorkspace(workspace);
  fill();
  workspace.notify({ kind: 'reset' });
  await prepare(workspace.identity.teamId);
}

import type { Clock } from '../bot/ports.ts';
import { callOnce, giveUp } from './calls.ts';
import type { Installs, Rights } from './installs.ts';
import type { Tools } from './tools.ts';
import type { Whereabouts } from './whereabouts.ts';

/** The tools to work with in a workspace. */
export interface Workspaces {
  /** Throws `NotInstalled` where the app is not. */
  toolsIn(where: Whereabouts): Promise<Tools>;
  /** The app is gone from there. */
  forget(workspace: string): void;
  /** Whether it is, and was not installed again. Throws when nobody can say. */
  isGone(workspace: string): Promise<boolean>;
}

/** For how long an installation is believed, in milliseconds: another process may have removed or renewed it. */
const FRESH = 30_000;
const MOST_KEPT = 2_000;

/** One workspace: the same tools for whatever comes. */
export function oneWorkspace(tools: Tools): Workspaces {
  return {
    toolsIn: async () => tools,
    forget: () => undefined,
    async isGone() {
      const result = await callOnce(tools, 'auth.test', {});
      if (result.kind !== 'done' && result.kind !== 'broken') throw giveUp('auth.test', result);
      return result.kind === 'broken';
    },
  };
}

interface Known {
  readonly at: number;
  readonly rights: Rights;
  readonly tools: Tools;
}

/** As many workspaces as there are installations. `makeTools` is called when the bot's token there is new. */
export function installedWorkspaces(
  installs: Pick<Installs, 'rightsIn' | 'has'>,
  { clock, makeTools }: { readonly clock: Clock; readonly makeTools: (rights: Rights) => Tools },
): Workspaces {
  const known = new Map<string, Known>();
  const asking = new Map<string, Promise<Tools>>();

  const ask = async (where: Whereabouts): Promise<Tools> => {
    const rights = await installs.rightsIn(where);
    const before = known.get(where.workspace);
    // What the tools remember, such as a channel's rate limit, stays while the token does.
    const tools = before?.rights.token === rights.token ? before.tools : makeTools(rights);
    known.delete(where.workspace);
    known.set(where.workspace, { at: clock.elapsed(), rights, tools });
    const [oldest] = known.keys();
    if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest);
    return tools;
  };

  return {
    async toolsIn(where) {
      const { workspace } = where;
      const found = known.get(workspace);
      if (found && clock.elapsed() - found.at < FRESH) return found.tools;
      const asked = asking.get(workspace) ?? ask(where).finally(() => asking.delete(workspace));
      asking.set(workspace, asked);
      return asked;
    },
    forget: (workspace) => void known.delete(workspace),
    isGone: async (workspace) => !(await installs.has(workspace)),
  };
}

import { SCENES, type Scene, type ScriptedPost } from './incident-script.ts';
import type { People } from './people.ts';
import { NotPossible } from './places.ts';
import type { Slack } from './slack.ts';

/** Plays the ready-made incident, scene by scene. */
export interface IncidentPlayer {
  /**
   * Makes the first post of a scene now and the others one by one. `threadTs` is the thread that its replies go to, the
   * scene's own first post when there is none. Returns that thread. Throws `NotPossible` while one plays.
   */
  play(scene: Scene, threadTs?: string): string;
  stop(): void;
}

/** Makes a player that is not playing; a post every `settings.pace` milliseconds. */
export function createIncidentPlayer({ workspace, settings }: Slack, people: People): IncidentPlayer {
  let timer: NodeJS.Timeout | undefined;
  const later = (posts: readonly ScriptedPost[], threadTs: string): void => {
    const [post, ...rest] = posts;
    timer = undefined;
    if (!post) return;
    timer = setTimeout(() => {
      // Somebody may have deleted the thread or archived the channel meanwhile: then the incident is over.
      later(sayIfPossible(people, post, threadTs) ? rest : [], threadTs);
    }, settings.pace);
    timer.unref();
  };
  return {
    play(scene, threadTs) {
      if (timer) throw new NotPossible('The incident is playing already. Give it a few seconds.');
      const [first, ...rest] = SCENES[scene];
      if (!first || !SCENES[scene].every(({ channel }) => workspace.channels.has(channel)))
        throw new NotPossible('The channels of the incident are not here.');
      const { ts } = say(people, first, threadTs);
      const thread = threadTs ?? ts;
      later(rest, thread);
      return thread;
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}

function say(people: People, { reply, ...post }: ScriptedPost, threadTs: string | undefined) {
  return people.post({ ...post, threadTs: reply ? threadTs : undefined });
}

function sayIfPossible(people: People, post: ScriptedPost, threadTs: string): boolean {
  try {
    say(people, post, threadTs);
    return true;
  } catch (failure) {
    if (failure instanceof NotPossible) return false;
    throw failure;
  }
}

import { createSightings, type Landmark } from './guide-sightings.ts';
import { GUIDE_STEPS, type GuideStep, type StepId } from './guide-steps.ts';
import type { IncidentPlayer } from './incident.ts';
import { CAST, PLACES } from './incident-script.ts';
import { NotPossible } from './places.ts';
import type { Slack } from './slack.ts';
import type { Json } from './types.ts';
import { directMessage } from './workspace.ts';

/** Where a step leads: a message and the button to press there, a command to type, or the home tab. */
export interface Lead {
  readonly channel: string;
  readonly ts?: string;
  readonly threadTs?: string;
  /** `action_id` of the button. */
  readonly press?: string;
  /** Whom the visitor becomes first. */
  readonly as?: string;
  readonly slash?: { readonly command: string; readonly text: string };
  readonly tab?: 'home';
}

/** The guided incident: its steps, and which of them really happened. */
export interface Guide {
  /** What the page shows: `{steps: [{id, title, hint, button, done}], begun}`. */
  state(): Json;
  /** Plays a step if it is one that plays, and says where it leads. Throws `NotPossible` with a sentence. */
  go(step: string): Lead;
  stop(): void;
}

const COMMAND = '/oauth-error';

/** Watches a workspace for the steps; tells the pages of each that was done with a `guide` change. */
export function createGuide(slack: Slack, player: IncidentPlayer): Guide {
  const { workspace } = slack;
  let sightings = createSightings();
  let fixPlayed = false;
  const isDone = ({ done }: GuideStep): boolean => done.every((name) => sightings.seen.has(name));
  const unwatch = workspace.observe((change) => {
    if (change.kind === 'reset') {
      player.stop();
      sightings = createSightings();
      fixPlayed = false;
    } else if (sightings.take(change)) workspace.notify({ kind: 'guide' });
  });

  /** Where a message of the incident stands, if it still does. */
  const find = (name: Landmark, otherwise: string): Lead => {
    const spot = sightings.landmarks.get(name);
    if (!spot) throw new NotPossible(otherwise);
    if (!workspace.channels.get(spot.channel)?.messages.has(spot.ts))
      throw new NotPossible('That message is gone. Play the incident again.');
    return spot;
  };
  const first = () => find('first', 'Play the first step, then go on from there.');
  const inFirst = (press: string): Lead => {
    const { channel, ts = '' } = first();
    const answer = find('answer', 'The bot has not answered yet. Is it connected?');
    return { channel, threadTs: ts, ts: answer.ts ?? '', press };
  };

  const leads: Readonly<Record<StepId, () => Lead>> = {
    reports: () => {
      if (!sightings.landmarks.has('first')) player.play('reports');
      const { channel, ts = '' } = first();
      return { channel, ts, threadTs: ts };
    },
    outbreak: () => find('outbreak', 'No outbreak yet: it takes three people with the same error.'),
    summary: () => inFirst('summarize_again'),
    ask: () => inFirst('escalate'),
    taken: () => ({ ...find('call', 'Ask the contact first.'), press: 'contact_has_it' }),
    fix: () => {
      const { channel, ts = '' } = first();
      if (!fixPlayed) {
        player.play('fix', ts);
        fixPlayed = true;
        workspace.notify({ kind: 'guide' });
      }
      const summary = sightings.landmarks.get('summary');
      return { channel, threadTs: ts, ts: summary?.threadTs === ts ? summary.ts : ts };
    },
    verdict: () => ({
      ...find('wrongAnswer', 'Play “It is mended” first: Ben posts it at the end of that.'),
      press: 'verdict_wrong',
    }),
    settings: () => ({ channel: PLACES.support, slash: { command: COMMAND, text: 'settings' } }),
    stats: () => ({ channel: PLACES.support, slash: { command: COMMAND, text: 'stats' } }),
    home: () => ({ channel: directMessage(workspace, CAST.amina).id, tab: 'home' }),
  };

  return {
    state: () => ({
      begun: sightings.landmarks.has('first'),
      steps: GUIDE_STEPS.map((step) => {
        const { id, title, hint, button } = step;
        // What was played is not played again, but still there to be looked at.
        const isPlayed = id === 'fix' ? fixPlayed : sightings.landmarks.has('first');
        const shown = button === 'Play' && isPlayed ? 'Go' : button;
        return { id, title, hint, button: shown, done: isDone(step) };
      }),
    }),
    go(id) {
      const step = GUIDE_STEPS.find((known) => known.id === id);
      if (!step) throw new NotPossible('There is no such step.');
      return { ...leads[step.id](), ...(step.as === undefined ? {} : { as: step.as }) };
    },
    stop() {
      unwatch();
      player.stop();
    },
  };
}

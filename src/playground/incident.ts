import type { People } from './people.ts';
import { NotPossible } from './places.ts';
import type { Slack } from './slack.ts';

/** One post of the incident and who makes it. */
interface Step {
  readonly user: string;
  readonly text: string;
}

const [AMINA, BEN, CHLOE, DIEGO] = ['U0AMINA001', 'U0BENJI002', 'U0CHLOE003', 'U0DIEGO004'] as const;
const CHANNEL = 'C0INCIDNT2';

/** What four people say about an expired client secret: the first opens the thread. Every identifier in it is made up. */
const STEPS: readonly Step[] = [
  {
    user: AMINA,
    text: `Since about ten past nine nobody in finance can sign in to the expense tool. It shows:

AADSTS7000222: The provided client secret keys for app '3b8e51d0-76fa-4c29-a4e7-0d95c2f18b64' are expired.
Trace ID: 9c05e7f2-1d48-4ab3-86f0-be27d3914a00
Timestamp: 2026-11-23 09:12:07Z`,
  },
  { user: BEN, text: 'same here, on two machines' },
  {
    user: CHLOE,
    text: 'I have it, too. I tried a private window and cleared all cookies, but it still fails.',
  },
  { user: DIEGO, text: '@ben does it hit only the expense tool, or payroll as well?' },
  { user: BEN, text: 'I restarted the expense tool, that did not help either.' },
  { user: AMINA, text: '@chloe can you look at the app registration? I have no rights there.' },
  {
    user: CHLOE,
    text: 'The secret ran out this morning. I created a new client secret under App registrations > Certificates & secrets and put it into the key vault. Please sign in again.',
  },
  { user: AMINA, text: 'Works again for me, thank you!' },
  { user: BEN, text: 'Confirmed, it works here as well.' },
];

/** How long lies between two posts, in milliseconds. */
const PACE = 2_500;

/** Plays a ready-made incident in #incidents. */
export interface IncidentPlayer {
  /** Posts the first message now and the replies one by one, `pace` milliseconds apart. Throws `NotPossible` while one plays. */
  play(pace?: number): { readonly channel: string; readonly ts: string };
  stop(): void;
}

/** Makes a player that is not playing. */
export function createIncidentPlayer({ workspace }: Slack, people: People): IncidentPlayer {
  let timer: NodeJS.Timeout | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const next = (threadTs: string, steps: readonly Step[], pace: number): void => {
    const [step, ...rest] = steps;
    timer = undefined;
    if (!step) return;
    timer = setTimeout(() => {
      // Somebody may have deleted the thread or archived the channel meanwhile: then the incident is over.
      next(threadTs, post(people, step, threadTs) ? rest : [], pace);
    }, pace);
    timer.unref();
  };
  return {
    play(pace = PACE) {
      if (timer) throw new NotPossible('The incident is playing already, in #incidents.');
      if (!workspace.channels.has(CHANNEL)) throw new NotPossible('There is no #incidents here.');
      const [first, ...rest] = STEPS;
      if (!first) throw new NotPossible('There is nothing to play.');
      const { ts } = people.post({ channel: CHANNEL, ...first });
      next(ts, rest, pace);
      return { channel: CHANNEL, ts };
    },
    stop,
  };
}

function post(people: People, step: Step, threadTs: string): boolean {
  try {
    people.post({ channel: CHANNEL, ...step, threadTs });
    return true;
  } catch (failure) {
    if (failure instanceof NotPossible) return false;
    throw failure;
  }
}

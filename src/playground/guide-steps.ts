import type { Sighting } from './guide-sightings.ts';
import { CAST, INCIDENT_CODES } from './incident-script.ts';

/** One step of the guided incident, in the words of the page. */
export interface GuideStep {
  readonly id: StepId;
  readonly title: string;
  readonly hint: string;
  /** What its button says: whether the step plays, opens something, or is the visitor's to do. */
  readonly button: 'Play' | 'Open' | 'Go';
  /** By what in the workspace it is done. */
  readonly done: readonly Sighting[];
  /** Whose part it is, where that matters. */
  readonly as?: string;
}

export type StepId =
  | 'reports'
  | 'outbreak'
  | 'summary'
  | 'ask'
  | 'taken'
  | 'fix'
  | 'verdict'
  | 'settings'
  | 'stats'
  | 'home';

/** The steps in their order. */
export const GUIDE_STEPS: readonly GuideStep[] = [
  {
    id: 'reports',
    title: 'Three reports',
    hint: 'Amina and Diego in #support and Ben in #finance meet the same error.',
    button: 'Play',
    done: ['reports'],
  },
  {
    id: 'outbreak',
    title: 'Outbreak noticed',
    hint: 'The bot says so in the first thread and in #incidents, once.',
    button: 'Go',
    done: ['outbreak-thread', 'outbreak-channel'],
  },
  {
    id: 'summary',
    title: 'Thread summary',
    hint: 'Press “Summarize thread” below the first answer.',
    button: 'Go',
    done: ['summary'],
  },
  {
    id: 'ask',
    title: 'Ask the contact',
    hint: 'Press “Ask the contact”, edit the note, and send it to Chloé.',
    button: 'Go',
    done: ['asked'],
  },
  {
    id: 'taken',
    title: 'Chloé has it',
    hint: 'You become Chloé. Press “I have it” below the call for help.',
    button: 'Go',
    done: ['taken'],
    as: CAST.chloe,
  },
  {
    id: 'fix',
    title: 'It is mended',
    hint: 'Chloé says how, two confirm, and the summary turns to Resolved by itself.',
    button: 'Play',
    done: ['resolved', 'other-answered'],
  },
  {
    id: 'verdict',
    title: 'A wrong answer',
    hint: `Ben’s ${INCIDENT_CODES.other} in #finance comes from the VPN: press “Not the cause” and say so.`,
    button: 'Go',
    done: ['wrong'],
  },
  {
    id: 'settings',
    title: 'Settings',
    hint: 'As Chloé, who is an admin, you type /oauth-error settings.',
    button: 'Open',
    done: ['settings'],
    as: CAST.chloe,
  },
  {
    id: 'stats',
    title: 'Statistics',
    hint: '/oauth-error stats: what was asked, what was wrong, how fast contacts are.',
    button: 'Open',
    done: ['stats'],
  },
  {
    id: 'home',
    title: 'Home tab',
    hint: 'As Amina: her last answers, and the same figures.',
    button: 'Open',
    done: ['home'],
    as: CAST.amina,
  },
];

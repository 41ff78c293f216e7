import type { Deliverer } from './delivery.ts';
import type { Settings } from './types.ts';
import type { Workspace } from './workspace.ts';

/** A single-use right to open a view. Times in milliseconds. */
export interface Trigger {
  readonly user: string;
  readonly madeAt: number;
  /** The view whose button was clicked, on top of which another may be pushed. */
  readonly viewId: string | undefined;
  used: boolean;
}

/** An address at which the app may answer a command or interaction, five times in half an hour. */
export interface ResponseUrl {
  readonly user: string;
  readonly channel: string;
  readonly madeAt: number;
  /** The message with the button that was clicked. */
  readonly messageTs: string | undefined;
  readonly ephemeralId: string | undefined;
  uses: number;
}

/** What the parts of the playground share. */
export interface Slack {
  readonly settings: Settings;
  readonly workspace: Workspace;
  readonly deliverer: Deliverer;
  /** By trigger ID. */
  readonly triggers: Map<string, Trigger>;
  /** By the last part of the address. */
  readonly responseUrls: Map<string, ResponseUrl>;
}

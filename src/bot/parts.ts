import type { Explainer } from '../core/explainer.ts';
import type { Claims, Clock, Log, Metrics, Store } from './ports.ts';
import type { Settings } from './settings.ts';

/** What the bot is made of. */
export interface BotParts {
  readonly explainer: Explainer;
  readonly store: Store;
  readonly claims: Claims;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly clock: Clock;
  readonly settings: Settings;
  /** A new text, unlike all others, without characters that act anywhere. */
  readonly randomId: () => string;
  /** Aborted when the program is about to end; whatever waits then gives up. */
  readonly stopping: AbortSignal;
}

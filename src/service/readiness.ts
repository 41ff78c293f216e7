import type { Metrics } from '../bot/ports.ts';
import type { MetricsPage } from './metrics.ts';
import { within } from './store-failures.ts';
import type { Stores } from './stores.ts';

/** What readiness is read from. */
export interface ReadinessParts {
  readonly stores: Pick<Stores, 'ping'>;
  /** The bot in Slack; nothing while it is being built. */
  readonly slack: () => { readonly connected: boolean; readonly connections: number } | undefined;
  /** Aborted as soon as the program is told to end: nobody is to be sent here from then on. */
  readonly ending: AbortSignal;
}

/** How long the checks may take before that itself is what is wrong, in milliseconds. */
const PATIENCE = 2000;

/** Says what is missing for the bot to do its work, a clause each; nothing when all is there. Never rejects. */
export function createReadiness({ stores, slack, ending }: ReadinessParts): () => Promise<readonly string[]> {
  return async () => {
    if (ending.aborted) return ['the bot is stopping'];
    const store = await within(PATIENCE, stores.ping()).then(
      () => [],
      () => ['the store cannot be reached'],
    );
    return [...(slack()?.connected ? [] : ['Slack is not connected']), ...store];
  };
}

/** A page of metrics that asks for readiness and connections whenever it is read, so that both are those of that moment. */
export function withReadiness(
  page: MetricsPage,
  { missing, slack }: Pick<ReadinessParts, 'slack'> & { readonly missing: () => Promise<readonly string[]> },
): Pick<MetricsPage, 'render' | 'contentType'> {
  const metrics: Metrics = page.metrics;
  return {
    contentType: page.contentType,
    async render() {
      metrics.gauge('ready', (await missing()).length === 0 ? 1 : 0);
      metrics.gauge('connected', slack()?.connections ?? 0);
      return page.render();
    },
  };
}

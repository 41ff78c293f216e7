import type { MetricLabels, MetricName, Metrics } from '../../src/bot/ports.ts';

/** One thing that was counted, observed or set. */
export interface Measured {
  readonly name: MetricName;
  readonly value: number;
  readonly labels: MetricLabels;
}

/** Metrics that keep what they were told for the test to read. */
export function createMetricsFake(): Metrics & { readonly measured: readonly Measured[] } {
  const measured: Measured[] = [];
  const note = (name: MetricName, value: number, labels: MetricLabels = {}) =>
    void measured.push({ name, value, labels });
  return { measured, count: (name, labels) => note(name, 1, labels), observe: note, gauge: note };
}

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { MetricLabels, MetricName, Metrics } from '../bot/ports.ts';

/** What is measured: the one table of names, meanings and labels. */
export const METRICS = {
  events_received: {
    type: 'counter',
    help: 'Events, commands and actions that Slack delivered',
    labels: ['surface'],
  },
  events_repeated: {
    type: 'counter',
    help: 'Deliveries of something that had been delivered before',
    labels: ['reason'],
  },
  answers: {
    type: 'counter',
    help: 'Answers given, by entry, by what the error was recognised from, how sure that was, and where',
    labels: ['entry', 'evidence', 'confidence', 'surface'],
  },
  silent: {
    type: 'counter',
    help: 'Messages that were left without an answer, by reason',
    labels: ['reason'],
  },
  unknown_codes: {
    type: 'counter',
    help: 'Codes of a known format that the catalog lacks',
    labels: ['provider'],
  },
  verdicts: { type: 'counter', help: 'Verdicts on answers', labels: ['entry', 'verdict'] },
  escalations: { type: 'counter', help: 'Hand-overs to a contact', labels: ['role'] },
  outbreaks: { type: 'counter', help: 'Errors that several people reported at once', labels: ['entry'] },
  secrets_seen: { type: 'counter', help: 'Live secrets in messages, by kind', labels: ['secret'] },
  answer_seconds: {
    type: 'histogram',
    help: 'Time from a message itself to its answer',
    labels: ['surface'],
  },
  ack_seconds: {
    type: 'histogram',
    help: 'Time from a delivery to its acknowledgement, or to the failure that leaves it without one',
    labels: ['surface', 'outcome'],
  },
  pictures: { type: 'counter', help: 'Pictures, by whether they were read or why not', labels: ['outcome'] },
  picture_seconds: {
    type: 'histogram',
    help: 'Time to read a picture, its wait for the others included',
    labels: ['outcome'],
  },
  queue_length: { type: 'gauge', help: 'Posts that wait for their turn', labels: [] },
  queue_channels: { type: 'gauge', help: 'Channels in which posts wait for their turn', labels: [] },
  queue_longest_seconds: { type: 'gauge', help: 'Longest wait among the posts that wait', labels: [] },
  queue_seconds: { type: 'histogram', help: 'How long posts waited for their turn', labels: [] },
  rate_limits: { type: 'counter', help: 'Calls that Slack refused for now', labels: ['method'] },
  slack_failures: {
    type: 'counter',
    help: 'Calls that Slack refused or did not answer',
    labels: ['method', 'error'],
  },
  store_failures: { type: 'counter', help: 'Calls that the store could not do', labels: ['operation'] },
  claims_lost: {
    type: 'counter',
    help: 'Work left alone because somebody else holds it or did it',
    labels: ['reason'],
  },
  listener_failures: { type: 'counter', help: 'Listeners that ended in a failure', labels: ['surface'] },
  ready: { type: 'gauge', help: '1 while /readyz says ready, else 0', labels: [] },
  connected: {
    type: 'gauge',
    help: 'Open ways to Slack: sockets, or 1 while signed requests are taken',
    labels: [],
  },
  catalog_entries: { type: 'gauge', help: 'Entries in the catalog', labels: [] },
} as const satisfies Record<MetricName, MetricKind>;

interface MetricKind {
  readonly type: 'counter' | 'histogram' | 'gauge';
  readonly help: string;
  readonly labels: readonly string[];
}

/** Metrics, and the page that shows them. */
export interface MetricsPage {
  readonly metrics: Metrics;
  /** In the Prometheus text format. */
  render(): Promise<string>;
  /** For the header Content-Type. */
  readonly contentType: string;
}

const PREFIX = 'oauth_error_bot_';
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30, 60, 300, 900, 3600];
/** Distinct values of one label; later ones are counted together as `other`, so that no input can grow the page. */
const MAX_VALUES = 2000;

/**
 * Counters over prom-client, in a registry of their own. A label that the table lacks is dropped, a label left out is
 * empty, a name of another type is ignored. `processMetrics` adds memory, CPU and event loop of the process.
 */
export function createMetrics({
  processMetrics = true,
}: {
  readonly processMetrics?: boolean;
} = {}): MetricsPage {
  const registry = new Registry();
  if (processMetrics) collectDefaultMetrics({ register: registry });
  const counters = new Map<string, Counter>();
  const gauges = new Map<string, Gauge>();
  const histograms = new Map<string, Histogram>();
  for (const [name, { type, help, labels }] of Object.entries(METRICS)) {
    const options = { help, labelNames: [...labels], registers: [registry] };
    if (type === 'counter') counters.set(name, new Counter({ ...options, name: `${PREFIX}${name}_total` }));
    else if (type === 'gauge') gauges.set(name, new Gauge({ ...options, name: PREFIX + name }));
    else histograms.set(name, new Histogram({ ...options, name: PREFIX + name, buckets: BUCKETS }));
  }
  const bound = boundLabels();
  return {
    metrics: {
      count: (name, labels) => counters.get(name)?.inc(bound(name, labels)),
      observe: (name, seconds, labels) => {
        if (Number.isFinite(seconds)) histograms.get(name)?.observe(bound(name, labels), seconds);
      },
      gauge: (name, value, labels) => {
        if (Number.isFinite(value)) gauges.get(name)?.set(bound(name, labels), value);
      },
    },
    render: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function boundLabels(): (name: MetricName, labels?: MetricLabels) => Record<string, string> {
  const seen = new Map<string, Set<string>>();
  const keep = (label: string, value: string) => {
    const values = seen.get(label) ?? new Set();
    seen.set(label, values);
    if (!values.has(value) && values.size >= MAX_VALUES) return 'other';
    values.add(value);
    return value;
  };
  return (name, labels = {}) => {
    const known: readonly string[] = METRICS[name].labels;
    return Object.fromEntries(
      known.map((label) => [label, keep(`${name} ${label}`, (labels[label] ?? '').slice(0, 100))]),
    );
  };
}

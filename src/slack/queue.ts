import type { Clock, Metrics } from '../bot/ports.ts';

/** What waits for its turn at Slack, over all channels. */
export interface Queue {
  /** Something in a channel begins to wait until a time (as `Clock.elapsed` shows it); call the result when it goes on. */
  enter(channel: string, until: number): () => void;
}

const queues = new WeakMap<Metrics, Queue>();

/**
 * The queue that these metrics show: one, however many workspaces there are, whose gauges would else overwrite each other.
 * A label for each channel would be a time series for each channel, for ever; the number of channels that wait and the
 * longest wait tell one busy channel from many.
 */
export function queueOf(metrics: Metrics, clock: Clock): Queue {
  const known = queues.get(metrics);
  if (known) return known;
  const waits = new Set<{ readonly channel: string; readonly seconds: number }>();
  const show = () => {
    metrics.gauge('queue_length', waits.size);
    const channels = new Set<string>();
    let longest = 0;
    for (const { channel, seconds } of waits) {
      channels.add(channel);
      longest = Math.max(longest, seconds);
    }
    metrics.gauge('queue_channels', channels.size);
    metrics.gauge('queue_longest_seconds', longest);
  };
  const queue: Queue = {
    enter(channel, until) {
      const start = clock.elapsed();
      const wait = { channel, seconds: Math.max(until - start, 0) / 1000 };
      waits.add(wait);
      show();
      return () => {
        waits.delete(wait);
        show();
        metrics.observe('queue_seconds', (clock.elapsed() - start) / 1000);
      };
    },
  };
  queues.set(metrics, queue);
  return queue;
}

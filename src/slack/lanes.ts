import type { Clock, Metrics } from '../bot/ports.ts';
import { queueOf } from './queue.ts';

/** Slack takes about one message per second and channel: https://docs.slack.dev/apis/web-api/rate-limits. */
const SPACING = 1000;
/** For how long posts to a channel keep their distance after Slack complained; milliseconds. */
const CAREFUL_FOR = 60_000;

/** Decides when a post to a channel may go out. Channels never wait for each other. */
export interface Lanes {
  /** Resolves when it is this post's turn: at once, unless Slack complained about this channel lately. */
  turn(channel: string): Promise<void>;
  /** Slack refuses posts to this channel for `wait` milliseconds. */
  block(channel: string, wait: number): void;
}

interface Lane {
  /** When the next post may go out, and until when no post may; milliseconds since the epoch. */
  next: number;
  blockedUntil: number;
}

/** Makes lanes without memory of any complaint. `stopping` ends all waiting, with its reason. */
export function createLanes(parts: { clock: Clock; metrics: Metrics; stopping: AbortSignal }): Lanes {
  const { clock, metrics, stopping } = parts;
  const lanes = new Map<string, Lane>();
  const queue = queueOf(metrics, clock);

  const sleepUntil = async (channel: string, time: number) => {
    const leave = queue.enter(channel, time);
    try {
      await clock.sleep(time - clock.now(), stopping);
    } finally {
      leave();
    }
  };

  return {
    async turn(channel) {
      for (;;) {
        const lane = lanes.get(channel);
        const now = clock.now();
        if (!lane) return;
        if (lane.next + CAREFUL_FOR < now) {
          lanes.delete(channel);
          return;
        }
        const mine = Math.max(lane.next, lane.blockedUntil, now);
        lane.next = mine + SPACING;
        if (mine > now) await sleepUntil(channel, mine);
        // Slack may have complained again in the meantime.
        if (clock.now() >= lane.blockedUntil) return;
      }
    },
    block(channel, wait) {
      const until = clock.now() + wait;
      const lane = lanes.get(channel) ?? { next: until, blockedUntil: until };
      lane.blockedUntil = Math.max(lane.blockedUntil, until);
      lane.next = Math.max(lane.next, lane.blockedUntil);
      lanes.set(channel, lane);
    },
  };
}

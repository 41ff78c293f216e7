import type { Clock, Metrics } from '../bot/ports.ts';
import { queueOf } from './queue.ts';

/** Slack takes about one message per second and channel: https://docs.slack.dev/apis/web-api/rate-limits. */
const SPACING = 1000;
/** For how long posts to a channel keep their distance after Slack complained; milliseconds. */
const CAREFUL_FOR = 60_000;

/** Decides when a post to a channel may go out. Channels never wait for each other. */
export interface Lanes {
  /**
   * Resolves with true when it is this post's turn: at once, unless Slack complained about this channel lately. With false,
   * and at once, when its turn would come after `deadline` (as `Clock.elapsed` shows it): then it takes nobody's turn.
   */
  turn(channel: string, deadline?: number): Promise<boolean>;
  /** Slack refuses posts to this channel for `wait` milliseconds. */
  block(channel: string, wait: number): void;
}

interface Lane {
  /** When the next post may go out, and until when no post may; milliseconds, as `Clock.elapsed` shows them. */
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
      await clock.sleep(time - clock.elapsed(), stopping);
    } finally {
      leave();
    }
  };

  return {
    async turn(channel, deadline = Number.POSITIVE_INFINITY) {
      for (;;) {
        const lane = lanes.get(channel);
        const now = clock.elapsed();
        if (!lane) return true;
        if (lane.next + CAREFUL_FOR < now) {
          lanes.delete(channel);
          return true;
        }
        const mine = Math.max(lane.next, lane.blockedUntil, now);
        if (mine > deadline) return false;
        lane.next = mine + SPACING;
        if (mine > now) await sleepUntil(channel, mine);
        // Slack may have complained again in the meantime.
        if (lane.blockedUntil <= mine) return true;
      }
    },
    block(channel, wait) {
      const until = clock.elapsed() + wait;
      const lane = lanes.get(channel) ?? { next: until, blockedUntil: until };
      lane.blockedUntil = Math.max(lane.blockedUntil, until);
      lane.next = Math.max(lane.next, lane.blockedUntil);
      lanes.set(channel, lane);
    },
  };
}

import { randomEnvelopeId } from './ids.ts';
import type { Json, Settings } from './types.ts';
import { isRecord } from './types.ts';

/** How many deliveries are remembered. */
const KEPT = 10_000;
/** How many events wait while no app is connected. */
const WAITING = 1_000;

/** The three kinds of envelopes that Slack sends. */
export type DeliveryType = 'events_api' | 'slash_commands' | 'interactive';

/** One try at handing something to the app. Times in milliseconds; `response` is what came with the acknowledgement. */
export interface Attempt {
  readonly envelopeId: string;
  readonly sentAt: number;
  readonly retryAttempt: number;
  readonly retryReason: string;
  ackedAt: number | undefined;
  response: unknown;
}

/** Something that Slack wants the app to have. `eventId` is empty unless it is an event. */
export interface Delivery {
  readonly type: DeliveryType;
  readonly eventId: string;
  /** Type of the event, command or interaction: `message`, `/oauth-error`, `block_actions`. */
  readonly name: string;
  readonly payload: Json;
  readonly attempts: Attempt[];
  state: 'waiting' | 'sent' | 'acked' | 'failed';
}

/** What one attempt came to. `retry` says whether Slack may try again. */
export type Outcome =
  | { readonly kind: 'acked'; readonly response: unknown }
  | { readonly kind: 'failed'; readonly reason: string; readonly retry: boolean }
  | { readonly kind: 'nobody' };

/** A way to the app. `send` settles when the app acknowledged, when `ackTimeout` passed, or when nobody is there. */
export interface Transport {
  send(delivery: Delivery, attempt: Attempt): Promise<Outcome>;
}

/** Hands events, commands and interactions to the app, and repeats events that it did not acknowledge. */
export interface Deliverer {
  readonly deliveries: Delivery[];
  sendEvent(payload: Json): Delivery;
  /** One attempt only; says what came of it. */
  sendOnce(type: DeliveryType, name: string, payload: Json): Promise<Outcome>;
  /** Hands the app one more copy of an event, whatever became of it; no retry of Slack's is used up. */
  redeliver(eventId: string): void;
  /** The app is there again: what waited goes out, as retries. */
  flush(): void;
  close(): void;
}

/** Makes a deliverer over a transport, with the delays of `settings`. */
export function createDeliverer(settings: Settings, transport: Transport): Deliverer {
  const deliveries: Delivery[] = [];
  /** What waits for the app, with the number of the retry that found nobody. */
  const waiting = new Map<Delivery, number>();
  const timers = new Set<NodeJS.Timeout>();
  let closed = false;

  const remember = (delivery: Delivery): Delivery => {
    deliveries.push(delivery);
    if (deliveries.length > KEPT) deliveries.splice(0, deliveries.length - KEPT);
    return delivery;
  };

  const attempt = async (delivery: Delivery, retryAttempt: number, retryReason: string): Promise<Outcome> => {
    const made = newAttempt(settings.now(), retryAttempt, retryReason);
    delivery.attempts.push(made);
    const outcome = await transport.send(delivery, made);
    if (outcome.kind === 'acked') delivery.state = 'acked';
    return outcome;
  };

  const scheduled: typeof attempt = async (delivery, retryAttempt, retryReason) => {
    if (delivery.state !== 'acked') delivery.state = 'sent';
    const outcome = await attempt(delivery, retryAttempt, retryReason);
    if (delivery.state !== 'acked') delivery.state = 'failed';
    return outcome;
  };

  const later = (delay: number, run: () => void): void => {
    if (closed) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, delay);
    timers.add(timer);
  };

  const insist = async (delivery: Delivery, retryAttempt: number, reason: string): Promise<void> => {
    const outcome = await scheduled(delivery, retryAttempt, reason);
    if (closed || delivery.state === 'acked') return;
    if (outcome.kind === 'nobody') {
      park(delivery, retryAttempt);
      return;
    }
    const delay = settings.retryDelays[retryAttempt];
    if (outcome.kind !== 'failed' || !outcome.retry || delay === undefined) return;
    delivery.state = 'waiting';
    later(delay, () => {
      if (delivery.state !== 'acked') void insist(delivery, retryAttempt + 1, outcome.reason);
    });
  };

  const park = (delivery: Delivery, retryAttempt: number): void => {
    delivery.state = 'waiting';
    waiting.set(delivery, retryAttempt);
    const [oldest] = waiting.keys();
    if (waiting.size > WAITING && oldest !== undefined) {
      oldest.state = 'failed';
      waiting.delete(oldest);
    }
  };

  return {
    deliveries,
    sendEvent(payload) {
      const delivery = remember(newDelivery('events_api', eventName(payload), payload));
      void insist(delivery, 0, '');
      return delivery;
    },
    sendOnce: (type, name, payload) => scheduled(remember(newDelivery(type, name, payload)), 0, ''),
    redeliver(eventId) {
      const delivery = deliveries.find((candidate) => candidate.eventId === eventId && eventId !== '');
      if (delivery === undefined) throw new Error(`No event ${eventId} was delivered.`);
      void attempt(delivery, delivery.attempts.length, 'timeout');
    },
    flush() {
      const held = [...waiting];
      waiting.clear();
      for (const [delivery, retryAttempt] of held)
        void insist(delivery, Math.max(1, retryAttempt), 'connection_failed');
    },
    close() {
      closed = true;
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
      waiting.clear();
    },
  };
}

const newAttempt = (sentAt: number, retryAttempt: number, retryReason: string): Attempt => {
  const envelopeId = randomEnvelopeId();
  return { envelopeId, sentAt, retryAttempt, retryReason, ackedAt: undefined, response: undefined };
};

function newDelivery(type: DeliveryType, name: string, payload: Json): Delivery {
  const eventId = typeof payload.event_id === 'string' ? payload.event_id : '';
  return { type, eventId, name, payload, attempts: [], state: 'waiting' };
}

function eventName(payload: Json): string {
  const event = payload.event;
  return isRecord(event) ? String(event.type) : '';
}

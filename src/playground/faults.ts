import { textOf } from './types.ts';

/** Something that goes wrong on the next call; `retryAfter` in seconds, `ms` in milliseconds. */
export type Fault =
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'ratelimited'; readonly retryAfter: number }
  | { readonly kind: 'http'; readonly status: number }
  /** The connection is cut before the call is processed. */
  | { readonly kind: 'drop-before' }
  /** The call is processed, then the connection is cut without an answer. */
  | { readonly kind: 'drop-after' }
  | { readonly kind: 'delay'; readonly ms: number };

/** Faults that wait for their call. */
export interface Faults {
  /**
   * Lets the next `times` calls of `method` fail (default 1), only those to `channel` if given. `method` is a Web API
   * method, `'response_url'`, `'files'` or `'*'`.
   */
  next(method: string, fault: Fault, options?: { readonly times?: number; readonly channel?: string }): void;
  /** Takes the fault for this call, if one waits. */
  take(method: string, args: Readonly<Record<string, unknown>>): Fault | undefined;
  clear(): void;
}

/** Makes an empty list of faults. */
export function createFaults(): Faults {
  const planned: { method: string; fault: Fault; channel: string | undefined; left: number }[] = [];
  return {
    next(method, fault, { times = 1, channel } = {}) {
      planned.push({ method, fault, channel, left: times });
    },
    take(method, args) {
      const channel = textOf(args.channel);
      const at = planned.findIndex(
        (plan) =>
          (plan.method === method || plan.method === '*') &&
          (plan.channel === undefined || plan.channel === channel),
      );
      const plan = planned[at];
      if (plan === undefined) return undefined;
      plan.left -= 1;
      if (plan.left <= 0) planned.splice(at, 1);
      return plan.fault;
    },
    clear: () => void planned.splice(0),
  };
}

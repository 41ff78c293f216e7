import { StoreFailure } from '../bot/ports.ts';

/** How long a server may take to answer, in milliseconds: well below the 3 s that Slack waits. */
export const ANSWER_WITHIN = 2000;

/**
 * Does `work`, and throws `StoreFailure` for whatever goes wrong with it, a lack of an answer within `limit` milliseconds
 * included. What was asked may then have happened all the same.
 */
export async function attempt<T>(
  operation: string,
  work: () => Promise<T>,
  limit = ANSWER_WITHIN,
): Promise<T> {
  try {
    return await within(limit, work());
  } catch (error) {
    throw error instanceof StoreFailure ? error : new StoreFailure(operation, readable(error));
  }
}

/** Resolves or rejects as `work` does, and rejects when that takes longer than `limit` milliseconds. */
export async function within<T>(limit: number, work: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`there was no answer within ${limit / 1000} s`)), limit);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** An error whose message says something: one for several refused addresses has none of its own. */
export function readable(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  if (error.message !== '') return error;
  const parts = error instanceof AggregateError ? error.errors.map(String) : [];
  const code = 'code' in error ? String(error.code) : error.name;
  return new Error(parts.length > 0 ? parts.join(', ') : code, { cause: error });
}

import type { BotParts } from '../parts.ts';

/** What is counted: answers given, verdicts on them, and codes that the catalog lacks. */
export type StatKind = 'asked' | 'helped' | 'wrong' | 'unknown';

/** What a count is about. */
export interface StatSubject {
  /** An entry, or what the entry of an unknown code would be called. */
  readonly subject: string;
  readonly code?: string;
  readonly title: string;
}

export interface StatLine extends StatSubject {
  readonly count: number;
}

/** Kept until the month after next begins; milliseconds. */
const KEEP = 70 * 86_400_000;
const MOST_SUBJECTS = 1_000;
/** For how long it is believed that a subject's name is stored, in milliseconds. */
const NAMED_FOR = 600_000;

/** Counts by month, without any person or place. Every method throws `StoreFailure` when the store cannot be asked. */
export function createStatBook({ store, claims, clock }: Pick<BotParts, 'store' | 'claims' | 'clock'>) {
  const linesOf = async (workspace: string, month: string, kind: StatKind): Promise<readonly StatLine[]> => {
    const items = await store.list<StatSubject>(prefixOf(workspace, month, kind), MOST_SUBJECTS);
    return Promise.all(
      items.map(async ({ key, value }) => ({ ...value, count: await claims.count(key, 0, KEEP) })),
    );
  };
  // What a subject is called changes with the catalog alone, so that it need not be written each time.
  const named = new Map<string, number>();
  return {
    /** Adds one. */
    async countStat(workspace: string, kind: StatKind, about: StatSubject): Promise<void> {
      const key = `${prefixOf(workspace, monthOf(clock.now()), kind)}${about.subject}`;
      const { subject, code, title } = about;
      const line = { subject, title, ...(code === undefined ? {} : { code }) };
      const now = clock.now();
      const isNamed = now - (named.get(key) ?? 0) < NAMED_FOR;
      if (named.size >= MOST_SUBJECTS) named.clear();
      // The count comes last: what fails before it has counted nothing, and is repeated.
      if (!isNamed) {
        await store.set(key, line, KEEP);
        named.set(key, now);
      }
      await claims.count(key, 1, KEEP);
    },
    /** Believes no longer that names of this workspace are stored. */
    forgetNames(workspace: string): void {
      for (const key of named.keys()) if (key.startsWith(`${workspace}:`)) named.delete(key);
    },
    /** Counts of this month and the last, the highest first. */
    async statsOf(workspace: string, kind: StatKind): Promise<readonly StatLine[]> {
      const months = recentMonths(clock.now());
      const lines = (await Promise.all(months.map((month) => linesOf(workspace, month, kind)))).flat();
      const bySubject = new Map<string, StatLine>();
      for (const line of lines) {
        const count = line.count + (bySubject.get(line.subject)?.count ?? 0);
        bySubject.set(line.subject, { ...line, count });
      }
      return [...bySubject.values()].toSorted(
        (a, b) => b.count - a.count || (a.subject < b.subject ? -1 : 1),
      );
    },
  };
}

/** `2026-11` for a time in milliseconds, in UTC. */
const monthOf = (at: number): string => new Date(at).toISOString().slice(0, 7);

/** The month before this one, and this one. */
export function recentMonths(now: number): readonly [string, string] {
  const today = new Date(now);
  const before = Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - 1, 1);
  return [monthOf(before), monthOf(now)];
}

const prefixOf = (workspace: string, month: string, kind: StatKind) => `${workspace}:stat:${month}:${kind}:`;

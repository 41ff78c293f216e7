/** Work that is under way, by what it is about. */
export interface InFlight {
  /**
   * Runs `work` for `key`. Work of the same key and tag that is waiting or running is joined: it runs once, and both
   * callers get its outcome. Work of another tag waits until the earlier work of the key is over, whatever became of it.
   */
  run<T>(key: string, tag: string, work: () => Promise<T>): Promise<T>;
  /** Resolves when nothing is under way whose key begins with `prefix`. */
  idle(prefix?: string): Promise<void>;
  /** How many keys have work under way. */
  readonly size: number;
}

interface Line {
  readonly jobs: Map<string, Promise<unknown>>;
  last: Promise<unknown>;
}

/** Makes an empty list of work. */
export function createInFlight(): InFlight {
  const lines = new Map<string, Line>();
  return {
    get size() {
      return lines.size;
    },
    run<T>(key: string, tag: string, work: () => Promise<T>): Promise<T> {
      const line = lines.get(key) ?? { jobs: new Map(), last: Promise.resolve() };
      lines.set(key, line);
      const running = line.jobs.get(tag);
      // A tag belongs to one kind of work, so its outcome has that kind's type.
      if (running) return running as Promise<T>;
      const job = settled(line.last)
        .then(work)
        .finally(() => {
          line.jobs.delete(tag);
          if (line.jobs.size === 0) lines.delete(key);
        });
      line.jobs.set(tag, job);
      line.last = job;
      return job;
    },
    async idle(prefix = '') {
      const running = () => [...lines].flatMap(([key, { last }]) => (key.startsWith(prefix) ? [last] : []));
      while (running().length > 0) await Promise.all(running().map(settled));
    },
  };
}

/** Failures belong to whoever asked for the work, not to whoever waits for its end. */
const settled = (promise: Promise<unknown>): Promise<void> =>
  promise.then(
    () => undefined,
    () => undefined,
  );

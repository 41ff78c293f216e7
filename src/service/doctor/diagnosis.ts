/** What one check found. A `note` is worth knowing and no fault: what could not be checked, and how to. */
export interface Diagnosis {
  /** What was looked at: `store`, `bot token`. */
  readonly check: string;
  readonly level: 'ok' | 'note' | 'problem';
  /** One clause, without a full stop. */
  readonly says: string;
  /** What to do; always there with a problem. */
  readonly remedy?: string;
}

/** All is well. */
export function ok(check: string, says: string): Diagnosis {
  return { check, level: 'ok', says };
}

/** Worth knowing; `remedy` says how to look where a program cannot. */
export function note(check: string, says: string, remedy?: string): Diagnosis {
  return { check, level: 'note', says, ...(remedy ? { remedy } : {}) };
}

/** Something that keeps the bot from its work, and what to do. */
export function problem(check: string, says: string, remedy: string): Diagnosis {
  return { check, level: 'problem', says, remedy };
}

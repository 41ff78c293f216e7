import type { Catalog, Entry } from '../catalog/types.ts';
import type { Explainer } from '../explainer.ts';

/** A day as `YYYY-MM-DD`. */
export type Day = string;

/** What a rule may look at. */
export interface LintContext {
  readonly catalog: Catalog;
  readonly explainer: Explainer;
  readonly today: Day;
  /** Line and column of a place in an entry's file. */
  readonly locate: (
    path: string,
    at: readonly (string | number)[],
  ) => { readonly line: number; readonly column: number };
}

/** What a rule has to say of one place in one entry. */
export interface Complaint {
  readonly entry: Entry;
  readonly at: readonly (string | number)[];
  readonly says: string;
  readonly hint: string;
  readonly level?: 'warning';
}

/** One rule over the whole catalog. */
export interface Rule {
  readonly name: string;
  readonly check: (context: LintContext) => readonly Complaint[];
}

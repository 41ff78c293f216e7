import type { Catalog, Entry, Problem } from '../catalog/types.ts';
import type { Explainer } from '../explainer.ts';
import { docsWellFormed } from './rules/docs-well-formed.ts';
import { examplesHold } from './rules/examples-hold.ts';
import { extendsKnown } from './rules/extends-known.ts';
import { gradeEarned } from './rules/grade-earned.ts';
import { placeholdersKnown } from './rules/placeholders-known.ts';
import { proseOwn } from './rules/prose-own.ts';
import { proseStyle } from './rules/prose-style.ts';
import { reviewDue } from './rules/review-due.ts';
import { uniqueNames } from './rules/unique-names.ts';
import { wordingsDistinct } from './rules/wordings-distinct.ts';

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

/** In this order they are run and reported: what makes entries wrong before what makes them poor. */
export const rules: readonly Rule[] = [
  extendsKnown,
  uniqueNames,
  wordingsDistinct,
  placeholdersKnown,
  examplesHold,
  gradeEarned,
  proseOwn,
  proseStyle,
  docsWellFormed,
  reviewDue,
];

/** Everything that the rules find in a catalog, with file, line and remedy. */
export function lint(context: LintContext): readonly Problem[] {
  return rules.flatMap(({ name, check }) =>
    check(context).map(
      ({ entry, at, says, hint, level = 'error' as const }): Problem => ({
        path: entry.path,
        ...context.locate(entry.path, at),
        rule: name,
        says,
        hint,
        level,
      }),
    ),
  );
}

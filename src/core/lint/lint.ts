import type { Problem } from '../catalog/types.ts';
import { docsWellFormed } from './rules/docs-well-formed.ts';
import { examplesHold } from './rules/examples-hold.ts';
import { extendsKnown } from './rules/extends-known.ts';
import { gradeEarned } from './rules/grade-earned.ts';
import { placeholdersKnown } from './rules/placeholders-known.ts';
import { proseOwn } from './rules/prose-own.ts';
import { proseStyle } from './rules/prose-style.ts';
import { reviewDue } from './rules/review-due.ts';
import { uniqueNames } from './rules/unique-names.ts';
import { variantsShown } from './rules/variants-shown.ts';
import { wordingsDistinct } from './rules/wordings-distinct.ts';
import type { LintContext, Rule } from './types.ts';

/** In this order they are run and reported: what makes entries wrong before what makes them poor. */
export const rules: readonly Rule[] = [
  extendsKnown,
  uniqueNames,
  wordingsDistinct,
  placeholdersKnown,
  examplesHold,
  variantsShown,
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

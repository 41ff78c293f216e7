import { z } from 'zod';
import { nearest } from '../text/nearest.ts';
import { FIXERS, ROLES } from './types.ts';

const sentence = (max: number, what: string) => z.string().trim().min(1).max(max).describe(what);
const entryId = z
  .string()
  .regex(/^[a-z0-9-]+\/[A-Za-z0-9._-]+$/, 'expected provider/slug, for example entra/AADSTS50011');
const day = z.iso.date().describe('A day, for example 2026-11-23');

const name = z.union([
  z.string().trim().min(2).max(120),
  z.strictObject({
    name: z.string().trim().min(1).max(120),
    only: z.enum(['number', 'parameter']).optional().describe('Where this name is believed'),
  }),
]);

const wording = z.union([
  z.string().trim().min(4).max(600),
  z.strictObject({
    text: z.string().trim().min(4).max(600),
    note: z.string().optional().describe('Where or when this wording is seen'),
    general: z
      .literal(true)
      .optional()
      .describe('For a sentence that lists all causes of a code: beside it the server told nothing'),
  }),
]);

const fixer = z.enum(FIXERS as [string, ...string[]]).describe('Who can act first');
const step = sentence(320, 'One action, beginning with a verb, naming the place');
const steps = z.array(step).min(1).max(5);

const escalate = z.strictObject({
  to: z.enum(ROLES as [string, ...string[]]).describe('Whom to turn to when the fixer cannot'),
  if: sentence(200, 'When to escalate').optional(),
  include: z
    .array(z.string().regex(/^[a-z][a-z0-9_]*$/))
    .max(10)
    .default([])
    .describe('Captures and clues to hand over, for example client_id, correlation_id, timestamp'),
});

const docs = z
  .array(
    z.strictObject({
      title: sentence(120, 'Title of the page'),
      url: z.url({ protocol: /^https$/ }),
    }),
  )
  .max(2);

/** The shape of `catalog/<provider>/<slug>.yml`. Types, checks and the editor schema all derive from this. */
export const entryFile = z.strictObject({
  code: z
    .string()
    .trim()
    .min(1)
    .max(120)
    .optional()
    .describe('As on the wire; left out for a symptom without a code'),
  title: sentence(100, 'What happened, in a few words'),
  kind: z
    .enum(['failure', 'informational', 'neighbour'])
    .default('failure')
    .describe('informational: no failure; neighbour: looks like ours and is not'),
  grade: z.enum(['full', 'short']).default('short').describe('How deep this entry goes'),
  carrier: z.boolean().optional().describe('true: wraps a more specific error that stands in the same text'),
  extends: entryId.optional().describe('Fields left out here are taken from that entry, whole'),
  aliases: z.array(name).max(40).default([]).describe('Every other name of the same error'),
  keywords: z
    .array(z.string().trim().min(2).max(120))
    .max(40)
    .default([])
    .describe('What people type who have no code'),
  messages: z.array(wording).max(40).default([]).describe('What people paste; {name:kind} is captured'),
  cause: sentence(
    520,
    'What happened and why, at most two sentences; {name|words} uses a capture',
  ).optional(),
  causes: z
    .array(
      z.strictObject({
        cause: sentence(280, 'One possible cause and how to know it'),
        fix: sentence(280, 'What to do then'),
        see: entryId.optional(),
      }),
    )
    .max(8)
    .default([])
    .describe('Where one message has several causes: likeliest first'),
  fix: steps.optional(),
  verify: sentence(280, 'How to see that it works again').optional(),
  fixer: fixer.optional(),
  variants: z
    .array(
      z.strictObject({
        when: z
          .record(z.string(), z.string())
          .describe('capture: pattern with *, message: words, or description: words | other words'),
        title: sentence(100, 'What happened in these circumstances, in a few words').optional(),
        cause: sentence(520, 'The cause in these circumstances').optional(),
        fix: steps.optional(),
        verify: sentence(280, 'How to see that it works again').optional(),
        fixer: fixer.optional(),
        escalateIf: sentence(200, 'When to escalate in these circumstances').optional(),
      }),
    )
    .max(12)
    .optional(),
  escalate: escalate.optional(),
  docs: docs.optional(),
  reviewed: day.optional().describe('Last time that somebody compared this with the documentation'),
  retired: z.strictObject({ on: day, instead: entryId.optional() }).optional(),
  examples: z
    .strictObject({
      matches: z
        .array(
          z.strictObject({
            text: z.string().min(1).max(4000),
            captures: z.record(z.string(), z.string()).optional(),
          }),
        )
        .default([]),
      ignores: z.array(z.string().min(1).max(4000)).default([]),
    })
    .default({ matches: [], ignores: [] })
    .describe('Each line is a test'),
});

/** The shape of `catalog/<provider>/_provider.yml`. */
export const providerFile = z.strictObject({
  name: sentence(60, 'Full name'),
  short: sentence(30, 'Short name, as in a heading'),
  codes: z
    .array(z.string().min(3))
    .default([])
    .describe('Formats of its codes, for example AADSTS{digits:4-8}'),
  numbers: z
    .array(z.strictObject({ after: z.string().min(2), as: z.string(), needs: z.string().optional() }))
    .default([])
    .describe('Where a bare number is an error number'),
  hosts: z.array(z.string()).default([]),
  fields: z.array(z.string()).default([]),
  words: z.array(z.string()).default([]),
  lookup: z.strictObject({ title: z.string(), url: z.string() }).optional(),
  status: z.url().optional().describe('Status page'),
  unknown: z.strictObject({ fixer, escalate }),
});

/** What a file has to look like to become a value of this type. */
export type Shape<T> = z.ZodType<T>;

export type EntryFile = z.output<typeof entryFile>;
export type ProviderFile = z.output<typeof providerFile>;

/**
 * Editor schemas for the two kinds of file (JSON Schema draft 2020-12), as `oauth-error schema` writes them.
 * They describe what an author writes, so defaults are optional.
 */
export function editorSchemas(): { readonly entry: object; readonly provider: object } {
  return {
    entry: z.toJSONSchema(entryFile, { io: 'input' }),
    provider: z.toJSONSchema(providerFile, { io: 'input' }),
  };
}

/** A schema's complaint about one place in a file, in words for its author. */
export interface Complaint {
  readonly at: readonly (string | number)[];
  readonly says: string;
  readonly hint?: string;
}

/** Checks a YAML value against one of the two shapes; complaints name the place by path. */
export function checkShape<T>(
  shape: Shape<T>,
  value: unknown,
): { readonly value: T } | { readonly complaints: readonly Complaint[] } {
  const result = shape.safeParse(value);
  if (result.success) return { value: result.data };
  return { complaints: result.error.issues.flatMap((issue) => toComplaints(issue, value)) };
}

function toComplaints(issue: z.core.$ZodIssue, root: unknown): Complaint[] {
  const at = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  const got = at.reduce<unknown>(
    (node, step) => (node as Record<string | number, unknown> | undefined)?.[step],
    root,
  );
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        at: [...at, key],
        says: `no field is called "${key}"`,
        hint: 'see the editor schema',
      }));
    case 'invalid_value': {
      const near = nearest(String(got), issue.values.map(String));
      const list = issue.values.map((value) => `"${String(value)}"`).join(', ');
      return [
        {
          at,
          says: `"${String(got)}" is not one of ${list}`,
          ...(near ? { hint: `did you mean "${near}"?` } : {}),
        },
      ];
    }
    case 'invalid_type':
      return [
        {
          at,
          says: got === undefined ? `is missing (expected ${issue.expected})` : `expected ${issue.expected}`,
        },
      ];
    case 'invalid_union':
      return [
        {
          at,
          says: 'has a shape that this field does not take',
          hint: issue.errors.flat()[0]?.message ?? '',
        },
      ];
    default:
      return [{ at, says: issue.message }];
  }
}

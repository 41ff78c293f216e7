import { z } from 'zod';
import { type Locate, readYaml } from '../core/catalog/read.ts';
import type { Problem, Role } from '../core/catalog/types.ts';
import { nearest } from '../core/text/nearest.ts';
import { type Channels, completeChannels } from './channel-settings.ts';
import { configShape, fieldsAt, type RoleContacts } from './config-shape.ts';
import { echo } from './problems.ts';

/** The configuration file, read: every channel complete, every role with its contacts. */
export interface ConfigFile {
  readonly contacts: Readonly<Partial<Record<Role, RoleContacts | undefined>>>;
  readonly channels: Channels;
  /** Folder of the organisation's own entries, as written. */
  readonly catalog?: string;
}

/** A value, or what is wrong with its text. */
export type ConfigFileResult = { readonly file: ConfigFile } | { readonly problems: readonly Problem[] };

/** Reads the text of oauth-error-bot.yml; `path` is only named in problems. An empty text gives the defaults. */
export function readConfigFile(path: string, text: string): ConfigFileResult {
  const yaml = readYaml(path, text, z.unknown());
  if (yaml.kind === 'problems') return { problems: yaml.problems };
  const result = configShape.safeParse(yaml.value ?? {});
  if (!result.success) {
    const found = result.error.issues.flatMap((issue) => describeIssue(issue, yaml));
    return { problems: found.map((problem) => ({ path, ...problem })).toSorted(byPlace) };
  }
  const { contacts, channels, catalog } = result.data;
  return {
    file: {
      contacts: contacts ?? {},
      channels: completeChannels(channels ?? {}),
      ...(catalog ? { catalog } : {}),
    },
  };
}

function byPlace(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

type Issue = z.core.$ZodIssue;

function describeIssue(
  issue: Issue,
  { value, locate }: { value: unknown; locate: Locate },
): readonly Omit<Problem, 'path'>[] {
  const at = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const say = (place: readonly (string | number)[], says: string, hint?: string): Omit<Problem, 'path'> => ({
    ...locate(place),
    rule: 'configuration',
    says: `${place.join('.') || 'the file'}: ${says}`,
    ...(hint ? { hint } : {}),
    level: 'error',
  });
  const got = at.reduce<unknown>(
    (node, step) => (node as Record<string, unknown> | undefined)?.[step],
    value,
  );
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        say([...at, key], `no field is called "${echo(key)}"`, suggest(key, fieldsAt(at))),
      );
    case 'invalid_value':
      return [say(at, `"${echo(got)}" is not known here`, suggest(String(got), issue.values.map(String)))];
    case 'invalid_type':
      return [
        say(
          at,
          got === undefined ? 'is missing' : `"${echo(got)}" does not fit`,
          `expected ${EXPECTED[issue.expected] ?? `a ${issue.expected}`}`,
        ),
      ];
    case 'invalid_key':
      return issue.issues.flatMap((key) => describeIssue({ ...key, path: issue.path }, { value, locate }));
    default: {
      // Messages of our own are "what is wrong; what to write".
      const [says = issue.message, hint] = issue.message.split('; ');
      return [say(at, says, hint)];
    }
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  object: 'fields, one a line and indented',
  record: 'fields, one a line and indented',
  string: 'a text',
  int: 'a whole number',
  number: 'a number',
};

function suggest(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates);
  return near ? `did you mean "${near}"?` : `write one of ${candidates.join(', ')}`;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarkup } from '../../src/core/text/markup.ts';
import type { TriageJson } from '../../src/core/triage/json.ts';
import type { ThreadMessage } from '../../src/core/triage/types.ts';

interface Expected {
  readonly codes: readonly string[];
  readonly ids: Readonly<Record<string, readonly string[]>>;
  readonly reporters: readonly string[];
  readonly status: string;
  readonly resolution: { readonly message: number } | null;
  readonly actions_tried: readonly { readonly message: number }[];
  readonly escalate: string;
  readonly open_questions: readonly { readonly message: number }[];
}

export interface Case {
  readonly id: string;
  readonly messages: readonly ThreadMessage[];
  readonly expected: Expected;
}

export interface Scores {
  readonly figures: Readonly<Record<string, number>>;
  readonly wrongIds: number;
  readonly invented: number;
  readonly misses: readonly string[];
}

/** Figure → share that has to be reached. */
export const TARGETS: Readonly<Record<string, number>> = {
  'codes found': 0.97,
  'main code first': 0.9,
  'IDs found': 0.95,
  'reporters found': 0.9,
  'reporters clean': 0.9,
  'status right': 0.8,
  'resolution message right': 0.8,
  'attempts found': 0.75,
  'attempts clean': 0.7,
  'open questions found': 0.75,
  'open questions clean': 0.7,
  'escalation role right': 0.8,
};

/** Labelled threads of a folder: `*.json`, or `<case>/thread.json`. */
export function readCases(folder: string): readonly Case[] {
  const files = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory())
      return [join(folder, entry.name, 'thread.json')].filter((path) => existsSync(path));
    return entry.name.endsWith('.json') ? [join(folder, entry.name)] : [];
  });
  return files.toSorted().map((file) => {
    const { messages, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as Case;
    return { ...rest, messages: messages.map((message) => ({ ...message, text: readMarkup(message.text) })) };
  });
}

/** Counts found and clean over all threads together; a code counts in any case, and as a part of a longer one. */
export function score(
  cases: readonly Case[],
  summarizeCase: (messages: readonly ThreadMessage[]) => TriageJson,
): Scores {
  const tally = new Tally();
  for (const { id, messages, expected } of cases) {
    const got = summarizeCase(messages);
    const tsOf = (at: number) => messages[at]?.ts ?? '';
    const codes = got.codes.map(({ code }) => code);
    for (const code of expected.codes)
      tally.add(
        'codes found',
        codes.some((other) => same(other, code)),
        `${id} code ${code}: ${codes.join(' | ')}`,
      );
    const main = expected.codes[0];
    if (main)
      tally.add('main code first', same(codes[0] ?? '', main), `${id} main ${main}: ${codes.join(' | ')}`);
    for (const [kind, values] of Object.entries(expected.ids)) {
      const seen = got.ids[kind as keyof TriageJson['ids']];
      for (const value of values)
        tally.add('IDs found', seen.includes(value), `${id} ${kind} ${value}: ${seen.join(' ')}`);
      for (const value of seen) if (!values.includes(value)) tally.wrongId(`${id} wrong ${kind} ${value}`);
    }
    tally.lists('reporters', id, expected.reporters, got.reporters);
    tally.lists(
      'attempts',
      id,
      expected.actions_tried.map(({ message }) => tsOf(message)),
      got.attempts.map(({ ts }) => ts),
      messages,
    );
    tally.lists(
      'open questions',
      id,
      expected.open_questions.map(({ message }) => tsOf(message)),
      got.questions.map(({ ts }) => ts),
      messages,
    );
    tally.add(
      'status right',
      got.status === expected.status,
      `${id} status ${got.status}, not ${expected.status}`,
    );
    const fix = expected.resolution ? tsOf(expected.resolution.message) : undefined;
    tally.add(
      'resolution message right',
      got.resolution?.ts === fix,
      `${id} resolution ${at(messages, got.resolution?.ts)}, not ${at(messages, fix)}`,
    );
    if (!expected.resolution && got.resolution) tally.invent();
    tally.add(
      'escalation role right',
      got.escalate?.role === expected.escalate,
      `${id} role ${got.escalate?.role} (${got.escalate?.reason}), not ${expected.escalate}`,
    );
  }
  return tally.result();
}

const at = (messages: readonly ThreadMessage[], ts: string | undefined) =>
  ts === undefined ? 'none' : `#${messages.findIndex((message) => message.ts === ts)}`;

function same(ours: string, expected: string): boolean {
  const [a, b] = [ours.toLowerCase(), expected.toLowerCase()];
  return a.includes(b) || (a.length > 6 && b.includes(a));
}

class Tally {
  readonly #right = new Map<string, { right: number; all: number }>();
  readonly #misses: string[] = [];
  #wrongIds = 0;
  #invented = 0;

  add(figure: string, right: boolean, miss: string): void {
    const known = this.#right.get(figure) ?? { right: 0, all: 0 };
    this.#right.set(figure, { right: known.right + (right ? 1 : 0), all: known.all + 1 });
    if (!right) this.#misses.push(`${figure}: ${miss}`);
  }

  lists(
    figure: string,
    id: string,
    expected: readonly string[],
    got: readonly string[],
    messages?: readonly ThreadMessage[],
  ): void {
    const name = (one: string) => (messages ? at(messages, one) : one);
    for (const one of expected) this.add(`${figure} found`, got.includes(one), `${id} misses ${name(one)}`);
    for (const one of new Set(got))
      this.add(`${figure} clean`, expected.includes(one), `${id} has ${name(one)} too many`);
  }

  wrongId(miss: string): void {
    this.#wrongIds++;
    this.#misses.push(miss);
  }

  invent(): void {
    this.#invented++;
  }

  result(): Scores {
    const figures = Object.fromEntries([...this.#right].map(([name, { right, all }]) => [name, right / all]));
    return { figures, wrongIds: this.#wrongIds, invented: this.#invented, misses: this.#misses };
  }
}

import { expect, test } from 'vitest';
import { type Cue, readCues } from '../../../src/core/triage/cues.ts';
import { readLines } from '../../../src/core/triage/lines.ts';

const cuesOf = (text: string) =>
  new Set(readLines(text).lines.flatMap(({ masked }) => [...readCues(masked)]));
const does = (text: string, ...cues: readonly Cue[]) => cues.some((cue) => cuesOf(text).has(cue));

const AFFECTED = [
  "Can't get in since the update.",
  "For me it's the same, from a pipeline.",
  'we ran into this today too',
  'we get this in our org as well',
  "now I'm out too",
  "android here and I'm going in circles as well",
  'Habe das Problem auch seit gestern.',
  'wir kommen auch nicht rein, vier Leute',
  'A mí tampoco me deja.',
  'yo tampoco entro',
  "J'ai exactement le même problème.",
  'Estou com o mesmo erro.',
  "Ours complain about a redirect they didn't expect.",
  "We're hit by this as well.",
  "Glad it's not just me.",
  'not only for you, nobody at our site gets through',
];

const QUESTIONS = [
  'Has it been solved by anybody?',
  'Have you been able to solve it?',
  'Did you ever get this going?',
  'anyone an idea?',
  'Any chance of a fix soon?',
  'alguien lo pudo resolver?',
  "gibt's was neues?",
  'alguém conseguiu?',
];

test.each(AFFECTED)('"%s" says that its author has it', (text) =>
  expect(does(text, 'same', 'suffers')).toBe(true),
);

test.each(QUESTIONS)('"%s" asks', (text) => expect(does(text, 'question')).toBe(true));

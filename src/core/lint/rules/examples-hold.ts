import type { Entry } from '../../catalog/types.ts';
import type { Complaint, LintContext, Rule } from '../types.ts';

/** Every text in `matches` is recognised as this entry, first and with its captures; no text in `ignores` is. */
export const examplesHold: Rule = {
  name: 'examples-hold',
  check: (context) =>
    context.catalog.entries.flatMap((entry) =>
      entry.retired ? [] : [...missed(entry, context), ...mistaken(entry, context), ...missing(entry)],
    ),
};

function missed(entry: Entry, { explainer }: LintContext): Complaint[] {
  return entry.examples.matches.flatMap(({ text, captures = {} }, i): Complaint[] => {
    const { findings } = explainer.detect(text);
    const at = ['examples', 'matches', i];
    const first = findings[0]?.entry?.id;
    const own = findings.find((finding) => finding.entry?.id === entry.id);
    if (!own || first !== entry.id) {
      const instead = first === undefined ? 'nothing' : first;
      return [
        {
          entry,
          at,
          says: `this text is recognised as ${instead}`,
          hint: 'add a wording or alias that fits it, or move the example',
        },
      ];
    }
    return Object.entries(captures).flatMap(([name, value]) => {
      const found = own.captures[name];
      return found === value
        ? []
        : [
            {
              entry,
              at: [...at, 'captures', name],
              says: `${name} is captured as ${found === undefined ? 'nothing' : `"${found}"`}`,
              hint: `expected "${value}": compare the wording with the text`,
            },
          ];
    });
  });
}

function mistaken(entry: Entry, { explainer }: LintContext): Complaint[] {
  return entry.examples.ignores.flatMap((text, i): Complaint[] => {
    const { findings } = explainer.detect(text);
    const own = findings.find((finding) => finding.entry?.id === entry.id);
    const isAnswer = own !== undefined && (findings[0] === own || own.confidence >= 0.6);
    return isAnswer && own.confidence >= 0.4
      ? [
          {
            entry,
            at: ['examples', 'ignores', i],
            says: `this text is taken for it (${Math.round(own.confidence * 100)} %, by ${own.evidence})`,
            hint: 'make the wording more specific',
          },
        ]
      : [];
  });
}

function missing(entry: Entry): Complaint[] {
  if (entry.examples.matches.length > 0 || (entry.messages.length === 0 && entry.code === undefined))
    return [];
  return [
    {
      entry,
      at: ['title'],
      says: 'examples: no text that it matches',
      hint: 'add a paste as a user would send it',
    },
  ];
}

import type { Entry } from '../../catalog/types.ts';
import type { Complaint, Rule } from '../types.ts';

/** Words with which a step does not begin, because they are no verb. */
const NO_VERB =
  /^(?:the|a|an|this|that|it|if|when|in|on|for|there|you|your|please|note|make sure that you|only|not|no)\b/i;

/** Steps begin with a verb; a cause has at most two sentences; no shouting, no "simply", no "please". */
export const proseStyle: Rule = {
  name: 'prose-style',
  check: ({ catalog }) =>
    catalog.entries.flatMap((entry) => [...steps(entry), ...words(entry), ...sentences(entry)]),
};

function steps(entry: Entry): Complaint[] {
  return entry.fix.flatMap((step, i) =>
    NO_VERB.test(step)
      ? [
          {
            entry,
            at: ['fix', i],
            says: `fix: a step begins with a verb, not with "${step.split(' ')[0] ?? ''}"`,
            hint: 'name the action first',
          },
        ]
      : [],
  );
}

function words(entry: Entry): Complaint[] {
  const texts = [
    ['cause', entry.cause],
    ...entry.fix.map((step) => ['fix', step] as const),
    ['verify', entry.verify ?? ''],
  ] as const;
  return texts.flatMap(([field, text]) => {
    const bad = /!(?=\s|$)|\b(?:simply|please|just)\b/i.exec(text)?.[0];
    return bad === undefined
      ? []
      : [
          {
            entry,
            at: [field],
            says: `${field}: "${bad}" does not belong in an answer`,
            hint: 'leave it out',
          },
        ];
  });
}

function sentences(entry: Entry): Complaint[] {
  const count = entry.cause.replace(/\{[^}]*\}/g, 'x').split(/[.?](?=\s+[A-Z])/).length;
  return count <= 3
    ? []
    : [
        {
          entry,
          at: ['cause'],
          says: `cause: ${count} sentences`,
          hint: 'at most two; move the rest to the steps',
        },
      ];
}

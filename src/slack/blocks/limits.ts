/** Slack's maxima, in characters or pieces; see https://docs.slack.dev/reference/block-kit. */
export const LIMITS = {
  blocks: 50,
  header: 150,
  section: 3000,
  context: 10,
  contextText: 2000,
  actions: 25,
  buttonText: 75,
  buttonValue: 2000,
  optionText: 75,
  optionValue: 150,
  /** What somebody may type into a field of several lines. */
  note: 3000,
  /** Slack cuts at 40,000 and recommends 4,000. */
  text: 4000,
  /** Ours: a value that somebody pasted is shown no longer than this. */
  value: 300,
} as const;

/** The text, cut to `most` characters with an ellipsis; never in the middle of a surrogate pair or an entity. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${headOf(text, most - 1)}…`;
}

/** Up to `most` characters from the beginning; never half of a surrogate pair or an entity. */
function headOf(text: string, most: number): string {
  const head = text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
  const entity = head.lastIndexOf('&');
  // `&amp;` is the longest entity.
  const broken = entity >= 0 && head.length - entity < 5 && !head.slice(entity).includes(';');
  return broken ? head.slice(0, entity) : head;
}

/** Whole lines or paragraphs joined by `separator` up to `most` characters; a single line that is longer is cut. */
export function joinUpTo(lines: readonly string[], separator: string, most: number): string {
  let joined = '';
  for (const line of lines) {
    const next = joined === '' ? line : `${joined}${separator}${line}`;
    if (next.length > most) return joined === '' ? cut(line, most) : joined;
    joined = next;
  }
  return joined;
}

/** Lines joined by line breaks into as few pieces as possible of up to `most` characters each; longer lines are divided. */
export function joinInto(lines: readonly string[], most: number): readonly string[] {
  const pieces: string[] = [];
  for (const line of lines.flatMap((one) => divide(one, most))) {
    const last = pieces.at(-1);
    const next = last === undefined ? line : `${last}\n${line}`;
    if (last === undefined || next.length > most) pieces.push(line);
    else pieces[pieces.length - 1] = next;
  }
  return pieces;
}

function divide(line: string, most: number): readonly string[] {
  const pieces: string[] = [];
  let rest = line;
  while (rest.length > most) {
    const head = headOf(rest, most);
    pieces.push(head);
    rest = rest.slice(head.length);
  }
  return [...pieces, rest];
}

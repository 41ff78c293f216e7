import { gatePatterns } from '../../text/pattern-gate.ts';
import { foldLatin, type Phrase } from './rule.ts';

/** Says of one text which rules fit it. */
export type Fits<Name extends string> = (rule: Name) => boolean;

/** Rules by name behind a gate, so that a sentence costs no more the more rules there are. Same answers as `anyOf`. */
export function gate<Name extends string>(
  rules: Readonly<Record<Name, readonly Phrase[]>>,
): (text: string) => Fits<Name> {
  const names = Object.keys(rules) as Name[];
  const indexOf = new Map(names.map((name, at) => [name, at]));
  let look: ReturnType<typeof gatePatterns> | undefined;
  return (text) => {
    // When the first text is read: a bot that starts has no thread to read yet.
    look ??= gatePatterns(
      names.map((name) => rules[name].map(({ say }) => ({ source: foldLatin(say), flags: 'i' }))),
    );
    const fits = look(text);
    return (name) => fits(indexOf.get(name) ?? -1);
  };
}

import { versionsIn } from './things.ts';

const CLAUSES = /[,;]| (?:but|and|while|whereas|though) /;
const BAD = /n't\b|\bnot\b|\b(?:fails?|failed|failing|broken|breaks?|broke|no|down|dead)\b/i;
const GOOD =
  /\b(?:does|did|do|works?|worked|is|are|was|fine|ok|okay|good|solves?|fixes|runs?|without (?:any )?(?:trouble|problems?|issues?|errors?))\b/i;

/**
 * Whether of two versions the newer one is said to do it and the older one not: "1.0.1 doesn't work, 1.0.2 does". The
 * other way round it is how long the trouble has been there.
 */
export function isFixedInNewer(sentence: string): boolean {
  if (!BAD.test(sentence)) return false;
  const told = sentence.split(CLAUSES).flatMap((clause) => {
    const versions = [...versionsIn(clause)];
    const bad = BAD.test(clause);
    return versions.length === 1 && (bad || GOOD.test(clause)) ? [{ version: versions[0] ?? '', bad }] : [];
  });
  const [first, second] = told;
  if (told.length !== 2 || !first || !second || first.bad === second.bad) return false;
  return first.bad ? isAbove(second.version, first.version) : isAbove(first.version, second.version);
}

function isAbove(version: string, other: string): boolean {
  const others = other.split('.').map(Number);
  const parts = version.split('.').map(Number);
  for (let at = 0; at < Math.max(parts.length, others.length); at++) {
    const more = (parts[at] ?? 0) - (others[at] ?? 0);
    if (more !== 0) return more > 0;
  }
  return false;
}

import { type Catalog, ROLES, type Role } from '../catalog/types.ts';
import type { Post } from './read.ts';
import type { Affected, ErrorSeen, Escalate } from './types.ts';
import { OWNED, ROLE_WORDS } from './words/roles.ts';
import { anyOf } from './words/rule.ts';

/** What the catalog says weighs more than a word of a bystander, and less than three. */
const CATALOG = 3;
const FIX = 3;
const STATUS_LINK = 2;
/** Posts that are read for it. */
const MOST_READ = 400;
const GUESSED = 2;
/** What the entry says on a condition, and from how many words on the condition seems to hold. */
const CONDITION = 1.5;
const SPOKEN_OF = 1;
/** The page on which a provider tells of its incidents. */
const STATUS_PAGE =
  /\bhttps?:\/\/(?:status\.[a-z0-9.-]{3,60}|[a-z0-9.-]{3,60}\/(?:system-?|service-?)?status(?![\w/])|[a-z0-9-]{2,60}\.statuspage\.io|downdetector\.)/i;
const OWNS = 2.5;
const WORDS = ROLES.map((role) => ({
  role,
  // One look at a sentence tells whether any of the words is there; mostly none is.
  any: anyOf([...ROLE_WORDS[role], ...OWNED[role]]),
  words: [
    ...ROLE_WORDS[role].map((phrase) => ({ pattern: anyOf([phrase]), least: 0 })),
    ...OWNED[role].map((phrase) => ({ pattern: anyOf([phrase]), least: OWNS })),
  ],
}));

interface RoleFacts {
  readonly errors: readonly ErrorSeen[];
  readonly posts: readonly Post[];
  readonly fix: Post | undefined;
  /** The fix only leads around the cause. */
  readonly around?: boolean;
  readonly catalog: Catalog;
  readonly affected: readonly Affected[];
}

/** Who has to act, by the catalog's word on the main error and by what fix, advice and reports speak of; nobody where no trouble is told. */
export function findRole({ errors, posts, fix, around, catalog, affected }: RoleFacts): Escalate | null {
  const opener = posts[0];
  if (!opener) return null;
  const scores = new Map<Role, { score: number; why: string; messages: string[] }>();
  const add = (role: Role, points: number, why: string, ts: string) => {
    const known = scores.get(role) ?? { score: 0, why, messages: [] };
    scores.set(role, {
      score: known.score + points,
      why: known.score >= points ? known.why : why,
      messages: known.messages.includes(ts) ? known.messages : [...known.messages, ts],
    });
  };
  const main = errors[0];
  const entry = main?.entry ? catalog.byId.get(main.entry) : undefined;
  if (main && entry) {
    const fixer = entry.fixer;
    // Who is affected cannot be handed the thread: then it is a guess, and what people say weighs more.
    const role = fixer === 'end-user' ? 'developer' : fixer === 'provider' ? 'idp-owner' : fixer;
    add(
      isForeignClient(posts, entry.id) ? entry.escalate.to : role,
      fixer === 'end-user' ? GUESSED : CATALOG,
      `${main.code}: ${entry.title}`,
      main.first,
    );
  } else if (main || fix || affected.length > 0) {
    add('developer', 1, 'nothing in the thread names anybody else', opener.ts);
  }
  const status = posts.slice(0, MOST_READ).find(({ text }) => STATUS_PAGE.test(text));
  if (status) add('idp-owner', STATUS_LINK, 'the thread links a status page', status.ts);
  for (const post of posts.slice(0, MOST_READ)) {
    const weight = post === fix ? FIX : post.cues.has('experience') || post.cues.has('instructs') ? 1 : 0.5;
    for (const { role, any, words } of WORDS) {
      const speaking = post.sentences.filter(({ masked }) => any.test(masked));
      if (speaking.length === 0) continue;
      for (const { pattern, least } of words) {
        const said = speaking
          .map(({ masked }) => pattern.exec(masked)?.[0])
          .find((match) => match !== undefined);
        if (said !== undefined)
          add(
            role,
            Math.max(weight, least),
            `${post === fix ? 'the fix' : 'the thread'} speaks of "${said.toLowerCase()}"`,
            post.ts,
          );
      }
    }
  }
  // The entry names a second role on a condition; it holds where the thread speaks of that role and nobody mended it.
  const second = entry?.escalate.to;
  const spoken = second && scores.get(second);
  if (main && second && spoken && (!fix || around) && second !== entry.fixer && spoken.score >= SPOKEN_OF)
    add(second, CONDITION, `${main.code}: ${entry.title}`, main.first);
  const most = Math.max(...[...scores.values()].map(({ score }) => score));
  const best = [...scores].find(([, { score }]) => score === most);
  return best ? { role: best[0], reason: best[1].why, messages: best[1].messages } : null;
}

/** The same client missing in the tenants of several organisations is somebody else's: its code is not theirs to mend. */
function isForeignClient(posts: readonly Post[], id: string): boolean {
  const tenants = new Map<string, Set<string>>();
  for (const { errors } of posts) {
    for (const { finding } of errors) {
      if (finding?.entry?.id !== id) continue;
      const client = finding.captures.client_id ?? '';
      const tenant = finding.captures.tenant ?? finding.captures.tenant_name;
      if (client !== '' && tenant !== undefined)
        tenants.set(client, (tenants.get(client) ?? new Set()).add(tenant));
    }
  }
  return [...tenants.values()].some(({ size }) => size >= 2);
}

import { insteadOf } from '../answer/instead.ts';
import { labelOf } from '../answer/labels.ts';
import type { Catalog } from '../catalog/types.ts';
import type { Post } from './read.ts';
import type { ErrorSeen, Missing } from './types.ts';

/** How a value is asked for in a sentence; what is not listed is asked for by its label. */
const PHRASES: Readonly<Record<string, string>> = {
  correlation_id: 'correlation ID of a failed sign-in',
  trace_id: 'trace ID of a failed sign-in',
  request_id: 'request ID of a failed sign-in',
  timestamp: 'time of a failed sign-in (UTC)',
  client_id: 'client ID',
  tenant: 'tenant ID',
  redirect_uri: 'redirect URI that was sent',
  host: 'host name of the authorization server',
  user: 'one affected user, by object ID rather than by name',
  error: 'error code or the exact message',
};
const WITHOUT_ENTRY = ['request_id', 'timestamp', 'client_id'];

/** What support will ask for and no message names. The source is the report that lacks it. */
export function findMissing(
  posts: readonly Post[],
  errors: readonly ErrorSeen[],
  catalog: Catalog,
): readonly Missing[] {
  const report = posts.findLast(({ errors: seen, bot }) => seen.length > 0 && !bot) ?? posts[0];
  if (!report) return [];
  const main = errors[0];
  const entry = main?.entry ? catalog.byId.get(main.entry) : undefined;
  const provider = main?.provider ? catalog.providerById.get(main.provider) : undefined;
  const wanted = entry?.escalate.include ?? provider?.unknown.escalate.include ?? WITHOUT_ENTRY;
  const named = new Set(
    posts.flatMap(({ ids, details }) => [
      ...ids.map(({ label }) => label),
      ...details.map(({ name }) => name),
    ]),
  );
  const lacking = [...(main ? [] : ['error']), ...wanted].filter((name) =>
    name in PHRASES || name.endsWith('_id') ? !insteadOf(name).some((other) => named.has(other)) : false,
  );
  return [...new Set(lacking)].map((name) => ({ what: phraseOf(name), messages: [report.ts] }));
}

function phraseOf(name: string): string {
  const label = labelOf(name);
  return PHRASES[name] ?? label.charAt(0).toLowerCase() + label.slice(1);
}

/** One sentence that asks for all of it, ready to post; empty when nothing is missing. */
export function askFor(missing: readonly Missing[]): string {
  const things = missing.map(({ what }) => `the ${what}`.replace(/^the one /, 'one '));
  if (things.length === 0) return '';
  const list = things.length === 1 ? things[0] : `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`;
  return `To hand this over we still need ${list}: please add what you have, as text and not as a picture.`;
}

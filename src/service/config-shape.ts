import { z } from 'zod';
import { ROLES, type Role } from '../core/catalog/types.ts';
import { readDuration } from '../core/text/duration.ts';
import { nearest } from '../core/text/nearest.ts';
import { echo } from './problems.ts';

/** A contact as it is configured. */
export type ConfiguredContact = z.output<typeof contact>;

/** The contacts of one role: for everybody, by client ID in lower case, by provider. */
export interface RoleContacts {
  readonly default?: ConfiguredContact | undefined;
  readonly clients: ReadonlyMap<string, ConfiguredContact>;
  readonly providers: ReadonlyMap<string, ConfiguredContact>;
}

const CHANNEL_HINT = "it begins with C, G or D and stands at the end of the channel's link";

const channelId = z.string().regex(/^[CGD][A-Z0-9]{2,}$/, {
  error: (issue) => `"${echo(issue.input)}" is no channel ID; ${CHANNEL_HINT}`,
});

const contact = z.strictObject({
  name: z
    .string()
    .trim()
    .regex(/^.{1,100}$/, { error: 'a name has 1 to 100 characters; write who that is' }),
  mention: z
    .string()
    .regex(/^<(?:@[UW][A-Z0-9]{2,}|!subteam\^S[A-Z0-9]{2,}(?:\|@?[^<>|]{1,80})?)>$/, {
      error: (issue) =>
        `"${echo(issue.input)}" mentions nobody; write "<@U0456>" for a person, "<!subteam^S012ABC>" for a user group`,
    })
    .optional(),
  channel: channelId.optional(),
});

const SHELVES = ['default', 'clients'];

const manyContacts = z
  .object({ default: contact.optional(), clients: z.record(z.string().min(1), contact).optional() })
  .catchall(contact)
  .superRefine((value, context) => {
    for (const key of Object.keys(value).filter((name) => !SHELVES.includes(name))) {
      const near = nearest(key, SHELVES);
      if (near)
        context.addIssue({
          code: 'custom',
          path: [key],
          message: `no field is called "${echo(key)}"; did you mean "${near}"?`,
        });
    }
  });

/** A role has one contact for everything, or several under `default`, `clients` and the names of providers. */
const roleContacts = z.unknown().transform((value, context): RoleContacts => {
  const single =
    typeof value === 'object' && value !== null && typeof (value as { name?: unknown }).name === 'string';
  const result = single
    ? contact.transform((only) => ({ default: only })).safeParse(value)
    : manyContacts.safeParse(value);
  if (!result.success) {
    for (const issue of result.error.issues)
      context.issues.push({ ...issue, input: value } as (typeof context.issues)[number]);
    return z.NEVER;
  }
  const { default: everybody, clients = {}, ...providers } = result.data as z.output<typeof manyContacts>;
  const byClient = Object.entries(clients).map(([id, whom]) => [id.toLowerCase(), whom] as const);
  return {
    default: everybody,
    clients: new Map(byClient),
    providers: new Map(Object.entries(providers)) as RoleContacts['providers'],
  };
});

const duration = z.unknown().transform((value, context): number => {
  const read = readDuration(String(value));
  if (read !== undefined) return read;
  context.addIssue({
    code: 'custom',
    message: `"${echo(value)}" is no duration; write for example 90s, 10m, 2h or 0`,
  });
  return z.NEVER;
});

const outbreak = z.union(
  [
    z.literal('off'),
    z.strictObject({
      reporters: z.int().min(2, 'is too few; write 2 reporters or more, or outbreak: off').max(1000),
      within: duration,
      quiet: duration.optional(),
    }),
  ],
  {
    error: () =>
      'an outbreak is "off" or { reporters: 3, within: 15m, quiet: 30m }, with 2 reporters or more',
  },
);

const channel = z.strictObject({
  replies: z.enum(['thread', 'ephemeral', 'off']).optional(),
  cooldown: duration.optional(),
  outbreak: outbreak.optional(),
  incidents: channelId.optional(),
});

/** Channels as written in the file: what a channel leaves out is taken from `default`. */
export type ChannelOverrides = z.output<typeof channel>;

const channels = z.record(
  z.string().regex(/^(?:default|[CGD][A-Z0-9]{2,})$/, {
    error: (issue) =>
      `"${echo(issue.input)}" is no channel ID; ${CHANNEL_HINT}, or write "default" for all others`,
  }),
  channel,
);

const contacts = z.strictObject(
  Object.fromEntries(ROLES.map((role) => [role, roleContacts.optional()])) as Record<
    Role,
    z.ZodOptional<typeof roleContacts>
  >,
);

/** The shape of oauth-error-bot.yml. Every section may be left out, and the file may be empty. */
export const configShape = z.strictObject({
  contacts: contacts.nullish(),
  channels: channels.nullish(),
  catalog: z.string().trim().min(1).nullish(),
});

/** Field names by the depth and place where they may stand, to suggest one for a misspelt one. */
export function fieldsAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(configShape.shape);
  if (path[0] === 'contacts') return path.length === 1 ? ROLES : Object.keys(contact.shape);
  return path.length === 2 ? Object.keys(channel.shape) : ['reporters', 'within', 'quiet'];
}

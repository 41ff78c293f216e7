import type { Config } from '../config.ts';
import { askSlack, type SlackPlace, type SlackReply } from '../slack-check.ts';
import { type Diagnosis, note, ok, problem } from './diagnosis.ts';

/** What the contacts are checked with. */
export interface ContactCheck {
  readonly place: SlackPlace;
  readonly token: string;
  readonly config: Pick<Config, 'configuredContacts' | 'channels'>;
}

/** A person, user group or channel that the configuration names, and where. */
interface Named {
  readonly kind: 'user' | 'group' | 'channel';
  readonly id: string;
  readonly where: string;
  /** Whether the bot is to post there by itself, for which it has to be a member of the channel. */
  readonly posts?: boolean;
}

const REMEDY = 'correct its ID in oauth-error-bot.yml';
const UNSEEN = `${REMEDY}, or invite the bot there (/invite) if it is private`;
const INVITE = 'invite the bot there (/invite), or name another channel in oauth-error-bot.yml';

/** Whether everybody and every channel that the configuration names is there, as far as the bot scopes let one see. */
export async function* checkContacts({ place, token, config }: ContactCheck): AsyncGenerator<Diagnosis> {
  const named = findNamed(config);
  if (named.length === 0) {
    yield note(
      'contacts',
      'none is configured; answers name a role instead',
      'add "contacts" to oauth-error-bot.yml',
    );
    return;
  }
  const ask = (method: string, args?: Readonly<Record<string, string>>) =>
    askSlack(place, token, method, args);
  const results: Diagnosis[] = [];
  for (const one of named.filter(({ kind }) => kind === 'user'))
    results.push(judgeUser(one, await ask('users.info', { user: one.id })));
  const groups = named.filter(({ kind }) => kind === 'group');
  if (groups.length > 0) {
    const reply = await ask('usergroups.list', { include_disabled: 'false' });
    results.push(...groups.map((one) => judgeGroup(one, reply)));
  }
  for (const one of named.filter(({ kind }) => kind === 'channel'))
    results.push(judgeChannel(one, await ask('conversations.info', { channel: one.id })));
  yield* results.filter(({ level }) => level === 'problem');
  const found = results.filter(({ level }) => level === 'ok').length;
  if (found > 0) yield ok('contacts', `${found} of ${results.length} people, groups and channels are there`);
  // One line for each missing scope, not for each contact.
  yield* new Map(results.filter(({ level }) => level === 'note').map((one) => [one.says, one])).values();
}

function findNamed({ configuredContacts, channels }: ContactCheck['config']): readonly Named[] {
  const ofContacts = Object.entries(configuredContacts).flatMap(([role, contacts]) => {
    const all = [
      contacts?.default,
      ...(contacts?.clients.values() ?? []),
      ...(contacts?.providers.values() ?? []),
    ];
    return all.flatMap((contact): Named[] => {
      if (!contact) return [];
      const where = `${role} "${contact.name}"`;
      const [, sign, id] = /^<(@|!subteam\^)([A-Z0-9]+)/.exec(contact.mention ?? '') ?? [];
      return [
        ...(id ? [{ kind: sign === '@' ? ('user' as const) : ('group' as const), id, where }] : []),
        ...(contact.channel ? [{ kind: 'channel' as const, id: contact.channel, where, posts: true }] : []),
      ];
    });
  });
  const ofIncidents = [['default', channels.default] as const, ...channels.byId].flatMap(
    ([name, { incidents: id }]): readonly Named[] =>
      id ? [{ kind: 'channel', id, where: `channels.${name}.incidents`, posts: true }] : [],
  );
  const ofChannels = [...channels.byId.keys()].map(
    (id): Named => ({ kind: 'channel', id, where: 'channels' }),
  );
  // Of one that is named in several places, the first place is told, which may want more of it than the others.
  const all = [...ofContacts, ...ofIncidents, ...ofChannels];
  return [...new Map(all.toReversed().map((one) => [one.id, one])).values()].toReversed();
}

function judgeUser({ id, where }: Named, reply: SlackReply): Diagnosis {
  if (reply.kind !== 'ok') return judgeRefusal(`${where}: there is no user ${id}`, reply);
  const { user } = reply.body;
  const isGone = typeof user === 'object' && user !== null && 'deleted' in user && user.deleted === true;
  return isGone ? problem('contacts', `${where}: the user ${id} has left`, REMEDY) : ok('contacts', id);
}

function judgeGroup({ id, where }: Named, reply: SlackReply): Diagnosis {
  if (reply.kind !== 'ok') return judgeRefusal(`${where}: there is no user group ${id}`, reply);
  const groups: unknown = reply.body.usergroups;
  const isThere = Array.isArray(groups) && groups.some((group) => group?.id === id);
  return isThere ? ok('contacts', id) : problem('contacts', `${where}: there is no user group ${id}`, REMEDY);
}

function judgeChannel({ id, where, posts = false }: Named, reply: SlackReply): Diagnosis {
  if (reply.kind !== 'ok')
    return judgeRefusal(`${where}: there is no channel ${id} that the bot can see`, reply, UNSEEN);
  const channel = Object(reply.body.channel) as Readonly<Record<string, unknown>>;
  if (channel.is_archived === true)
    return problem('contacts', `${where}: the channel ${id} is archived`, REMEDY);
  if (posts && channel.is_member === false)
    return problem(
      'contacts',
      `${where}: the bot is no member of the channel ${id}, and cannot post there`,
      INVITE,
    );
  return ok('contacts', id);
}

/** A refusal for want of a scope tells nothing about the contact. */
function judgeRefusal(says: string, reply: Exclude<SlackReply, { kind: 'ok' }>, remedy = REMEDY): Diagnosis {
  if (reply.kind === 'unreachable')
    return note('contacts', `could not be checked (${reply.reason})`, 'try again');
  if (reply.error === 'missing_scope')
    return note(
      'contacts',
      `some cannot be checked without the bot scope ${reply.needed ?? 'that Slack asks for'}`,
      'look them up in Slack; the bot itself does not need the scope',
    );
  if (/_not_found$|^no_such/.test(reply.error)) return problem('contacts', says, remedy);
  return note('contacts', `could not be checked (${reply.error})`, 'try again');
}

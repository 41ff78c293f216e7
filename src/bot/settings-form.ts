import type { Contact, SpecialContact } from '../core/answer/types.ts';
import { ROLES, type Role } from '../core/catalog/types.ts';
import type { Memory } from './memory.ts';
import { giveBack } from './once.ts';
import type { BotParts } from './parts.ts';
import type { ChannelSettings, FixedSettings } from './settings.ts';
import { type ChosenSettings, isReachable, type SettingsScope } from './settings-book.ts';

/** Settings as somebody edits them. */
export interface SettingsForm {
  readonly scope: SettingsScope;
  /** What was chosen here before; absent when nothing was. */
  readonly chosen?: ChosenSettings;
  /** What holds where nothing is chosen here. */
  readonly inherited: ChannelSettings;
  /** What the operator fixed. */
  readonly fixed: FixedSettings;
  /** Slack's word for why the incident channel did not take the last notice. */
  readonly refused?: string;
  /** Contacts that the operator fixed, for all providers and clients. */
  readonly fixedContacts: readonly Contact[];
  /** Contacts that the operator fixed for one provider, by its name, or for one client ID. */
  readonly specialContacts: readonly SpecialContact[];
  /** Contacts that hold where none is chosen here. */
  readonly inheritedContacts: Readonly<Partial<Record<Role, Contact>>>;
}

/** Reads the settings of a channel or the workspace to be edited. Throws `StoreFailure`. */
export async function readSettingsForm(
  { settings, explainer }: BotParts,
  memory: Memory,
  scope: SettingsScope,
): Promise<SettingsForm> {
  const { workspace, channel = '' } = scope;
  const chosen = await memory.chosen(scope);
  const above = channel === '' ? undefined : await memory.chosen({ workspace });
  const { replies, cooldown, incidents } = above ?? {};
  const base = settings.forChannel(channel);
  const fixed = settings.fixedIn(channel);
  const told = fixed.incidents ?? chosen?.incidents ?? incidents ?? base.incidents;
  const refusal = told && (await memory.channelRefusal({ workspace, channel: told }));
  const fixedContacts = ROLES.map((role) => settings.contacts.find({ role })).filter(isReachable);
  const { providerById } = explainer.catalog;
  const specialContacts = ROLES.flatMap((role) => settings.contacts.special?.(role) ?? [])
    .filter(({ contact }) => isReachable(contact))
    .map(({ provider, ...one }) =>
      provider === undefined ? one : { ...one, provider: providerById.get(provider)?.name ?? provider },
    );
  const inheritedContacts = Object.fromEntries(
    Object.entries(above?.contacts ?? {}).map(([role, contact]) => [role, { role, ...contact }]),
  );
  return {
    scope,
    ...(chosen ? { chosen } : {}),
    inherited: {
      ...base,
      replies: replies ?? base.replies,
      cooldown: cooldown ?? base.cooldown,
      ...(incidents === undefined ? {} : { incidents }),
    },
    fixed,
    ...(refusal ? { refused: refusal.reason } : {}),
    fixedContacts,
    specialContacts,
    inheritedContacts,
  };
}

/** How long saving may take, in milliseconds. */
const LEASE = 5_000;

/**
 * Saves what somebody chose. `since` is the time of the settings that they saw, 0 for none: when somebody else saved in
 * between, or is saving right now, nothing is. Throws `StoreFailure`.
 */
export async function saveSettings(
  parts: Pick<BotParts, 'claims' | 'log' | 'randomId'>,
  memory: Memory,
  {
    scope,
    chosen,
    since,
  }: { readonly scope: SettingsScope; readonly chosen: ChosenSettings; readonly since: number },
): Promise<'saved' | 'outdated'> {
  const key = `${scope.workspace}:saving:${scope.channel ?? ''}`;
  const owner = parts.randomId();
  // Whoever holds it is changing what this person saw: there is nothing to wait for.
  if ((await parts.claims.claim(key, owner, LEASE)).kind !== 'won') return 'outdated';
  try {
    const before = await memory.chosen(scope);
    if ((before?.at ?? 0) !== since) return 'outdated';
    await memory.saveChosen(scope, chosen);
    return 'saved';
  } finally {
    await giveBack(parts, key, owner);
  }
}

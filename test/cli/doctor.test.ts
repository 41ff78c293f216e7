import { describe, expect, test } from 'vitest';
import { doctor } from '../../src/cli/commands/doctor.ts';
import { fakeTerminal } from './fake-terminal.ts';

const env = { STORE_URL: 'memory:', PORT: '0' };

describe('doctor', () => {
  test('prints a line for each check and says that all is well', async () => {
    const terminal = fakeTerminal();
    expect(await doctor(terminal, { env })).toBe(true);
    const lines = terminal.out().trimEnd().split('\n');
    expect(lines.every((line, at) => at === lines.length - 1 || /^[✓·] [\w.' ]+: ./.test(line))).toBe(true);
    expect(lines.at(-1)).toBe('No problems.');
  });

  test('prints a remedy behind what is amiss, and counts', async () => {
    const terminal = fakeTerminal();
    expect(await doctor(terminal, { env: { ...env, PORT: 'http' }, nodeVersion: '18.0.0' })).toBe(false);
    expect(terminal.out()).toContain('✗ Node.js: is 18.0.0, and 24 or newer is needed; run "npm ci"');
    expect(terminal.out()).toContain('✗ configuration: PORT "http" is no port; write a whole number');
    expect(terminal.out()).toMatch(/2 problems\.\n$/);
  });

  test('prints one JSON value', async () => {
    const terminal = fakeTerminal();
    await doctor(terminal, { json: true, env, nodeVersion: '18.0.0' });
    const { ok, checks } = JSON.parse(terminal.out());
    expect(ok).toBe(false);
    expect(checks[0]).toEqual({
      check: 'Node.js',
      level: 'problem',
      says: expect.any(String),
      remedy: expect.stringContaining('npm ci'),
    });
  });
});

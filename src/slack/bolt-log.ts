import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../bot/ports.ts';

/**
 * Bolt's logger over ours. Debug lines of Bolt are dropped, because they hold whole payloads; its information is ours at
 * debug level.
 */
export function createBoltLogger(log: Log): Logger {
  const write =
    (level: 'debug' | 'warn' | 'error') =>
    (...pieces: unknown[]) => {
      const error = pieces.find((piece) => piece instanceof Error);
      const words = pieces.filter((piece) => typeof piece === 'string').join(' ');
      log[level](error ? { error, from: 'bolt' } : { from: 'bolt' }, words || 'Bolt reports a failure');
    };
  return {
    debug: () => undefined,
    info: write('debug'),
    warn: write('warn'),
    error: write('error'),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}

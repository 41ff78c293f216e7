import { AsyncLocalStorage } from 'node:async_hooks';
import { pino } from 'pino';
import type { Log, LogFields } from '../bot/ports.ts';
import type { LogLevel } from './config.ts';
import { tidyFields } from './log-fields.ts';

/** Where lines go: standard output, or a stream of a test. */
export interface LineSink {
  write(line: string): void;
}

/** What `createLog` is told. */
export interface LogOptions {
  readonly level: LogLevel;
  /** Masks secrets; applied to the message and to every string among the fields, keys included. */
  readonly redact: (text: string) => string;
  /** Default: standard output. */
  readonly sink?: LineSink;
  /** One line for people instead of JSON; default: whether standard output is a terminal. */
  readonly pretty?: boolean;
}

/**
 * A log of JSON lines `{level, time, …fields, message}` with the level as a word and the time in ISO 8601, or of lines for
 * people on a terminal. Never throws: what cannot be written as JSON is said in the line.
 */
export function createLog({
  level,
  redact,
  sink = process.stdout,
  pretty = process.stdout.isTTY === true,
}: LogOptions): Log {
  const logger = pino(
    {
      level,
      base: null,
      messageKey: 'message',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    pretty ? { write: (line: string) => sink.write(renderLine(line)) } : sink,
  );
  const { added, ...adding } = createAddedFields();
  const at = (name: Exclude<LogLevel, 'silent'>) => (fields: LogFields, message: string) => {
    if (!logger.isLevelEnabled(name)) return;
    logger[name](tidyFields({ ...added(), ...fields }, redact), redact(message));
  };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error'), ...adding };
}

/** What a log adds to its lines: `added` says what, the others are those of the port `Log`. */
export function createAddedFields(): Pick<Log, 'during' | 'carry'> & { readonly added: () => LogFields } {
  const around = new AsyncLocalStorage<LogFields>();
  return {
    added: () => around.getStore() ?? {},
    during: (fields, work) => around.run(fields, work),
    carry: (work) => AsyncLocalStorage.bind(work),
  };
}

const COLOURS: Readonly<Record<string, string>> = {
  debug: '\u001b[90m',
  warn: '\u001b[33m',
  error: '\u001b[31m',
};

function renderLine(line: string): string {
  const { level, time, message, ...fields } = JSON.parse(line) as Record<string, unknown>;
  const colour = COLOURS[String(level)];
  const word = String(level).toUpperCase().padEnd(5);
  const facts = Object.entries(fields).map(([key, value]) => ` ${key}=${renderValue(value)}`);
  const clock = String(time).slice(11, 19);
  return `${clock} ${colour ? `${colour}${word}\u001b[0m` : word} ${printable(String(message))}${facts.join('')}\n`;
}

function renderValue(value: unknown): string {
  return typeof value === 'string' && /^[\w.:/@-]+$/.test(value) ? value : printable(JSON.stringify(value));
}

/** Logged text must neither begin a line of its own nor steer the terminal. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ');
}

import type { Log, LogFields } from '../../src/bot/ports.ts';
import { createAddedFields } from '../../src/service/log.ts';

/** One line that was logged. */
export interface LoggedLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly fields: LogFields;
  readonly message: string;
}

/** A log that keeps its lines for the test to read. */
export function createLogFake(): Log & { readonly lines: readonly LoggedLine[] } {
  const lines: LoggedLine[] = [];
  const { added, ...adding } = createAddedFields();
  const at = (level: LoggedLine['level']) => (fields: LogFields, message: string) =>
    void lines.push({ level, fields: { ...added(), ...fields }, message });
  return { lines, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error'), ...adding };
}

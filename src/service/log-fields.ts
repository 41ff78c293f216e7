import type { LogFields } from '../bot/ports.ts';

const MAX_DEPTH = 6;
const MAX_ITEMS = 50;
const MAX_TEXT = 4000;
/** Redaction sees more than is kept, so that no secret escapes it by being cut in two. */
const MAX_READ = 40_000;

/** Fields whose value is hidden whatever it looks like. */
const SECRET_FIELD =
  /^(?:authorization|cookie|set-cookie|x-slack-signature)$|token|secret|password|assertion/i;

/**
 * Makes fields fit for a log line: plain JSON, redacted, cut to a sane size. Errors become `{name, message, stack, …}` with
 * their causes. Never throws, whatever the fields do when they are read.
 */
export function tidyFields(fields: LogFields, redact: (text: string) => string): Record<string, unknown> {
  const tidy = (value: unknown, depth: number): unknown => {
    switch (typeof value) {
      case 'string':
        return cut(redact(cut(value, MAX_READ)), MAX_TEXT);
      case 'bigint':
      case 'symbol':
        return String(value);
      case 'function':
        return '[function]';
      case 'object':
        if (value === null) return null;
        if (depth >= MAX_DEPTH) return '[deeper]';
        return tidyObject(value, depth);
      default:
        return value;
    }
  };
  const tidyObject = (value: object, depth: number): unknown => {
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'invalid date' : value.toISOString();
    if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).map((item) => tidy(item, depth + 1));
    const entries =
      value instanceof Map ? [...value] : Object.entries(value instanceof Error ? readError(value) : value);
    const kept = entries.slice(0, MAX_ITEMS).map(([key, item]) => {
      const hidden = (typeof item === 'string' || typeof item === 'object') && SECRET_FIELD.test(String(key));
      return [redact(String(key)), hidden ? '[hidden]' : tidy(item, depth + 1)] as const;
    });
    return Object.fromEntries(kept);
  };
  try {
    return tidyObject({ ...fields }, 0) as Record<string, unknown>;
  } catch (error) {
    return { unreadable: redact(String(error)) };
  }
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

/** Own properties such as `code`, and the three that are not enumerable. */
function readError(error: Error): Record<string, unknown> {
  const { name, message, stack, cause } = error;
  return { ...error, name, message, stack, ...(cause === undefined ? {} : { cause }) };
}

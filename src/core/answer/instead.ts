/** IDs that serve the same purpose, the wanted one first: with one of them the sign-in can be found. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  correlation_id: ['correlation_id', 'trace_id', 'request_id'],
  trace_id: ['trace_id', 'correlation_id', 'request_id'],
  request_id: ['request_id', 'error_id', 'trace_id', 'correlation_id', 'log_id', 'debug_id'],
  error_id: ['error_id', 'request_id'],
};

/** The names of which one is enough where `name` is wanted, that one first. */
export function insteadOf(name: string): readonly string[] {
  return (Object.hasOwn(INSTEAD, name) ? INSTEAD[name] : undefined) ?? [name];
}

/** A JSON object whose fields nobody has looked at yet. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object: no array, not null. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object in a field, or an empty one. */
export function recordIn(value: unknown, field: string): JsonRecord {
  const inner = isRecord(value) ? value[field] : undefined;
  return isRecord(inner) ? inner : {};
}

/** The non-empty text in a field, or undefined. */
export function textIn(value: unknown, field: string): string | undefined {
  const inner = isRecord(value) ? value[field] : undefined;
  return typeof inner === 'string' && inner !== '' ? inner : undefined;
}

/** The objects in a field that holds a list, or none. */
export function recordsIn(value: unknown, field: string): readonly JsonRecord[] {
  const inner = isRecord(value) ? value[field] : undefined;
  return Array.isArray(inner) ? inner.filter(isRecord) : [];
}

/** A JSON object whose members are not known yet. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object. */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object; an empty one when it is none. */
export function toJson(value: unknown): Json {
  return isJson(value) ? value : {};
}

/** The objects in a list; none when the value is no list. */
export function toList(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

/** The value as text; empty when it is none. */
export function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The value when it is a text that is not empty. */
export function textOrNothing(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

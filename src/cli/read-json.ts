import { UsageProblem } from './usage.ts';

/**
 * The value of a JSON text.
 *
 * @throws UsageProblem naming the place when the text is none
 */
export function readJson(text: string, place: string): unknown {
  try {
    // Tools on Windows put a byte order mark in front.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UsageProblem(
      `${place}  is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Whether a value is an object with members. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

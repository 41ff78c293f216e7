import { AuthorizationError } from '@slack/bolt';

/** Thrown for what comes from a workspace in which the app is not, or not any more. */
export class NotInstalled extends Error {
  override readonly name = 'NotInstalled';
}

/** Whether Bolt's failure means that the app is not installed there. */
export function isNotInstalled(error: unknown): boolean {
  const inner = error instanceof AuthorizationError ? error.original : error;
  return inner instanceof NotInstalled;
}

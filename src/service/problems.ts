import type { Problem } from '../core/catalog/types.ts';

/** One line for a terminal: `oauth-error-bot.yml:3:5  contacts: …; did you mean "contacts"?`. */
export function renderProblem({ path, line, column, says, hint }: Problem): string {
  const place = line === undefined ? path : `${path}:${line}:${column ?? 1}`;
  return hint ? `${place}  ${says}; ${hint}` : `${place}  ${says}`;
}

/**
 * A value as it may be printed: tokens of Slack keep only their kind, and long values are cut. `xoxb-1-2-abc` is
 * `xoxb-[hidden]`.
 */
export function echo(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const masked = text.replace(/\b(xox[a-z]|xapp|xwfp)-[\w-]+/gi, '$1-[hidden]');
  return masked.length > 60 ? `${masked.slice(0, 60)}…` : masked;
}

/** What IDs in messages are called in this workspace, and where the reader is. */
export interface Names {
  /** user ID → display name */
  readonly users: Readonly<Record<string, string>>;
  /** channel ID → name without `#` */
  readonly channels: Readonly<Record<string, string>>;
  /** user group ID → handle without `@` */
  readonly usergroups?: Readonly<Record<string, string>>;
  /** IANA name for dates in messages; the machine's own zone when left out */
  readonly timeZone?: string;
  /** the reader's time in milliseconds, for dates that say `today`; without it they give the date */
  readonly now?: number;
  /** address of the workspace, such as `http://localhost:3000`; pictures are shown from nowhere else */
  readonly origin?: string;
}

/** The name of an ID, the label that the message brought when the workspace does not know it, or the ID. */
export function nameOf(
  names: Readonly<Record<string, string>> | undefined,
  id: string,
  label: string | undefined,
): string {
  return (names !== undefined && Object.hasOwn(names, id) ? names[id] : undefined) ?? label ?? id;
}

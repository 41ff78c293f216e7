/** A conversation as a menu offers it. */
export interface OfferedConversation {
  readonly id: string;
  readonly kind: 'public' | 'private' | 'im';
  /** `#support`, or `@name` for a direct message; not escaped */
  readonly label: string;
}

/** What IDs in messages are called in this workspace, and where the reader is. */
export interface Names {
  /** user ID → display name */
  readonly users: Readonly<Record<string, string>>;
  /** channel ID → name without `#` */
  readonly channels: Readonly<Record<string, string>>;
  /** what menus of channels offer the reader; without it all of `channels`, as public ones */
  readonly offered?: readonly OfferedConversation[];
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

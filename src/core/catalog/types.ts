/** Who can act on an error first. The three roles can be escalated to; the other two can only be told. */
export type Role = 'tenant-admin' | 'idp-owner' | 'developer';
export type Fixer = Role | 'end-user' | 'provider';

/** `provider/slug`, for example `entra/AADSTS50011`: the one key of an entry. */
export type EntryId = string;

/** A name of an error as it stands on the wire. `only` limits where it is believed. */
export interface Name {
  readonly name: string;
  /** `number`: only where the text says that it is an error number. `parameter`: only as the value of an error field. */
  readonly only?: 'number' | 'parameter';
}

/** A sentence that people paste; `{name:kind}` stands for a value that is captured. */
export interface Wording {
  readonly text: string;
  readonly note?: string;
  /** The sentence lists all causes of the code, as those of RFC 6749 do, so it tells none. */
  readonly general?: true;
}

/** What a variant or a cause of many asks of the captures, clues and the message; all conditions must hold. */
export type When = Readonly<Record<string, string>>;

/** The same error in other circumstances; what is left out is taken from the entry. */
export interface Variant {
  readonly when: When;
  /** What happened in these circumstances, where the title of the entry says less. */
  readonly title?: string;
  readonly cause?: string;
  readonly fix?: readonly string[];
  readonly verify?: string;
  readonly fixer?: Fixer;
  /** When to turn to whom the entry names, in these circumstances. */
  readonly escalateIf?: string;
}

/** One of several causes that the same message can have; entries list them likeliest first. */
export interface Cause {
  readonly cause: string;
  readonly fix: string;
  readonly see?: EntryId;
}

export interface Escalation {
  readonly to: Role;
  readonly if?: string;
  readonly include: readonly string[];
}

export interface DocLink {
  readonly title: string;
  readonly url: string;
}

/** A positive example: this text is recognised as this entry and yields at least these captures. */
export interface Match {
  readonly text: string;
  readonly captures?: Readonly<Record<string, string>>;
}

/** One error of one provider, complete: what it inherits has been filled in. Plain JSON throughout. */
export interface Entry {
  readonly id: EntryId;
  readonly provider: string;
  readonly slug: string;
  /** Path of its file inside the catalog folder. */
  readonly path: string;
  readonly code?: string;
  /** Every name, the code first. */
  readonly names: readonly Name[];
  readonly title: string;
  /** `informational`: no failure. `neighbour`: looks like a sign-in error and is none of ours. */
  readonly kind: 'failure' | 'informational' | 'neighbour';
  readonly grade: 'full' | 'short';
  /** True when it wraps a more specific error: where one stands beside it, that one is the answer. */
  readonly carrier?: boolean;
  readonly keywords: readonly string[];
  readonly messages: readonly Wording[];
  readonly cause: string;
  readonly causes: readonly Cause[];
  readonly fix: readonly string[];
  readonly verify?: string;
  readonly fixer: Fixer;
  readonly variants: readonly Variant[];
  readonly escalate: Escalation;
  readonly docs: readonly DocLink[];
  readonly extends?: EntryId;
  readonly reviewed?: string;
  readonly retired?: { readonly on: string; readonly instead?: EntryId };
  readonly examples: { readonly matches: readonly Match[]; readonly ignores: readonly string[] };
}

/** Where a bare number is an error number: behind this text, meaning this code. */
export interface NumberRule {
  readonly after: string;
  readonly as: string;
  /** The rule counts only where this word stands somewhere in the text. */
  readonly needs?: string;
}

/** One vendor or product: how to know it, and what to say of a code that it has and we have not. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  /** Formats of its codes, `{digits}` or `{digits:4-7}` standing for a number. */
  readonly codes: readonly string[];
  readonly numbers: readonly NumberRule[];
  /** Host names; `*.` in front stands for any subdomain. */
  readonly hosts: readonly string[];
  /** Response fields and headers that only this provider sends. */
  readonly fields: readonly string[];
  /** Words and phrases by which people and logs name it. */
  readonly words: readonly string[];
  /** Page that explains a code, with `{code}` or `{digits}` in its address. */
  readonly lookup?: DocLink;
  readonly status?: string;
  /** What to say and whom to turn to when a code of this provider is unknown. */
  readonly unknown: { readonly fixer: Fixer; readonly escalate: Escalation };
}

/** Something wrong in a catalog or configuration file, said so that its author can mend it. */
export interface Problem {
  readonly path: string;
  /** 1-based; absent when the problem is the whole file. */
  readonly line?: number;
  readonly column?: number;
  /** The rule that found it, for example `examples-hold`. */
  readonly rule: string;
  readonly says: string;
  readonly hint?: string;
  readonly level: 'error' | 'warning';
}

/** What was read from the files: plain JSON, so that it can be kept compiled. */
export interface CatalogData {
  readonly entries: readonly Entry[];
  readonly providers: readonly Provider[];
}

/** The catalog as the rest of the program sees it. */
export interface Catalog extends CatalogData {
  readonly byId: ReadonlyMap<EntryId, Entry>;
  readonly providerById: ReadonlyMap<string, Provider>;
  /** Lower-case name → the entries that carry it; the owner of a bare code comes before entries that share it. */
  readonly byName: ReadonlyMap<string, readonly Entry[]>;
  /** Lower-case codes that only wrap a more specific error, such as invalid_grant. */
  readonly carriers: ReadonlySet<string>;
}

export const ROLES: readonly Role[] = ['tenant-admin', 'idp-owner', 'developer'];
export const FIXERS: readonly Fixer[] = [...ROLES, 'end-user', 'provider'];

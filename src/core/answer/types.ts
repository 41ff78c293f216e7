import type { DocLink, EntryId, Fixer, Role } from '../catalog/types.ts';
import type { Captures, Clues, Evidence, SecretSeen } from '../detect/types.ts';

/**
 * Prose whose filled-in values are marked, so that each renderer marks and escapes them in its own way.
 * `['The client ', {value: 'a-b'}, ' asked']`.
 */
export type Prose = readonly (string | { readonly value: string })[];

/** Whom to turn to in this organisation. */
export interface Contact {
  readonly role: Role;
  /** From the configuration; absent when nobody is configured for the role. */
  readonly name?: string;
  /** Slack mention markup from the configuration, such as `<@U0456>` or `<!subteam^S012ABC>`. */
  readonly mention?: string;
  /** Channel ID of the contact. */
  readonly channel?: string;
}

/** Contacts as configured; see the configuration file's `contacts`. */
export interface Contacts {
  /** The contact for a role, by client ID first, then provider, then the role's default. */
  readonly find: (wanted: {
    readonly role: Role;
    readonly provider?: string;
    readonly clientId?: string;
  }) => Contact;
  /** The contacts of a role that hold for one provider or one client alone. */
  readonly special?: (role: Role) => readonly SpecialContact[];
}

/** A contact that holds for one provider, or for one client ID. */
export interface SpecialContact {
  readonly contact: Contact;
  readonly provider?: string;
  readonly clientId?: string;
}

/** Who can act first. */
export interface NamedFixer {
  readonly role: Fixer;
  readonly label: string;
  /** Of the contact for that role; absent when nobody is configured for it, or it is no role of this organisation. */
  readonly name?: string;
}

export interface HandOverItem {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

export interface EscalationAdvice {
  readonly contact: Contact;
  readonly condition?: string;
  /** What is there to hand over, redacted. */
  readonly have: readonly HandOverItem[];
  /** Labels of what is still missing, such as "Correlation ID". */
  readonly missing: readonly string[];
}

/** One cause of several, likeliest first. */
export interface PossibleCause {
  readonly cause: Prose;
  readonly fix: Prose;
  readonly see?: { readonly id: EntryId; readonly title: string };
}

/** What the bot has to say of one error: the same value is rendered for Slack, terminal, page and JSON. */
export interface KnownAnswer {
  readonly kind: 'known';
  readonly entry: EntryId;
  readonly provider: string;
  readonly providerName: string;
  /** `AADSTS50011`, or the title's stand-in where the error has no code. */
  readonly code?: string;
  readonly title: string;
  readonly informational: boolean;
  readonly neighbour: boolean;
  readonly cause: Prose;
  readonly causes: readonly PossibleCause[];
  readonly fix: readonly Prose[];
  readonly verify?: Prose;
  readonly fixer: NamedFixer;
  readonly escalation: EscalationAdvice;
  readonly docs: readonly DocLink[];
  /** Address of the entry's own page; absent when the pages cannot be reached from outside. */
  readonly page?: string;
  readonly confidence: number;
  /** "sure", "likely", "possible": the confidence in a word. */
  readonly certainty: 'sure' | 'likely' | 'possible';
  readonly evidence: Evidence;
  readonly because: readonly string[];
  readonly captures: Captures;
  readonly clues: Clues;
  /** The OAuth error that carried it, if any: `invalid_grant`. */
  readonly carrier?: string;
  /** Said when the provider is unknown and others mean something else by the same code. */
  readonly elsewhere: readonly { readonly id: EntryId; readonly provider: string; readonly title: string }[];
  /** Other errors in the same text, one line. */
  readonly also: readonly { readonly code: string; readonly entry?: EntryId; readonly title?: string }[];
  readonly reviewed?: string;
}

/** A code of a known format that the catalog does not have: never answered with a neighbour. */
export interface UnknownCodeAnswer {
  readonly kind: 'unknown-code';
  readonly code: string;
  readonly provider: string;
  readonly providerName: string;
  readonly lookup?: DocLink;
  readonly fixer: NamedFixer;
  readonly escalation: EscalationAdvice;
  /** Codes that look alike, labelled as such: a typing mistake is possible, a guess is not made. */
  readonly near: readonly { readonly code: string; readonly entry: EntryId; readonly title: string }[];
  readonly also: KnownAnswer['also'];
}

/** Typed words that fit several entries about equally. */
export interface SeveralAnswer {
  readonly kind: 'several';
  readonly query: string;
  readonly choices: readonly {
    readonly entry: EntryId;
    readonly provider: string;
    readonly code?: string;
    readonly title: string;
    readonly suggestion: boolean;
  }[];
}

export interface NoAnswer {
  readonly kind: 'none';
  /** What to paste instead, in one sentence. */
  readonly hint: string;
}

export type Answer = KnownAnswer | UnknownCodeAnswer | SeveralAnswer | NoAnswer;

/** An answer to a paste together with what has to be said privately about secrets in it. */
export interface Explanation {
  readonly answer: Answer;
  readonly secrets: readonly SecretSeen[];
  /** Whether the text alone, unasked, deserves this answer. */
  readonly reply: boolean;
  readonly offer: boolean;
}

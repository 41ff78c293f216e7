import type { Entry, EntryId } from '../catalog/types.ts';

/** A piece of the cleaned text, UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Captures = Readonly<Record<string, string>>;

/** Why we think that an error is there. `words` is only a search for typed words, never a paste. */
export type Evidence = 'code' | 'name' | 'parameter' | 'message' | 'words';

/** An error seen in a text. `entry` is absent for a code of a known format that the catalog does not have. */
export interface Finding {
  readonly entry?: Entry;
  readonly provider?: string;
  /** As on the wire in this text, written as its provider writes it: `AADSTS50011`, `invalid_grant`. */
  readonly code?: string;
  readonly evidence: Evidence;
  /** True when the text also names the error, besides the sentence by which it was recognised. */
  readonly named: boolean;
  readonly span: Span;
  /** What stands there in the cleaned text; it holds what people pasted. */
  readonly said: string;
  /** 0 to 1: how sure we are that somebody reports this error here. */
  readonly confidence: number;
  readonly captures: Captures;
  /** For `message`: how much of the wording was there, 0 to 1. */
  readonly coverage?: number;
  /** The OAuth error around a provider's code, folded into this finding. */
  readonly carrier?: { readonly code: string; readonly entry?: EntryId };
  /** Other providers' entries for the same name, when the provider is unknown. */
  readonly others?: readonly EntryId[];
  /** What spoke for the provider, in words for a person: `host login.microsoftonline.com`. */
  readonly because: readonly string[];
}

/** What helps to answer and to escalate, and is no error: IDs, times, hosts, client, tenant, by the name of a capture. */
export type Clues = Readonly<Record<string, string>>;

/** Everything that was recognised in one text. */
export interface Detection {
  /** Best first. */
  readonly findings: readonly Finding[];
  readonly clues: Clues;
  /** True when the best finding is sure enough to answer without being asked. */
  readonly reply: boolean;
  /** True when it is plausible only: at most an ephemeral offer to the poster. */
  readonly offer: boolean;
  /** Secrets seen in the original text; their values are not kept. */
  readonly secrets: readonly SecretSeen[];
}

/** A secret that was pasted: what it is, what it opens, how to revoke it. Never its value. */
export interface SecretSeen {
  readonly kind: string;
  /** "an Okta API token" */
  readonly what: string;
  /** What somebody could do with it. */
  readonly risk: string;
  readonly revoke: string;
}

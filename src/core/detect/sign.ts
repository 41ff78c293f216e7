/** One thing about a text or the place of a finding that makes a report more or less likely, with its weight in logits. */
export interface Sign {
  readonly why: string;
  readonly weight: number;
  /**
   * Tested on the whole text, for `program` only where the finding is no speech beside one; on the finding's line; on the 80 characters before it; or on its line with the finding
   * itself as `FINDING`, where it matters what stands on both sides.
   */
  readonly on: 'text' | 'program' | 'line' | 'before' | 'around';
  readonly pattern: RegExp;
  /** What takes it back where it stands, too. */
  readonly unless?: RegExp;
}

/** Stands for the finding in what `around` is tested on: a private character, which nobody types. */
export const FINDING = '\uE000';

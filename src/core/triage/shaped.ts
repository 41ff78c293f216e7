/** How an error without a catalog entry shows; the later, the less it says. */
export type Shape = 'name' | 'sentence' | 'class' | 'status';

/** An error that the catalog need not know, as it stands in the text. */
export interface Shaped {
  readonly code: string;
  /** Its parts, which people say alone: `NotAuthorizedException` of `NotAuthorizedException: Refresh Token has expired`. */
  readonly parts?: readonly string[];
  readonly shape: Shape;
  /** Offset in the plain text. */
  readonly at: number;
}

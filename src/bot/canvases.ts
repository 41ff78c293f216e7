/** What became of making a canvas. `unknown`: nobody knows whether it was made, and there is no way to look. */
export type CanvasMade =
  | { readonly kind: 'made'; readonly id: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'refused'; readonly reason: string };

/** What became of something done with a canvas. `gone`: somebody deleted it. `reason` is the chat's own word. */
export type CanvasDone =
  | { readonly kind: 'done' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Documents in the chat that many can read. What did not work out is `refused`, also when it may later: whoever waits for it
 * is told. Methods throw only what `confirm` throws, or when the program is about to end.
 */
export interface Canvases {
  /**
   * Makes a canvas that only the app can read. Never repeated when it may have been made; `confirm` is called right before
   * each attempt and throws when the work is no longer ours.
   */
  make(
    content: { readonly title: string; readonly markdown: string },
    confirm: () => Promise<void>,
  ): Promise<CanvasMade>;
  /** Replaces all that stands in a canvas; its title stays. */
  rewrite(id: string, markdown: string): Promise<CanvasDone>;
  /** Lets the members of a channel read a canvas, and nobody else. */
  openTo(id: string, channel: string): Promise<CanvasDone>;
}

/** Longer texts are cut, as Slack itself cuts them. */
const MOST_CHARACTERS = 40_000;

// Only what Slack itself writes: commands send text as typed, in which brackets are just brackets, and people paste HTML.
// Each part is short or ends at the next bracket, so the match takes linear time.
const MARKUP =
  /<([@#][A-Z\d]{2,21}|![a-z]{2,20}(?:\^[^<>|\n]*)?|(?:mailto:|tel:|[A-Za-z][A-Za-z\d+.-]{0,30}:\/\/)[^<>|\n]*)(?:\|([^<>\n]*))?>/g;

/**
 * Slack's markup as the text that a person sees: `&lt;` is `<`, `<https://x|x>` is `https://x`, `<@U1>` is `@U1`,
 * `<!channel>` is `@channel`. Read it once: what is plain already may hold escapes of its own. See
 * https://docs.slack.dev/messaging/formatting-message-text.
 */
export function readMarkup(markup: string): string {
  const text = markup.length > MOST_CHARACTERS ? markup.slice(0, MOST_CHARACTERS).toWellFormed() : markup;
  const read = text.includes('<')
    ? text.replace(MARKUP, (_, target: string, label: string = '') => readPart(target, label))
    : text;
  return read.includes('&')
    ? read.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
    : read;
}

function readPart(target: string, label: string): string {
  switch (target[0]) {
    // The ID, and not the name: by it a person is known wherever they are mentioned.
    case '@':
      return target;
    case '#':
      return `#${label || target.slice(1)}`;
    case '!':
      if (target.startsWith('!date^')) return label;
      return `@${(label || target.slice(1).split('^').at(-1) || '').replace(/^@/, '')}`;
    default:
      return readLink(target, label);
  }
}

/** A link as text: its address, which may hold the error, behind the words that somebody linked. */
export function readLink(target: string, label: string): string {
  const address = target.replace(/^(?:mailto|tel):/i, '');
  const words = label.trim();
  // Slack gives every address that somebody types a label of its own: the address without its scheme.
  return /\s/.test(words) ? `${words} (${address})` : address;
}

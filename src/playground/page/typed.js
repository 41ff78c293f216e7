const escapes = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/**
 * Message text as Slack keeps it → what a person would have typed, for editing: addresses without brackets, the three
 * escapes undone. Mentions stay as `<@U…>`, which is understood again when it is sent.
 */
export function toTyped(text) {
  return text
    .replace(/<(?![@#!])([^<>|]*)(?:\|([^<>]*))?>/g, (_, url, label) => label ?? url)
    .replace(/<!(here|channel|everyone)>/g, '@$1')
    .replace(/&(?:lt|gt|amp);/g, (name) => escapes[name]);
}

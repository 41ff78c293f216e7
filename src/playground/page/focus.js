import { byId } from './dom.js';

/** Focuses a text field; on a touch screen, where that brings up the keyboard, `otherwise` instead, or nothing. */
export function focusField(id, otherwise) {
  const target = matchMedia('(hover: hover)').matches ? id : otherwise;
  if (target) byId(target)?.focus();
}

import { h, icon } from './dom.js';

/** A square with initials in a person's colour; black or white letters, whichever reads better on it. */
export function avatar(user, size = '') {
  const node = h(
    'span',
    { class: ['avatar', size, user.bot && 'bot'], 'aria-hidden': 'true' },
    user.bot ? icon('key') : initialsOf(user.name),
  );
  node.style.setProperty('background-color', user.color);
  node.style.setProperty('color', isLight(user.color) ? '#1a1a1a' : '#ffffff');
  return node;
}

function initialsOf(name) {
  const words = name.split(/[\s._-]+/).filter(Boolean);
  return [words[0]?.[0], words.length > 1 ? words.at(-1)[0] : ''].join('').toUpperCase();
}

function isLight(color) {
  const parts = /^#(..)(..)(..)$/
    .exec(color)
    ?.slice(1)
    .map((hex) => Number.parseInt(hex, 16) / 255);
  if (!parts) return false;
  const [red, green, blue] = parts.map((part) =>
    part <= 0.04 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179;
}

/** A small workspace for the tests of the renderer: one name that looks like HTML. */
export const names = {
  users: { U1: 'Dana <b>', U2: 'Priya' },
  channels: { C1: 'support' },
  usergroups: { S1: 'identity' },
  timeZone: 'UTC',
  origin: 'http://localhost:3000',
};

/** A link as the renderer writes it; both arguments are HTML. */
export const link = (href: string, words: string): string =>
  `<a href="${href}" target="_blank" rel="noopener noreferrer nofollow">${words}</a>`;

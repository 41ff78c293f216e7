import type { ThreadMessage } from '../../src/core/triage/types.ts';

const hex = (seed: number, length: number) =>
  Array.from(
    { length },
    (_, i) => ((seed * 2_654_435_761 + i * 40_503 * (seed + 7)) >>> ((i % 4) * 4 + 8)) & 15,
  )
    .map((digit) => digit.toString(16))
    .join('');
const guid = (seed: number) =>
  `${hex(seed, 8)}-${hex(seed + 1, 4)}-${hex(seed + 2, 4)}-${hex(seed + 3, 4)}-${hex(seed + 4, 12)}`;

const SAYS: readonly ((n: number) => string)[] = [
  (n) =>
    `Sign-in to the payroll portal fails for me since this morning:\nAADSTS50011: The redirect URI 'https://payroll.example.com/cb/${n}' specified in the request does not match the redirect URIs configured for the application '${guid(7)}'.\nTrace ID: ${guid(n)}\nCorrelation ID: ${guid(n + 9)}\nTimestamp: 2026-03-02 08:${String(n % 60).padStart(2, '0')}:03Z`,
  (n) => `same here, ${n} people in our office`,
  (n) =>
    `Did you check the app registration, number ${n}? The reply URL has to match the one in the request exactly.`,
  (n) => `I cleared the cookies and tried another browser, attempt ${n}, no difference.`,
  (n) => `any update on this? (${n})`,
  (n) => `We rolled back build ${n}, please try again now.`,
  (n) =>
    `Still getting the same error with build ${n}, the page says "Your session is invalid or has expired".`,
  (n) => `@U${n % 40} thanks, works now on host ${n}!`,
  (n) => `Lunch is at twelve, the table is number ${n}, see https://example.com/menu/${n}.`,
  (n) =>
    `I think it is the proxy in front of node ${n}, it rewrites the scheme and that breaks the redirect for everyone behind it.`,
];

/** A made-up incident of so many messages, all texts distinct, in the mix of a busy thread. */
export function incident(size: number): readonly ThreadMessage[] {
  return Array.from({ length: size }, (_, n) => ({
    user: `U${(n * 7) % 97}`,
    ts: `${1_760_000_000 + n * 30}.${String(n).padStart(6, '0')}`,
    text: (SAYS[n % SAYS.length] ?? String)(n),
  }));
}

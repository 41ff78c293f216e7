const UNITS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Reads `90s`, `10m`, `2h`, `1d` or `0` as milliseconds; undefined for what is no duration. */
export function readDuration(text: string): number | undefined {
  if (text.trim() === '0') return 0;
  const [, amount, unit] = /^\s*(\d{1,6})\s?([smhd])\s*$/.exec(text) ?? [];
  return amount && unit ? Number(amount) * UNITS[unit as keyof typeof UNITS] : undefined;
}

/** The shortest text that `readDuration` reads as these milliseconds: `writeDuration(600_000)` is `10m`. */
export function writeDuration(ms: number): string {
  if (ms === 0) return '0';
  const [unit, size] = largestUnit(ms);
  return `${Math.round(ms / size)}${unit}`;
}

const WORDS = { s: 'second', m: 'minute', h: 'hour', d: 'day' } as const;

/** Milliseconds for a reader: `10 minutes`, `1 hour`. */
export function sayDuration(ms: number): string {
  const [unit, size] = largestUnit(ms);
  const count = Math.round(ms / size);
  return `${count} ${WORDS[unit]}${count === 1 ? '' : 's'}`;
}

function largestUnit(ms: number): readonly ['s' | 'm' | 'h' | 'd', number] {
  const fitting = (['d', 'h', 'm'] as const).find((unit) => ms > 0 && ms % UNITS[unit] === 0) ?? 's';
  return [fitting, UNITS[fitting]];
}

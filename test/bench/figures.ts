/** One line of a bench: ours, and the baseline in the same run. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly baseline?: number;
  /** Ours over the baseline's; worked out when it is left out. */
  readonly ratio?: number;
  /** What to reach: at least or at most this ratio, or this figure of ours. */
  readonly goal?: { readonly least?: number; readonly most?: number; readonly of?: 'ours' };
}

/** Prints figures as a table, or with `--json` among the arguments as one JSON value. */
export function print(title: string, figures: readonly Figure[]): void {
  const lines = figures.map(complete);
  if (process.argv.includes('--json'))
    return void process.stdout.write(`${JSON.stringify({ title, figures: lines })}\n`);
  process.stdout.write(`\n${title}\n\n`);
  const width = Math.max(...lines.map(({ name }) => name.length));
  process.stdout.write(
    `${''.padEnd(width)}  ${['ours', 'baseline', 'ratio', 'goal'].map((head) => head.padStart(14)).join('')}\n`,
  );
  for (const { name, unit, ours, baseline, ratio, goal, met } of lines) {
    const cells = [
      `${show(ours)} ${unit}`,
      baseline === undefined ? '' : `${show(baseline)} ${unit}`,
      show(ratio),
    ];
    const wanted =
      goal && `${goal.least === undefined ? '≤' : '≥'} ${goal.least ?? goal.most} ${met ? 'met' : 'MISSED'}`;
    process.stdout.write(
      `${name.padEnd(width)}  ${[...cells, wanted ?? ''].map((cell) => cell.padStart(14)).join('')}\n`,
    );
  }
}

function complete(figure: Figure): Figure & { readonly met?: boolean } {
  const { ours, baseline, goal } = figure;
  const ratio = figure.ratio ?? (baseline === undefined ? undefined : ours / baseline);
  const measured = goal?.of === 'ours' ? ours : ratio;
  const met =
    goal &&
    measured !== undefined &&
    measured >= (goal.least ?? 0) &&
    measured <= (goal.most ?? Number.POSITIVE_INFINITY);
  return { ...figure, ...(ratio === undefined ? {} : { ratio }), ...(met === undefined ? {} : { met }) };
}

function show(value: number | undefined): string {
  if (value === undefined) return '';
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}

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

/** How often reports were answered. */
export interface AnswerCounts {
  readonly once: number;
  readonly more: number;
  readonly never: number;
}

/** Answers per report, of which there were so many, beside the baseline's: all once, none twice, none never. */
export function answerFigures(ours: AnswerCounts, bare: AnswerCounts, reports: number): readonly Figure[] {
  const figure = (name: string, of: keyof AnswerCounts, goal: Figure['goal']): Figure => {
    return { name, unit: '', ours: ours[of], baseline: bare[of], ...(goal ? { goal } : {}) };
  };
  return [
    figure('answered once', 'once', { least: reports, of: 'ours' }),
    figure('answered more than once', 'more', { most: 0, of: 'ours' }),
    figure('never answered', 'never', { most: 0, of: 'ours' }),
  ];
}

/** Prints figures as a table, or with `--json` among the arguments as one line of JSON. */
export function print(title: string, figures: readonly Figure[]): void {
  if (process.argv.includes('--json'))
    process.stdout.write(`${JSON.stringify({ title, figures: figures.map(complete) })}\n`);
  else show(title, figures);
}

/** Prints figures as a table. */
export function show(title: string, figures: readonly Figure[]): void {
  const lines = figures.map(complete);
  process.stdout.write(`\n${title}\n\n`);
  const width = Math.max(...lines.map(({ name }) => name.length));
  const heads = ['ours', 'baseline', 'ratio', 'goal'].map((head) => head.padStart(14)).join('');
  process.stdout.write(`${''.padEnd(width)}  ${heads}\n`);
  for (const { name, unit, ours, baseline, ratio, goal, met } of lines) {
    const cells = [
      `${digits(ours)} ${unit}`,
      baseline === undefined ? '' : `${digits(baseline)} ${unit}`,
      goal?.of === 'ours' ? '' : digits(ratio),
    ];
    const wanted =
      goal &&
      `${goal.least === undefined ? '≤' : '≥'} ${digits(goal.least ?? goal.most)} ${met ? 'met' : 'MISSED'}`;
    const row = [...cells, wanted ?? ''].map((cell) => cell.padStart(14)).join('');
    process.stdout.write(`${name.padEnd(width)}  ${row}\n`);
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

function digits(value: number | undefined): string {
  // JSON has no infinity.
  if (value === undefined || value === null || Number.isNaN(value)) return '';
  return Number.isInteger(value) || value >= 100 ? value.toFixed(0) : value.toFixed(2);
}

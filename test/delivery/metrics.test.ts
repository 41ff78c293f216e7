import { describe, expect, test } from 'vitest';
import { createMetrics, METRICS } from '../../src/service/metrics.ts';
import { textOf } from './files.ts';

const PREFIX = 'oauth_error_bot_';
const SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  counter: ['_total'],
  gauge: [''],
  histogram: ['_bucket', '_sum', '_count'],
};
const known = new Map(
  Object.entries(METRICS).flatMap(([name, { type, labels }]) =>
    (SUFFIXES[type] ?? []).map((suffix) => [
      PREFIX + name + suffix,
      new Set<string>([...labels, 'le', 'job', 'instance']),
    ]),
  ),
);

/** Metrics of the bot in an expression, and the labels by which it sums and selects. */
function namesIn(expression: string) {
  return {
    metrics: [...expression.matchAll(/\boauth_error_bot_\w+/g)].map(([name]) => name),
    labels: [
      ...[...expression.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, list = '']) => list.split(/,\s*/)),
      ...[...expression.matchAll(/(\w+)=~?"/g)].map(([, label = '']) => label),
    ].filter(Boolean),
  };
}

function expectKnown(expression: string): void {
  const { metrics, labels } = namesIn(expression);
  for (const metric of metrics) {
    expect([...known.keys()], expression).toContain(metric);
    expect(
      labels.filter((label) => !known.get(metric)?.has(label)),
      expression,
    ).toEqual([]);
  }
}

interface Panel {
  readonly title: string;
  readonly description: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets: readonly {
    readonly refId: string;
    readonly expr: string;
    readonly legendFormat: string;
  }[];
}

describe('the Grafana dashboard', () => {
  const dashboard = JSON.parse(textOf('deploy/grafana-dashboard.json'));
  const panels: readonly Panel[] = dashboard.panels;
  const targets = panels.flatMap((panel) => panel.targets);

  test('asks for metrics and labels that there are', () => {
    for (const { expr } of targets) expectKnown(expr);
  });

  test('asks for metrics of the process that there are', async () => {
    const page = await createMetrics().render();
    const others = targets.flatMap(({ expr }) => expr.match(/\b(?:process|nodejs)_\w+/g) ?? []);
    expect(others.filter((name) => !page.includes(`# TYPE ${name} `))).toEqual([]);
  });

  test('shows every metric that there is', () => {
    const shown = new Set(targets.flatMap(({ expr }) => namesIn(expr).metrics));
    const missing = Object.keys(METRICS).filter(
      (name) => ![...shown].some((metric) => metric.startsWith(PREFIX + name)),
    );
    expect(missing).toEqual([]);
  });

  test('has legends with labels that the expression keeps', () => {
    for (const { expr, legendFormat } of targets) {
      const wanted = [...legendFormat.matchAll(/\{\{(\w+)\}\}/g)].map(([, label]) => label);
      const kept = [...namesIn(expr).labels, ...(/\bsum|\bmax/.test(expr) ? [] : ['instance'])];
      expect(
        wanted.filter((label) => !kept.includes(label ?? '')),
        legendFormat,
      ).toEqual([]);
    }
  });

  test('has panels with a title and a description that lie beside each other', () => {
    expect(new Set(panels.map(({ title }) => title)).size).toBe(panels.length);
    const taken = new Set<string>();
    for (const { description, gridPos } of panels) {
      expect(description).not.toBe('');
      expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
      for (let x = gridPos.x; x < gridPos.x + gridPos.w; x += 1) {
        expect(taken.has(`${x} ${gridPos.y}`)).toBe(false);
        taken.add(`${x} ${gridPos.y}`);
      }
    }
  });
});

describe('the runbook', () => {
  const runbook = textOf('deploy/RUNBOOK.md');
  const alarms = [...runbook.matchAll(/^\| \d+ \| \[([^\]]+)\]\(#([^)]+)\) \| `([^`]+)` \| \w+ \|$/gm)];

  test('has ten alarms, each with a part of its own that says what it means, where to look and what to do', () => {
    expect(alarms).toHaveLength(10);
    for (const [index, [, name = '', anchor]] of alarms.entries()) {
      expect(anchor).toBe(`${index + 1}-${name.toLowerCase().replaceAll(' ', '-')}`);
      const part = runbook.split(`## ${index + 1}. ${name}\n`)[1]?.split('\n## ')[0] ?? '';
      for (const word of ['**Means**', '**Look**', '**Do**']) expect(part, name).toContain(word);
    }
  });

  test('asks for metrics and labels that there are', () => {
    for (const [, , , expression = ''] of alarms) expectKnown(expression);
  });
});

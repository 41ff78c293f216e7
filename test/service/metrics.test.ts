import { expect, test } from 'vitest';
import type { MetricName } from '../../src/bot/ports.ts';
import { createMetrics, METRICS } from '../../src/service/metrics.ts';

const open = () => createMetrics({ processMetrics: false });

test('counts, observes and sets, and shows all of it as Prometheus text', async () => {
  const { metrics, render, contentType } = open();
  metrics.count('verdicts', { entry: 'entra/AADSTS50011', verdict: 'helped' });
  metrics.count('verdicts', { entry: 'entra/AADSTS50011', verdict: 'helped' });
  metrics.observe('queue_seconds', 0.2);
  metrics.gauge('queue_length', 4);
  const page = await render();
  expect(page).toContain('oauth_error_bot_verdicts_total{entry="entra/AADSTS50011",verdict="helped"} 2');
  expect(page).toContain('oauth_error_bot_queue_seconds_bucket{le="0.25"} 1');
  expect(page).toContain('oauth_error_bot_queue_length 4');
  expect(contentType).toContain('text/plain');
});

test('has a help text for every name', async () => {
  const page = await open().render();
  for (const name of Object.keys(METRICS)) expect(page).toContain(`oauth_error_bot_${name}`);
  expect(Object.values(METRICS).every(({ help }) => help.length > 10)).toBe(true);
});

test('drops labels that it does not know, and takes a missing one as empty', async () => {
  const { metrics, render } = open();
  metrics.count('silent', { user: 'U01' });
  expect(await render()).toContain('oauth_error_bot_silent_total{reason=""} 1');
});

test('counts values of a label beyond the bound together', async () => {
  const { metrics, render } = open();
  for (let index = 0; index < 2500; index += 1) metrics.count('silent', { reason: `reason ${index}` });
  const lines = (await render())
    .split('\n')
    .filter((line) => line.startsWith('oauth_error_bot_silent_total'));
  expect(lines).toHaveLength(2001);
  expect(lines.at(-1)).toBe('oauth_error_bot_silent_total{reason="other"} 500');
});

test('never throws, whatever it is told', () => {
  const { metrics } = open();
  metrics.observe('answer_seconds', Number.NaN);
  metrics.gauge('queue_length', Number.POSITIVE_INFINITY);
  metrics.count('answer_seconds');
  metrics.count('never heard of' as MetricName);
});

test('shows the process itself when it is asked to', async () => {
  expect(await createMetrics().render()).toContain('process_resident_memory_bytes');
});

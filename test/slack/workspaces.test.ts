import { expect, test } from 'vitest';
import type { CallResult } from '../../src/slack/calls.ts';
import type { Tools } from '../../src/slack/tools.ts';
import { oneWorkspace } from '../../src/slack/workspaces.ts';
import { createMetricsFake } from '../fakes/metrics.ts';

/** The only workspace, where Slack answers so when it is asked who we are. */
function workspaceThatAnswers(result: CallResult) {
  const client = { token: 'xoxb-made-up', call: async () => result };
  return oneWorkspace({ client, metrics: createMetricsFake() } as unknown as Tools);
}

test.each<[string, CallResult, boolean]>([
  ['there while Slack takes our token', { kind: 'done', answer: {} }, false],
  ['gone when Slack has revoked it', { kind: 'broken', reason: 'token_revoked' }, true],
])('the only workspace is %s', async (_, result, gone) => {
  expect(await workspaceThatAnswers(result).isGone('T1')).toBe(gone);
});

test('nobody can say whether the only workspace is gone while Slack is away', async () => {
  const { isGone } = workspaceThatAnswers({ kind: 'unreached', reason: 'ECONNREFUSED' });
  await expect(isGone('T1')).rejects.toThrow('auth.test: ECONNREFUSED');
});

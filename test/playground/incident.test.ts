import { afterEach, describe, expect, test } from 'vitest';
import { type Playground, startPlayground } from '../../src/playground/playground.ts';

const SUPPORT = 'C0SUPPORT1';
const FINANCE = 'C0FINANC04';
let playground: Playground & { readonly url: string };

afterEach(() => playground.close());

async function play(step: string) {
  const answer = await fetch(`${playground.url}/page/act`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as: 'U0AMINA001', do: step === 'reset' ? 'reset' : 'guide', step }),
  });
  return (await answer.json()) as { ok: boolean; ts?: string; threadTs?: string; error?: string };
}

const said = (channel = SUPPORT) => [
  ...(playground.workspace.channels.get(channel)?.messages.values() ?? []),
];
const untilStill = async () => {
  for (let before = -1; before !== said().length; await new Promise((resolve) => setTimeout(resolve, 150)))
    before = said().length;
};

describe('the ready-made incident', () => {
  test('is three reports of one error in two channels, and a thread below the first', async () => {
    playground = await startPlayground({ pace: 5 });
    const { ts } = await play('reports');
    await untilStill();
    const reports = [...said(), ...said(FINANCE)].filter(({ text }) => text.includes('AADSTS7000222'));
    expect(new Set(reports.map(({ user }) => user)).size).toBe(3);
    expect(said(FINANCE)).toHaveLength(1);
    expect(said().map(({ threadTs }) => threadTs)).toEqual([undefined, undefined, ts, ts, ts]);
  });

  test('is mended in the same thread, and leaves another error in another channel', async () => {
    playground = await startPlayground({ pace: 5 });
    const { ts } = await play('reports');
    await untilStill();
    expect(await play('fix')).toMatchObject({ ok: true, threadTs: ts });
    await untilStill();
    expect(said().filter(({ threadTs }) => threadTs === ts)).toHaveLength(6);
    expect(said(FINANCE).at(-1)?.text).toContain('AADSTS50011');
  });

  test('plays one scene at a time, each once, and leads to what was played after that', async () => {
    playground = await startPlayground({ pace: 60 });
    const { ts } = await play('reports');
    expect(await play('fix')).toMatchObject({ ok: false, error: expect.stringContaining('already') });
    expect(await play('reports')).toMatchObject({ ok: true, ts });
    await untilStill();
    expect(said().filter(({ threadTs }) => threadTs === undefined)).toHaveLength(2);
  });

  test('ends when everything is started over, and can be played again in a new workspace', async () => {
    const prepared: string[] = [];
    playground = await startPlayground({ pace: 20, prepare: async (id) => void prepared.push(id) });
    const { teamId } = playground.workspace.identity;
    await play('reports');
    expect(await play('reset')).toEqual({ ok: true });
    await untilStill();
    expect(said()).toEqual([]);
    expect(prepared).toEqual([playground.workspace.identity.teamId]);
    expect(prepared).not.toEqual([teamId]);
    expect(await play('reports')).toMatchObject({ ok: true });
  });
});

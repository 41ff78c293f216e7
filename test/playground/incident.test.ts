import { afterEach, describe, expect, test } from 'vitest';
import { type Playground, startPlayground } from '../../src/playground/playground.ts';

const INCIDENTS = 'C0INCIDNT2';
let playground: Playground & { readonly url: string };

afterEach(() => playground.close());

async function act(details: Readonly<Record<string, unknown>>) {
  const answer = await fetch(`${playground.url}/page/act`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as: 'U0AMINA001', ...details }),
  });
  return (await answer.json()) as { ok: boolean; ts?: string; error?: string };
}

const said = () => [...(playground.workspace.channels.get(INCIDENTS)?.messages.values() ?? [])];
const untilStill = async () => {
  for (let before = -1; before !== said().length; await new Promise((resolve) => setTimeout(resolve, 100)))
    before = said().length;
};

describe('the ready-made incident', () => {
  test('is one thread of several people, in order', async () => {
    playground = await startPlayground();
    const { ts } = await act({ do: 'incident', pace: 5 });
    await untilStill();
    expect(said()).toHaveLength(9);
    expect(said().map(({ threadTs }) => threadTs)).toEqual([undefined, ...Array(8).fill(ts)]);
    expect(new Set(said().map(({ user }) => user)).size).toBe(4);
    expect(said()[3]?.text).toContain('<@U0BENJI002>');
  });

  test('plays once at a time, and again when it is over', async () => {
    playground = await startPlayground();
    await act({ do: 'incident', pace: 20 });
    expect(await act({ do: 'incident' })).toMatchObject({
      ok: false,
      error: expect.stringContaining('already'),
    });
    await untilStill();
    expect((await act({ do: 'incident', pace: 5 })).ok).toBe(true);
  });

  test('ends when everything is reset', async () => {
    playground = await startPlayground();
    await act({ do: 'incident', pace: 20 });
    await act({ do: 'reset' });
    await untilStill();
    expect(said()).toEqual([]);
    expect((await act({ do: 'incident', pace: 5 })).ok).toBe(true);
  });
});

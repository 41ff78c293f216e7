/**
 * Answers counted under random faults: `node test/bench/chaos.ts [--events 2000] [--seed 1] [--only sqlite,2] [--json]`.
 *
 * The real program, one replica or two, over SQLite, Redis (TEST_REDIS_URL) and Postgres (TEST_POSTGRES_URL), beside a
 * bare Bolt app. While reports come in, processes are killed and started again, connections drop before and after posts,
 * Slack is slow, limits rates and fails, events come twice and sockets close. Slack's retries are a sixth as far apart as
 * they really are; leases and waits of the bot are what they are.
 */
import { parseArgs } from 'node:util';
import { type ChaosResult, runChaos, type Setting } from './chaos-run.ts';
import { answerFigures, print } from './figures.ts';

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    json: { type: 'boolean' },
  },
});
const events = Number(values.events);
const [kind, replicas] = values.only?.split(',') ?? [];

const settings: readonly Setting[] = (['sqlite', 'redis', 'postgres'] as const)
  .flatMap((store) => [1, 2].map((count): Setting => ({ app: 'bot', store, replicas: count })))
  .filter((one) => (kind ?? one.store) === one.store && Number(replicas ?? one.replicas) === one.replicas);

const run = async (setting: Setting): Promise<ChaosResult> => {
  const result = await runChaos(setting, { events, seed: Number(values.seed) });
  const { kills, faults, redelivered, sockets, seconds } = result;
  process.stderr.write(
    `${setting.app} ${setting.store} × ${setting.replicas}: ${kills} kills, ${faults} faults, ${redelivered} redeliveries, ${sockets} times all sockets cut, ${seconds.toFixed(0)} s\n`,
  );
  return result;
};

const bare = await run({ app: 'bare', store: 'sqlite', replicas: 1 });
for (const setting of settings) {
  const ours = await run(setting);
  print(
    `chaos: ${setting.store}, ${setting.replicas === 1 ? 'one replica' : 'two replicas'}, ${events} reports`,
    [
      ...answerFigures(ours, bare, events),
      { name: 'slowest answer', unit: 's', ours: ours.slowest, baseline: bare.slowest },
      { name: 'processes killed', unit: '', ours: ours.kills, baseline: bare.kills },
      { name: 'calls that failed', unit: '', ours: ours.faults, baseline: bare.faults },
    ],
  );
}

/** Prints how often each of 40 reports is answered under kills, faults and redeliveries, by this bot and by a bare Bolt app. */
import { runScenario } from './exactly-once-scenario.ts';
import { print } from './figures.ts';

const ours = await runScenario('exactly-once-bot.ts');
const bare = await runScenario('exactly-once-bare.ts');
print(
  `${ours.events} reports under kills, faults and redeliveries, on a clock ten times as fast, beside bare Bolt`,
  [
    {
      name: 'answered once',
      unit: '',
      ours: ours.once,
      baseline: bare.once,
      goal: { least: ours.events, of: 'ours' },
    },
    {
      name: 'answered more than once',
      unit: '',
      ours: ours.more,
      baseline: bare.more,
      goal: { most: 0, of: 'ours' },
    },
    {
      name: 'never answered',
      unit: '',
      ours: ours.never,
      baseline: bare.never,
      goal: { most: 0, of: 'ours' },
    },
  ],
);

/** Prints how often each of 40 reports is answered under kills, faults and redeliveries, by this bot and by a bare Bolt app. */
import { runScenario } from './exactly-once-scenario.ts';
import { answerFigures, print } from './figures.ts';

const ours = await runScenario('exactly-once-bot.ts');
const bare = await runScenario('exactly-once-bare.ts');
print(
  `${ours.events} reports under kills, faults and redeliveries, on a clock ten times as fast, beside bare Bolt`,
  answerFigures(ours, bare, ours.events),
);

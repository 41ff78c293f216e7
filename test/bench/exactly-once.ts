/** Prints how often each of 40 reports is answered under kills, faults and redeliveries, by this bot and by a bare Bolt app. */
import { runScenario } from './exactly-once-scenario.ts';

const rows = [
  { app: 'this bot', ...(await runScenario('exactly-once-bot.ts')) },
  { app: 'bare Bolt', ...(await runScenario('exactly-once-bare.ts')) },
];
console.table(rows);

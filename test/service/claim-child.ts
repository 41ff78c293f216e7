import { text } from 'node:stream/consumers';
import { systemClock } from '../../src/service/clock.ts';
import { openStores } from '../../src/service/open-stores.ts';
import { createLogFake } from '../fakes/log.ts';

/**
 * Run as a process of its own with a STORE_URL, a name and a number of keys: reads from standard input when to begin
 * (milliseconds since the epoch), then claims one key every millisecond, so that all processes reach for the same key at
 * the same time. Prints "ready", and in the end the keys that it won as JSON.
 */
const [url = '', owner = '', keys = '0'] = process.argv.slice(2);
const clock = { ...systemClock, sleep: async () => undefined };

process.stdout.write('ready\n');
const start = Number(await text(process.stdin));
const { claims, close } = await openStores(url, { clock, log: createLogFake() });
const won: string[] = [];
for (let index = 0; index < Number(keys); index += 1) {
  while (Date.now() < start + index);
  if ((await claims.claim(`key ${index}`, owner, 60_000)).kind === 'won') won.push(`key ${index}`);
  await claims.count('all', 1, 60_000);
}
await close();
process.stdout.write(JSON.stringify(won));

import { afterEach, expect, test } from 'vitest';
import { addChannel } from '../../src/playground/workspace.ts';
import { kindOf, MINUTE, noticesIn, openOutbreakStage, report, rule } from './outbreak-stage.ts';
import { PASTE } from './small-catalog.ts';
import { AMINA, BEN, BOT, CHLOE, closeStages, DIEGO, eventually, INCIDENTS, type Stage } from './stage.ts';

afterEach(closeStages);

const PEOPLE = [AMINA, BEN, CHLOE, DIEGO];
const TEAMS = Array.from({ length: 12 }, (_, at) => `C0TEAM${String(at).padStart(4, '0')}`);

/** Twelve private channels, in each of which somebody reports the error, one after the other. */
async function reportEverywhere(quiet = rule.quiet) {
  const settings = { outbreak: { ...rule, quiet }, incidents: INCIDENTS, cooldown: 10 * MINUTE };
  const channels = Object.fromEntries(TEAMS.map((id) => [id, settings]));
  const stage = await openOutbreakStage({}, { channels });
  for (const id of TEAMS)
    addChannel(stage.playground.workspace, {
      id,
      name: id.toLowerCase(),
      kind: 'private',
      members: [...PEOPLE, BOT],
      creator: AMINA,
    });
  const reports = TEAMS.map((channel, at) => ({ channel, user: PEOPLE[at % PEOPLE.length] ?? AMINA }));
  const posted = [];
  // Three open the incident; the others come at once.
  for (const where of reports.slice(0, 3)) posted.push(await report(stage, where));
  for (const where of reports.slice(3)) posted.push(stage.post(PASTE.redirect, where));
  await stage.settled();
  return { stage, posted };
}

const posts = (stage: Stage) => [...TEAMS, INCIDENTS].flatMap((channel) => stage.said({ channel }));

/** Lets two minutes pass at a time until `check` holds; each time the incident may cost ten posts. */
async function passUntil(stage: Stage, check: () => boolean): Promise<void> {
  for (let times = 0; !check(); times += 1) {
    if (times === 10) throw new Error(`it did not come to pass: ${check}`);
    const before = posts(stage).length;
    stage.clock.jump(2 * MINUTE);
    await stage.clock.sleep(25_000);
    expect(posts(stage).length - before).toBeLessThanOrEqual(10);
  }
}

test('an incident in twelve private channels costs at most ten posts a minute, and each has its answer and notice in the end', async () => {
  const { stage, posted } = await reportEverywhere();
  expect(posts(stage).length).toBeLessThanOrEqual(10);
  expect(noticesIn(stage, INCIDENTS)).toHaveLength(1);
  await passUntil(stage, () => TEAMS.every((channel) => noticesIn(stage, channel).length === 1));
  for (const [at, channel] of TEAMS.entries()) {
    const said = stage.said({ channel });
    expect(said.map(({ metadata }) => kindOf(metadata)).toSorted()).toEqual([
      'oauth_error_answer',
      'oauth_error_outbreak',
    ]);
    expect(said.map(({ threadTs }) => threadTs)).toEqual([posted[at]?.ts, posted[at]?.ts]);
    const others = TEAMS.filter((id) => id !== channel).join('|');
    expect(JSON.stringify(said)).not.toMatch(new RegExp(others));
  }
  expect(JSON.stringify(stage.said({ channel: INCIDENTS }))).not.toMatch(new RegExp(TEAMS.join('|')));
  expect(noticesIn(stage, INCIDENTS)[0]?.text).toContain('12 reports by 4 people in 12 channels');
  expect(stage.playground.warnings).toEqual([]);
}, 60_000);

test('its end costs no more', async () => {
  const { stage } = await reportEverywhere(8 * MINUTE);
  const over = () => posts(stage).filter(({ text }) => text.includes('is closed')).length;
  await passUntil(stage, () => over() === TEAMS.length + 1);
  await eventually(async () => (await stage.stores.store.list('incident-closing:', 1)).length === 0);
  expect(over()).toBe(TEAMS.length + 1);
  expect(noticesIn(stage, INCIDENTS)[0]?.text).toContain('Over:');
}, 60_000);

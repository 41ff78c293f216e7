import { type Diagnosis, note, ok, problem } from './diagnosis.ts';

/** Slack's signatures hold for five minutes; a clock that is off by this many seconds will soon be off by those. */
const LIMIT = 60;

/** Whether this machine's clock agrees with Slack's; `ahead` is how many seconds Slack's is ahead of ours. */
export function checkClock(ahead: number | undefined): Diagnosis {
  if (ahead === undefined)
    return note(
      'clock',
      'cannot be compared: there was no answer with a Date',
      'compare it with a time server',
    );
  const off = Math.round(Math.abs(ahead));
  if (off <= LIMIT) return ok('clock', `is within ${Math.max(1, off)} s of Slack's`);
  return problem(
    'clock',
    `is ${off} s ${ahead > 0 ? 'behind' : 'ahead of'} Slack's`,
    'turn time synchronisation on ("timedatectl set-ntp true", "w32tm /resync"); a container takes its clock from the host',
  );
}

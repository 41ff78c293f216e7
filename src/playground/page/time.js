/** The moment of a message `ts`, seconds since 1970 with six decimals. */
export function momentOf(ts) {
  return new Date(Number.parseFloat(ts) * 1000);
}

const clock = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const full = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'medium' });
const day = new Intl.DateTimeFormat('en', { weekday: 'long', month: 'long', day: 'numeric' });

/** Hours and minutes, for people. */
export function clockOf(ts) {
  return clock.format(momentOf(ts));
}

/** Date and time in full, for tool tips. */
export function fullOf(ts) {
  return full.format(momentOf(ts));
}

/** `Today`, `Yesterday` or the date. */
export function dayOf(ts) {
  const date = momentOf(ts);
  const days = Math.round((startOf(new Date()) - startOf(date)) / 86_400_000);
  if (days === 0) return 'Today';
  return days === 1 ? 'Yesterday' : day.format(date);
}

function startOf(date) {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

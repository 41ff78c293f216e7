import { attributes, escapeHtml, link } from './html.ts';
import type { Names } from './names.ts';

/** Slack's date formatting: `{date}` and its siblings in a template. */
export interface SlackDate {
  /** seconds since 1970 */
  readonly timestamp: number;
  /** text with `{date}`, `{date_short}`, `{date_long}`, `{date_num}`, `{date_pretty}`, `{time}`, `{time_secs}` … */
  readonly template: string;
  readonly url?: string;
  /** shown when the time stamp is none */
  readonly fallback: string;
}

/** A date in the reader's time zone as a `<time>` element, after https://docs.slack.dev/messaging/formatting-message-text#date-formatting. */
export function renderDate(date: SlackDate, names: Names): string {
  const moment = new Date(date.timestamp * 1000);
  if (!Number.isFinite(moment.getTime())) return escapeHtml(date.fallback);
  const text = date.template.replace(/\{([a-z_]{1,20})\}/g, (whole, token: string) => {
    const format = Object.hasOwn(formats, token) ? formats[token] : undefined;
    return format === undefined ? whole : format(moment, names);
  });
  const html = `<time${attributes({ datetime: moment.toISOString() })}>${escapeHtml(text)}</time>`;
  return date.url === undefined ? html : link(date.url, html);
}

type Format = (moment: Date, names: Pick<Names, 'timeZone' | 'now'>) => string;

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const short = inWords({ month: 'short', day: 'numeric', year: 'numeric' });
const middle = inWords({ month: 'long', day: 'numeric', year: 'numeric' });
const long = inWords({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' });

const formats: Readonly<Record<string, Format>> = {
  date: middle,
  date_pretty: pretty(middle),
  date_short: short,
  date_short_pretty: pretty(short),
  date_long: long,
  date_long_pretty: pretty(long),
  date_num: (moment, { timeZone }) =>
    new Intl.DateTimeFormat('sv-SE', zoned({ dateStyle: 'short' }, timeZone)).format(moment),
  time: inWords(clock),
  time_secs: inWords({ ...clock, second: '2-digit' }),
  ago: short,
};

function inWords(options: Intl.DateTimeFormatOptions): Format {
  return (moment, { timeZone }) => new Intl.DateTimeFormat('en-US', zoned(options, timeZone)).format(moment);
}

const DAY = 86_400_000;

/** Slack says yesterday, today and tomorrow in place of the date. */
function pretty(otherwise: Format): Format {
  return (moment, names) => {
    if (names.now === undefined) return otherwise(moment, names);
    const { now } = names;
    const day = otherwise(moment, names);
    const near = { yesterday: now - DAY, today: now, tomorrow: now + DAY };
    const word = Object.entries(near).find(([, at]) => otherwise(new Date(at), names) === day);
    return word?.[0] ?? day;
  };
}

function zoned(
  options: Intl.DateTimeFormatOptions,
  timeZone: string | undefined,
): Intl.DateTimeFormatOptions {
  return timeZone === undefined ? options : { ...options, timeZone };
}

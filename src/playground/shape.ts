import { isRecord, type Json } from './types.ts';

/** Collects what is wrong; `at` is a JSON pointer such as `/blocks/0/text`. */
export type Report = (at: string, says: string) => void;

/** Looks at one value and reports whatever Slack would refuse about it. */
export type Check = (value: unknown, at: string, report: Report) => void;

/** An object of known fields; any other field is refused, as Slack does. `type` is always allowed. */
export function object(
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
): Check {
  return (value, at, report) => {
    if (!isRecord(value)) return report(at, 'must be an object');
    for (const name of Object.keys(required)) {
      if (value[name] === undefined) report(at, `missing required field: ${name}`);
    }
    for (const [name, field] of Object.entries(value)) {
      const check = required[name] ?? optional[name];
      if (check !== undefined && field !== undefined) check(field, `${at}/${name}`, report);
      else if (name !== 'type' && field !== undefined) report(at, `invalid additional property: ${name}`);
    }
  };
}

/** A text of `least` to `most` characters. */
export function string(most: number, least = 0): Check {
  return (value, at, report) => {
    if (typeof value !== 'string') report(at, 'must be a string');
    else if (value.length > most) report(at, `must be less than ${most + 1} characters`);
    else if (value.length < least) report(at, `must be more than ${least - 1} characters`);
  };
}

/** An address on the web. */
export function url(most = 3_000): Check {
  return (value, at, report) => {
    string(most, 1)(value, at, report);
    if (typeof value === 'string' && !/^[a-z][a-z0-9+.-]*:/i.test(value)) report(at, 'invalid url');
  };
}

/** True or false. */
export const bool: Check = (value, at, report) => {
  if (typeof value !== 'boolean') report(at, 'must be a boolean');
};

/** A number within limits. */
export function number(least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY): Check {
  return (value, at, report) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) report(at, 'must be a number');
    else if (value < least || value > most) report(at, `must be between ${least} and ${most}`);
  };
}

/** One of the given words. */
export function oneOf(...words: readonly string[]): Check {
  return (value, at, report) => {
    if (typeof value !== 'string' || !words.includes(value))
      report(at, `must be one of: ${words.join(', ')}`);
  };
}

/** A list of `least` to `most` items. */
export function list(check: Check, least: number, most: number): Check {
  return (value, at, report) => {
    if (!Array.isArray(value)) return report(at, 'must be an array');
    if (value.length < least) report(at, `no fewer than ${least} items allowed`);
    if (value.length > most) report(at, `no more than ${most} items allowed`);
    value.forEach((item: unknown, index) => {
      check(item, `${at}/${index}`, report);
    });
  };
}

/** An object whose field `type` names one of the given shapes. */
export function byType(shapes: () => Readonly<Record<string, Check>>): Check {
  return (value, at, report) => {
    if (!isRecord(value)) return report(at, 'must be an object');
    const { type } = value as Json & { type?: unknown };
    const known = shapes();
    if (typeof type === 'string' && Object.hasOwn(known, type)) known[type]?.(value, at, report);
    else report(at, `unsupported type: ${typeof type === 'string' ? type : typeof type}`);
  };
}

/** Whatever it is, it is fine. */
export const anything: Check = () => undefined;

/** Plain text of 1 to `most` characters. */
export const plainText = (most: number): Check => byType(() => ({ plain_text: plain(most) }));

/** Plain text or mrkdwn of 1 to `most` characters. */
export const anyText = (most: number): Check =>
  byType(() => ({ plain_text: plain(most), mrkdwn: mrkdwn(most) }));

const plain = (most: number): Check => object({ text: string(most, 1) }, { emoji: bool });
const mrkdwn = (most: number): Check => object({ text: string(most, 1) }, { verbatim: bool });

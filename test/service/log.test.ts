import { expect, test } from 'vitest';
import { createLog } from '../../src/service/log.ts';

const redact = (text: string) => text.replaceAll('hunter2', '[hidden]');

function capture(options: { pretty?: boolean; level?: 'debug' | 'info' | 'silent' } = {}) {
  const lines: string[] = [];
  const sink = { write: (line: string) => void lines.push(line) };
  return { lines, log: createLog({ level: 'info', pretty: false, ...options, redact, sink }) };
}

test('writes one JSON line with level, time, fields and message', () => {
  const { lines, log } = capture();
  log.info({ channel: 'C01', count: 2, nothing: null }, 'answered');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    channel: 'C01',
    count: 2,
    nothing: null,
    message: 'answered',
  });
});

test('redacts message, fields at any depth, keys and errors with their causes', () => {
  const { lines, log } = capture();
  const error = new Error('bad hunter2', { cause: new TypeError('worse hunter2') });
  log.error(
    { list: [{ deep: 'hunter2' }], error, hunter2: 1, map: new Map([['a', 'hunter2']]) },
    'saw hunter2',
  );
  expect(lines.join('')).not.toContain('hunter2');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    list: [{ deep: '[hidden]' }],
    error: {
      name: 'Error',
      message: 'bad [hidden]',
      cause: { name: 'TypeError', message: 'worse [hidden]' },
    },
    message: 'saw [hidden]',
  });
});

test('redacts what stands where a long text is cut', () => {
  const { lines, log } = capture();
  log.info({ text: `${'x'.repeat(3997)}hunter2` }, '');
  expect(lines.join('')).not.toContain('hun');
});

test('hides fields by their name, whatever they hold', () => {
  const { lines, log } = capture();
  log.info(
    { botToken: 'abc', headers: { Authorization: 'abc', cookie: 'abc' }, client_secret: { raw: 'abc' } },
    '',
  );
  expect(lines.join('')).not.toContain('abc');
});

test('writes what cannot be JSON without throwing', () => {
  const { lines, log } = capture();
  const loop: Record<string, unknown> = {};
  loop.self = loop;
  const trap = {
    get broken() {
      throw new Error('no hunter2');
    },
  };
  log.info(
    { loop, big: 1n, call: () => 1, sign: Symbol('s'), date: new Date(Number.NaN), none: undefined },
    'odd',
  );
  log.info({ trap }, 'trap');
  log.info({ text: 'x'.repeat(1_000_000), list: Array.from({ length: 1000 }, () => 1) }, 'huge');
  expect(lines.map((line) => JSON.parse(line).message)).toEqual(['odd', 'trap', 'huge']);
  expect(lines.join('')).not.toContain('hunter2');
  expect(lines[2]?.length).toBeLessThan(6000);
});

test('leaves out what is below the level', () => {
  const quiet = capture();
  quiet.log.debug({}, 'no');
  const silent = capture({ level: 'silent' });
  silent.log.error({}, 'no');
  const chatty = capture({ level: 'debug' });
  chatty.log.debug({}, 'yes');
  expect([quiet.lines.length, silent.lines.length, chatty.lines.length]).toEqual([0, 0, 1]);
});

test('writes one line for people on a terminal, in which logged text cannot act', () => {
  const { lines, log } = capture({ pretty: true });
  log.info({ channel: 'C01', text: 'two\nlines \u001b[31m' }, 'an\nswered\u009b');
  expect(lines).toEqual([
    expect.stringMatching(
      /^\d\d:\d\d:\d\d INFO {2}an swered {2}channel=C01 text="two\\nlines \\u001b\[31m"\n$/,
    ),
  ]);
});

test('adds to every line what the work is about, whatever runs beside it', async () => {
  const { lines, log } = capture();
  const work = async (name: string) => {
    log.info({}, `${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 1));
    log.info({ channel: 'mine' }, `${name} ends`);
  };
  let later: () => void = () => undefined;
  await Promise.all([
    log.during({ request: 'Ev1', channel: 'C1' }, () => work('first')),
    log.during({ request: 'Ev2', channel: 'C2' }, () => {
      later = log.carry(() => log.info({}, 'later'));
      return work('second');
    }),
  ]);
  log.during({ request: 'Ev3' }, () => log.during({}, () => log.info({}, 'apart')));
  later();
  const told = lines.map((line) => JSON.parse(line)).map(({ level, time, ...rest }) => rest);
  expect(told).toEqual([
    { request: 'Ev1', channel: 'C1', message: 'first begins' },
    { request: 'Ev2', channel: 'C2', message: 'second begins' },
    { request: 'Ev1', channel: 'mine', message: 'first ends' },
    { request: 'Ev2', channel: 'mine', message: 'second ends' },
    { message: 'apart' },
    { request: 'Ev2', channel: 'C2', message: 'later' },
  ]);
});

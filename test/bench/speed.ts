/**
 * How fast texts are read, beside baselines in the same run: `node test/bench/speed.ts`. Prints, never gates.
 */
import { detect } from '../../src/core/detect/detect.ts';
import { buildVocabulary } from '../../src/core/detect/vocabulary.ts';
import { realExplainer } from '../fakes/catalog.ts';
import { buildBaseline } from './baseline.ts';
import { print } from './figures.ts';

const explainer = realExplainer();
const { catalog } = explainer;
const vocabulary = buildVocabulary(catalog);
const baseline = buildBaseline(catalog);

/** Median of several runs, in milliseconds. */
function time(run: () => unknown, runs = 7): number {
  run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

const CHAT = [
  'morning all, standup moved to 10:15 because the room is taken',
  'did anyone see the numbers of the new onboarding? https://dash.example.com/boards/17?range=30d',
  'deploy of the billing service is done, no errors so far, I keep an eye on it',
  'who can review https://git.example.com/shop/api/pull/1432 today? it is only the retry change',
  "I can't make it to the retro, but please talk about the flaky tests",
  'lunch? the new place around the corner, 12:30, table for six',
];
const chat = Array.from({ length: 20_000 }, (_, i) => CHAT[i % CHAT.length] ?? '');
const bytes = chat.reduce((sum, text) => sum + text.length, 0);
const rate = (ms: number) => bytes / 1e6 / (ms / 1000);
const ours = time(() => chat.map((text) => detect(text, vocabulary).reply), 5);
const codes = vocabulary.codePattern;
const theirs = time(() => chat.map((text) => [...text.matchAll(codes)].length > 0), 5);
print(`reading ordinary chat, ${chat.length} messages, beside one alternation of all code formats`, [
  {
    name: 'ordinary chat',
    unit: 'MB/s',
    ours: rate(ours),
    baseline: rate(theirs),
    goal: { least: 50, of: 'ours' },
  },
]);

const long = (unit: string, length = 40_000) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const sentence = catalog.entries.flatMap(({ messages }) => messages.map(({ text }) => text)).join('\n');
const HOSTILE: Readonly<Record<string, string>> = {
  'nested quotes': long('"\'{["\\'),
  'almost every wording': sentence.replace(/\b(\w+)\s+(\w+)\b/g, '$1 $2').slice(0, 40_000),
  'one wording, never finished': long('The redirect URI specified in the request does not '),
  'deep percent encoding': long('%2525'),
  'deep entities': long('&amp;'),
  'backslashes alone': long('\\'),
  'blank lines': long('\n'),
  'one endless word': long('x'),
  'deep backslashes': long('\\\\\\"'),
  'code prefixes': long('AADSTS'),
  'labels without values': long('client_secret='),
  'error fields': long('error=error_code='),
  JWTs: long('eyJhbGciOi.'),
  'e-mail addresses': long('a.b@c.'),
  cookies: long('cookie: a='),
  tags: long('<p <b '),
};
print(
  'hostile pastes of 40,000 characters, beside the time to look for the codes alone',
  Object.entries(HOSTILE).map(([name, text]) => ({
    name,
    unit: 'ms',
    ours: time(() => explainer.explain(text), 3),
    baseline: time(() => [...text.matchAll(codes)].length, 3),
    goal: { most: 50, of: 'ours' as const },
  })),
);

const log = long(
  '2026-01-01T10:00:00Z ERROR [auth] AADSTS50011: The redirect URI does not match. Trace ID: 00001111-aaaa-2222-bbbb-3333cccc4444\n2026-01-01T10:00:01Z INFO [web] GET /health 200 3ms\n',
  1_000_000,
);
print('a log of 1 MB, beside the time to look for the codes alone', [
  {
    name: '1 MB of log',
    unit: 'ms',
    ours: time(() => explainer.explain(log), 3),
    baseline: time(() => [...log.matchAll(codes)].length, 3),
    goal: { most: 300, of: 'ours' },
  },
]);

const QUERIES = [
  'invald grant',
  'redirect uri mismatch',
  'token expired',
  'user locked out',
  'saml signature invalid',
  'mfa required',
  'consent',
  'clock skew',
  'AADSTS50126',
  'wrong client secret',
];
const each = QUERIES.map((query) => time(() => explainer.search(query, 5), 9));
const fuse = QUERIES.map((query) => time(() => baseline.search(query, 5), 1));
const mean = (times: readonly number[]) => times.reduce((sum, ms) => sum + ms, 0) / times.length;
print('typed queries over the whole catalog, beside Fuse.js over the same', [
  {
    name: 'slowest query',
    unit: 'ms',
    ours: Math.max(...each),
    baseline: Math.max(...fuse),
    goal: { most: 3, of: 'ours' },
  },
  {
    name: 'mean query',
    unit: 'ms',
    ours: mean(each),
    baseline: mean(fuse),
    goal: { most: 1 / 20 },
  },
]);

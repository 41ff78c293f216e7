import { COMMON } from './words/common.ts';

/** Characters of a text that are looked at. */
const MOST = 3_000;
const TOKEN = /[\p{L}\d][\p{L}\d._:/@#?=&%-]{0,200}/gu;
/** Letters of the shortest word that names something, and of one that is also known by its beginning. */
const [SHORTEST, STEM] = [4, 5];

/**
 * What a text names: settings, versions, addresses, and all words that do not stand in every post about a sign-in; in
 * small letters, without the endings of English, compound names also by their parts. Costs linear time.
 */
export function thingsIn(text: string): ReadonlySet<string> {
  const things = new Set<string>();
  for (const [token] of text.slice(0, MOST).matchAll(TOKEN)) {
    const whole = token.toLowerCase().replace(/[._:/@#?=&%-]{1,9}$/, '');
    if (/[._/:=-]/.test(whole) && whole.length >= SHORTEST) things.add(whole);
    // Hosts and folders of an address are no things that somebody names.
    if (whole.includes('://')) continue;
    for (const part of token.split(/[^\p{L}\d]+|(?<=[a-z])(?=[A-Z])/u)) addWord(things, part.toLowerCase());
  }
  return things;
}

function addWord(things: Set<string>, word: string): void {
  const stem = word.length >= STEM ? word.replace(/(?:ing|ed|es|s)$/, '') : word.replace(/s$/, '');
  if (stem.length >= SHORTEST && !/^\d+$/.test(stem) && !COMMON.has(word) && !COMMON.has(stem))
    things.add(stem);
}

/** The numbers of versions in a text, of two parts at least. */
export function versionsIn(text: string): ReadonlySet<string> {
  return new Set([...text.slice(0, MOST).matchAll(VERSION)].map(([, version = '']) => version));
}

const VERSION = /(?<![\w./])v?(\d{1,5}(?:\.\d{1,5}){1,3})(?![\w/]|\.\d)/g;

/** Whether something is named in both. */
export function haveInCommon(things: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const thing of things) if (others.has(thing)) return true;
  return false;
}

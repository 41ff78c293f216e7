import { expect, test } from 'vitest';
import { readMarkup } from '../../../src/core/text/markup.ts';
import { summarize } from '../../../src/core/triage/summarize.ts';
import type { Status } from '../../../src/core/triage/types.ts';
import { realExplainer } from '../../fakes/catalog.ts';

type Said = readonly [user: string, text: string];

/** How a thread ends, the index of the message with the fix, and what was said, an hour apart. */
export type Ending = readonly [Status, number | null, readonly Said[]];

const explainer = realExplainer();

/** Tests that threads end as they are said to. */
export function testEndings(endings: readonly Ending[]): void {
  test.each(endings.map(([status, fix, said]) => [status, said.at(-1)?.[1], fix, said] as const))(
    'is %s after "%s"',
    (status, _, fix, said) => {
      const messages = said.map(([user, text], at) => ({
        user: `U${user}`,
        ts: `${1_700_000_000 + at * 3600}.000100`,
        text: readMarkup(text.replace(/<@(\w)>/g, '<@U$1>')),
      }));
      const summary = summarize(messages, explainer);
      expect(summary.status).toBe(status);
      expect(summary.resolution?.ts).toBe(fix === null ? undefined : messages[fix]?.ts);
    },
  );
}

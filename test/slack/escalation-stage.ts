import { summarize } from '../../src/core/triage/summarize.ts';
import { smallExplainer } from './small-catalog.ts';
import { AMINA, eventually, openStage, type Stage, type StageOptions, SUPPORT } from './stage.ts';

// The first thread that a program reads builds the tables of words; a clock that runs fast takes that for a slow thread.
summarize(
  [{ user: AMINA, ts: '1760000000.000100', text: 'I tried it again, and it still fails' }],
  smallExplainer(),
);

/** An answer in #support, and what people do with it. */
export async function answered(paste: string, options: StageOptions = {}) {
  const stage = await openStage(options);
  const message = stage.post(paste);
  await stage.settled();
  const ts = stage.said()[0]?.ts ?? '';
  const { people } = stage.playground;
  const press = (user = AMINA) => people.click({ channel: SUPPORT, user, ts, actionId: 'escalate' });
  const form = (user = AMINA) => eventually(() => formOf(stage, user));
  return { stage, message, ts, press, form, open: (user = AMINA) => press(user).then(() => form(user)) };
}

/** The form that stands open before a person, filled in. */
export function formOf({ playground }: Stage, user: string) {
  const view = [...playground.workspace.views.values()].find((one) => one.user === user);
  const fields = view && JSON.stringify(view.content).includes('escalation_text') ? view : undefined;
  if (!fields) return undefined;
  const blocks = fields.content.blocks as readonly { block_id: string; element?: Record<string, unknown> }[];
  const field = (id: string) => blocks.find(({ block_id: block }) => block === id)?.element ?? {};
  const note = String(field('escalation_text').initial_value);
  const whom = field('escalation_role') as { initial_option?: { value: string }; options?: unknown };
  const send = (state: Record<string, string> = {}) => {
    const given = Object.entries(state).map(([id, value]) => [id, { [id]: value }]);
    return playground.people.submitView({ user, viewId: fields.id, state: Object.fromEntries(given) });
  };
  return { id: fields.id, note, whom, text: JSON.stringify(fields.content), send };
}

/** The blocks of a message as one text. */
export const blocksOf = (message: { readonly blocks: unknown } | undefined) =>
  JSON.stringify(message?.blocks);
/** Calls for help in a channel. */
export const noteIn = (stage: Stage, channel = SUPPORT) =>
  stage.said({ channel }).filter(({ text }) => text.includes('asked for help'));
/** What the bot told one person alone, once it did. */
export const told = (stage: Stage, words: string, user = AMINA) =>
  eventually(() => stage.whispers(user).find(({ text }) => text.replaceAll('\u2060', '').includes(words)));
/** The blocks of a message as a person reads them. */
export const tellOf = (answer: { readonly blocks: unknown } | undefined) =>
  blocksOf(answer).replaceAll('\u2060', '');

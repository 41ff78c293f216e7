import type { Message } from '../../src/playground/types.ts';
import { storeMessage } from '../../src/playground/workspace.ts';
import { PASTE } from './small-catalog.ts';
import { AMINA, BEN, eventually, openStage, type Stage, type StageOptions, SUPPORT } from './stage.ts';

/** The blocks of a message as one text, without the signs that keep formatting from acting. */
export const blocksOf = (message: { readonly blocks: unknown } | undefined): string =>
  JSON.stringify(message?.blocks ?? []).replaceAll('\u2060', '');

/** The metadata of a message. */
export const metadataOf = (message: { readonly metadata: unknown } | undefined) =>
  message?.metadata as { event_type?: string; event_payload?: Record<string, unknown> } | undefined;

/** The summaries and copies in a channel, also those of which nothing is left. */
export const summaries = (stage: Stage, channel = SUPPORT): readonly Message[] =>
  stage.said({ channel }).filter((message) => metadataOf(message)?.event_type === 'oauth_error_triage');

/** Waits until somebody is told something. */
export const told = (stage: Stage, words: string, user = AMINA) =>
  eventually(() => stage.whispers(user).find(({ text }) => text.replaceAll('\u2060', '').includes(words)));

/** Puts messages of these texts into a thread, else like one that is in it, as if they had been there: the bot hears of none. */
export function fillThread({ playground }: Stage, like: Message, texts: readonly string[]): void {
  const { workspace } = playground;
  const channel = workspace.channels.get(like.channel);
  if (!channel) throw new Error(`there is no channel ${like.channel}`);
  for (const text of texts) storeMessage(channel, { ...like, ts: workspace.nextTs(), text });
}

/** Something that may be said, be found in a summary, and be deleted. */
export const ID = '11112222-3333-4444-5555-666677778888';
export const CORRELATION = `Correlation ID: ${ID}`;

const HOUR = 3_600_000;

/** Makes what is remembered of summaries and their copies look `hours` older. */
export async function age(stage: Stage, hours: number): Promise<void> {
  await stage.settled();
  const past = hours * HOUR;
  for (const { key, value } of await stage.stores.store.list<Record<string, number>>('', 1_000)) {
    const { askedAt, sentAt } = value;
    if (askedAt !== undefined) await stage.stores.store.set(key, { ...value, askedAt: askedAt - past });
    if (sentAt !== undefined) await stage.stores.store.set(key, { ...value, sentAt: sentAt - past });
  }
}

/** A thread of two people without an answer of the bot, and what can be done with it. */
export async function openIncident({
  channel = SUPPORT,
  ...options
}: StageOptions & { channel?: string } = {}) {
  const stage = await openStage({ channels: { [channel]: { replies: 'off' } }, ...options });
  const { people } = stage.playground;
  const parent = stage.post(`Nobody can open the expense tool: ${PASTE.redirect}`, { channel });
  const say = (text: string, user: string) => stage.post(text, { channel, user, threadTs: parent.ts });
  const same = say('same here', BEN);
  await stage.settled();
  const pick = (callbackId = 'summarize_thread', user = AMINA, ts = parent.ts) =>
    people.shortcut({ channel, ts, user, callbackId });
  const kept = () => stage.stores.store.list<Record<string, number>>('', 1_000);
  /** Picks the shortcut and waits until the whole summary is shown, and remembered: what is not is not followed. */
  const summarize = async () => {
    await pick();
    const whole = () => summaries(stage, channel).find((one) => blocksOf(one).includes('Refresh'));
    const summary = await eventually(whole);
    await eventually(async () => (await kept()).some(({ value }) => value.askedAt !== undefined));
    return summary;
  };
  const remove = ({ ts, user }: Message) => people.remove({ channel, user, ts });
  const shown = () => blocksOf(summaries(stage, channel)[0]);
  const press = async (actionId: string) =>
    people.click({ channel, user: AMINA, ts: summaries(stage, channel)[0]?.ts ?? '', actionId });
  /** Sends the summary by the form behind "Send to…", `times` times the same form. */
  const send = async (state: Record<string, string>, times = 1) => {
    const before = stage.playground.workspace.views.size;
    await press('summary_send');
    const view = await eventually(() => {
      const views = [...stage.playground.workspace.views.values()];
      return views.length > before && views.at(-1);
    });
    const given = Object.entries(state).map(([id, value]) => [id, { [id]: value }]);
    const sent = { user: AMINA, viewId: view.id, state: Object.fromEntries(given) };
    await Promise.all(Array.from({ length: times }, () => people.submitView(sent)));
  };
  return { stage, parent, say, same, pick, summarize, remove, shown, press, send };
}

/** What the form behind "Send to…" is filled with to send to a channel. */
export const toChannel = (channel: string) => ({ summary_destination: 'channel', summary_channel: channel });

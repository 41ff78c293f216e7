import type { Memory } from '../memory.ts';
import type { BotParts } from '../parts.ts';
import type { Voice } from '../voice.ts';
import { type PutIntoCanvas, putIntoCanvas } from './canvas.ts';
import { type Exported, type ExportForm, exportSummary } from './export.ts';
import type { Notice } from './follow.ts';
import { type AskedForMissing, askForMissing } from './missing.ts';
import { type ReadSummary, readSummaryFor } from './read.ts';
import { type SendingOrder, type SentSummary, sendSummary } from './send.ts';
import { type Summarized, summarizeInThread } from './show.ts';
import type { NoSummary, SummaryRequest } from './types.ts';

/** What the bot can do with the summary of a thread. */
export interface Summaries {
  /** For all: posts it in the thread, or brings the one there up to date. */
  show(request: SummaryRequest, voice: Voice): Promise<Summarized>;
  /** For the asker alone. */
  read(request: SummaryRequest, voice: Voice): Promise<ReadSummary>;
  /** As a text to take elsewhere. */
  export(request: SummaryRequest, form: ExportForm, voice: Voice): Promise<Exported>;
  /** Into a canvas that the channel's members can read: makes it, or brings it up to date. */
  putIntoCanvas(request: SummaryRequest, voice: Voice): Promise<PutIntoCanvas>;
  /** To another channel, or to the asker. */
  send(order: SendingOrder, voice: Voice): Promise<SentSummary>;
  /** Asks the thread for what is missing in it. */
  askForMissing(request: SummaryRequest, voice: Voice): Promise<AskedForMissing>;
}

/** Makes the bot's side of summaries; `notice` tells that there may be news in a thread. */
export function createSummaries(parts: BotParts, memory: Memory, notice: Notice): Summaries {
  return {
    show: async (request, voice) => {
      const denied = await denyStranger(parts, memory, request, voice);
      if (denied) return denied;
      // The button may stand below an answer in the direct messages, whose thread is that of the question.
      const answered = await memory.answerAt(request.place, request.place.threadTs);
      const place = answered?.place ?? request.place;
      const shown = await summarizeInThread(parts, memory, { place, voice, retry: 0 });
      // What was said while the thread was being read is not in it yet.
      if (shown.kind === 'posted' || shown.kind === 'updated') notice(shown.it.place, voice);
      return shown;
    },
    read: (request, voice) => readSummaryFor(parts, memory, request, voice),
    export: (request, form, voice) => exportSummary(parts, memory, { ...form, request, voice }),
    putIntoCanvas: async (request, voice) => {
      const put = await putIntoCanvas(parts, memory, { request, voice });
      // What was said meanwhile is not in it yet.
      if (put.kind === 'put') notice(put.it.place, voice);
      return put;
    },
    send: (order, voice) => sendSummary(parts, memory, { order, voice }),
    askForMissing: (request, voice) => askForMissing(parts, memory, { request, voice }),
  };
}

/** Nobody has a summary posted in a channel that they are not in, unless they wrote the whole thread: to the bot alone. */
async function denyStranger(
  parts: BotParts,
  memory: Memory,
  request: SummaryRequest,
  voice: Voice,
): Promise<NoSummary | undefined> {
  const { place, user, from } = request;
  if (from === place.channel) return undefined;
  const channels = await voice.channelsOf(user);
  if (channels?.has(place.channel)) return undefined;
  const read = await readSummaryFor(parts, memory, request, voice);
  return read.kind === 'read' ? undefined : read;
}

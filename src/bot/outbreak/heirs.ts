import type { Memory } from '../memory.ts';
import type { DeletedMessage } from '../messages.ts';
import type { Voice } from '../voice.ts';
import type { Incident, ReportedIn } from './incident.ts';
import { type Spot, spotOf, whereOf } from './spots.ts';

/** A report with what stands below it: the whole answer, one line that sends elsewhere, or nothing yet. */
export type Answered<T extends ReportedIn> = T & { readonly has: 'answer' | 'nothing' | 'line' };

/** Reports in the order in which an incident is shown with them: what was explained first, then what may yet be. */
export async function inOrder<T extends ReportedIn>(
  memory: Memory,
  subject: string,
  reports: readonly T[],
): Promise<readonly Answered<T>[]> {
  const answered = await Promise.all(
    reports.map(async (report): Promise<Answered<T>> => {
      const { answers } = await memory.thread(report.place);
      const mine = answers.filter((one) => one.sourceTs === report.ts && one.subject === subject);
      if (mine.length === 0) return { ...report, has: 'nothing' };
      return { ...report, has: mine.some(({ line }) => !line) ? 'answer' : 'line' };
    }),
  );
  return answered.toSorted((a, b) => ORDER.indexOf(a.has) - ORDER.indexOf(b.has));
}

const ORDER = ['answer', 'nothing', 'line'];

/**
 * A message is gone: an incident that is shown with it is shown with the next report, and its notice is taken back, unless
 * somebody replied to that.
 */
export async function leaveSpots(
  memory: Memory,
  { deleted, voice }: { readonly deleted: DeletedMessage; readonly voice: Voice },
): Promise<void> {
  for (const incident of await memory.incidentsIn(deleted.workspace)) {
    for (const spot of await memory.spotsAt(incident, deleted)) {
      const notice = await memory.noticeOf(incident, whereOf(spot));
      if (notice) {
        const lines = await voice.readThread(spot.place);
        const replied =
          !lines ||
          lines.some(({ author, ts }) => author === 'person' && ts > notice.ts && ts !== deleted.ts);
        if (replied) continue;
        await voice.withdraw(notice.place, notice.ts);
      }
      await moveSpot(memory, incident, spot);
    }
  }
}

/** Shows an incident with the next report, because the one that it was shown with is gone. */
export async function moveSpot(memory: Memory, incident: Incident, gone: Spot): Promise<void> {
  if (!(await memory.leaveSpot(incident, gone))) return;
  // The notices elsewhere link what is gone until they are brought up to date.
  await memory.rememberShown(incident, 0);
  const same = (await memory.keptReports(incident)).filter((one) => spotOf(one) === gone.spot);
  const standing = await standingOf(memory, same);
  for (const { has, ...heir } of await inOrder(memory, incident.subject, standing))
    if (await memory.takeSpot(incident, heir, heir.aloud && has !== 'answer')) return;
}

/** Those of the reports that nobody is known to have deleted. */
export async function standingOf<T extends ReportedIn>(
  memory: Memory,
  reports: readonly T[],
): Promise<readonly T[]> {
  const gone = await Promise.all(reports.map(({ place, ts }) => memory.isDeleted({ ...place, ts })));
  return reports.filter((_, at) => !gone[at]);
}

import type { Entry } from '../../catalog/types.ts';
import type { Day, Rule } from '../types.ts';

const MOST_MONTHS = 18;

/** A review that is older than eighteen months, or lies in the future, is pointed out. */
export const reviewDue: Rule = {
  name: 'review-due',
  check: ({ catalog, today }) =>
    catalog.entries.flatMap((entry) =>
      entry.reviewed !== undefined && isReviewDue(entry, today)
        ? [
            {
              entry,
              at: ['reviewed'],
              says: `reviewed: ${entry.reviewed} is ${entry.reviewed > today ? 'in the future' : 'long ago'}`,
              hint: 'compare it with the documentation and set the day',
              level: 'warning' as const,
            },
          ]
        : [],
    ),
};

/** Whether an entry wants to be compared with the documentation again. */
function isReviewDue({ reviewed }: Entry, today: Day): boolean {
  if (reviewed === undefined) return false;
  const months = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return reviewed > today || months(today) - months(reviewed) > MOST_MONTHS;
}

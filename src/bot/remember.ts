/** How long threads, verdicts, answers and calls for help are remembered; milliseconds. */
export const REMEMBER = 30 * 86_400_000;

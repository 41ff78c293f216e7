/** Thrown when a command was called in a way that it cannot serve; its message is one sentence for the caller. Exit code 2. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}

/**
 * Something outside the program that keeps it from starting and that a person can mend: a port that is taken, a file that
 * is no database. Its message is a sentence for that person; `cause` is the failure underneath.
 */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
}

/** Slack will not have what was to be said; another time it may, so the attempt is not marked done. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

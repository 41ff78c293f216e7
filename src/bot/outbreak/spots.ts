import type { DeletedMessage } from '../messages.ts';
import type { BotParts } from '../parts.ts';
import { type Incident, keyOf, type ReportedIn } from './incident.ts';

/**
 * A report that an incident is shown with. `spot` is `public` for the first one aloud in public, which everybody is pointed
 * to; `whispered` for the first in public that was not answered aloud; else the ID of a private channel, for the first one
 * there: nothing of it is shown anywhere else.
 */
export interface Spot extends ReportedIn {
  readonly spot: string;
  /** Set while the whole answer has yet to be said to it. */
  readonly owed?: boolean;
  /** Set when the report is gone, and nobody has taken its spot yet. */
  readonly left?: boolean;
}

const WEEK = 7 * 86_400_000;
const MOST_SPOTS = 100;

/** What the bot remembers of where incidents are shown. Every method throws `StoreFailure` when the store cannot be asked. */
export function createSpotBook({ store, claims }: Pick<BotParts, 'store' | 'claims'>) {
  const allSpots = async (incident: Incident): Promise<readonly Spot[]> =>
    (await store.list<Spot>(`${keyOf(incident, 'spot')}\n`, MOST_SPOTS)).map(({ value }) => value);
  const rememberSpot = (incident: Incident, spot: Spot) => store.set(spotKey(incident, spot), spot, WEEK);
  return {
    /**
     * Makes a report the one that the incident is shown with at its spot, unless there is one; returns whether it is. `owed`
     * says that it has no whole answer and gets none by itself.
     */
    async takeSpot(incident: Incident, reported: ReportedIn, owed = false): Promise<boolean> {
      const spot = spotOf(reported);
      if (spot === undefined) return false;
      const claim = await claims.claim(spotClaim(incident, spot), ownerOf(reported), WEEK);
      const mine = { ...reported, spot, owed };
      if (claim.kind === 'won') await rememberSpot(incident, mine);
      if (claim.kind !== 'held' || claim.owner !== ownerOf(reported)) return claim.kind === 'won';
      // What is noted already may say that an answer is owed.
      const now = await store.get<Spot>(spotKey(incident, mine));
      if (now?.ts !== reported.ts) await rememberSpot(incident, mine);
      return true;
    },
    /** Gives a spot up, so that another report can take it; false when another one has. */
    async leaveSpot(incident: Incident, spot: Spot): Promise<boolean> {
      const now = await store.get<Spot>(spotKey(incident, spot));
      if (now?.ts !== spot.ts) return false;
      // Noted before it is given up: whoever is interrupted in between finds it again.
      await rememberSpot(incident, { ...now, left: true });
      await claims.release(spotClaim(incident, spot.spot), ownerOf(spot));
      return true;
    },
    /** Notes whether the whole answer has yet to be said to the report at a spot. */
    async rememberOwed(incident: Incident, spot: Spot, owed: boolean): Promise<void> {
      const now = await store.get<Spot>(spotKey(incident, spot));
      // Another report may have taken the spot meanwhile.
      if (now?.ts === spot.ts) await rememberSpot(incident, { ...now, owed });
    },
    /** The reports that an incident is shown with. */
    spotsOf: async (incident: Incident) => (await allSpots(incident)).filter(({ left }) => !left),
    /** The spots of one message, also when they are being given up. */
    spotsAt: async (incident: Incident, { channel, ts }: DeletedMessage) =>
      (await allSpots(incident)).filter((spot) => spot.place.channel === channel && spot.ts === ts),
  };
}

/** Names where the notice of a spot stands: another report at the same spot has a notice of its own. */
export const whereOf = ({ spot, ts }: Spot): string => `${spot}:${ts}`;

/** What the spot of a report would be called; undefined when it is no place to show anything. */
export function spotOf({ place, aloud, audience }: ReportedIn): string | undefined {
  if (audience === 'public') return aloud ? 'public' : 'whispered';
  return aloud ? place.channel : undefined;
}

const ownerOf = ({ place, ts }: ReportedIn) => `${place.channel}:${ts}`;
const spotClaim = (incident: Incident, spot: string) => keyOf(incident, `spot:${spot}`);
const spotKey = (incident: Incident, { spot }: Pick<Spot, 'spot'>) => `${keyOf(incident, 'spot')}\n${spot}`;

// A child living in a home for a period, and the SSDA903 episode that the return makes of it.

import type { BedroomId, ChildId, HomeId, PlacementId } from './ids.js';
import type { Day, Period } from './measures/time.js';

export interface Placement {
  readonly id: PlacementId;
  readonly childId: ChildId;
  /** Null for a placement outside the homes we hold (with parents, secure, adoption). */
  readonly homeId: HomeId | null;
  readonly bedroomId: BedroomId | null;
  readonly period: Period;
  /** When it is planned to end; a plan isn't an end. */
  readonly plannedEnd: Day | null;
  /** The authority that placed the child there, where it is not this council: its consent is needed too (CPR reg 22(3)). */
  readonly placedBy: string | null;
}

/** One line of the SSDA903 Episodes file, codes as published. */
export interface Episode {
  readonly childId: ChildId;
  readonly decom: Day;
  readonly rne: string;
  readonly legalStatus: string;
  readonly categoryOfNeed: string;
  readonly place: string;
  readonly placeProvider: string | null;
  readonly dec: Day | null;
  readonly rec: string | null;
  readonly reasonPlaceChange: string | null;
  readonly homePostcode: string | null;
  readonly placementPostcode: string | null;
  readonly urn: string | null;
}

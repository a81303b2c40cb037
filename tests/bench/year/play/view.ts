// What is known on a day, and what may be chosen: all that a policy ever sees of the county.

import type { Family } from '../world/family.js';
import type { Fit } from '../world/fit.js';
import type { KnownHome } from '../world/home.js';

/** Children of one family who live in one home. */
export interface Resident {
  readonly kind: number;
  readonly children: number;
  /** The day they began to be looked after. */
  readonly since: number;
}

export interface HomeToday {
  readonly home: KnownHome;
  /** Places that somebody could take today; none once it has closed. */
  readonly free: number;
  readonly closed: boolean;
  readonly residents: readonly Resident[];
}

/** A family that still waits for a place for some of its children. */
export interface Open {
  readonly id: number;
  readonly family: Family;
  readonly arrived: number;
  /** From this day, whoever is not placed goes to an outside provider. */
  readonly due: number;
  readonly left: number;
  /** Homes known so far, without those that have said no or have some of the family; best first. */
  readonly fits: readonly Fit[];
}

export interface View {
  readonly day: number;
  /** By id: the home with id i is at i. */
  readonly homes: readonly HomeToday[];
  /** In order of arrival. */
  readonly open: readonly Open[];
}

export interface Choice {
  readonly referral: number;
  readonly home: number;
  readonly children: number;
}

/**
 * Asked again and again on the same day, with what was accepted and declined, until it asks for no more. It may remember.
 * Whoever is due and is not placed then goes outside.
 */
export interface Policy {
  readonly name: string;
  readonly choose: (view: View) => readonly Choice[];
}

// The form of a timer: what must be done by a day, counted from an event. Not about one option rather than another.

import type { Day, HomeType, Moment, Regime, Role, TimerId } from '#src/domain/index';
import type { Entry } from './entry.js';
import type { Area } from './facts/area.js';

/** What a timer is asked about: one child in one placement, or about to be. A null fact is "not recorded", and starts no clock. */
export interface TimerFacts {
  readonly bornOn: Day;
  readonly homeType: HomeType;
  /** A home or fostering household of the council's own. */
  readonly ownHome: boolean;
  /** A relative or friend, or a foster carer this council approved: where they live needs no approval (reg 11(4)). */
  readonly ownCarer: boolean;
  readonly regime: Regime;
  /** Short breaks within the limits of CPR 2010 reg 48: fewer plans, visits and reviews. */
  readonly lightBreaks: boolean;
  readonly legalStatus: string;
  readonly urgency: 'planned' | 'emergency';
  /** Meant to last to 18: visits after the first year may be fewer. */
  readonly longTerm: boolean;
  readonly area: Area;
  /** The first day of this placement. */
  readonly startOn: Day;
  /** The first day looked after, in this period of care. Null: looked after already, and since when is not recorded. */
  readonly lookedAfterFrom: Day | null;
  readonly basisFrom: Moment | null;
  readonly basisTo: Moment | null;
  /** Reviews held in this period of care, and the day of the last. */
  readonly reviews: { readonly held: number; readonly lastOn: Day | null } | null;
  readonly lastVisitOn: Day | null;
  /** Of a relative or friend (reg 24): since when, and the first day it no longer holds where that is recorded. */
  readonly temporaryApproval: { readonly from: Day; readonly to: Day | null } | null;
  /** Foster care outside its terms, in an emergency: since when. */
  readonly outsideTermsFrom: Day | null;
  /** The placement ended at once for a risk of harm: when. */
  readonly endedAtOnceOn: Day | null;
  readonly ehcp: boolean | null;
  /** Each of these is when it was last done. */
  readonly done: {
    readonly carePlan: Day | null;
    readonly placementPlan: Day | null;
    readonly educationPlan: Day | null;
    readonly healthAssessment: Day | null;
    readonly ehcpTransfer: Day | null;
    readonly placementNotices: Day | null;
    readonly areaAuthorityNotice: Day | null;
    /** The last of what an out-of-area approval must rest on. */
    readonly areaApproval: Day | null;
    readonly endingNotice: Day | null;
    /** Of the parents a child in care lives with (reg 17). */
    readonly parentAssessment: Day | null;
    readonly readiness: Day | null;
    readonly carerReview: Day | null;
    readonly independentVisit: Day | null;
  };
}

/** When it must be done by: a day, and the minute of it where the law counts hours. */
export interface Due {
  readonly on: Day;
  readonly at: Moment | null;
}

export interface Timer extends Entry {
  readonly id: TimerId;
  /** Who must do it. */
  readonly role: Role;
  /** Null where it does not apply, or is done. Pure. */
  readonly due: (facts: TimerFacts) => Due | null;
}

export const onDay = (on: Day): Due => ({ on, at: null });

/** Of a placement that has yet to begin. */
export const nothingDone: TimerFacts['done'] = {
  carePlan: null,
  placementPlan: null,
  educationPlan: null,
  healthAssessment: null,
  ehcpTransfer: null,
  placementNotices: null,
  areaAuthorityNotice: null,
  areaApproval: null,
  endingNotice: null,
  parentAssessment: null,
  readiness: null,
  carerReview: null,
  independentVisit: null,
};

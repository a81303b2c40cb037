// A proposal for everyone who waits: who goes where, who waits, who needs a wider search, and how sure that is. Nothing is decided by it.

import type {
  ChildId,
  Day,
  Gate,
  HomeId,
  HomeType,
  Hundredths,
  Miles,
  PencePerWeek,
  ProviderId,
  ReferralId,
  RuleId,
} from '#src/domain/index';
import type { Versions } from '../answer.js';
import type { Held } from '../holds/without-the-held.js';
import type { Band } from '../ranked-option.js';

/** A person's own choice, kept: these children of a referral (all of them where left out) at that home, or never there. */
export interface Pin {
  readonly referral: ReferralId;
  readonly home: HomeId;
  readonly children?: readonly ChildId[];
}
export type Ban = Pick<Pin, 'referral' | 'home'>;

export interface AllocationAsked {
  readonly pins?: readonly Pin[];
  readonly bans?: readonly Ban[];
}

/** A pin or ban that cannot be kept as it stands: an issue for the person, never a silent drop and never a failed solve. */
export interface PinIssue {
  readonly pin: Pin | Ban;
  readonly code:
    | 'unknown-referral'
    | 'unknown-home'
    | 'not-a-child-of-it'
    | 'breaks-a-rule'
    | 'no-room-beside-another-pin'
    | 'pinned-and-banned'
    | 'pinned-twice'
    | 'already-held'
    | 'not-offered';
  /** The rules it would break. */
  readonly rules: readonly RuleId[];
}

/** What a reader should not miss about a place proposed. */
export type ProposalFlag =
  /** Tonight's child, in a home that is not shown to meet the essentials, or does not: a person judges. */
  | { readonly code: 'below-suitable'; readonly band: Band }
  /** Gives up more than the policy's margin of points, or a band, against the best open to it alone: for the others' sake. */
  | { readonly code: 'gives-up'; readonly points: Hundredths; readonly home: HomeId; readonly band: Band }
  /** Children who are to come together into one home have facts about each other still to be asked. */
  | { readonly code: 'newcomers-to-talk-about'; readonly rules: readonly RuleId[] }
  /** Brothers and sisters placed apart who would rather be together. */
  | { readonly code: 'siblings-apart'; readonly pairs: number }
  /** Family was possible for some, and everyone together elsewhere: both are shown, a person decides. */
  | { readonly code: 'family-for-some'; readonly homes: readonly HomeId[] }
  | { readonly code: 'lawful-until'; readonly until: Day };

export interface ProposedPlace {
  readonly referral: ReferralId;
  readonly children: readonly ChildId[];
  readonly home: HomeId;
  readonly homeType: HomeType;
  readonly provider: ProviderId;
  readonly locality: string;
  readonly startOn: Day;
  readonly band: Band;
  readonly connected: boolean;
  readonly points: Hundredths;
  /** Whole weekly cost of these children there; null when a fee is not recorded. */
  readonly cost: PencePerWeek | null;
  readonly straight: Miles | null;
  readonly gates: readonly Gate[];
  /** Its number in the referral's own list; null for a part of a group that the list does not show. */
  readonly rank: number | null;
  readonly pinned: boolean;
  readonly flags: readonly ProposalFlag[];
}

/** Stays where it is safe, with support, until a day by which somebody looks again. */
export interface ProposedWait {
  readonly referral: ReferralId;
  readonly children: readonly ChildId[];
  readonly until: Day;
  /** What there was instead: nothing suitable, only what is worth less than waiting, or contested by others. */
  readonly why: 'nothing-suitable' | 'worth-less-than-waiting' | 'contested';
}

/** No home in hand: an external search is needed, which is not the same as homeless. */
export interface Unplaced {
  readonly referral: ReferralId;
  readonly children: readonly ChildId[];
  readonly why: /** No option at all: `brokenBy` says which rules leave out most homes. */
    | { readonly code: 'no-option'; readonly brokenBy: readonly { readonly rule: RuleId; readonly homes: number }[] }
    /** There are options, and others need the same places more: this many children compete for this many places. */
    | {
        readonly code: 'contested';
        readonly children: number;
        readonly places: number;
        readonly homes: readonly HomeId[];
      }
    /** They must be together and no home in hand takes them together. */
    | { readonly code: 'must-be-together' }
    | { readonly code: 'banned' }
    | { readonly code: 'quota'; readonly types: readonly HomeType[] };
  /** One more place there, solved again, would place them: the cheapest such homes, fewest first. */
  readonly onePlaceMoreAt: readonly HomeId[];
  /** Providers that have not been asked and might: expected supply, kept apart. */
  readonly toAsk: number;
}

export interface ProposalChange {
  readonly referral: ReferralId;
  /** Null: placed nowhere, or not in that proposal. */
  readonly from: readonly HomeId[] | null;
  readonly to: readonly HomeId[] | null;
  readonly why: 'new-referral' | 'held' | 'no-longer-waiting' | 'place-gone' | 'moved-for-the-whole';
}

export interface ProposalLevel {
  readonly name: string;
  readonly value: number;
  readonly bound: number | null;
  readonly status: 'optimal' | 'within-gap' | 'not-proven';
  readonly closedBy: 'duals' | 'engine' | 'none';
}

export interface Proposal {
  readonly asAt: Day;
  /** `optimal`: proven the best over every option made, level by level. */
  readonly status: 'optimal' | 'within-gap' | 'stopped-early' | 'infeasible';
  readonly reason: string | null;
  readonly places: readonly ProposedPlace[];
  readonly waits: readonly ProposedWait[];
  readonly unplaced: readonly Unplaced[];
  /** Referrals that are no placement under s22C, or that the law takes elsewhere: not in the problem. */
  readonly notInIt: readonly ReferralId[];
  /** Places held for a referral: taken here, and their children placed by nobody a second time. */
  readonly held: readonly Held[];
  readonly levels: readonly ProposalLevel[];
  readonly totals: {
    readonly children: number;
    readonly placed: number;
    readonly inHouse: number;
    readonly waiting: number;
    readonly unplaced: number;
    /** Gross, each week, of what is proposed; `unpriced` places have no recorded fee. */
    readonly weekly: PencePerWeek;
    readonly unpriced: number;
    readonly overBudget: PencePerWeek | null;
  };
  readonly changes: { readonly since: Day; readonly each: readonly ProposalChange[] } | null;
  readonly pins: readonly Pin[];
  readonly bans: readonly Ban[];
  readonly issues: readonly PinIssue[];
  readonly engine: string;
  /** How large the problem was. */
  readonly size: {
    readonly referrals: number;
    readonly homes: number;
    readonly columns: number;
    readonly rows: number;
    readonly jointRows: number;
  };
  readonly versions: Versions;
}

/** What a day's proposal leaves behind, to compare the next with. */
export interface ProposalKept {
  readonly asAt: Day;
  readonly places: readonly {
    readonly referral: ReferralId;
    readonly children: readonly ChildId[];
    readonly home: HomeId;
  }[];
}

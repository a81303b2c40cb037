// Everyone who waits on one day, and every way to place or keep each of them: what a proposal chooses from.

import type {
  ChildId,
  Day,
  Home,
  Hundredths,
  PencePerWeek,
  Policy,
  Referral,
  ReferralId,
  Snapshot,
} from '#src/domain/index';
import type { Asker } from '../asks.js';
import type { Held } from '../holds/without-the-held.js';
import type { RuleBook } from '../judge.js';
import type { Band, Part } from '../ranked-option.js';
import type { Ban, Pin, PinIssue } from './proposal.js';

/** Some children of one referral in one home from a day on: lawful as things stand, the others who wait left out of account. */
export interface PlaceColumn {
  readonly kind: 'place';
  /** Its place in `WaitingList.waiting`. */
  readonly at: number;
  readonly children: readonly ChildId[];
  readonly home: Home;
  readonly startOn: Day;
  readonly part: Part;
  /** As it stands alone. */
  readonly band: Band;
  /** The worst band it may come to beside whoever else is placed there. */
  readonly floor: Band;
  /** Counted as suitable: then its floor is too. Tonight's child may be there a second time, not so counted, to share a home. */
  readonly suitable: boolean;
  /** Family or friends, suitable, and first by law (s22C(7)(a)). */
  readonly connected: boolean;
  /** Of one child, of 10,000. */
  readonly points: Hundredths;
  /** Whole weekly cost of these children; null when a fee is not recorded. */
  readonly cost: PencePerWeek | null;
  /** Pairs of brothers and sisters who would rather be together, and here are. */
  readonly pairs: number;
  /** Its number in the referral's own list; null where it is a part of a group. */
  readonly rank: number | null;
  /** Bigger is taken first among equals: fair, fixed, and never by reference. */
  readonly tie: number;
}

/** Some children stay where they safely are until a day by which somebody looks again. */
export interface WaitColumn {
  readonly kind: 'wait';
  readonly at: number;
  readonly children: readonly ChildId[];
  readonly until: Day;
  /** Of one child, of 10,000: the policy's. */
  readonly points: Hundredths;
  /** Pairs of brothers and sisters who would rather be together, and whom this wait does not part. */
  readonly pairs: number;
}

export type Column = PlaceColumn | WaitColumn;

/** One referral that waits. */
export interface Waiting {
  /** With the plans that are assumed where the referral says nothing. */
  readonly referral: Referral;
  readonly startOn: Day;
  /** Children who must be placed tonight: they have no wait column. */
  readonly tonight: ReadonlySet<ChildId>;
  readonly columns: readonly Column[];
  /** Suitable places worth less than waiting where it is safe: nobody is proposed for these, and so they are no columns. */
  readonly passedOver: readonly PlaceColumn[];
  /** Columns that a ban has dropped. */
  readonly banned: readonly PlaceColumn[];
  /** How the rules are asked of it again: beside others, or of a home that gave no column. */
  readonly book: RuleBook;
  readonly ask: Asker;
}

export interface WaitingList {
  readonly snapshot: Snapshot;
  readonly policy: Policy;
  /** In the order of the snapshot. */
  readonly waiting: readonly Waiting[];
  /** Places held for children who for that reason do not wait. */
  readonly held: readonly Held[];
  /** Referrals the law takes elsewhere. */
  readonly notInIt: readonly ReferralId[];
  /** Only those that are kept. */
  readonly pins: readonly Pin[];
  readonly bans: readonly Ban[];
  readonly issues: readonly PinIssue[];
}

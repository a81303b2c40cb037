// What the acts on the record take: every field is checked again where the act is done.

import type {
  AskAnswer,
  AskMade,
  ChildId,
  Day,
  DecisionId,
  HoldId,
  HomeId,
  OverrideReason,
  Policy,
  ProviderId,
  ReferralId,
  StaffId,
  Standing,
  View,
} from '#src/domain/index';
import type { Store } from '#src/store/index';

export interface ConditionNotTicked {
  readonly gate: string;
  readonly condition: string;
}

/** What every act is given beside its own terms. */
export interface RecordDeps {
  readonly store: Store;
  readonly policy: Policy;
  /** The present moment, from the edge. */
  readonly now: () => Date;
  /** The day that placements are reckoned from: the invented county has its own. */
  readonly asAt: () => Promise<Day>;
}

/** Who acts, and the platform's own id of this delivery where it may come twice. */
export interface By {
  readonly who: Standing;
  readonly delivery?: string;
}

/** Children of a referral in one home; several of these are a split. */
export interface PartAsked {
  readonly home: HomeId;
  /** Left out, all of the referral's children. */
  readonly children?: readonly ChildId[];
}

export interface HoldAsked {
  readonly referral: ReferralId;
  readonly parts: readonly PartAsked[];
  /** Left out, as long as policy allows. */
  readonly until?: Date;
}

export interface ProposeAsked {
  readonly referral: ReferralId;
  readonly parts: readonly PartAsked[];
  /** The list that the person looked at: its replay id. */
  readonly replay?: string;
  readonly override?: { readonly reason: OverrideReason; readonly words: string };
}

export interface ViewAsked {
  readonly decision: DecisionId;
  readonly of: View['of'];
  readonly child?: ChildId;
  /** Whose carer, where the children go to several homes. */
  readonly home?: HomeId;
  readonly obtained?: string;
  readonly words?: string;
  readonly whyNot?: View['whyNot'];
  readonly again?: Day;
}

export interface GateAsked {
  readonly decision: DecisionId;
  readonly gate: string;
  readonly outcome: 'approved' | 'refused';
  readonly ticked: readonly string[];
  /** What the approver asks for besides. */
  readonly conditions?: string;
  readonly reason: string;
  /** Given by telephone: whoever acts writes it down, and this person, whose role may, said it. */
  readonly saidBy?: StaffId;
  /** Who said it, of a role outside the council: "registered manager, by telephone". Whoever acts only writes it down. */
  readonly saidOutside?: string;
}

export interface AskAsked {
  readonly referral: ReferralId;
  readonly home?: HomeId;
  readonly provider?: ProviderId;
  readonly route: AskMade['route'];
  readonly deadline?: Date;
}

export interface AskAnswered {
  readonly ask: string;
  readonly outcome: AskAnswer['outcome'];
  readonly reason?: string;
  readonly offer?: string;
}

export interface ExtendAsked {
  readonly hold: HoldId;
  readonly until: Date;
  readonly reason: string;
}

export interface EndAsked {
  readonly decision: DecisionId;
  readonly on: Day;
  /** A reason code of the 903 return (REC or reason for place change). */
  readonly reason: string;
  /** Left out, every child that the decision placed. */
  readonly children?: readonly ChildId[];
}

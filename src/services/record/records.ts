// The door to the record: every act and every look at it, each by somebody. Each verb is a file of this folder.

import type {
  AskMade,
  AuditLine,
  BrokenGlass,
  ChildId,
  Conflict,
  Day,
  Decision,
  DecisionId,
  Deputy,
  Hold,
  HoldId,
  Post,
  RecordRef,
  ReferralId,
  Staff,
  StaffId,
  Standing,
  Surface,
  TeamId,
} from '#src/domain/index';
import type { Head, LinesWanted } from '#src/store/index';
import type { ReplayAsked, Replayed, Shown, Verified } from './audit/index.js';
import type { Acted } from './refusal.js';
import type { CorrectAsked, Corrected, RetentionRow, SubjectFile, ToErase } from './rights/index.js';
import type {
  AskAnswered,
  AskAsked,
  By,
  EndAsked,
  ExtendAsked,
  GateAsked,
  HoldAsked,
  ProposeAsked,
  ViewAsked,
} from './terms.js';

/** What a person sees of a hold: whether it still keeps the place is told as of now, whatever the last job did. */
export interface HoldShown extends Hold {
  readonly canUndoUntil: Date | null;
}

export interface DecisionShown extends Decision {
  /** Gates with no approval yet, and what else stands before it may be confirmed. */
  readonly before: readonly ('gates-open' | 'views-missing' | 'hold-over' | 'law-refuses')[];
  /** Whose view is still to be recorded, and of which child. */
  readonly viewsMissing: readonly { readonly of: 'child' | 'parent' | 'carer'; readonly child: ChildId | null }[];
  readonly clocks: readonly { readonly timer: string; readonly due: Day; readonly done: boolean }[];
  readonly canUndoUntil: Date | null;
}

/** What an undo did, or could not: a child who has moved is not moved back by a key. */
export interface Undone {
  readonly act: string;
  readonly subject: string;
  readonly cannot: readonly string[];
}

/** The people who are told of something, and of what: written with the act, sent after it. */
export interface NoticeShown {
  readonly id: number;
  readonly code: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly at: Date;
}

export interface Holds {
  hold(by: By, asked: HoldAsked): Promise<Acted<readonly HoldShown[]>>;
  extendHold(by: By, asked: ExtendAsked): Promise<Acted<HoldShown>>;
  /** With every hold that was made together with it. */
  releaseHold(by: By, hold: HoldId): Promise<Acted<readonly HoldShown[]>>;
  /** Live ones, soonest to lapse first; of one referral, or of all that the person may see. */
  holds(by: By, referral?: ReferralId): Promise<Acted<readonly HoldShown[]>>;
  /** The clock's own act: everything past its time lapses, and its officer is told. Gives what lapsed. */
  lapseHolds(): Promise<readonly HoldId[]>;
}

export interface Decisions {
  propose(by: By, asked: ProposeAsked): Promise<Acted<DecisionShown>>;
  recordView(by: By, asked: ViewAsked): Promise<Acted<DecisionShown>>;
  answerGate(by: By, asked: GateAsked): Promise<Acted<DecisionShown>>;
  countersign(by: By, decision: DecisionId, gate: string): Promise<Acted<DecisionShown>>;
  confirm(by: By, decision: DecisionId): Promise<Acted<DecisionShown>>;
  start(by: By, decision: DecisionId, on: Day): Promise<Acted<DecisionShown>>;
  end(by: By, asked: EndAsked): Promise<Acted<DecisionShown>>;
  withdraw(by: By, decision: DecisionId, reason: string): Promise<Acted<DecisionShown>>;
  /** What a clock waited for is done: the timer as `clocks` names it. */
  finishClock(by: By, decision: DecisionId, timer: string): Promise<Acted<DecisionShown>>;
  decision(by: By, decision: DecisionId): Promise<Acted<DecisionShown>>;
  decisions(by: By, of?: ReferralId): Promise<Acted<readonly DecisionShown[]>>;
  /** Those with a gate that this person may answer. */
  waitingForMe(by: By): Promise<Acted<readonly DecisionShown[]>>;
  ask(by: By, asked: AskAsked): Promise<Acted<AskMade>>;
  askAnswered(by: By, answered: AskAnswered): Promise<Acted<AskMade>>;
  asks(by: By, of: ReferralId): Promise<Acted<readonly AskMade[]>>;
  /** The person's own last act on a record, or the one named, while its window is open. */
  undo(by: By, subject?: string): Promise<Acted<Undone>>;
}

export interface People {
  /** Null for an account that nobody has linked. */
  standing(platform: string, user: string, surface: Surface): Promise<Standing | null>;
  standingOf(staff: StaffId, surface: Surface): Promise<Standing | null>;
  /** A browser over an invented county: somebody of its own, made on its first turn. Null over data of real people. */
  visitor(user: string): Promise<Standing | null>;
  /** That browser as a member of the invented staff, or as itself again. */
  actAs(by: By, user: string, staff: StaffId | null): Promise<Acted<Staff>>;
  nameTeam(by: By, team: TeamId, name: string): Promise<Acted<TeamId>>;
  teams(by: By): Promise<Acted<readonly { readonly id: TeamId; readonly name: string }[]>>;
  link(by: By, platform: string, user: string, staff: StaffId): Promise<Acted<Staff>>;
  staff(by: By): Promise<Acted<readonly Staff[]>>;
  givePost(by: By, staff: Pick<Staff, 'id' | 'name'>, post: Post): Promise<Acted<Staff>>;
  endPost(by: By, staff: StaffId, post: Post): Promise<Acted<Staff>>;
  nameDeputy(by: By, deputy: Deputy): Promise<Acted<Deputy>>;
  declareConflict(by: By, conflict: Conflict): Promise<Acted<Conflict>>;
  breakGlass(by: By, record: RecordRef, reason: string): Promise<Acted<BrokenGlass>>;
  assign(by: By, record: RecordRef, team: string, workers: readonly StaffId[]): Promise<Acted<RecordRef>>;
  restrict(by: By, record: RecordRef, restricted: boolean, reason: string): Promise<Acted<RecordRef>>;
  notices(by: By): Promise<Acted<readonly NoticeShown[]>>;
}

export interface AuditTrail {
  /** Every line hashed again, and held to every anchor; `kept` are those that somebody wrote down outside. */
  verifyAudit(by: By, kept?: readonly Head[]): Promise<Acted<Verified>>;
  auditLines(by: By, wanted: LinesWanted): Promise<Acted<readonly AuditLine[]>>;
  replay(by: By, asked: ReplayAsked): Promise<Acted<Replayed>>;
  /** Told of each thing before it is shown: keeps the bytes once, and who saw them. Gives the line's number; throws where it cannot. */
  shown(by: By, sight: Shown): Promise<number>;
}

export interface Rights {
  /** One child's file, as data and as words to read. */
  subjectFile(by: By, child: ChildId): Promise<Acted<SubjectFile>>;
  correctFact(by: By, asked: CorrectAsked): Promise<Acted<Corrected>>;
  setLegalHold(by: By, record: RecordRef, on: boolean, reason: string): Promise<Acted<RecordRef>>;
  /** The first of two persons; `confirmErasure` is the second's. */
  askErasure(by: By, what: ToErase, reason: string): Promise<Acted<{ readonly request: string }>>;
  confirmErasure(by: By, request: string): Promise<Acted<{ readonly erased: number }>>;
  retention(by: By, run: 'dry' | 'real'): Promise<Acted<readonly RetentionRow[]>>;
}

export interface Records extends Holds, Decisions, People, AuditTrail, Rights {}

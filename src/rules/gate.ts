// The form of a gate: what must be approved, by whom, on what record, and how much of it may follow in an emergency.

import { addWorkingDays, type Day, type Gate, type GateId, type Role, workingDaysIncluding } from '#src/domain/index';
import type { Ask } from './ask.js';
import type { Entry } from './entry.js';

export interface Condition {
  readonly code: string;
  /** What the person who approves must be satisfied of. Quoted as it stands, as one line of a checklist. */
  readonly text: string;
  /** In an emergency it may follow, within the gate's working days. */
  readonly mayFollow?: true;
}

export interface GateDefinition extends Entry {
  readonly id: GateId;
  readonly role: Role;
  readonly conditions: readonly Condition[];
  /** Whether it can be closed out of hours: always, never, or only where this is an emergency. */
  readonly tonight: 'yes' | 'no' | 'in-emergency';
  /** Working days from the start in which what may follow must be on record; null where nothing may. */
  readonly laterWithin: number | null;
  /** Those days begin with the day of the start, where the law says so. */
  readonly laterCountsStart?: true;
}

/** The gate as these children meet it. `until` is the last day of what it permits. A bed for the police is always tonight's. */
export function gateFor(
  definition: GateDefinition,
  { referral: { urgency, legal }, startOn }: Ask,
  over: { readonly role?: Role; readonly until?: Day; readonly without?: readonly string[] } = {},
): Gate {
  const emergency = urgency === 'emergency' || legal.regime === 'pace';
  const { id, role, conditions, tonight, laterWithin } = definition;
  const wanted = conditions.filter(({ code }) => !over.without?.includes(code));
  const follows = ({ mayFollow }: Condition) => emergency && laterWithin !== null && mayFollow === true;
  const after = wanted.filter(follows).map(({ code }) => code);
  return {
    code: id,
    role: over.role ?? role,
    conditions: wanted.filter((each) => !follows(each)).map(({ code }) => code),
    canBeTonight: tonight === 'yes' || (tonight === 'in-emergency' && emergency),
    later:
      after.length === 0 || laterWithin === null
        ? null
        : {
            conditions: after,
            by: (definition.laterCountsStart ? workingDaysIncluding : addWorkingDays)(startOn, laterWithin),
          },
    until: over.until ?? null,
  };
}

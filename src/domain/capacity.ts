// What a home may take, for whom: approval clauses and registration. Never one number.

import type { Sex } from './household.js';
import type { ChildId } from './ids.js';
import type { Day } from './measures/time.js';

/**
 * One line of a foster carer's terms of approval, or of the conditions of a home's registration:
 * "2 children aged 0-10", "or 3 if siblings", "named child C-1042", "1, or 2 under 5 sharing".
 * What a home only says of itself, and may revise, is its statement of purpose instead.
 * A group fits a home when at least one clause covers everyone who'd then live there.
 */
export interface ApprovalClause {
  /** The most placed children at once under this clause. */
  readonly places: number;
  readonly ageFrom: number;
  /** Inclusive: a clause to 12 takes a child until the 13th birthday. */
  readonly ageTo: number;
  readonly sex: Sex | 'any';
  /** Holds only when all placed children are siblings of each other. */
  readonly onlySiblings: boolean;
  /** Holds only for these children; empty is "any child". */
  readonly namedChildren: readonly ChildId[];
}

export const registrationStatuses = [
  'approved', // foster household, by its fostering service; or home registered with Ofsted
  'temporarily-approved', // connected person under CPR 2010 reg 24
  'applied', // registration sought, not granted: not a vacancy (S1: Quarriers)
  'suspended',
  'unapproved', // a connected person nobody has approved yet
  'ended',
] as const;
export type RegistrationStatus = (typeof registrationStatuses)[number];

export interface Registration {
  readonly status: RegistrationStatus;
  readonly from: Day | null;
  readonly to: Day | null;
  /** When registration was applied for: before 28 October 2023 supported accommodation could go on until decided. */
  readonly appliedOn: Day | null;
  /** Ofsted unique reference number: SC999999 or seven digits. */
  readonly urn: string | null;
  /** Supported accommodation's registered categories 1-4 (SI 2023/416). */
  readonly categories: readonly (1 | 2 | 3 | 4)[];
}

/** A written exemption from the usual fostering limit: CA 1989 Sch 7 para 4, naming the children. */
export interface Exemption {
  readonly children: readonly ChildId[];
  readonly from: Day;
  readonly to: Day | null;
}

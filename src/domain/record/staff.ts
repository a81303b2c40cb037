// The people who work with the record: what each may act as, from a day to a day, and who stands in for them.

import type { Day, Period } from '../measures/time.js';

type Id<K extends string> = string & { readonly __id: K };
export type StaffId = Id<'staff'>;
export type TeamId = Id<'team'>;
export const staffId = (s: string) => s as StaffId;
export const teamId = (s: string) => s as TeamId;

/** What a member of staff may act as. Whoever is outside the council (a court, a provider) has none: their answer is recorded. */
export const staffRoles = [
  'placement-officer',
  'social-worker',
  'supervising-social-worker',
  'team-manager',
  'service-manager',
  'head-of-service',
  'nominated-officer',
  'director',
  'fostering-manager',
  'independent-reviewing-officer',
  'out-of-hours',
  'commissioner',
  'auditor',
  'administrator',
  'service-account',
] as const;
export type StaffRole = (typeof staffRoles)[number];

/** A role held from a day until the day before another; team null is the whole council's. */
export interface Post {
  readonly role: StaffRole;
  readonly team: TeamId | null;
  readonly period: Period;
}

/** Acts in one role of somebody else's, for these days: leave, illness. */
export interface Deputy {
  readonly of: StaffId;
  readonly by: StaffId;
  readonly role: StaffRole;
  readonly period: Period;
}

export interface Staff {
  readonly id: StaffId;
  /** Of an adult at work: shown to colleagues, and never logged. */
  readonly name: string;
  readonly posts: readonly Post[];
}

/** A record that access speaks of. */
export interface RecordRef {
  readonly kind: 'referral' | 'child' | 'home';
  readonly id: string;
}

/** Declared by a member of staff, or by a manager of them: the record is closed to them while it stands. */
export interface Conflict {
  readonly staff: StaffId;
  readonly record: RecordRef;
  readonly reason: ConflictReason;
  readonly period: Period;
}
export const conflictReasons = ['relative', 'friend', 'own-record', 'carer-themselves', 'neighbour', 'other'] as const;
export type ConflictReason = (typeof conflictReasons)[number];

/** Opened by its own reason for some hours, beyond what the role sees: a manager is told, and every sight is marked. */
export interface BrokenGlass {
  readonly staff: StaffId;
  readonly record: RecordRef;
  readonly until: Date;
}

/** Whose a case is: the team that searches, and who works with it in which role. */
export interface Case {
  readonly record: RecordRef;
  readonly team: TeamId;
  readonly workers: readonly { readonly staff: StaffId; readonly role: StaffRole; readonly period: Period }[];
  /** Closed to all but those who work with it, and whoever holds the whole council's post. */
  readonly restricted: boolean;
}

/** Everything access decides a person's acts by, as it stands at one moment. */
export interface Standing {
  readonly staff: StaffId;
  readonly on: Day;
  readonly roles: readonly HeldRole[];
  readonly conflicts: readonly RecordRef[];
  readonly glass: readonly RecordRef[];
  /** Where they speak from: what may be shown depends on it. */
  readonly surface: Surface;
}

export interface HeldRole {
  readonly role: StaffRole;
  readonly team: TeamId | null;
  /** Whose post it is, where they only stand in. */
  readonly deputyOf: StaffId | null;
}

/** Where an answer is shown; what each may carry is data in src/access. */
export const surfaces = [
  'channel',
  'private-channel-thread',
  'ephemeral',
  'direct-message',
  'app-home',
  'page',
  'command-line',
  'log',
  'export',
] as const;
export type Surface = (typeof surfaces)[number];

/** Everybody who works with the records, and whose each record is: how an invented county is staffed. */
export interface Workforce {
  readonly teams: readonly { readonly id: TeamId; readonly name: string }[];
  readonly staff: readonly Staff[];
  readonly deputies: readonly Deputy[];
  readonly cases: readonly Case[];
}

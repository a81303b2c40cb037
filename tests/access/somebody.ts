// Somebody at work, and cases to work with, by hand.

import type { Touched } from '#src/access/index';
import {
  type Case,
  day,
  type HeldRole,
  type Period,
  type RecordRef,
  type StaffRole,
  type Standing,
  staffId,
  teamId,
} from '#src/domain/index';

export const held = (role: StaffRole, team: string | null = null, deputyOf: string | null = null): HeldRole => ({
  role,
  team: team === null ? null : teamId(team),
  deputyOf: deputyOf === null ? null : staffId(deputyOf),
});

/** "W-1" in these posts on an ordinary day. */
export const somebody = (roles: readonly HeldRole[], over: Partial<Standing> = {}): Standing => ({
  staff: staffId('W-1'),
  on: day('2026-11-20'),
  roles,
  conflicts: [],
  glass: [],
  surface: 'page',
  ...over,
});

export const referral = { kind: 'referral', id: 'R-1' } as const;
export const child = { kind: 'child', id: 'C-1' } as const;
export const home = { kind: 'home', id: 'H-1' } as const;

const since: Period = { from: day('2026-01-01'), to: null };

export const worker = (staff: string, role: StaffRole, period = since): Case['workers'][number] => ({
  staff: staffId(staff),
  role,
  period,
});

export const aCase = (record: RecordRef, over: Partial<Case> = {}): Case => ({
  record,
  team: teamId('T-1'),
  workers: [],
  restricted: false,
  ...over,
});

/** A referral of one child: team T-1's, open, and nobody's in particular. */
export const touched = (over: Partial<Touched> = {}): Touched => ({
  records: [referral, child],
  cases: [aCase(referral), aCase(child)],
  open: true,
  ...over,
});

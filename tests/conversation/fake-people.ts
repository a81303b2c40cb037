// People who answer from hand-made values: whoever speaks holds these posts, for the whole council.

import type { People, RecordDoor } from '#bots/conversation/index';
import { day, type StaffRole, type Standing, staffId, staffRoles } from '#src/domain/index';
import type { Shown } from '#src/services/index';
import { fakeRecord } from './record/fake-record.js';

export const aStanding = (over: Partial<Standing> = {}): Standing => ({
  staff: staffId('V-1'),
  on: day('2026-11-20'),
  roles: staffRoles.map((role) => ({ role, team: null, deputyOf: null })),
  conflicts: [],
  glass: [],
  surface: 'page',
  ...over,
});

export interface FakePeople extends People, RecordDoor {
  /** What was kept of what they were shown. */
  readonly kept: readonly Shown[];
}

/** Left out, every role: a visitor. Null is an account that nobody linked. */
export function fakePeople(roles: readonly StaffRole[] | null = staffRoles): FakePeople {
  const standing =
    roles === null ? null : aStanding({ roles: roles.map((role) => ({ role, team: null, deputyOf: null })) });
  const kept: Shown[] = [];
  return {
    ...fakeRecord(),
    kept,
    shown: async (_, sight) => kept.push(sight),
    homeNames: async (_, { homes }) => ({
      ok: true,
      value: homes.map((home) => ({ home, name: `The house of ${home}` })),
    }),
    endBlindPass: async () => ({ ok: true, value: { wasBlind: false } }),
    visitor: async () => standing,
    standing: async () => standing,
    actAs: async (_, __, staff) => ({
      ok: true,
      value: { id: staff ?? staffId('V-1'), name: 'Alder Combe', posts: [] },
    }),
    staff: async () => ({ ok: true, value: [{ id: staffId('W-3'), name: 'Alder Combe', posts: [] }] }),
  };
}

// The proposal against every assignment there is, in small counties full of trouble: as good on every level, and lawful.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCandidate, aCounty, aPlacement } from '#fixtures/build';
import {
  bedroomId,
  type Child,
  type County,
  childId,
  day,
  familyId,
  type Home,
  homeId,
  type Member,
  type NeedCode,
  placementId,
  type Referral,
  referralId,
  type SiblingMode,
} from '#src/domain/index';
import { propose } from '#src/matching/index';
import { snapshotOf } from '../../helpers/snapshot.js';
import { bestAssignment } from './every-assignment.js';
import { allocating, bornAged, homeFor, member, referral, singles, solver } from './world.js';

const days = ['2026-11-24', '2026-11-27', '2026-12-04'];
const risks: readonly NeedCode[] = ['sexual-harm-to-others', 'physical-harm-to-others', 'going-missing'];

const drawnHome = fc.record({
  places: fc.constantFrom(1, 2, 2, 3, 4),
  from: fc.constantFrom(0, 0, 0, 5),
  to: fc.constantFrom(17, 17, 17, 10),
  /** Another term beside the first: one child of any age, or more if brothers and sisters. */
  also: fc.constantFrom('none', 'none', 'one-of-any', 'siblings'),
  double: fc.boolean(),
  rooms: fc.constantFrom(1, 2, 3, 4),
  resident: fc.constantFrom('none', 'none', 'none', 'none', 'stays', 'leaves', 'comes'),
  residentAge: fc.integer({ min: 1, max: 15 }),
  residentRoom: fc.boolean(),
  solo: fc.constantFrom(null, null, null, null, null, 'only-foster-child' as const),
  promised: fc.constantFrom('no', 'no', 'no', 'now', 'later'),
  held: fc.constantFrom(0, 0, 0, 1),
  fee: fc.integer({ min: 400, max: 900 }),
  family: fc.constantFrom(-1, -1, -1, -1, -1, 0, 1),
});

const drawnChild = fc.record({
  age: fc.integer({ min: 1, max: 15 }),
  boy: fc.boolean(),
  risk: fc.constantFrom(null, null, null, null, ...risks),
  level: fc.constantFrom('low' as const, 'high' as const, 'not-known' as const),
  alongside: fc.constantFrom(
    ...Array<'no-preference'>(7).fill('no-preference'),
    'only-older' as const,
    'solo' as const,
  ),
  /** Kept by a court from that child of the others. */
  order: fc.constantFrom(null, null, null, 1, 2),
  disputed: fc.constantFrom(false, false, false, false, true),
});

const drawnReferral = fc.record({
  children: fc.array(drawnChild, { minLength: 1, maxLength: 2 }),
  urgent: fc.boolean(),
  day: fc.constantFrom(...days),
  mode: fc.constantFrom<SiblingMode>('must', 'prefer', 'prefer', 'apart', 'never'),
});

const drawn = fc.record({
  homes: fc.array(drawnHome, { minLength: 1, maxLength: 2 }),
  referrals: fc.array(drawnReferral, { minLength: 2, maxLength: 3 }),
  floor: fc.constantFrom('does-not-meet' as const, 'not-shown-to-meet' as const, 'meets-with-support' as const),
  quota: fc.constantFrom(null, null, null, 1),
  /** The first referral is never to go to that home. */
  ban: fc.constantFrom(null, null, null, homeId('H-1')),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

function homeOf(each: Drawn['homes'][number], i: number): Home {
  const id = `H-${i + 1}`;
  const clause = { ageFrom: each.from, ageTo: each.to, sex: 'any' as const, onlySiblings: false, namedChildren: [] };
  const also = {
    none: [],
    'one-of-any': [{ ...clause, places: 1, ageFrom: 0, ageTo: 17 }],
    siblings: [{ ...clause, places: each.places + 1, onlySiblings: true }],
  }[each.also];
  const rooms = singles(id, each.rooms);
  return homeFor(id, each.places, {
    clauses: [{ ...clause, places: each.places }, ...(also ?? [])],
    bedrooms: each.double
      ? [{ id: bedroomId(`${id}/D`), size: 'double', use: 'children', cot: false }, ...rooms.slice(1)]
      : rooms,
    solo: each.solo,
    bookings:
      each.promised === 'no'
        ? []
        : [
            {
              childId: null,
              period:
                each.promised === 'now'
                  ? { from: day('2026-11-19'), to: day('2026-11-26') }
                  : { from: day('2026-12-01'), to: day('2026-12-08') },
            },
          ],
    unavailable:
      each.held === 0
        ? []
        : [{ period: { from: day('2026-11-01'), to: day('2026-12-01') }, places: 1, reason: 'carer-taking-a-break' }],
    fee: (each.fee * 100) as Home['fee'],
    ...(each.family < 0 ? {} : { type: 'connected-person' as const }),
  });
}

const residentOf = (each: Drawn['homes'][number], i: number): Child =>
  member(`C-9${i}`, each.residentAge, { sex: 'male' }).child;

const periods = {
  none: { from: day('2020-01-01'), to: day('2020-01-02') },
  stays: { from: day('2026-01-01'), to: null },
  leaves: { from: day('2026-01-01'), to: day('2026-11-26') },
  comes: { from: day('2026-11-30'), to: null },
};

function referralOf(each: Drawn['referrals'][number], at: number): Referral {
  const ids = each.children.map((_, i) => childId(`C-${at + 1}${i + 1}`));
  const members = each.children.map((child, i): Member => {
    const own = ids[i] ?? '';
    const other = child.order === null ? null : childId(`C-${((at + child.order) % 3) + 1}1`);
    return member(
      own,
      child.age,
      {
        bornOn: bornAged(child.age),
        sex: child.boy ? 'male' : 'female',
        siblings: ids.filter((id) => id !== own),
        ageDisputed: child.disputed,
        needs:
          child.risk === null
            ? []
            : [{ code: child.risk, level: child.level, recordedOn: day('2026-10-01') } as Child['needs'][number]],
        links:
          other === null || ids.includes(other)
            ? []
            : [{ kind: 'no-contact-order', person: other, source: null, recordedOn: null, expiresOn: null }],
      },
      { alongside: child.alongside },
    );
  });
  const [a, b] = ids;
  return referral(`R-${at + 1}`, members, {
    urgency: each.urgent ? 'emergency' : 'planned',
    neededBy: day(each.urgent ? '2026-11-20' : each.day),
    siblings: a === undefined || b === undefined ? [] : [{ a, b, mode: each.mode, source: 'assessment' }],
  });
}

function countyOf(world: Drawn): County {
  const referrals = world.referrals.map(referralOf);
  const homes = world.homes.map(homeOf);
  const living = world.homes.flatMap((each, i) => (each.resident === 'none' ? [] : [{ each, i }]));
  return aCounty({
    homes,
    referrals,
    children: [
      ...referrals.flatMap(({ members }) => members.map(({ child }) => child)),
      ...living.map(({ each, i }) => residentOf(each, i)),
    ],
    placements: living.map(({ each, i }) =>
      aPlacement({
        id: placementId(`PL-${i}`),
        childId: residentOf(each, i).id,
        homeId: homeId(`H-${i + 1}`),
        bedroomId: each.residentRoom ? (homes[i]?.bedrooms[0]?.id ?? null) : null,
        period: periods[each.resident as keyof typeof periods],
      }),
    ),
    family: world.homes.flatMap(({ family }, i) => {
      const of = referrals[family];
      return of === undefined
        ? []
        : [
            aCandidate({
              id: familyId(`F-${i}`),
              referralId: referralId(of.id),
              childIds: of.members.map(({ child }) => child.id),
              homeId: homeId(`H-${i + 1}`),
              route: 'approved',
            }),
          ];
    }),
  });
}

const compared = ['tonight-placed', 'suitable-or-waiting', 'family-first', 'pairs-together', 'points'];

describe('a proposal, against every assignment of a small county', () => {
  it('is as good on every level, and is proved so', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async (world) => {
        const by = allocating({
          floorTonight: world.floor,
          quotas: world.quota === null ? [] : [{ types: ['in-house-foster'], most: world.quota }],
        });
        const snapshot = snapshotOf(countyOf(world));
        const asked = world.ban === null ? {} : { bans: [{ referral: referralId('R-1'), home: world.ban }] };
        const best = bestAssignment(snapshot, by, asked);
        const { proposal } = await propose(snapshot, by, asked, null, solver);
        const values = compared.map((name) => proposal.levels.find((level) => level.name === name)?.value);
        expect(values).toEqual(best);
        expect(proposal.status).toBe('optimal');
      }),
      { seed: 22, numRuns: 150 },
    );
  });
});

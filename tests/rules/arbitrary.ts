// Any question the rule book may meet: children with needs, homes with gaps in what is recorded.

import fc from 'fast-check';
import { aChild, aHome, aMember, aPlacement, aReferral, aSchool, aVenue } from '#fixtures/build';
import {
  type AccessNeed,
  accessNeeds,
  bedroomId,
  type Child,
  childId,
  type Day,
  day,
  type Home,
  homeTypes,
  linkKinds,
  type Member,
  needCodes,
  personId,
  poundsPerWeek,
  type Referral,
  type Resident,
  referralId,
  schoolId,
  smokeSensitive,
  soloKinds,
  species,
  venueId,
  wishTopics,
} from '#src/domain/index';
import type { Ask } from '#src/rules/index';
import { anAsk, clause, milesNorth } from './ask.js';

const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: null });
const one = fc.constantFrom;
const days = (years: readonly [number, number]): fc.Arbitrary<Day> =>
  fc
    .tuple(fc.integer({ min: years[0], max: years[1] }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => day(`${y}-${String(m).padStart(2, '0')}-07`));
const point = fc.integer({ min: 0, max: 60 }).map(milesNorth);
const need = fc.record({
  code: one(...needCodes),
  level: one('none', 'low', 'high', 'not-known'),
  recordedOn: maybe(days([2022, 2026])),
  source: fc.constant(null),
  expiresOn: maybe(days([2026, 2027])),
});
/** Another child's reference, one of the household's, or somebody's elsewhere. */
const link = fc.record({
  kind: one(...linkKinds),
  person: one(...['C-1', 'C-2', 'C-90', 'C-91'].map(childId), personId('H-1/M1'), personId('X-1')),
  source: fc.constant(null),
  recordedOn: maybe(days([2025, 2026])),
  expiresOn: maybe(days([2026, 2027])),
});

export const aChildOf = (id: string): fc.Arbitrary<Child> =>
  fc
    .record({
      bornOn: days([2009, 2026]),
      sex: one('female', 'male'),
      uasc: fc.boolean(),
      needs: fc.array(need, { maxLength: 3 }),
      access: fc.uniqueArray(one(...accessNeeds), { maxLength: 2 }),
      animals: fc.array(
        fc.record({ species: one(...species), why: one('allergy', 'fear', 'faith', 'harm-to-animals') }),
        { maxLength: 2 },
      ),
      health: fc.uniqueArray(one(...smokeSensitive), { maxLength: 1 }),
      language: maybe(one('Kurdish', 'Polish')),
      faith: maybe(one('Muslim')),
      culture: maybe(one('Roma')),
      links: fc.array(link, { maxLength: 1 }),
      ageDisputed: one(false, false, false, true),
    })
    .map((over) => aChild({ ...over, id: childId(id) }));

const aMemberOf = (id: string): fc.Arbitrary<Member> =>
  fc
    .record({
      child: aChildOf(id),
      school: maybe(fc.record({ id: one(schoolId('S-1'), schoolId('S-9')), mustContinue: fc.boolean() })),
      alongside: one('solo', 'with-others', 'only-older', 'only-younger', 'no-preference'),
      solo: maybe(fc.record({ kind: one(...soloKinds), why: fc.constant('x'), reviewOn: fc.constant(null) })),
      wishes: fc.array(fc.record({ topic: one(...wishTopics), homeId: fc.constant(null) }), { maxLength: 3 }),
      viewsObtained: maybe(fc.constant('PN1' as const)),
    })
    .map(aMember);

const access: fc.Arbitrary<Home['access']> = fc
  .array(fc.tuple(one<AccessNeed[]>(...accessNeeds), fc.boolean()), { maxLength: 5 })
  .map((pairs) => Object.fromEntries(pairs));

const home: fc.Arbitrary<Home> = fc
  .record({
    type: one(...homeTypes),
    point: maybe(point),
    clauses: fc.array(
      fc
        .record({
          places: fc.integer({ min: 1, max: 4 }),
          ageFrom: fc.integer({ min: 0, max: 8 }),
          ageTo: fc.integer({ min: 9, max: 17 }),
          sex: one('any', 'female', 'male'),
          onlySiblings: fc.boolean(),
        })
        .map(clause),
      { maxLength: 2 },
    ),
    statementOfPurpose: maybe(
      fc.record({
        ageFrom: fc.integer({ min: 0, max: 8 }),
        ageTo: fc.integer({ min: 9, max: 17 }),
        sex: one('any', 'female', 'male'),
      }),
    ),
    ownChild: maybe(maybe(days([2005, 2026]))),
    pets: maybe(
      fc.array(fc.record({ species: one(...species), count: fc.constant(1), assessedSafe: maybe(fc.boolean()) }), {
        maxLength: 2,
      }),
    ),
    smoking: maybe(one('none', 'outside-only', 'indoors', 'vapes')),
    skills: maybe(
      fc.array(fc.record({ code: one(...needCodes), level: one('experienced', 'trained', 'willing-to-train') }), {
        maxLength: 8,
      }),
    ),
    preferences: maybe(
      fc.record({
        ageFrom: maybe(fc.integer({ min: 0, max: 10 })),
        ageTo: fc.constant(null),
        sex: maybe(one('female', 'male')),
        ratherNot: fc.array(one(...needCodes), { maxLength: 3 }),
      }),
    ),
    considerations: fc.array(one(...needCodes), { maxLength: 3 }),
    languages: maybe(fc.array(one('Polish', 'Urdu'), { maxLength: 2 })),
    faiths: maybe(fc.array(one('Muslim', 'Sikh'), { maxLength: 1 })),
    cultures: maybe(fc.array(one('Roma', 'Irish Traveller'), { maxLength: 1 })),
    access,
    solo: maybe(one(...soloKinds)),
    adultRatio: maybe(one('standard', '1:1', '2:1')),
    fee: maybe(fc.integer({ min: 100, max: 9000 }).map(poundsPerWeek)),
    emergencies: maybe(fc.record({ takes: fc.boolean(), saidOn: days([2026, 2026]) })),
    bookings: fc.array(
      fc.record({
        childId: maybe(one('C-92', 'C-1').map(childId)),
        period: fc.record({ from: days([2026, 2026]), to: maybe(days([2027, 2027])) }),
      }),
      { maxLength: 1 },
    ),
    impactAssessments: fc.array(
      fc.record({
        referralId: one(referralId('R-1'), referralId('R-9')),
        outcome: one('can-live-together', 'can-with-a-plan', 'cannot'),
        on: days([2026, 2026]),
        by: fc.constant('RM-1'),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ point: at, ownChild, ...over }) => {
    const plain = aHome();
    const child = { id: personId('H-1/M2'), role: 'own-child', sex: null, bornOn: ownChild, bedroomId: null } as const;
    const household = ownChild === null ? plain.household : [...plain.household, child];
    return aHome({ ...over, household, at: { ...plain.at, point: at } });
  });

const aResident = (id: string): fc.Arbitrary<Resident> =>
  fc
    .record({ child: aChildOf(id), room: maybe(one(bedroomId('H-1/B2'), bedroomId('H-1/B3'))) })
    .map(({ child, room }) => ({ child, placement: aPlacement({ childId: child.id, bedroomId: room }) }));

const referral = (group: readonly Member[]): fc.Arbitrary<Referral> =>
  fc
    .record({
      urgency: one('planned', 'emergency'),
      nearness: one('near', 'away', 'no-preference'),
      homePoint: maybe(point),
      avoid: fc.array(
        fc.record({
          name: fc.constant('a town'),
          point,
          radiusMiles: fc.integer({ min: 1, max: 20 }),
          basis: one('request', 'order'),
        }),
        { maxLength: 2 },
      ),
      contacts: fc.array(
        fc.record({
          venueId: one(venueId('V-1'), venueId('V-9')),
          childIds: fc.constant(group.map((m) => m.child.id)),
          timesPerWeek: fc.integer({ min: 1, max: 5 }),
          supervised: fc.boolean(),
          basis: one('plan', 'order'),
        }),
        { maxLength: 3 },
      ),
      adultRatio: maybe(one('standard', '1:1', '2:1')),
    })
    .map((over) => aReferral({ ...over, members: group }));

/** One to three children, a home with much or little on record, and up to two children there already. */
export const anyAsk: fc.Arbitrary<Ask> = fc
  .tuple(aMemberOf('C-1'), fc.option(aMemberOf('C-2')), home, maybe(aResident('C-90')), maybe(aResident('C-91')))
  .chain(([first, second, where, ...others]) => {
    const group = second === null ? [first] : [first, second];
    return referral(group).map((ref) =>
      anAsk({
        referral: ref,
        home: where,
        residents: others.filter((r) => r !== null),
        schools: new Map([[schoolId('S-1'), aSchool({ point: milesNorth(7) })]]),
        venues: new Map([[venueId('V-1'), aVenue({ point: milesNorth(11) })]]),
      }),
    );
  });

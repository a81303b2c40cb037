// Rows of each kind at random, of the sort an import could have accepted.

import * as fc from 'fast-check';
import * as d from '#src/domain/index';
import type { HomeRow, KindName, PlaceRow, Rows } from '#src/imports/index';
import { referrals } from './referrals.js';
import { ages, days, ids, MOST, maybe, oneOf, periods, points, pounds, several, texts } from './values.js';

const child = ids('C', d.childId);
const home = ids('H', d.homeId);
const room = ids('B', d.bedroomId);
/** Bedroom B-7 is in home H-7. */
const homeAndRoom = fc
  .tuple(fc.integer({ min: 1, max: MOST }), fc.boolean())
  .map(([n, inRoom]) => ({ homeId: d.homeId(`H-${n}`), bedroomId: inRoom ? d.bedroomId(`B-${n}`) : null }));
const provider = ids('P', d.providerId);
const referral = ids('R', d.referralId);
const sex = oneOf<d.Sex>(['female', 'male']);
const fee = pounds.map(d.pencePerWeek);
const yes = fc.boolean();
const codes = fc.subarray([...d.needCodes]);

const needs = fc
  .array(
    fc.record<d.Need>({
      code: oneOf(d.needCodes),
      level: oneOf<d.NeedLevel>(['none', 'low', 'high', 'not-known']),
      recordedOn: maybe(days),
      source: maybe(texts),
      expiresOn: maybe(days),
    }),
    { maxLength: 5 },
  )
  .map((list) => list.toSorted((a, b) => d.needCodes.indexOf(a.code) - d.needCodes.indexOf(b.code)))
  .map((list) => [...list.filter(hasColumn), ...list.filter((need) => !hasColumn(need))]);
const hasColumn = (need: d.Need) =>
  d.needCodes.indexOf(need.code) <= d.needCodes.indexOf('criminal-exploitation-of-others');

const purposes = maybe(
  fc
    .tuple(ages, oneOf<d.Sex | 'any'>(['any', 'female', 'male']))
    .map(([{ ageFrom, ageTo }, only]) => ({ ageFrom, ageTo, sex: only })),
);

const anyHome: fc.Arbitrary<HomeRow> = fc.record({
  id: home,
  type: oneOf(d.homeTypes),
  providerId: provider,
  name: texts,
  at: fc.record({
    locality: texts,
    postcode: maybe(oneOf(['BA14 7AA', 'BA14 7', 'SW1A 1', 'M1'])),
    point: maybe(points),
    authority: texts,
  }),
  registration: fc
    .tuple(periods, yes, oneOf(d.registrationStatuses), fc.subarray<1 | 2 | 3 | 4>([1, 2, 3, 4]), maybe(days))
    .map(
      ([{ from, to }, dated, status, categories, appliedOn]): d.Registration => ({
        status,
        from: dated ? from : null,
        to: dated ? to : null,
        appliedOn,
        urn: dated ? 'SC123456' : null,
        categories,
      }),
    ),
  statementOfPurpose: purposes,
  pets: maybe(
    several(
      fc.record<d.Pet>({
        species: oneOf(d.species),
        count: fc.integer({ min: 1, max: 9 }),
        assessedSafe: maybe(yes),
      }),
    ),
  ),
  smoking: maybe(oneOf(d.smokingKinds)),
  atHomeByDay: maybe(oneOf(['always', 'part-time', 'no'] as const)),
  carSeats: maybe(fc.integer({ min: 0, max: 9 })),
  emergencies: maybe(fc.record({ takes: yes, saidOn: days })),
  confirmed: maybe(fc.record({ on: days, by: texts })),
  skills: maybe(
    several(
      fc.record<d.Skill>({ code: oneOf(d.needCodes), level: oneOf(['experienced', 'trained', 'willing-to-train']) }),
    ),
  ),
  preferences: maybe(
    fc.tuple(ages, yes, maybe(sex), codes).map(([range, aged, only, ratherNot]) => ({
      ageFrom: aged ? range.ageFrom : null,
      ageTo: aged ? range.ageTo : null,
      sex: only,
      ratherNot,
    })),
  ),
  considerations: codes,
  languages: maybe(several(texts)),
  faiths: maybe(several(texts)),
  cultures: maybe(several(texts)),
  access: fc.dictionary(oneOf(d.accessNeeds), yes, { noNullPrototype: true }),
  solo: maybe(oneOf(d.soloKinds)),
  adultRatio: maybe(oneOf(['standard', '1:1', '2:1'] as const)),
  overnightSupport: maybe(oneOf(['sleeping', 'waking', 'none'] as const)),
  fee: maybe(fee),
  alreadyPaid: yes,
  ofsted: maybe(fc.record({ grade: texts, on: days })),
  askedLast30Days: fc.integer({ min: 0, max: 40 }),
  emptySince: maybe(days),
  fosterApproved: maybe(yes),
  adopters: maybe(oneOf(['dual-approved', 'prospective-adopter', 'no'] as const)),
  takes: maybe(fc.subarray([...d.regimes])),
});
const homes = anyHome.map((row) => (d.isFosterHome(row.type) ? { ...row, statementOfPurpose: null } : row));

const places: fc.Arbitrary<PlaceRow> = fc.oneof(
  fc.record({
    kind: fc.constant('approval' as const),
    homeId: home,
    approval: fc
      .tuple(ages, fc.integer({ min: 0, max: 9 }), oneOf<d.Sex | 'any'>(['any', 'female', 'male']), yes, several(child))
      .map(([range, most, only, onlySiblings, namedChildren]) => ({
        ...range,
        places: most,
        sex: only,
        onlySiblings,
        namedChildren,
      })),
  }),
  fc.record({
    kind: fc.constant('bedroom' as const),
    homeId: home,
    bedroom: fc.record<d.Bedroom>({
      id: room,
      size: oneOf(['single', 'double']),
      use: oneOf(['children', 'carers', 'household']),
      cot: yes,
    }),
  }),
  fc.record({
    kind: fc.constant('exemption' as const),
    homeId: home,
    exemption: fc
      .tuple(periods, fc.array(child, { minLength: 1, maxLength: 3 }))
      .map(([period, children]) => ({ children, ...period })),
  }),
  fc.record({
    kind: fc.constant('booking' as const),
    homeId: home,
    booking: fc.record({ childId: maybe(child), period: periods }),
  }),
  fc.record({
    kind: fc.constant('unavailable' as const),
    homeId: home,
    unavailable: fc.record<d.Unavailable>({
      period: periods,
      places: fc.oneof(fc.constant('all' as const), fc.integer({ min: 1, max: 4 })),
      reason: oneOf(d.unavailableReasons),
    }),
  }),
  fc.record({
    kind: fc.constant('impact-assessment' as const),
    homeId: home,
    impactAssessment: fc.record<d.ImpactAssessment>({
      referralId: referral,
      outcome: oneOf(['can-live-together', 'can-with-a-plan', 'cannot']),
      on: days,
      by: texts,
    }),
  }),
);

const links = fc.record<d.PersonLink>({
  kind: oneOf(d.linkKinds),
  person: fc.oneof(ids('K', d.childId), ids('M', d.personId)),
  source: maybe(texts),
  recordedOn: maybe(days),
  expiresOn: maybe(days),
});

/** A row of each kind. */
export const rows: { readonly [K in KindName]: fc.Arbitrary<Rows[K]> } = {
  providers: fc.record<d.Provider>({
    id: provider,
    name: texts,
    sector: oneOf(['in-house', 'independent']),
    kind: oneOf(['council', 'ifa', 'private-home', 'supported', 'voluntary']),
    route: oneOf(d.contractRoutes),
    blockPlaces: fc.integer({ min: 0, max: 99 }),
  }),
  schools: fc.record({ id: ids('S', d.schoolId), name: texts, point: points }),
  venues: fc.record({ id: ids('V', d.venueId), name: texts, point: points }),
  localities: fc.record({ name: texts, authority: texts, point: points, population: fc.nat(10_000) }),
  homes,
  places,
  household: fc
    .record({
      id: ids('M', d.personId),
      where: homeAndRoom,
      role: oneOf(d.householdRoles),
      sex: maybe(sex),
      bornOn: maybe(days),
    })
    .map(({ where, ...member }) => ({ ...member, ...where })),
  children: fc.record<d.Child>({
    id: child,
    bornOn: days,
    sex,
    ethnicity: maybe(oneOf(d.ethnicCodes)),
    uasc: yes,
    home: fc.record({ postcode: maybe(oneOf(['BA14 8', 'SN15 1AA'])), point: maybe(points) }),
    needs,
    access: fc.subarray([...d.accessNeeds]),
    animals: several(
      fc.record<d.AnimalConcern>({
        species: oneOf(d.species),
        why: oneOf(['allergy', 'fear', 'faith', 'harm-to-animals']),
      }),
    ),
    health: fc.subarray([...d.smokeSensitive]),
    language: maybe(texts),
    faith: maybe(texts),
    culture: maybe(texts),
    siblings: several(child),
    links: several(links),
    ageDisputed: yes,
  }),
  residents: fc.tuple(ids('L', d.placementId), child, maybe(homeAndRoom), periods, yes, maybe(texts)).map(
    ([id, childId, where, period, planned, placedBy]): d.Placement => ({
      id,
      childId,
      homeId: where?.homeId ?? null,
      bedroomId: where?.bedroomId ?? null,
      period,
      plannedEnd: planned ? d.addDays(period.from, 90) : null,
      placedBy,
    }),
  ),
  referrals,
  offers: fc.record({
    id: ids('O', d.offerId),
    providerId: provider,
    homeId: home,
    referralId: referral,
    price: maybe(fee),
    includes: several(texts),
    start: days,
    expires: days,
    conditions: several(texts),
  }),
  family: fc.record<d.FamilyCandidate>({
    id: ids('F', d.familyId),
    referralId: referral,
    childIds: fc.array(child, { minLength: 1, maxLength: 3 }),
    relationship: texts,
    askedBy: maybe(texts),
    askedOn: maybe(days),
    willing: maybe(yes),
    viability: maybe(oneOf(['positive', 'negative'])),
    householdAdults: maybe(fc.integer({ min: 0, max: 6 })),
    obstacles: several(texts),
    route: oneOf(d.familyRoutes),
    ruledOut: maybe(fc.record({ why: texts, by: texts })),
    openSafeguardingQuestion: yes,
    homeId: maybe(home),
  }),
};

// A small county with every fact filled somewhere and every list with several items, so that nothing lost goes unseen.

import {
  aCandidate,
  aChild,
  aCounty,
  aHome,
  aMember,
  anOffer,
  aPlacement,
  aProvider,
  aReferral,
  aSchool,
  aVenue,
  salisbury,
} from '#fixtures/build';
import {
  bedroomId,
  type County,
  childId,
  day,
  type Episode,
  familyId,
  homeId,
  moment,
  offerId,
  pencePerWeek,
  personId,
  placementId,
  providerId,
  referralId,
  ruleId,
  schoolId,
  venueId,
} from '#src/domain/index';

const [older, younger, waiting] = [childId('C-1'), childId('C-2'), childId('C-10')];
const [full, bare] = [homeId('H-1'), homeId('H-2')];

const siblings = [
  aChild({ id: older, siblings: [younger, childId('C-77')], home: { postcode: 'BA14 2OV', point: null } }),
  aChild({ id: younger, siblings: [older], bornOn: day('2018-02-28'), sex: 'male', uasc: true }),
];

const child = aChild({
  id: waiting,
  ethnicity: null,
  home: { postcode: null, point: { lat: 51.12345678901234, lon: -0.1 } },
  needs: [
    {
      code: 'epilepsy',
      level: 'high',
      recordedOn: day('2026-03-29'),
      source: 'health assessment',
      expiresOn: day('2027-03-29'),
    },
    { code: 'adhd', level: 'not-known', recordedOn: null, source: null, expiresOn: null },
  ],
  access: ['wet-room', 'step-free'],
  animals: [{ species: 'dog', why: 'allergy' }],
  health: ['asthma'],
  language: 'Português — "pt"',
  faith: "O'Hara's, {1} \\ 2",
  culture: 'ليلى 😀',
  links: [
    { kind: 'no-contact-order', person: younger, source: 'court', recordedOn: day('2026-01-05'), expiresOn: null },
    { kind: 'same-exploiter', person: personId('X-3'), source: null, recordedOn: null, expiresOn: day('2027-01-05') },
  ],
  ageDisputed: true,
});

const household = aHome({
  id: full,
  statementOfPurpose: { ageFrom: 8, ageTo: 12, sex: 'female' },
  registration: {
    status: 'applied',
    from: null,
    to: day('2027-01-01'),
    appliedOn: day('2023-10-27'),
    urn: 'SC123456',
    categories: [1, 3],
  },
  clauses: [
    { places: 3, ageFrom: 0, ageTo: 12, sex: 'female', onlySiblings: true, namedChildren: [younger, older] },
    { places: 1, ageFrom: 0, ageTo: 17, sex: 'any', onlySiblings: false, namedChildren: [] },
  ],
  exemptions: [
    { children: [older], from: day('2026-01-01'), to: null },
    { children: [younger, older], from: day('2025-01-01'), to: day('2025-06-01') },
  ],
  household: [
    { id: personId('2'), role: 'carer', sex: null, bornOn: null, bedroomId: bedroomId('H-1/B1') },
    { id: personId('1'), role: 'own-child', sex: 'male', bornOn: day('2012-02-29'), bedroomId: null },
  ],
  pets: [
    { species: 'horse', count: 2, assessedSafe: null },
    { species: 'dog', count: 1, assessedSafe: false },
  ],
  bookings: [{ childId: null, period: { from: day('2026-12-24'), to: day('2026-12-27') } }],
  unavailable: [
    { period: { from: day('2026-12-01'), to: null }, places: 'all', reason: 'illness' },
    { period: { from: day('2026-11-01'), to: day('2026-11-05') }, places: 1, reason: 'building-work' },
  ],
  skills: [{ code: 'epilepsy', level: 'trained' }],
  preferences: { ageFrom: 5, ageTo: null, sex: 'female', ratherNot: ['fire-setting'] },
  considerations: ['going-missing'],
  access: { 'step-free': true, hoist: false },
  solo: 'no-younger-child',
  overnightSupport: 'sleeping',
  fee: pencePerWeek(123_456),
  ofsted: { grade: 'Good', on: day('2026-02-02') },
  fosterApproved: false,
  adopters: 'dual-approved',
  takes: ['respite', 'pace'],
  impactAssessments: [
    { referralId: referralId('R-2'), outcome: 'can-with-a-plan', on: day('2026-11-19'), by: 'SSW-2' },
    { referralId: referralId('R-1'), outcome: 'cannot', on: day('2026-11-18'), by: 'SSW-1' },
  ],
});

/** Nothing is recorded of it: every null there can be. */
const unknown = aHome({
  id: bare,
  type: 'external-childrens-home',
  statementOfPurpose: null,
  providerId: providerId('P-2'),
  at: { locality: 'Salisbury', postcode: null, point: null, authority: '' },
  clauses: [],
  bedrooms: [],
  household: [],
  pets: null,
  smoking: null,
  atHomeByDay: null,
  carSeats: null,
  emergencies: null,
  confirmed: null,
  skills: null,
  preferences: null,
  languages: null,
  faiths: null,
  cultures: null,
  adultRatio: null,
  fee: null,
  emptySince: null,
});

const referral = aReferral({
  members: [
    aMember({
      child,
      school: { id: schoolId('S-1'), mustContinue: true },
      solo: { kind: 'staffed-one-to-one', why: 'assessment', reviewOn: day('2027-01-04') },
      wishes: [{ topic: 'with-a-particular-home', homeId: full }],
      inTheirWords: 'line one\nline two\ttab',
      viewsObtained: null,
      ehcp: false,
      pepOn: day('2026-09-10'),
      healthAssessedOn: day('2026-02-28'),
      readiness: { on: day('2026-10-01'), by: 'SW-4', ready: false, childWants: null },
    }),
    aMember({ child: siblings[0] ?? child }),
  ],
  nearness: 'away',
  nearnessWhy: 'risk assessment',
  homePoint: null,
  avoid: [{ name: 'Warminster', point: salisbury, radiusMiles: 7.5, basis: 'order' }],
  siblings: [{ a: waiting, b: older, mode: 'never', source: 'assessment' }],
  contacts: [{ venueId: venueId('V-1'), childIds: [older], timesPerWeek: 0.5, supervised: true, basis: 'order' }],
  essentials: [ruleId('school-kept')],
  contributions: { healthPence: 10_000, educationPence: 0 },
  legal: {
    regime: 'short-breaks',
    basisFrom: moment('2026-11-19T23:55'),
    basisTo: moment('2026-11-27T12:00'),
    consent: 'withdrawn',
    parents: { limb: 'welfare', by: 'TM-1' },
    consulted: [
      { who: 'parents', outcome: 'not-practicable-yet', why: 'no address', by: 'SW-4', retryBy: day('2026-11-23') },
      { who: 'relevant-others', outcome: 'obtained', why: null, by: null, retryBy: null },
    ],
    carePlanOn: day('2026-10-30'),
    courtPlan: 'none',
    reviewedOn: day('2026-11-01'),
    moveReason: 'other-emergency',
    placementOrderRefused: true,
    withhold: ['parents', 'carers'],
    designatedAuthority: 'Synthshire',
    secureRequested: false,
    shortBreaks: { longestDays: 14, daysInYear: 60, samePlace: true, section17: false },
  },
});

const episode: Episode = {
  childId: older,
  decom: day('2024-04-01'),
  rne: 'S',
  legalStatus: 'C2',
  categoryOfNeed: 'N1',
  place: 'U4',
  placeProvider: 'PR1',
  dec: day('2025-03-30'),
  rec: 'X1',
  reasonPlaceChange: 'CARPL',
  homePostcode: 'BA14 2OV',
  placementPostcode: 'BA14 1CK',
  urn: null,
};

/** H-1 held C-1 until 1 March 2026 and holds C-2; C-1 moves to H-2 in December. As at 23 November 2026 or so. */
export const smallCounty: County = aCounty({
  schools: [aSchool()],
  venues: [aVenue()],
  providers: [
    aProvider(),
    aProvider({ id: providerId('P-2'), sector: 'independent', kind: 'private-home', route: 'spot' }),
  ],
  homes: [household, unknown],
  children: [siblings[0] ?? child, child, siblings[1] ?? child],
  placements: [
    aPlacement({ childId: older, homeId: full, period: { from: day('2025-05-01'), to: day('2026-03-01') } }),
    aPlacement({
      id: placementId('PL-2'),
      childId: younger,
      homeId: full,
      bedroomId: bedroomId('H-1/B2'),
      placedBy: 'Elsewhere',
    }),
    aPlacement({
      id: placementId('PL-3'),
      childId: older,
      homeId: bare,
      period: { from: day('2026-12-07'), to: null },
    }),
    aPlacement({ id: placementId('PL-4'), childId: older, homeId: null, plannedEnd: day('2026-12-06') }),
  ],
  episodes: [
    episode,
    { ...episode, decom: day('2025-03-30'), placeProvider: null, dec: null, rec: null, reasonPlaceChange: null },
    { ...episode, childId: childId('C-9'), homePostcode: null, placementPostcode: null, urn: 'SC123456' },
  ],
  referrals: [referral, aReferral({ id: referralId('R-2'), members: [aMember({ child })], status: 'placed' })],
  family: [
    aCandidate({ homeId: bare }),
    aCandidate({ id: familyId('F-2'), askedBy: null, askedOn: null, ruledOut: { why: 'distance', by: 'TM-1' } }),
  ],
  offers: [anOffer(), anOffer({ id: offerId('O-2'), price: null, conditions: ['no overnight stays'] })],
});

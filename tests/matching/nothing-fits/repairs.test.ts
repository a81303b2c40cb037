// Nothing fits: each kind of change that would open a home, with its amount, who may say so, and whether tonight.

import { describe, expect, it } from 'vitest';
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
} from '#fixtures/build';
import { emptyCounty, threeSiblingsNobodyCanTakeTogether } from '#fixtures/trouble/index';
import {
  addDays,
  bedroomId,
  type Child,
  type County,
  childId,
  day,
  gateId,
  type Home,
  homeId,
  type Placement,
  placementId,
  poundsPerWeek,
  providerId,
  type Referral,
  ruleId,
} from '#src/domain/index';
import { type Narrowing, type NothingFits, nothingFits, type RepairStep } from '#src/matching/index';
import { inTime } from '#src/matching/nothing-fits/known-days';
import { rulesInForce } from '#src/rules/index';
import { snapshotOf } from '../../helpers/snapshot.js';
import { milesNorth } from '../../rules/ask.js';
import { policy } from '../county.js';

const asAt = day('2026-11-20');
const neededBy = day('2026-11-27');
const agency = aProvider({ id: providerId('P-2'), sector: 'independent', kind: 'ifa', route: 'regional-framework' });

const found = (over: Partial<County>, referral: Referral = aReferral(), narrowing: Narrowing = {}) =>
  nothingFits(snapshotOf(aCounty({ providers: [aProvider(), agency], ...over })), referral, policy, narrowing);
const at = (home: string, miles: number, over: Partial<Home> = {}): Home =>
  aHome({ id: homeId(home), at: { ...aHome().at, point: milesNorth(miles) }, ...over });
const external = (home: string, over: Partial<Home> = {}): Home =>
  at(home, 3, { type: 'ifa', providerId: agency.id, ...over });

/** The steps of the first repair, without the approvals that any placement of the kind asks for. */
const steps = (answer: NothingFits | null): readonly RepairStep[] =>
  answer?.repairs[0]?.steps.filter(({ code }) => code !== 'approve') ?? [];

/** Children placed in H-1, so many, each with what is said of the placement. */
function living(count: number, over: Partial<Placement> = {}): Pick<County, 'children' | 'placements'> {
  const children = Array.from({ length: count }, (_, i): Child => aChild({ id: childId(`C-${i + 11}`) }));
  const placements = children.map((child, i) =>
    aPlacement({ id: placementId(`PL-${i + 11}`), childId: child.id, homeId: homeId('H-1'), ...over }),
  );
  return { children, placements };
}
const clause = (places: number): Home['clauses'][number] => ({
  places,
  ageFrom: 0,
  ageTo: 17,
  sex: 'any',
  onlySiblings: false,
  namedChildren: [],
});
const rooms = (count: number): Home['bedrooms'] =>
  Array.from({ length: count }, (_, i) => ({
    id: bedroomId(`H-1/B${i + 2}`),
    size: 'single',
    use: 'children',
    cot: false,
  }));

describe('where something fits', () => {
  it('there is nothing to say', () => {
    expect(found({ homes: [aHome()] })).toBeNull();
  });

  it('nor of a search that is routed elsewhere', () => {
    const adoption = aReferral({ legal: { ...aReferral().legal, regime: 'adoption' } });
    expect(found({ homes: [] }, adoption)).toBeNull();
  });
});

describe('a filter the officer typed', () => {
  it('is widened by whole miles, no further than the nearest home, and one mile fewer would not do', () => {
    const answer = found({ homes: [at('H-1', 13.4), at('H-2', 19)] }, aReferral(), { withinMiles: 5 });
    expect(answer).toMatchObject({
      wanted: 'listed',
      conflict: [{ kind: 'filter', filter: 'within-miles' }],
      status: 'optimal',
      byLawAlone: 0,
      earliest: null,
    });
    expect(steps(answer)).toEqual([{ code: 'widen', toMiles: 14 }]);
    expect(answer?.repairs[0]).toMatchObject({ homes: ['H-1'], authority: 'team-manager', tonight: true });
  });

  it('for in-house homes only is dropped where an offer stands', () => {
    const county = { homes: [external('H-1')], offers: [anOffer({ providerId: agency.id })] };
    const answer = found(county, aReferral(), { onlyInHouse: true });
    expect(answer?.conflict).toEqual([{ kind: 'filter', filter: 'only-in-house' }]);
    expect(steps(answer)).toEqual([{ code: 'drop-only-in-house' }]);
  });

  it('of cost hides nothing, and is raised only beside what does', () => {
    const narrowing = { withinMiles: 5, underPence: 30_000 };
    expect(found({ homes: [at('H-1', 2)] }, aReferral(), { underPence: 30_000 })).toBeNull();
    expect(steps(found({ homes: [at('H-1', 8)] }, aReferral(), narrowing))).toEqual([
      { code: 'widen', toMiles: 8 },
      { code: 'raise', toPence: 56_100 },
    ]);
  });
});

describe('care that nobody has offered', () => {
  it('is asked for: first of the one the fewest need approve, and it says how many others are like it', () => {
    const homes = [
      external('H-1'),
      external('H-2', { fee: poundsPerWeek(1000) }),
      external('H-3', { fee: poundsPerWeek(2400) }),
    ];
    const answer = found({ homes });
    expect(answer?.conflict).toEqual([{ kind: 'offer' }]);
    expect(steps(answer)).toEqual([{ code: 'ask-for-an-offer', home: 'H-1' }]);
    // H-3 is dearer than the head of service may approve: it is not more of the same.
    expect(answer?.repairs[0]).toMatchObject({ homes: ['H-1'], authority: 'head-of-service', opens: 2 });
  });
});

describe('a home on hold', () => {
  const homes = [aHome({ unavailable: [{ period: { from: asAt, to: null }, places: 'all', reason: 'illness' }] })];

  it('could be released, by whoever supervises the carers; why it is held is never said', () => {
    const answer = found({ homes });
    expect(answer?.conflict).toEqual([{ kind: 'policy', rule: 'on-hold' }]);
    expect(steps(answer)).toEqual([{ code: 'release-hold', home: 'H-1' }]);
    expect(JSON.stringify(answer)).not.toContain('illness');
  });

  it('that ends on a known day could also be waited for', () => {
    const to = addDays(neededBy, 20);
    const ending = homes.map((home) => ({
      ...home,
      unavailable: home.unavailable.map((each) => ({ ...each, period: { from: asAt, to } })),
    }));
    const answer = found({ homes: ending });
    const codes = answer?.repairs.map((repair) => repair.steps.map(({ code }) => code)[0]);
    expect(codes).toEqual(['wait-until', 'release-hold']);
    expect(steps(answer)).toEqual([{ code: 'wait-until', day: to, planned: false }]);
  });

  it('for one place of a full home is released too', () => {
    const held = aHome({
      clauses: [clause(1)],
      unavailable: [{ period: { from: asAt, to: null }, places: 1, reason: 'building-work' }],
    });
    expect(steps(found({ homes: [held] }))).toEqual([{ code: 'release-hold', home: 'H-1' }]);
  });
});

describe('a place that comes free', () => {
  const full = aHome({ clauses: [clause(1)] });

  it('on the day a plan gives is waited for, and the plan is said to be one', () => {
    const plannedEnd = addDays(neededBy, 12);
    const answer = found({ homes: [full], ...living(1, { plannedEnd }) });
    expect(answer?.conflict).toEqual([{ kind: 'law', rule: 'approved-number' }]);
    expect(steps(answer)).toEqual([{ code: 'wait-until', day: plannedEnd, planned: true }]);
    expect(answer).toMatchObject({ byLawAlone: 1, earliest: plannedEnd });
    expect(answer?.repairs[0]).toMatchObject({ tonight: false });
  });

  it('on a day on record is no plan', () => {
    const to = addDays(neededBy, 3);
    const answer = found({ homes: [full], ...living(1, { period: { from: day('2026-05-18'), to } }) });
    expect(steps(answer)).toEqual([{ code: 'wait-until', day: to, planned: false }]);
  });

  it('on a planned day that has passed is not counted on', () => {
    const answer = found({ homes: [full], ...living(1, { plannedEnd: addDays(asAt, -4) }) });
    expect(answer).toMatchObject({ repairs: [], earliest: null });
  });

  it('is not counted on by a plan that has passed, though respite there ends', () => {
    const respite = { childId: null, period: { from: asAt, to: day('2026-12-04') } };
    const two = aHome({ clauses: [clause(2)], bookings: [respite] });
    const there = living(2);
    const placements = there.placements.map((each, i) => (i > 0 ? each : { ...each, plannedEnd: addDays(asAt, -4) }));
    expect(found({ homes: [two], ...there, placements })).toMatchObject({ repairs: [], earliest: null });
  });

  it.each([
    [
      'when respite ends',
      { clauses: [clause(1)], bookings: [{ childId: null, period: { from: asAt, to: day('2026-12-04') } }] },
      '2026-12-04',
    ],
    ['when the approval begins', { registration: { ...full.registration, from: day('2026-12-10') } }, '2026-12-10'],
    ['when the child is old enough', { clauses: [{ ...clause(2), ageFrom: 12 }] }, '2027-02-10'],
  ] satisfies readonly (readonly [string, Partial<Home>, string])[])('%s is waited for', (_, over, on) => {
    expect(steps(found({ homes: [aHome(over)] }))).toEqual([{ code: 'wait-until', day: on, planned: false }]);
  });

  it('with the start of an offer is waited for', () => {
    const start = addDays(neededBy, 5);
    const offers = [anOffer({ providerId: agency.id, start, expires: start })];
    expect(steps(found({ homes: [external('H-1')], offers }))).toEqual([
      { code: 'wait-until', day: start, planned: false },
    ]);
  });

  it('after more than three months is no repair: it is the first day on which anything could change', () => {
    const plannedEnd = addDays(neededBy, 120);
    const sooner = addDays(neededBy, 100);
    const other = aPlacement({
      id: placementId('PL-2'),
      childId: childId('C-2'),
      homeId: homeId('H-2'),
      plannedEnd: sooner,
    });
    const there = living(1, { plannedEnd });
    const answer = found({
      homes: [full, aHome({ ...full, id: homeId('H-2') })],
      children: [...there.children, aChild({ id: childId('C-2') })],
      placements: [...there.placements, other],
    });
    expect(answer).toMatchObject({ repairs: [], earliest: sooner, byLawAlone: 2 });
  });
});

describe('law', () => {
  it('has no repair, and no day where none would change it', () => {
    const boysOnly = aHome({ clauses: [{ ...clause(2), sex: 'male' }] });
    expect(found({ homes: [boysOnly] })).toEqual({
      wanted: 'listed',
      repairs: [],
      conflict: [{ kind: 'law', rule: 'approved-sex' }],
      status: 'optimal',
      earliest: null,
      homes: 1,
      byLawAlone: 1,
    });
  });

  it('of the usual limit gives its own way: a named exemption, of the authority where the carer lives, and not tonight', () => {
    const large = aHome({ clauses: [clause(4)], bedrooms: rooms(4) });
    const answer = found({ homes: [large], ...living(3, { bedroomId: null }) });
    expect(answer?.conflict).toEqual([{ kind: 'law', rule: 'usual-fostering-limit' }]);
    expect(answer?.repairs[0]?.steps[0]).toEqual({
      code: 'exempt-from-usual-limit',
      home: 'H-1',
      tonight: false,
    });
    expect(answer?.repairs[0]).toMatchObject({ authority: 'host-authority', tonight: false });
  });

  it('of the usual limit beside other law gives none: the exemption would be asked for in vain', () => {
    const three = aHome({ clauses: [clause(3)], bedrooms: rooms(4) });
    const answer = found({ homes: [three], ...living(3) });
    expect(answer?.repairs).toEqual([]);
    expect(answer?.byLawAlone).toBe(1);
  });

  it('gives a first day only where it stands in every way: not where somebody could be asked', () => {
    const full = aHome({ clauses: [clause(1)] });
    const there = living(1, { plannedEnd: addDays(neededBy, 120) });
    expect(found({ homes: [full], ...there })?.earliest).toBe(addDays(neededBy, 120));
    expect(found({ homes: [full, external('H-2')], ...there })?.earliest).toBeNull();
  });

  it('names only days that hard rules of the book answer to', () => {
    const hard = new Set<string>(
      rulesInForce(neededBy).flatMap(({ id, class: kind }) => (kind === 'hard' ? [id] : [])),
    );
    expect([...inTime].filter((name) => !hard.has(name))).toEqual([]);
  });
});

describe('of a county with a trouble', () => {
  it('without a home there is nothing to change, and nothing in conflict', () => {
    expect(nothingFits(snapshotOf(emptyCounty()), aReferral(), policy)).toEqual({
      wanted: 'listed',
      repairs: [],
      conflict: [],
      status: 'optimal',
      earliest: null,
      homes: 0,
      byLawAlone: 0,
    });
  });

  it('a group has its list where a split can place it, and what stands in the way where none can', () => {
    const county = threeSiblingsNobodyCanTakeTogether();
    const asked = (homes: readonly Home[]) =>
      county.referrals.map((referral) => nothingFits(snapshotOf({ ...county, homes }), referral, policy));
    expect(asked(county.homes)).toEqual([null]);
    expect(asked(county.homes.slice(0, 1))).toMatchObject([
      { wanted: 'listed', repairs: [], conflict: [{ kind: 'law' }], earliest: null, homes: 1, byLawAlone: 1 },
    ]);
  });

  it('a family home with an open safeguarding question is a question of its own, and no repair', () => {
    const family = [aCandidate({ homeId: homeId('H-1'), openSafeguardingQuestion: true })];
    const aunt = aHome({ type: 'connected-person', unavailable: [] });
    expect(found({ homes: [aunt], family })).toMatchObject({ homes: 0, repairs: [] });
  });
});

describe('where a list holds nothing that meets the essentials', () => {
  const allergic = aReferral({
    members: [aMember({ child: aChild({ animals: [{ species: 'dog', why: 'allergy' }] }) })],
  });

  it('a missing fact is confirmed first, of whoever would know it', () => {
    const answer = found({ homes: [aHome({ pets: null })] }, allergic);
    expect(answer).toMatchObject({ wanted: 'suitable', conflict: [{ kind: 'essential', rule: 'animals' }] });
    expect(steps(answer)).toEqual([
      { code: 'confirm', question: 'which-animals', who: 'supervising-social-worker', home: 'H-1' },
    ]);
    expect(answer?.repairs[0]?.band).toBe('meets-all');
  });

  it('an essential that the child needs is not offered as a change', () => {
    const dog = { species: 'dog', count: 1, assessedSafe: true } as const;
    const answer = found({ homes: [aHome({ pets: [dog] })] }, allergic);
    expect(answer).toMatchObject({ repairs: [], byLawAlone: 0, conflict: [{ kind: 'essential', rule: 'animals' }] });
  });

  it('one that only the officer marked may be unmarked', () => {
    const near = aReferral({ essentials: [ruleId('near-or-away')] });
    const answer = found({ homes: [at('H-1', 24)] }, near);
    expect(steps(answer)).toEqual([{ code: 'not-essential', rule: 'near-or-away' }]);
  });

  it('a home that will be held later is a bridge until the day before, or somebody is asked about the hold', () => {
    const from = addDays(neededBy, 10);
    const held = aHome({ unavailable: [{ period: { from, to: null }, places: 'all', reason: 'moving-house' }] });
    const answer = found({ homes: [held] });
    expect(answer?.wanted).toBe('suitable');
    expect(answer?.repairs.map(({ steps: [first] }) => first)).toEqual([
      { code: 'confirm', question: 'what-of-the-later-hold', who: 'supervising-social-worker', home: 'H-1' },
      { code: 'bridge-until', home: 'H-1', day: addDays(from, -1) },
    ]);
  });
});

describe('in an emergency', () => {
  const tonight = aReferral({ urgency: 'emergency', neededBy: asAt });
  const scottish = aHome({ at: { ...aHome().at, authority: 'Scottish Borders' } });

  it('an approval that cannot be had tonight stands in the way, and is said to', () => {
    const answer = found({ homes: [scottish] }, tonight);
    expect(answer).toMatchObject({
      wanted: 'tonight',
      conflict: [{ kind: 'gate', gate: 'outside-england-and-wales', role: 'court', tonight: false }],
    });
    expect(answer?.repairs[0]?.steps[0]).toEqual({
      code: 'approve',
      gate: gateId('outside-england-and-wales'),
      role: 'court',
      tonight: false,
    });
    expect(answer?.repairs[0]).toMatchObject({ authority: 'court', tonight: false });
  });

  it('what can be tonight comes before what cannot, whoever must agree', () => {
    const held = at('H-2', 4, {
      fee: poundsPerWeek(700),
      unavailable: [{ period: { from: asAt, to: null }, places: 'all', reason: 'illness' }],
    });
    const answer = found({ homes: [scottish, held] }, tonight);
    expect(answer?.repairs.map((repair) => [repair.homes[0], repair.tonight])).toEqual([
      ['H-2', true],
      ['H-1', false],
    ]);
  });

  it('a home outside its terms is a bridge of six working days, with the manager who may allow it', () => {
    const older = aHome({
      clauses: [{ ...clause(2), ageFrom: 0, ageTo: 8 }],
      unavailable: [{ period: { from: asAt, to: null }, places: 'all', reason: 'illness' }],
    });
    const answer = found({ homes: [older] }, tonight);
    expect(steps(answer)).toEqual([
      { code: 'release-hold', home: 'H-1' },
      { code: 'bridge-until', home: 'H-1', day: '2026-11-27' },
    ]);
    expect(answer?.repairs[0]).toMatchObject({ authority: 'fostering-manager', tonight: true });
  });
});

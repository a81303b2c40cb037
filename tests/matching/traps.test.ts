// The traps that known matching systems fall into: each would be a wrong answer, and cannot happen here.

import { describe, expect, it } from 'vitest';
import { aChild, aCounty, aHome, aMember, aPlacement, aReferral, aSchool } from '#fixtures/build';
import { type Child, type County, childId, day, type Home, homeId, personId, schoolId } from '#src/domain/index';
import { explainHome, matchReferral } from '#src/matching/index';
import { catalogue } from '#src/rules/index';
import { snapshotOf } from '../helpers/snapshot.js';
import { policy } from './county.js';

const search = (child: Partial<Child> = {}) => aReferral({ members: [aMember({ child: aChild(child) })] });
const countyOf = (homes: readonly Home[], over: Partial<County> = {}) => aCounty({ homes, ...over });
const answer = (county: County, referral = search()) => matchReferral(snapshotOf(county), referral, policy);
const explained = (home: Home, referral = search(), over: Partial<County> = {}) =>
  explainHome(snapshotOf(countyOf([home], over)), referral, home, policy);
const finding = (of: ReturnType<typeof explained>, rule: string) => of.findings.find((each) => each.rule === rule);

describe('a full home', () => {
  const residents = ['C-81', 'C-82'].map((id) => aChild({ id: childId(id), bornOn: day('2014-05-05') }));
  const full = countyOf([aHome()], {
    children: residents,
    placements: residents.map(({ id }, i) =>
      aPlacement({ id: aPlacement().id, childId: id, bedroomId: aHome().bedrooms[i + 1]?.id ?? null }),
    ),
  });

  it('never scores, however well it suits: it is not on the list at all', () => {
    const a = answer(full);
    expect(a.options).toEqual([]);
    expect(a.excluded).toEqual([{ home: 'H-1', rules: expect.arrayContaining(['vacancy-on-the-dates']) }]);
  });
});

describe('a child with no special needs', () => {
  it('can reach 100: what is not needed costs nothing', () => {
    const [best] = answer(countyOf([aHome({ solo: null })])).options;
    expect(best?.points.total).toBe(100_00);
    expect(best?.band).toBe('meets-all');
  });

  it('is not worse served than one with needs that the home meets', () => {
    const skilled = aHome({ skills: [{ code: 'autism', level: 'experienced' }] });
    const need = {
      code: 'autism',
      level: 'high',
      recordedOn: day('2026-05-01'),
      source: null,
      expiresOn: null,
    } as const;
    const total = (referral = search()) => answer(countyOf([skilled]), referral).options[0]?.points.total ?? -1;
    expect(total()).toBeGreaterThanOrEqual(total(search({ needs: [need] })));
  });
});

describe('equipment that a disabled child needs', () => {
  const child = search({ access: ['wheelchair', 'hoist', 'wet-room'] });
  const bandWith = (access: Home['access']) => answer(countyOf([aHome({ access })]), child).options[0]?.band;

  it('a home with none of it is refused the band, as one with some of it is', () => {
    expect(bandWith({ wheelchair: true, hoist: true, 'wet-room': true })).toBe('meets-all');
    expect(bandWith({ wheelchair: true, hoist: true, 'wet-room': false })).toBe('does-not-meet');
    expect(bandWith({ wheelchair: false, hoist: false, 'wet-room': false })).toBe('does-not-meet');
  });

  it('not recorded is a question, neither there nor missing', () => {
    expect(bandWith({})).toBe('not-shown-to-meet');
  });
});

describe('a rule that does not apply', () => {
  it('costs nothing: full points, and in the denominator', () => {
    for (const each of explained(aHome()).findings)
      if (each.status === 'not-applicable') expect([each.rule, each.points]).toEqual([each.rule, each.of]);
  });

  it('asks nothing and needs no approval', () => {
    for (const each of explained(aHome()).findings)
      if (each.status === 'not-applicable')
        expect([each.rule, each.questions, each.gates]).toEqual([each.rule, [], []]);
  });

  it('is still said of every rule of the book, so that none is quietly left out', () => {
    expect(explained(aHome()).findings).toHaveLength(catalogue.length);
  });
});

describe('an explanation', () => {
  it('never swaps need and capacity: what the child needs is said as the need, what the home has as the home’s', () => {
    const home = aHome({ skills: [{ code: 'epilepsy', level: 'experienced' }] });
    const need = {
      code: 'autism',
      level: 'high',
      recordedOn: day('2026-05-01'),
      source: null,
      expiresOn: null,
    } as const;
    const skills = finding(explained(home, search({ needs: [need] })), 'skills-for-needs');
    expect(skills?.reasons).toEqual([{ code: 'no-skill-for-need', need: 'autism', level: 'high' }]);
    const ages = finding(
      explained(
        aHome({ clauses: [{ places: 2, ageFrom: 0, ageTo: 9, sex: 'any', onlySiblings: false, namedChildren: [] }] }),
      ),
      'approved-ages',
    );
    expect(ages?.reasons).toEqual([{ code: 'outside-age-range', age: 11, from: 0, to: 9 }]);
  });
});

describe('an age nobody recorded', () => {
  it('is never guessed: the carers’ own child without a birth date is a question', () => {
    const home = aHome({
      household: [
        ...aHome().household,
        { id: personId('H-1/M2'), role: 'own-child', sex: null, bornOn: null, bedroomId: null },
      ],
    });
    const fit = finding(explained(home), 'household-fit');
    expect(fit).toMatchObject({ status: 'unknown', questions: [{ code: 'how-old-is-the-own-child' }] });
  });
});

describe('a distance', () => {
  it('is measured, not a constant: a home twice as far is twice as far', () => {
    const at = (miles: number) =>
      aHome({
        id: homeId(`H-${miles}`),
        at: { ...aHome().at, point: { lat: 51.31889 + miles / 69.0941, lon: -2.20861 } },
      });
    const straight = answer(countyOf([at(5), at(10)])).options.map((each) => Math.round(each.straight ?? -1));
    expect(straight).toEqual([5, 10]);
  });

  it('to a school nobody has placed is not known, and is not nought', () => {
    const member = aMember({ school: { id: schoolId('S-1'), mustContinue: true } });
    const referral = aReferral({ members: [member] });
    expect(finding(explained(aHome(), referral), 'school-kept')?.status).toBe('unknown');
    expect(finding(explained(aHome(), referral, { schools: [aSchool()] }), 'school-kept')?.status).toBe('met');
  });
});

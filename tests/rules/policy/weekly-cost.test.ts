// The whole weekly cost, gross, against what such a home usually costs.

import { describe, expect, it } from 'vitest';
import { aHome, anOffer, aSchool } from '#fixtures/build';
import { poundsPerWeek, schoolId } from '#src/domain/index';
import { weeklyCost as rule } from '#src/rules/policy/weekly-cost';
import { asked, homeAt, judge, member, members } from '../ask.js';

describe('weekly-cost', () => {
  const costing = (pounds: number | null) => ({ home: aHome({ fee: pounds === null ? null : poundsPerWeek(pounds) }) });
  const schools = new Map([[schoolId('S-1'), aSchool()]]);
  const pupil = member({}, { school: { id: schoolId('S-1'), mustContinue: false } });

  it('is met in full at the £560 such homes cost', () => {
    expect(judge(rule, costing(560))).toMatchObject({
      status: 'met',
      value: 1,
      reasons: [{ code: 'cost-within-benchmark' }],
    });
  });

  it('is worth less over it, and nothing at half as much again', () => {
    expect(judge(rule, costing(630)).value).toBeCloseTo(0.75);
    expect(judge(rule, costing(839)).value).toBeGreaterThan(0);
    expect(judge(rule, costing(840))).toMatchObject({ status: 'met', value: 0 });
    expect(judge(rule, costing(5000)).status).toBe('met');
  });

  it('adds the miles to school and to contact', () => {
    const far = { ...homeAt(10), fee: poundsPerWeek(560) };
    // 5 return trips of 13 road miles at 45p: £58.50.
    expect(judge(rule, { home: far, schools, members: [pupil] }).reasons).toMatchObject([
      { total: 61_850, benchmark: 56_000 },
    ]);
  });

  it('goes by the offer, and by each child', () => {
    const offer = anOffer({ price: poundsPerWeek(700) });
    expect(judge(rule, { ...costing(560), offer }).value).toBeCloseTo(0.5);
    expect(judge(rule, { ...costing(630), members: members({}, {}) }).reasons).toMatchObject([
      { total: 126_000, benchmark: 112_000 },
    ]);
  });

  it('moves for no contribution and no bed already paid for', () => {
    const contributions = { healthPence: 40_000, educationPence: 9_900 };
    const paid = aHome({ fee: poundsPerWeek(630), alreadyPaid: true });
    expect(judge(rule, { ...asked({ contributions }), home: paid })).toEqual(judge(rule, costing(630)));
  });

  it('asks no fee of a parent, and judges what help there costs where it is recorded', () => {
    const home = (pounds: number | null) => ({ home: { ...costing(pounds).home, type: 'parent' as const } });
    expect(judge(rule, home(null)).status).toBe('not-applicable');
    expect(judge(rule, home(60)).reasons).toMatchObject([{ code: 'cost-within-benchmark' }]);
  });

  it('does not know without a fee, a price or the way to school', () => {
    expect(judge(rule, costing(null))).toMatchObject({ status: 'unknown', value: 0.5 });
    expect(judge(rule, { ...costing(560), offer: anOffer({ price: null }) }).status).toBe('unknown');
    expect(judge(rule, { ...costing(560), members: [pupil] }).status).toBe('unknown');
    expect(judge(rule, { ...costing(5000), members: [pupil] }).value).toBe(0);
  });
});

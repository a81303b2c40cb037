// The same school, by the minutes on the road.

import { describe, expect, it } from 'vitest';
import { aSchool } from '#fixtures/build';
import { type Child, childId, day, type Member, type RuleId, schoolId } from '#src/domain/index';
import { schoolKept as rule } from '#src/rules/duty/school-kept';
import { classes } from '../adoption.js';
import { anAsk, asked, asks, homeAt, homeNowhere, judge, member } from '../ask.js';

describe('school-kept', () => {
  const schools = new Map([[schoolId('S-1'), aSchool()]]);
  const pupil = (mustContinue = false, child: Partial<Child> = {}) =>
    member(child, { school: { id: schoolId('S-1'), mustContinue } });
  // 2.6 minutes a straight-line mile: 75 minutes is 28.85 miles, and 45 is 17.31.
  const from = (miles: number, ...members: readonly Member[]) =>
    judge(rule, { schools, home: homeAt(miles), members: members.length === 0 ? [pupil()] : members });

  it('is met next door, and worth less with each minute', () => {
    expect(from(0)).toMatchObject({ status: 'met', value: 1 });
    expect(from(10).reasons).toMatchObject([{ code: 'school-journey', limit: 75 }]);
    expect(from(10).value).toBeCloseTo(1 - 26 / 75, 3);
    expect(from(20).value).toBeLessThan(from(10).value);
  });

  it('is broken past 75 minutes, or 45 for a child under 11', () => {
    expect([from(28.8).status, from(28.9).status]).toEqual(['met', 'broken']);
    const young = pupil(false, { bornOn: day('2015-11-28') });
    expect([from(17.3, young).status, from(17.4, young).status]).toEqual(['met', 'broken']);
    expect(from(17.4, pupil(false, { bornOn: day('2015-11-27') })).status).toBe('met');
  });

  it('is decided by the children who must stay, where any must', () => {
    const near = pupil(true);
    const far = pupil(false, { id: childId('C-2'), bornOn: day('2018-01-01') });
    expect(from(20, near, far)).toMatchObject({ status: 'met', value: 0 });
    expect(from(20, pupil(false), pupil(true, { bornOn: day('2018-01-01') })).status).toBe('broken');
  });

  it('is essential by default where a child must stay', () => {
    expect(rule.essentialByDefault(anAsk({ members: [pupil(true)] }))).toBe(true);
    expect(rule.essentialByDefault(anAsk({ members: [pupil(false)] }))).toBe(false);
  });

  it('leaves aside the school of a child marked away, unless it must be kept', () => {
    const away = (pupils: readonly Member[], essentials: readonly RuleId[] = []) => ({
      ...asked({ nearness: 'away', members: pupils, essentials }),
      members: pupils,
      schools,
      home: homeAt(20),
    });
    expect(judge(rule, away([pupil()])).status).toBe('not-applicable');
    expect(judge(rule, away([pupil(true)]))).toEqual(from(20, pupil(true)));
    const other = pupil(false, { id: childId('C-2'), bornOn: day('2018-01-01') });
    expect(judge(rule, away([pupil(true), other]))).toEqual(from(20, pupil(true)));
    expect(judge(rule, away([pupil()], [rule.id])).reasons).toEqual(from(20).reasons);
  });

  it('asks where the school or the home is, and does not apply to a child with no school', () => {
    expect(asks(judge(rule, { members: [pupil()] }))).toEqual(['where-is-the-school']);
    expect(asks(judge(rule, { members: [pupil()], schools, home: homeNowhere() }))).toEqual(['where-is-the-home']);
    expect(judge(rule).status).toBe('not-applicable');
  });

  it('is policy while adoption is being considered, until a court refuses a placement order', () => {
    expect(classes(rule)).toEqual({ ordinarily: 'duty', adoption: 'policy', refused: 'duty' });
  });
});

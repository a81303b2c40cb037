// No more children than the terms allow.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import { childId, day } from '#src/domain/index';
import { approvedNumber as rule } from '#src/rules/law/terms/approved-number';
import { asked, asks, clause, judge, members, period, resident, residents } from '../../ask.js';

describe('approved-number', () => {
  const forPlaces = (...places: readonly number[]) => aHome({ clauses: places.map((n) => clause({ places: n })) });

  it('takes two children into a home for two', () => {
    expect(judge(rule, { members: members({}, {}) }).reasons).toEqual([
      { code: 'within-approved-number', wouldLiveThere: 2, places: 2 },
    ]);
  });

  it('refuses one more, and says how many it would be', () => {
    expect(judge(rule, { members: members({}), residents: residents(2) }).reasons).toEqual([
      { code: 'over-approved-number', wouldLiveThere: 3, places: 2 },
    ]);
  });

  it('counts a child due later, and not one who has left or gone before they come', () => {
    const later = [resident({ id: childId('C-91') }), resident({}, { period: period(day('2027-02-01')) })];
    expect(judge(rule, { residents: later }).status).toBe('broken');
    const goneBefore = [
      resident({ id: childId('C-91') }, { period: period(day('2026-01-05'), day('2027-02-01')) }),
      resident({}, { period: period(day('2027-02-01')) }),
    ];
    expect(judge(rule, { residents: goneBefore }).status).toBe('met');
    const left = [
      resident({}, { period: period(day('2026-01-05'), day('2026-11-27')) }),
      resident({ id: childId('C-91') }),
    ];
    expect(judge(rule, { residents: left }).status).toBe('met');
  });

  it('goes by the most generous term', () => {
    expect(judge(rule, { home: forPlaces(1, 3), members: members({}, {}, {}) }).status).toBe('met');
    expect(judge(rule, { home: forPlaces(1, 2), members: members({}, {}, {}) }).status).toBe('broken');
  });

  it('is lifted for foster carers in an emergency, to the usual limit of three and no further', () => {
    const emergency = (there: number, home = aHome()) =>
      judge(rule, { ...asked({ urgency: 'emergency' }), home, residents: residents(there) });
    expect(emergency(1)).toMatchObject({ status: 'met', gates: [], support: [] });
    expect(emergency(2)).toMatchObject({
      status: 'met',
      reasons: [{ code: 'over-approved-number', wouldLiveThere: 3 }, { until: '2026-12-04' }],
      gates: [{ code: 'outside-terms', conditions: ['why-recorded', 'end-or-amend'] }],
      support: [{ code: 'bridging', until: '2026-12-04' }],
    });
    expect([emergency(3).status, emergency(3).gates]).toEqual(['broken', []]);
    const group = members({ siblings: ['C-2', 'C-3', 'C-4'].map(childId) }, {}, {}, {});
    expect(judge(rule, asked({ urgency: 'emergency', members: group })).status).toBe('broken');
    expect(emergency(2, aHome({ type: 'external-childrens-home' })).status).toBe('broken');
  });

  it('asks no terms of a parent', () => {
    expect(judge(rule, { home: aHome({ type: 'parent', clauses: [] }) }).status).toBe('not-applicable');
    expect(judge(rule, { home: aHome({ type: 'parent' }), residents: residents(4) }).status).toBe('not-applicable');
  });

  it('asks where no terms are on record, save of family nobody has approved yet', () => {
    const verdict = judge(rule, { home: aHome({ clauses: [] }) });
    expect([verdict.status, asks(verdict)]).toEqual(['unknown', ['what-are-the-terms']]);
    const home = judge(rule, { home: aHome({ type: 'external-childrens-home', clauses: [] }) });
    expect([verdict, home].map(({ questions: [first] }) => first?.who)).toEqual([
      'supervising-social-worker',
      'registered-manager',
    ]);
    const registration = { ...aHome().registration, status: 'unapproved' } as const;
    expect(judge(rule, { home: aHome({ clauses: [], registration }) }).status).toBe('not-applicable');
  });
});

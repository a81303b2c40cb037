// The carers' own children, and those who live there, before a child joins them.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import { day, type HouseholdMember, personId, referralId } from '#src/domain/index';
import { householdFit as rule } from '#src/rules/policy/household-fit';
import { asks, judge, members, resident, residents } from '../ask.js';
import { needOf } from '../company.js';

describe('household-fit', () => {
  const own = (bornOn: string | null, role: HouseholdMember['role'] = 'own-child') => ({
    home: aHome({
      household: [
        { id: personId('H-1/M4'), role, sex: null, bornOn: bornOn === null ? null : day(bornOn), bedroomId: null },
      ],
    }),
  });
  const harm = needOf('physical-harm-to-others');

  it("is met where the carers' child is two years older, to the day", () => {
    expect(judge(rule, own('2013-02-10')).status).toBe('met');
  });

  it('is broken by a day less, and says only the gap the council looks for', () => {
    expect(judge(rule, own('2013-02-11')).reasons).toEqual([{ code: 'own-child-near-in-age', gap: 2 }]);
    expect(judge(rule, own('2022-06-01')).status).toBe('broken');
  });

  it('does not mind a grown-up child, an adult staying put, or a child minded by day', () => {
    expect(judge(rule, own('2008-11-27')).status).toBe('not-applicable');
    expect(judge(rule, own('2008-01-01', 'staying-put-adult')).status).toBe('not-applicable');
    expect(judge(rule, own('2022-06-01', 'childminded-child')).status).toBe('not-applicable');
  });

  it('calls for a conversation where a child may harm others and others live there', () => {
    const over = { members: members({ needs: [harm] }) };
    const verdict = judge(rule, { ...over, residents: residents(1) });
    expect(verdict.reasons).toEqual([{ code: 'matching-conversation-needed' }]);
    expect(asks(verdict)).toEqual(['can-they-live-together']);
    expect(judge(rule, over).status).toBe('not-applicable');
  });

  it('calls for the same conversation, in the same words, where one who lives there may harm a newcomer', () => {
    const verdict = judge(rule, { residents: [resident({ needs: [harm] })] });
    expect(verdict).toEqual(judge(rule, { members: members({ needs: [harm] }), residents: residents(1) }));
    expect(judge(rule, { residents: [resident({ needs: [{ ...harm, level: 'not-known' }] })] }).status).toBe(
      'not-applicable',
    );
  });

  it('loses no points once the home has said that they can live together', () => {
    const on = { referralId: referralId('R-1'), on: day('2026-11-19'), by: 'SSW-1' };
    const over = (outcome: 'can-live-together' | 'can-with-a-plan') => ({
      home: aHome({ impactAssessments: [{ ...on, outcome }] }),
      residents: [resident({ needs: [harm] })],
    });
    expect(judge(rule, over('can-live-together')).value).toBe(1);
    expect(judge(rule, over('can-with-a-plan')).status).toBe('not-applicable');
    expect(judge(rule, { residents: [resident({ needs: [harm] })] }).value).toBe(0.5);
  });

  it("asks after a baby of the carers' own, under 2, besides the gap", () => {
    expect(asks(judge(rule, own('2024-11-28')))).toEqual(['how-would-it-be-for-their-baby']);
    expect(asks(judge(rule, own('2024-11-27')))).toEqual([]);
    expect(judge(rule, own('2024-11-28')).status).toBe('broken');
  });

  it("asks the age of a carer's child where it is not recorded, and holds no relative to the gap", () => {
    expect(asks(judge(rule, own(null)))).toEqual(['how-old-is-the-own-child']);
    expect(judge(rule, { home: { ...own('2022-06-01').home, type: 'connected-person' } }).status).toBe(
      'not-applicable',
    );
  });
});

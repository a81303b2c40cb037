// The care plan: before the first placement, or within ten working days of it.

import { describe, expect, it } from 'vitest';
import { day, type LegalPosition, type Referral, type Regime } from '#src/domain/index';
import { carePlan as rule } from '#src/rules/law/before/plans/care-plan';
import { judge } from '../../../ask.js';
import { gateCodes, living, livingHere, onRecord, theGate } from '../situation.js';

describe('care-plan', () => {
  const firstPlacement = (over: Partial<Referral> = {}, legal: Partial<LegalPosition> = {}) =>
    judge(rule, onRecord(legal, { legalStatus: 'V2', ...over }));

  it('is met once made, and not by one to be made after today', () => {
    const made = firstPlacement({}, { carePlanOn: day('2026-11-20') });
    expect([made.status, made.reasons, gateCodes(made)]).toEqual([
      'met',
      [{ code: 'care-plan-made', on: '2026-11-20' }],
      [],
    ]);
    expect(gateCodes(firstPlacement({}, { carePlanOn: day('2026-11-21') }))).toEqual(['care-plan']);
  });

  it('comes before a planned placement, or it is on record why not and by when', () => {
    expect(theGate(firstPlacement())).toMatchObject({
      role: 'social-worker',
      conditions: ['plan-made', 'plan-agreed'],
      canBeTonight: true,
      later: null,
    });
  });

  it('in an emergency follows by the tenth working day', () => {
    expect(theGate(firstPlacement({ urgency: 'emergency' }))).toMatchObject({
      conditions: [],
      later: { conditions: ['plan-made', 'plan-agreed'], by: '2026-12-11' },
    });
  });

  it('on remand follows by the fifth', () => {
    const gate = theGate(firstPlacement({ legalStatus: 'J1' }, { regime: 'remand' }));
    expect(gate.later?.by).toBe('2026-12-04');
  });

  it('is owed at once by a child already placed, and where a court has set the day for it', () => {
    const emergency = { urgency: 'emergency' } as const;
    const moving = judge(rule, { ...onRecord({}, { legalStatus: 'V2', ...emergency }), living: living() });
    expect(theGate(moving)).toMatchObject({ conditions: ['plan-made', 'plan-agreed'], later: null });
    for (const legalStatus of ['C1', 'C2'])
      expect(theGate(firstPlacement({ legalStatus, ...emergency })).later).toBeNull();
  });

  it('does not concern a child who stays, respite, or a bed in place of a cell', () => {
    expect(judge(rule, { ...onRecord({}), living: livingHere }).status).toBe('not-applicable');
    const others: readonly Regime[] = ['respite', 'pace', 'adoption', 'staying-put', 'secure'];
    for (const regime of others) expect(firstPlacement({}, { regime }).status).toBe('not-applicable');
    expect(firstPlacement({ legalStatus: 'J2' }).status).toBe('not-applicable');
    expect(firstPlacement({ legalStatus: 'not-stated' }).status).toBe('not-applicable');
  });
});

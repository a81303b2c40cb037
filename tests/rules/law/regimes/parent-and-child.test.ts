// A parent with their child: only where both are taken, and not before each one's legal basis is recorded.

import { describe, expect, it } from 'vitest';
import { anOffer } from '#fixtures/build';
import { day, type Home } from '#src/domain/index';
import type { Ask } from '#src/rules/index';
import { parentAndChild as rule } from '#src/rules/law/regimes/parent-and-child';
import { asks, codes, homeOf, judge, members } from '../../ask.js';
import { referralFor } from './regime.js';

describe('parent-and-child', () => {
  const baby = members({ bornOn: day('2026-10-01') });
  const of = (over: Partial<Home>, ask: Partial<Ask> = {}) =>
    judge(rule, { ...referralFor('parent-and-child', {}, { members: baby }), home: homeOf('ifa', over), ...ask });

  it('is met by carers who take both and by a family centre, with the plan as a gate', () => {
    const carers = of({ takes: ['parent-and-child'] });
    expect([carers.status, codes(carers)]).toEqual(['met', ['offers-such-a-bed']]);
    const centre = of({}, { home: homeOf('residential-family-centre') });
    expect([centre.status, codes(centre)]).toEqual(['met', ['family-centre']]);
    for (const { gates } of [carers, centre])
      expect(gates).toMatchObject([{ code: 'parent-and-child-plan', role: 'team-manager', canBeTonight: false }]);
  });

  it('refuses a home that says what it takes and not this, without a gate', () => {
    const verdict = of({ takes: ['respite'] });
    expect([verdict.status, codes(verdict), verdict.gates]).toEqual(['broken', ['offers-no-such-bed'], []]);
    expect(of({ takes: ['respite'] }, { offer: anOffer() }).status).toBe('met');
  });

  it('asks a home that has not said, and needs the plan of it too', () => {
    const verdict = of({ takes: null });
    expect([verdict.status, asks(verdict)]).toEqual(['unknown', ['does-it-take-parent-and-child']]);
    expect(verdict.gates).toHaveLength(1);
  });

  it('asks for the legal basis of each, which of them counts, the eighteenth birthday and the assessment', () => {
    const [gate] = of({ takes: ['parent-and-child'] }).gates;
    expect(gate?.conditions).toEqual([
      'parents-basis',
      'childs-basis',
      'who-counts',
      'parents-eighteenth',
      'assessment',
    ]);
    const tonight = referralFor('parent-and-child', {}, { members: baby, urgency: 'emergency' });
    const [emergency] = of({ takes: ['parent-and-child'] }, tonight).gates;
    expect(emergency).toMatchObject({
      canBeTonight: true,
      conditions: ['parents-basis', 'childs-basis', 'who-counts'],
      later: { conditions: ['parents-eighteenth', 'assessment'] },
    });
  });

  it('says when a parent who is a child is 18, also one born on 29 February, and nothing of the baby', () => {
    const eighteenOf = (bornOn: string) =>
      of(
        { takes: ['parent-and-child'] },
        referralFor(
          'parent-and-child',
          {},
          { members: members({ bornOn: day(bornOn) }, { bornOn: day('2026-10-01') }) },
        ),
      ).reasons.flatMap((reason) => (reason.code === 'parent-turns-eighteen' ? [reason.on] : []));
    expect(eighteenOf('2010-05-04')).toEqual(['2028-05-04']);
    expect(eighteenOf('2012-02-29')).toEqual(['2030-03-01']);
    expect(eighteenOf('2014-11-28')).toEqual([]);
    expect(eighteenOf('2014-11-27')).toEqual(['2032-11-27']);
  });

  it('says nothing in any other search', () => {
    expect(judge(rule, { home: homeOf('ifa', { takes: [] }) }).status).toBe('not-applicable');
  });
});

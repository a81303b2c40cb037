// A bed in place of a cell: the duty is absolute, and nothing on record may keep a child from it.

import { describe, expect, it } from 'vitest';
import { aHome, aProvider } from '#fixtures/build';
import { day } from '#src/domain/index';
import { catalogue } from '#src/rules/index';
import { pace as rule } from '#src/rules/law/regimes/pace';
import { anAsk, asks, codes, homeOf, judge, members, residents } from '../../ask.js';
import { referralFor } from './regime.js';

describe('pace', () => {
  /** Friday 20 November 2026 unless said. */
  const held = (secureRequested: boolean | null, bornOn = '2012-03-04', neededBy = '2026-11-20') =>
    judge(
      rule,
      referralFor(
        'pace',
        { secureRequested },
        { members: members({ bornOn: day(bornOn) }), neededBy: day(neededBy), urgency: 'planned' },
      ),
    );

  it('is owed whenever a bed that is not secure is asked for', () => {
    const verdict = held(false);
    expect([verdict.status, codes(verdict)]).toEqual(['met', ['pace-duty-absolute', 'pace-bed-until-court']]);
  });

  it('waits for no record: every line may follow by the next working day, whatever the urgency', () => {
    for (const verdict of [held(false), held(null), held(true)])
      for (const gate of verdict.gates)
        expect(gate).toMatchObject({ canBeTonight: true, conditions: [], later: { by: '2026-11-23' } });
    expect(held(false).gates.map(({ code }) => code)).toEqual(['pace-record']);
  });

  it('lasts until the next court sitting, one working day on at most', () => {
    const until = (on: string) => held(false, '2012-03-04', on).support;
    expect(until('2026-11-19')).toEqual([{ code: 'bridging', until: '2026-11-20' }]);
    expect(until('2026-11-20')).toEqual([{ code: 'bridging', until: '2026-11-23' }]);
    expect(until('2026-12-24')).toEqual([{ code: 'bridging', until: '2026-12-29' }]);
  });

  it('goes to legal services when secure is asked for, from the 12th birthday', () => {
    const verdict = held(true, '2014-11-20');
    expect(codes(verdict)).toEqual(['pace-secure-requested', 'pace-bed-until-court']);
    expect(verdict.gates.map((gate) => [gate.code, gate.role])).toEqual([
      ['pace-record', 'social-worker'],
      ['pace-secure', 'legal'],
    ]);
  });

  it('is a bed that is not secure for a child under 12, whatever was asked for', () => {
    const verdict = held(true, '2014-11-21');
    expect(verdict.reasons).toContainEqual({ code: 'too-young-for-secure', age: 11 });
    expect(codes(verdict)).toContain('pace-duty-absolute');
    expect(verdict.gates.map(({ code }) => code)).toEqual(['pace-record']);
  });

  it('asks the custody sergeant when nobody has said which was asked for, and blocks nothing', () => {
    const verdict = held(null);
    expect([verdict.status, asks(verdict), rule.class]).toEqual(['unknown', ['was-secure-asked-for'], 'gated']);
  });

  it('is held up by no approval of the whole book: all that is asked of such a home can be had tonight', () => {
    const { referral } = referralFor(
      'pace',
      { secureRequested: false },
      { members: members({ bornOn: day('2012-03-04'), health: ['asthma'] }), legalStatus: 'J2', urgency: 'planned' },
    );
    const agency = aProvider({ sector: 'independent', kind: 'ifa', route: 'spot' });
    const away = { ...aHome().at, authority: 'Bristol' };
    const homes = [
      homeOf('ifa', { at: away, smoking: 'indoors', bedrooms: [] }),
      homeOf('external-childrens-home', { at: away, ofsted: { grade: 'Inadequate', on: day('2026-09-01') } }),
    ];
    for (const home of homes) {
      const ask = anAsk({ referral, home, provider: agency, residents: residents(1) });
      const gates = catalogue.flatMap((each) => each.judge(ask).gates);
      expect(gates.length).toBeGreaterThan(2);
      expect(gates.filter(({ canBeTonight }) => !canBeTonight).map(({ code }) => code)).toEqual([]);
    }
  });

  it('is for ages 10 to 17', () => {
    const status = (bornOn: string) => held(false, bornOn).status;
    expect([status('2016-11-20'), status('2008-11-21')]).toEqual(['met', 'met']);
    expect([status('2016-11-21'), status('2008-11-20')]).toEqual(['broken', 'broken']);
    expect(held(false, '2016-11-21').reasons).toEqual([{ code: 'not-of-age-for-pace', age: 9 }]);
  });

  it('says nothing in any other search', () => {
    expect(judge(rule).status).toBe('not-applicable');
    expect(judge(rule, referralFor('remand')).status).toBe('not-applicable');
  });
});

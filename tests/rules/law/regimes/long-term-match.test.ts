// A long-term match with foster carers goes to panel; no other home does.

import { describe, expect, it } from 'vitest';
import { aHome, aPlacement } from '#fixtures/build';
import { childId, day, type HomeType, homeId, homeTypes, isFosterHome } from '#src/domain/index';
import { inForceOn } from '#src/rules/entry';
import { longTermMatch as rule } from '#src/rules/law/regimes/long-term-match';
import { codes, homeOf, judge } from '../../ask.js';
import { referralFor } from './regime.js';

describe('long-term-match', () => {
  const at = (type: HomeType) => judge(rule, { ...referralFor('long-term-match'), home: homeOf(type) });

  it('waits for the fostering panel, with the carer’s agreement, the assessment, the plan and the wishes', () => {
    const [gate, ...others] = at('ifa').gates;
    expect(gate).toMatchObject({ code: 'long-term-match', role: 'fostering-panel', canBeTonight: false, later: null });
    for (const line of ['plan-is-long-term', 'carer-agrees', 'needs-assessed', 'wishes', 'iro-consulted'])
      expect(gate?.conditions).toContain(line);
    expect(others).toEqual([]);
  });

  it('never follows the move, even in an emergency', () => {
    const { gates } = judge(rule, referralFor('long-term-match', {}, { urgency: 'emergency' }));
    expect(gates).toMatchObject([{ canBeTonight: false, later: null }]);
  });

  it('says when the child lives with these carers already', () => {
    const living = (home: string) =>
      new Map([[childId('C-1'), { home: aHome({ id: homeId(home) }), placement: aPlacement() }]]);
    const said = (home: string) => codes(judge(rule, { ...referralFor('long-term-match'), living: living(home) }));
    expect(said('H-1')).toEqual(['long-term-match-by-panel', 'long-term-with-present-carers']);
    expect(said('H-2')).toEqual(['long-term-match-by-panel']);
  });

  it('is for foster carers, and says nothing of other homes or searches', () => {
    for (const type of homeTypes) expect([type, at(type).status === 'met']).toEqual([type, isFosterHome(type)]);
    expect(judge(rule).status).toBe('not-applicable');
  });

  it('has been law since 1 April 2015', () => {
    expect([inForceOn(rule, day('2015-03-31')), inForceOn(rule, day('2015-04-01'))]).toEqual([false, true]);
  });
});

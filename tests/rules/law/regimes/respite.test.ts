// Respite keeps the child's own bed, and is never in the home it is a rest from.

import { describe, expect, it } from 'vitest';
import { aHome, aPlacement } from '#fixtures/build';
import { childId, homeId } from '#src/domain/index';
import type { Ask, Living } from '#src/rules/index';
import { respite as rule } from '#src/rules/law/regimes/respite';
import { anAsk, asks, codes, judge, members } from '../../ask.js';
import { referralFor } from './regime.js';

describe('respite', () => {
  const livingAt = (home: string): ReadonlyMap<Living['placement']['childId'], Living> =>
    new Map([[childId('C-1'), { home: aHome({ id: homeId(home) }), placement: aPlacement() }]]);
  const asked = (over: Partial<Ask>): Partial<Ask> => ({ ...referralFor('respite'), ...over });

  it("keeps the child's own bed while another carer has them", () => {
    const verdict = judge(rule, asked({ living: livingAt('H-7') }));
    expect([verdict.status, codes(verdict), verdict.gates]).toEqual(['met', ['own-bed-kept'], []]);
  });

  it('is not in the home where the child lives, which is then an essential', () => {
    const here = asked({ living: livingAt('H-1') });
    expect([judge(rule, here).status, codes(judge(rule, here))]).toEqual(['broken', ['respite-is-from-this-home']]);
    expect(rule.essentialByDefault(anAsk(here))).toBe(true);
    expect(rule.essentialByDefault(anAsk(asked({ living: livingAt('H-7') })))).toBe(false);
  });

  it('asks where each child lives when that is not recorded', () => {
    expect(asks(judge(rule, asked({})))).toEqual(['where-does-the-child-live']);
    const two = asked({ members: members({}, {}), living: livingAt('H-7') });
    expect(judge(rule, two).status).toBe('unknown');
  });

  it('says nothing of a move', () => {
    expect(judge(rule, { living: livingAt('H-1') }).status).toBe('not-applicable');
    expect(rule.essentialByDefault(anAsk({ living: livingAt('H-1') }))).toBe(false);
  });
});

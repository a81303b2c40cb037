// Supported accommodation and lodgings are found suitable, and visited, before a young person moves in.

import { describe, expect, it } from 'vitest';
import { aPlacement, aReferral } from '#fixtures/build';
import { childId, day, type HomeType, homeTypes } from '#src/domain/index';
import { inForceOn } from '#src/rules/index';
import { otherArrangements as rule } from '#src/rules/law/home/kind/other-arrangements';
import { homeOf, judge } from '../../../ask.js';

describe('other-arrangements', () => {
  const supported = homeOf('supported-accommodation');
  const gated = (type: HomeType) => judge(rule, { home: homeOf(type) }).gates.length === 1;

  it('waits for the manager: suitable with regard to Schedule 6, visited, and the reviewing officer told', () => {
    const verdict = judge(rule, { home: supported });
    expect(verdict.status).toBe('met');
    expect(verdict.gates).toMatchObject([
      {
        code: 'other-arrangements',
        role: 'team-manager',
        conditions: ['suitable-to-schedule-6', 'young-person-visited', 'iro-informed'],
        canBeTonight: false,
        later: null,
      },
    ]);
  });

  it('can be done tonight in an emergency, with nothing left for later', () => {
    const [gate] = judge(rule, { home: supported, referral: aReferral({ urgency: 'emergency' }) }).gates;
    expect([gate?.canBeTonight, gate?.conditions.length, gate?.later]).toEqual([true, 3, null]);
  });

  it('is asked of lodgings and family centres, and of no foster home, children’s home or parent', () => {
    expect(homeTypes.filter(gated)).toEqual(['host-family', 'supported-accommodation', 'residential-family-centre']);
  });

  it('is not asked of a host family approved to foster, and is of one nobody has said it of', () => {
    const host = (fosterApproved: boolean | null) => judge(rule, { home: homeOf('host-family', { fosterApproved }) });
    expect(host(true).status).toBe('not-applicable');
    expect([host(false).gates.length, host(null).gates.length]).toEqual([1, 1]);
  });

  it('is not asked again of a young person who lives there', () => {
    const living = new Map([[childId('C-1'), { home: supported, placement: aPlacement() }]]);
    expect(judge(rule, { home: supported, living }).status).toBe('not-applicable');
  });

  it('is law from 1 April 2011', () => {
    expect([inForceOn(rule, day('2011-03-31')), inForceOn(rule, day('2011-04-01'))]).toEqual([false, true]);
  });
});

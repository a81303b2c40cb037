// Where adoption is being considered: family considered first, then a carer who could adopt.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import type { Home } from '#src/domain/index';
import { adoptionRoute as rule } from '#src/rules/duty/adoption-route';
import { refusedByCourt } from '../adoption.js';
import { anAsk, asked, asks, codes, homeOf, judge } from '../ask.js';

describe('adoption-route', () => {
  const considered = asked({ adoptionConsidered: true });
  const at = (home: Home) => judge(rule, { ...considered, home });

  it('is met by a relative or friend, whatever they are approved for', () => {
    expect(codes(at(homeOf('connected-person', { adopters: 'no' })))).toEqual(['connected-person-considered-first']);
  });

  it('is met by a carer approved to adopt as well, and by an adopter who may be approved to foster', () => {
    for (const adopters of ['dual-approved', 'prospective-adopter'] as const)
      expect(codes(at(aHome({ adopters })))).toEqual(['early-permanence-home']);
  });

  it('is not met by other carers, nor by any children’s home, and bars nobody', () => {
    for (const home of [aHome({ adopters: 'no' }), homeOf('external-childrens-home')])
      expect([at(home).status, ...codes(at(home))]).toEqual(['broken', 'not-an-early-permanence-home']);
    expect([rule.class, rule.essentialByDefault(anAsk(considered)), rule.scores]).toEqual(['duty', false, undefined]);
  });

  it('asks of a foster carer nobody has said it of', () => {
    const verdict = at(aHome());
    expect([verdict.status, ...asks(verdict)]).toEqual(['unknown', 'is-the-carer-approved-to-adopt']);
  });

  it('does not apply where adoption is not considered, or no longer', () => {
    expect(judge(rule, { home: aHome({ adopters: 'no' }) }).status).toBe('not-applicable');
    expect(judge(rule, { ...refusedByCourt, home: aHome({ adopters: 'no' }) }).status).toBe('not-applicable');
  });
});

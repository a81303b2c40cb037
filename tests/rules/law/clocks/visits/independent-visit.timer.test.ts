// An independent person visits the council's own children's homes each month.

import { describe, expect, it } from 'vitest';
import { independentVisit as timer } from '#src/rules/law/clocks/visits/independent-visit.timer';
import { dueOn, inForce, on } from '../facts.js';

describe('independent-visit', () => {
  const ours = { homeType: 'in-house-childrens-home', ownHome: true } as const;
  const last = (independentVisit: string) => ({ done: { independentVisit: on(independentVisit) } });

  it('is a month after the last', () => {
    expect(dueOn(timer, { ...ours, ...last('2026-11-05') })).toBe('2026-12-05');
    expect(dueOn(timer, { ...ours, ...last('2027-01-31') })).toBe('2027-02-28');
  });

  it("is another provider's own duty in its homes, and nobody's in a foster home", () => {
    expect(dueOn(timer, { homeType: 'external-childrens-home', ownHome: false, ...last('2026-11-05') })).toBeNull();
    expect(dueOn(timer, { ...ours, ownHome: false, ...last('2026-11-05') })).toBeNull();
    expect(dueOn(timer, last('2026-11-05'))).toBeNull();
  });

  it('starts no clock where the last is not recorded', () => expect(dueOn(timer, ours)).toBeNull());

  it('is in force from April 2015', () => {
    expect(inForce(timer, '2015-03-31', '2015-04-01')).toEqual([false, true]);
  });
});

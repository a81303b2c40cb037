// What is remembered of the children last asked about, and what makes it be worked out afresh.

import { describe, expect, it } from 'vitest';
import { aHome, aReferral } from '#fixtures/build';
import { day, homeId } from '#src/domain/index';
import { perChildren } from '#src/rules/facts/before/per-children';
import type { Ask } from '#src/rules/index';
import { anAsk, member } from '../ask.js';
import { living } from '../law/before/situation.js';

describe('what is on record for some children', () => {
  const first = anAsk();
  const timesWorkedOut = (then: Partial<Ask>) => {
    let times = 0;
    const answer = perChildren(() => {
      times += 1;
      return times;
    });
    answer(first);
    answer({ ...first, ...then });
    return times;
  };

  it('is worked out once for all homes', () => {
    expect(timesWorkedOut({ home: aHome({ id: homeId('H-2') }) })).toBe(1);
  });

  it('is worked out afresh for other children, another referral, another day, or once they have moved', () => {
    for (const then of [
      { members: [member()] },
      { referral: aReferral() },
      { startOn: day('2026-11-28') },
      { asAt: day('2026-11-21') },
      { living: living() },
    ])
      expect(timesWorkedOut(then)).toBe(2);
  });
});

// Care ends at 18, a day known from the start.

import { describe, expect, it } from 'vitest';
import { turning18 as timer } from '#src/rules/law/clocks/plans/turning-18.timer';
import { dueOn, inForce, on, runsWithoutPlacement } from '../facts.js';

describe('turning-18', () => {
  it('is the eighteenth birthday', () => {
    expect(dueOn(timer)).toBe('2033-02-10');
    expect(dueOn(timer, { bornOn: on('2012-02-29') })).toBe('2030-03-01');
  });

  it('is not for short breaks, nor where no placement begins', () => {
    expect(dueOn(timer, { lightBreaks: true })).toBeNull();
    expect(runsWithoutPlacement(timer)).toEqual([]);
  });

  it('is in force whenever it is asked', () => expect(inForce(timer, '2005-01-01')).toEqual([true]));
});

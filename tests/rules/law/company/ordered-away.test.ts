// A court's order to keep away from a place removes the homes within its reach.

import { describe, expect, it } from 'vitest';
import { orderedAway as rule } from '#src/rules/law/company/ordered-away';
import { asked, asks, homeAt, homeNowhere, judge, milesNorth } from '../../ask.js';

describe('ordered-away', () => {
  const kept = (at: number, radiusMiles: number, basis: 'order' | 'request' = 'order') => ({
    name: `mile ${at}`,
    point: milesNorth(at),
    radiusMiles,
    basis,
  });
  const away = (...avoid: readonly ReturnType<typeof kept>[]) => asked({ avoid });

  it('is met outside every place', () => {
    expect(judge(rule, { ...away(kept(10, 4)), home: homeAt(14.1) }).status).toBe('met');
  });

  it('is broken inside one, says how far, and names no place', () => {
    const verdict = judge(rule, { ...away(kept(10, 4)), home: homeAt(13) });
    expect(verdict.status).toBe('broken');
    const [reason] = verdict.reasons;
    expect(reason).toMatchObject({ code: 'inside-ordered-away-place', radius: 4 });
    expect(reason?.code === 'inside-ordered-away-place' && reason.straight).toBeCloseTo(3, 2);
    expect(JSON.stringify(verdict)).not.toContain('mile 10');
  });

  it('changes at the radius itself, and counts every place it is inside', () => {
    expect(judge(rule, { ...away(kept(10, 4)), home: homeAt(13.99) }).status).toBe('broken');
    expect(judge(rule, { ...away(kept(10, 4)), home: homeAt(14.01) }).status).toBe('met');
    expect(judge(rule, { ...away(kept(10, 4), kept(12, 5)), home: homeAt(13) }).reasons).toHaveLength(2);
  });

  it('leaves what is only asked for to the policy', () => {
    expect(judge(rule, { ...away(kept(10, 4, 'request')), home: homeAt(10) }).status).toBe('not-applicable');
    expect(judge(rule, { ...away(kept(10, 4, 'request'), kept(40, 4)), home: homeAt(10) }).status).toBe('met');
    expect(judge(rule).status).toBe('not-applicable');
  });

  it('asks where the home is', () => {
    const verdict = judge(rule, { ...away(kept(10, 4)), home: homeNowhere() });
    expect([verdict.status, asks(verdict)]).toEqual(['unknown', ['where-is-the-home']]);
  });
});

// Places the child's social worker asks to keep them away from, each with its radius.

import { describe, expect, it } from 'vitest';
import { avoidLocations as rule } from '#src/rules/policy/avoid-locations';
import { anAsk, asked, asks, homeAt, homeNowhere, judge, milesNorth } from '../ask.js';

describe('avoid-locations', () => {
  const avoiding = (...places: readonly (readonly [number, number])[]) =>
    asked({
      avoid: places.map(([at, radiusMiles]) => ({
        name: `mile ${at}`,
        point: milesNorth(at),
        radiusMiles,
        basis: 'request',
      })),
    });

  it('is met outside every radius', () => {
    expect(judge(rule, { ...avoiding([10, 4]), home: homeAt(14.1) }).status).toBe('met');
  });

  it('is broken inside one, and says which and how far', () => {
    const [reason] = judge(rule, { ...avoiding([10, 4], [40, 7]), home: homeAt(13) }).reasons;
    expect(reason).toMatchObject({ code: 'inside-avoided-place', place: 'mile 10', radius: 4 });
    expect(reason?.code === 'inside-avoided-place' && reason.straight).toBeCloseTo(3, 2);
  });

  it('changes at the radius itself, and names every place it is inside', () => {
    expect(judge(rule, { ...avoiding([10, 4]), home: homeAt(13.99) }).status).toBe('broken');
    expect(judge(rule, { ...avoiding([10, 4], [12, 5]), home: homeAt(13) }).reasons).toHaveLength(2);
  });

  it('is essential where there are any, and silent where there are none', () => {
    expect(rule.essentialByDefault(anAsk(avoiding([10, 4])))).toBe(true);
    expect(rule.essentialByDefault(anAsk())).toBe(false);
    expect(judge(rule).status).toBe('not-applicable');
  });

  it('leaves what a court has ordered to the law', () => {
    const avoid = [{ name: 'mile 10', point: milesNorth(10), radiusMiles: 4, basis: 'order' } as const];
    expect(judge(rule, { ...asked({ avoid }), home: homeAt(10) }).status).toBe('not-applicable');
    expect(rule.essentialByDefault(anAsk(asked({ avoid })))).toBe(false);
  });

  it('asks where the home is', () => {
    expect(asks(judge(rule, { ...avoiding([10, 4]), home: homeNowhere() }))).toEqual(['where-is-the-home']);
  });
});

// The referee of a simulated year: the same luck for every policy, nobody over a home's places, the same year for a seed.

import { beforeAll, describe, expect, it } from 'vitest';
import { loadHighs } from '#solver';
import { crowding, type Lived, live, small } from './small.js';

let highs: Awaited<ReturnType<typeof loadHighs>>;
let years: readonly ReadonlyMap<string, Lived>[];
beforeAll(async () => {
  highs = await loadHighs();
  years = [11, 12].map((seed) => live(seed, highs));
});

describe('a simulated year', () => {
  it('gives a family and a home the same answer whoever asks', () => {
    let again = 0;
    for (const year of years) {
      const said = new Map<string, boolean>();
      for (const { asked } of year.values())
        for (const { referral, home, declined } of asked) {
          const pair = `${referral} in ${home}`;
          if (said.has(pair)) again += 1;
          expect(said.get(pair) ?? declined).toBe(declined);
          said.set(pair, declined);
        }
      expect([...said.values()]).toContain(true);
    }
    expect(again).toBeGreaterThan(20);
  });

  it('begins with the same children in the same homes for every policy', () => {
    for (const year of years) {
      const [first, ...others] = [...year.values()].map(({ before }) => before);
      expect(first?.length).toBeGreaterThan(3);
      for (const each of others) expect(each).toEqual(first);
    }
  });

  it('never has more children in a home than it has places, nor anyone new after it closes', () => {
    let full = 0;
    for (const year of years)
      for (const { truth, before, placements } of year.values())
        for (const home of truth.homes) {
          const here = [...before, ...placements].filter((each) => each.home === home.id);
          for (const { from } of here) {
            expect(from).toBeGreaterThanOrEqual(home.opens);
            expect(from).toBeLessThan(home.closes);
          }
          for (let day = 0; day < small.days; day += 1) {
            const living = here.filter(({ from, arrival }) => from <= day && arrival.leaves > day);
            const children = living.reduce((sum, each) => sum + each.children, 0);
            expect(children).toBeLessThanOrEqual(home.places);
            if (children === home.places) full += 1;
          }
        }
    expect(full).toBeGreaterThan(100);
  });

  it('stops a policy that would overfill a home', () => {
    expect(() => live(11, highs, null, () => [crowding()])).toThrow(/over its places/);
  });

  it('places every child by the day they are due, once', () => {
    for (const year of years)
      for (const { truth, placements } of year.values())
        for (const arrival of truth.arrivals) {
          const placed = placements.filter((each) => each.arrival.id === arrival.id);
          const children = placed.reduce((sum, each) => sum + each.children, 0);
          expect(children).toBeLessThanOrEqual(arrival.family.children);
          if (arrival.arrives >= 0 && arrival.due < small.days && arrival.leaves > arrival.due)
            expect(children).toBe(arrival.family.children);
          for (const { from } of placed) expect(from).toBeLessThanOrEqual(arrival.due);
        }
  });

  it('is the same year again for the same seed', () => {
    const again = live(11, highs);
    for (const [name, { placements, asked }] of years[0] ?? [])
      expect({ placements: again.get(name)?.placements, asked: again.get(name)?.asked }).toEqual({ placements, asked });
  });
});

// A parent and their child need a room for two, or two rooms.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import { type Bedroom, bedroomId, childId, day, type Home, homeId, personId } from '#src/domain/index';
import type { Ask } from '#src/rules/index';
import { roomForParentAndChild as rule } from '#src/rules/law/regimes/room-for-parent-and-child';
import { homeOf, judge, period, resident } from '../../ask.js';
import { referralFor } from './regime.js';

describe('room-for-parent-and-child', () => {
  const room = (n: number, over: Partial<Bedroom> = {}): Bedroom => ({
    id: bedroomId(`H-1/B${n}`),
    size: 'single',
    use: 'children',
    cot: false,
    ...over,
  });
  const of = (bedrooms: readonly Bedroom[], over: Partial<Home> = {}, ask: Partial<Ask> = {}) =>
    judge(rule, { ...referralFor('parent-and-child'), home: aHome({ bedrooms, ...over }), ...ask });

  it('is met by one double or by two singles', () => {
    expect(of([room(2, { size: 'double' })]).status).toBe('met');
    expect(of([room(2), room(3)]).status).toBe('met');
  });

  it('is not met by one single, nor by a cot or a double in the carers’ own room', () => {
    expect(of([room(2)]).status).toBe('broken');
    expect(of([room(2), room(3, { size: 'double', use: 'carers', cot: true })]).status).toBe('broken');
    expect(of([room(2), room(3, { cot: true })]).status).toBe('broken');
  });

  it('is not met by a room that somebody sleeps in', () => {
    const there = [resident({}, { bedroomId: bedroomId('H-1/B2') })];
    expect(of([room(2, { size: 'double' }), room(3)], {}, { residents: there }).status).toBe('broken');
    const adult = {
      id: personId('H-1/M2'),
      role: 'staying-put-adult',
      sex: null,
      bornOn: null,
      bedroomId: bedroomId('H-1/B2'),
    } as const;
    expect(of([room(2, { size: 'double' }), room(3)], { household: [adult] }).status).toBe('broken');
  });

  it('is asked where a resident’s room is not recorded, or respite is booked, and it depends on that', () => {
    expect(of([room(2), room(3)], {}, { residents: [resident()] }).status).toBe('unknown');
    expect(of([room(2), room(3, { size: 'double' })], {}, { residents: [resident()] }).status).toBe('met');
    const bookings = [{ childId: childId('C-80'), period: period(day('2026-11-20'), day('2026-12-20')) }];
    expect(of([room(2), room(3)], { bookings }).status).toBe('unknown');
    expect(of([room(2), room(3), room(4)], { bookings }).status).toBe('met');
  });

  it('is asked where no bedroom is recorded', () => {
    expect(of([]).status).toBe('unknown');
  });

  it('is the centre’s own in a residential family centre, and says nothing in any other search', () => {
    const centre = homeOf('residential-family-centre', { id: homeId('H-2'), bedrooms: [room(2)] });
    expect(judge(rule, { ...referralFor('parent-and-child'), home: centre }).status).toBe('not-applicable');
    expect(judge(rule, { home: aHome({ bedrooms: [room(2)] }) }).status).toBe('not-applicable');
  });
});

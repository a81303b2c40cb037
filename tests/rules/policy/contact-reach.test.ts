// How long the week’s contact takes on the road.

import { describe, expect, it } from 'vitest';
import { aVenue } from '#fixtures/build';
import { type Contact, childId, venueId } from '#src/domain/index';
import { contactReach as rule } from '#src/rules/policy/contact-reach';
import { asked, asks, homeAt, judge } from '../ask.js';

describe('contact-reach', () => {
  const venues = new Map([[venueId('V-1'), aVenue()]]);
  const contact = (timesPerWeek: number, id = 'V-1', child = 'C-1'): Contact => ({
    venueId: venueId(id),
    childIds: [childId(child)],
    timesPerWeek,
    supervised: false,
    basis: 'plan',
  });
  // 2.6 minutes a straight-line mile, of 600 minutes a week.
  const from = (miles: number, ...contacts: readonly Contact[]) =>
    judge(rule, { ...asked({ contacts }), venues, home: homeAt(miles) });

  it('is met in full next door', () => {
    expect(from(0, contact(5))).toMatchObject({ status: 'met', value: 1 });
  });

  it('is worth less with every minute and every time', () => {
    expect(from(10, contact(3)).value).toBeCloseTo(1 - (26 * 2 * 3) / 600, 3);
    expect(from(10, contact(1), contact(2)).value).toBeCloseTo(from(10, contact(3)).value, 9);
    expect(from(11, contact(3)).value).toBeLessThan(from(10, contact(3)).value);
  });

  it('is worth nothing from 600 minutes a week', () => {
    expect(from(23, contact(5)).value).toBeGreaterThan(0);
    expect(from(23.1, contact(5)).value).toBe(0);
  });

  it('is broken from 600 minutes a week where the officer marked contact as essential', () => {
    const essential = (miles: number) =>
      judge(rule, { ...asked({ contacts: [contact(5)], essentials: [rule.id] }), venues, home: homeAt(miles) });
    expect([essential(23).status, essential(23.1).status]).toEqual(['met', 'broken']);
    expect(from(23.1, contact(5)).status).toBe('met');
  });

  it('counts only contact of the children who would live there', () => {
    expect(from(30, contact(5, 'V-1', 'C-8')).status).toBe('not-applicable');
  });

  it('asks where the contact is', () => {
    expect(asks(from(10, contact(1, 'V-7')))).toEqual(['where-is-the-contact']);
  });
});

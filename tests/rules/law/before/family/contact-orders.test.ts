// Contact that a court has ordered can be kept from a home, or cannot, by the minutes a week on the road.

import { describe, expect, it } from 'vitest';
import { aVenue } from '#fixtures/build';
import { type Contact, childId, venueId } from '#src/domain/index';
import { contactOrders as rule } from '#src/rules/law/before/family/contact-orders';
import { anAsk, asked, asks, homeAt, homeNowhere, judge } from '../../../ask.js';

describe('contact-orders', () => {
  const venues = new Map([[venueId('V-1'), aVenue()]]);
  const ordered = (timesPerWeek: number, over: Partial<Contact> = {}): Contact => ({
    venueId: venueId('V-1'),
    childIds: [childId('C-1')],
    timesPerWeek,
    supervised: true,
    basis: 'order',
    ...over,
  });
  // 2.6 minutes a straight-line mile, of 600 minutes a week.
  const from = (miles: number, ...contacts: readonly Contact[]) =>
    judge(rule, { ...asked({ contacts }), venues, home: homeAt(miles) });

  it('can be kept up to the limit of minutes a week, and no further', () => {
    expect(from(23, ordered(5)).status).toBe('met');
    expect(from(23.1, ordered(5)).status).toBe('broken');
    expect(from(10, ordered(5)).reasons).toMatchObject([{ code: 'ordered-contact-in-reach', limit: 600 }]);
    const [reason] = from(10, ordered(5)).reasons;
    expect(reason?.code === 'ordered-contact-in-reach' && reason.minutesPerWeek).toBeCloseTo(260, 0);
  });

  it('adds up what two orders ask for, and leaves out what is only planned', () => {
    expect(from(23, ordered(3), ordered(3)).status).toBe('broken');
    expect(from(23, ordered(3), ordered(5, { basis: 'plan' })).status).toBe('met');
  });

  it('is essential wherever there is an order for a child of the part, and nowhere else', () => {
    const ask = (...contacts: readonly Contact[]) => anAsk({ ...asked({ contacts }), venues });
    expect(rule.essentialByDefault(ask(ordered(1)))).toBe(true);
    expect(rule.essentialByDefault(ask(ordered(1, { basis: 'plan' })))).toBe(false);
    expect(rule.essentialByDefault(ask(ordered(1, { childIds: [childId('C-8')] })))).toBe(false);
  });

  it('has no points: the way to see family scores once, as policy', () => {
    expect(rule.scores).toBeUndefined();
  });

  it('is not known while a place is not, unless the rest alone is too far', () => {
    const elsewhere = ordered(1, { venueId: venueId('V-7') });
    const open = from(10, ordered(1), elsewhere);
    expect([open.status, asks(open)]).toEqual(['unknown', ['where-is-the-contact']]);
    expect(from(23.1, ordered(5), elsewhere).status).toBe('broken');
    const nowhere = judge(rule, { ...asked({ contacts: [ordered(1)] }), venues, home: homeNowhere() });
    expect(asks(nowhere)).toEqual(['where-is-the-home']);
  });

  it('does not concern children for whom no court has ordered contact', () => {
    expect(from(90).status).toBe('not-applicable');
    expect(from(90, ordered(5, { basis: 'plan' })).status).toBe('not-applicable');
    expect(from(90, ordered(5, { childIds: [childId('C-8')] })).status).toBe('not-applicable');
  });
});

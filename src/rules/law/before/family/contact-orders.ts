// A court has ordered contact: from this home it can be kept, or it cannot.

import { type Contact, minutes, type Reason, ruleId } from '#src/domain/index';
import type { Ask } from '../../../ask.js';
import { always } from '../../../entry.js';
import { contactsOf, drivingTime, roadTo } from '../../../facts/travel.js';
import type { Rule } from '../../../rule.js';
import { childrenAct } from '../../../sources.js';
import { broken, met, notApplicable, unknown } from '../../../verdicts.js';

/**
 * The minutes are the council's policy; that an order is kept is not, so it is essential without anybody's saying so.
 * No points: the way to see family scores once, as policy.
 */
export const contactOrders: Rule = {
  id: ruleId('contact-orders'),
  rows: ['M4'],
  title: 'Contact a court ordered',
  sentence: 'From this home the child can have the contact that a court has ordered.',
  class: 'duty',
  source: childrenAct('ss8, 34', 'not-verified'),
  inForce: always,
  departure: 'Nobody: the order is kept, or the court is asked to vary it.',
  essentialByDefault: (ask) => ask.referral.contacts.some(isOrdered) && ordered(ask).length > 0,
  judge(ask: Ask) {
    if (!ask.referral.contacts.some(isOrdered)) return notApplicable();
    const contacts = ordered(ask);
    if (contacts.length === 0) return notApplicable();
    let aWeek = 0;
    let open = false;
    for (const { venueId, timesPerWeek } of contacts) {
      const road = roadTo(ask, ask.venues.get(venueId)?.point);
      if (road === null) open = true;
      else aWeek += drivingTime(ask, road) * 2 * timesPerWeek;
    }
    const limit = minutes(ask.policy.contactMinutesPerWeek);
    const facts = { minutesPerWeek: minutes(aWeek), limit };
    if (aWeek >= limit) return broken([{ code: 'ordered-contact-out-of-reach', ...facts }]);
    if (!open) return met([{ code: 'ordered-contact-in-reach', ...facts }]);
    const reasons: readonly Reason[] = [{ code: 'contact-place-not-known' }];
    return ask.home.at.point === null
      ? unknown(reasons, [{ code: 'where-is-the-home', who: 'supervising-social-worker' }])
      : unknown(reasons, [{ code: 'where-is-the-contact', who: 'social-worker' }]);
  },
};

const ordered = (ask: Ask): readonly Contact[] => contactsOf(ask).filter(isOrdered);
const isOrdered = ({ basis }: Contact): boolean => basis === 'order';

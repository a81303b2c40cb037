// How long the week's contact takes on the road: each journey counts, there and back.

import { ruleId } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { always } from '../entry.js';
import { contactsOf, drivingTime, roadTo } from '../facts/travel.js';
import { never, type Rule } from '../rule.js';
import { councilPolicy } from '../sources.js';
import { type Fact, missing, short, weigh } from '../weigh.js';

const id = ruleId('contact-reach');

/** Too long a week on the road is a bar only where the officer marked contact as essential. */
export const contactReach: Rule = {
  id,
  rows: ['P1'],
  title: 'Getting to see family',
  sentence: 'The child can see the people they are to see without too much of the week spent on the road.',
  class: 'policy',
  source: councilPolicy('family time; Children Act 1989 Sch 2 para 15 on promoting contact'),
  inForce: always,
  departure: 'The social worker, who records how contact will be kept up.',
  scores: 'locality',
  essentialByDefault: never,
  judge(ask: Ask) {
    const contacts = contactsOf(ask);
    const facts: Fact[] = contacts.map(({ venueId, timesPerWeek }) => {
      const road = roadTo(ask, ask.venues.get(venueId)?.point);
      if (road === null)
        return missing({ code: 'contact-place-not-known' }, { code: 'where-is-the-contact', who: 'social-worker' });
      const minutes = drivingTime(ask, road);
      const aWeek = minutes * 2 * timesPerWeek;
      return short({ code: 'contact-journey', minutes, timesPerWeek }, aWeek / ask.policy.contactMinutesPerWeek);
    });
    const verdict = weigh(facts);
    const outOfReach = facts.reduce((lost, { deduct }) => lost + deduct, 0) >= 1 && verdict.status === 'met';
    return outOfReach && ask.referral.essentials.includes(id) ? { ...verdict, status: 'broken' } : verdict;
  },
};

// Places the child's social worker asks to keep them away from, each with its radius.

import { type AvoidLocation, miles, type Reason, ruleId, straightLine } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { always } from '../entry.js';
import type { Rule } from '../rule.js';
import { councilPolicy } from '../sources.js';
import { broken, met, notApplicable, unknown } from '../verdicts.js';

const outside = met([{ code: 'outside-avoided-places' }]);
const notKnown = unknown(
  [{ code: 'place-of-home-not-known' }],
  [{ code: 'where-is-the-home', who: 'supervising-social-worker' }],
);

/** What a court has ordered is law, and another rule's; the list on a request is an essential. Straight-line miles. */
export const avoidLocations: Rule = {
  id: ruleId('avoid-locations'),
  rows: ['P1'],
  title: 'Places to avoid',
  sentence: 'The child does not live near a place or people they are to be kept away from.',
  class: 'policy',
  source: councilPolicy('placement request form (South West home-search standard): locations to avoid'),
  inForce: always,
  departure: 'The social worker, who records a safety plan agreed by the team manager.',
  essentialByDefault: ({ referral }) => referral.avoid.some(isRequest),
  judge({ referral, home }: Ask) {
    if (!referral.avoid.some(isRequest)) return notApplicable();
    if (home.at.point === null) return notKnown;
    const reasons: Reason[] = [];
    for (const { name, point, radiusMiles } of referral.avoid.filter(isRequest)) {
      const straight = straightLine(point, home.at.point);
      if (straight <= radiusMiles)
        reasons.push({ code: 'inside-avoided-place', place: name, straight, radius: miles(radiusMiles) });
    }
    return reasons.length === 0 ? outside : broken(reasons);
  },
};

const isRequest = ({ basis }: AvoidLocation): boolean => basis === 'request';

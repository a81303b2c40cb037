// Places the child must be kept away from, each with its radius.

import { miles, type Reason, ruleId, straightLine } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { always, councilPolicy, type Rule } from '../rule.js';
import { broken, met, notApplicable, unknown } from '../verdicts.js';

const outside = met([{ code: 'outside-avoided-places' }]);
const notKnown = unknown(
  [{ code: 'place-of-home-not-known' }],
  [{ code: 'where-is-the-home', who: 'supervising-social-worker' }],
);

/** A court's no-contact order would be law; the list on a request is an essential. Straight-line miles. */
export const avoidLocations: Rule = {
  id: ruleId('avoid-locations'),
  sentence: 'The child does not live within reach of a place or people they are to be kept away from.',
  class: 'policy',
  source: councilPolicy('placement request form (South West home-search standard): locations to avoid'),
  inForce: always,
  departure: 'The social worker, with a safety plan agreed by the team manager.',
  essentialByDefault: ({ referral }) => referral.avoid.length > 0,
  judge({ referral, home }: Ask) {
    if (referral.avoid.length === 0) return notApplicable();
    if (home.at.point === null) return notKnown;
    const reasons: Reason[] = [];
    for (const { name, point, radiusMiles } of referral.avoid) {
      const straight = straightLine(point, home.at.point);
      if (straight <= radiusMiles)
        reasons.push({ code: 'inside-avoided-place', place: name, straight, radius: miles(radiusMiles) });
    }
    return reasons.length === 0 ? outside : broken(reasons);
  },
};

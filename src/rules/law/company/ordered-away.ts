// Where a court has ordered a child kept away from a place: no home within its reach.

import { miles, type Reason, ruleId, straightLine } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { always } from '../../entry.js';
import { never, type Rule } from '../../rule.js';
import { broken, met, notApplicable, unknown } from '../../verdicts.js';

const outside = met([{ code: 'outside-ordered-away-places' }]);
const notKnown = unknown(
  [{ code: 'place-of-home-not-known' }],
  [{ code: 'where-is-the-home', who: 'supervising-social-worker' }],
);

/** Straight-line miles, the radius itself inside. What an officer only asks for is policy, and another rule's. */
export const orderedAway: Rule = {
  id: ruleId('ordered-away'),
  rows: ['M5'],
  title: 'Kept away by order',
  sentence: 'A child does not live near a place that a court has ordered them to keep away from.',
  class: 'hard',
  source: { title: 'Court orders: injunctions and bail conditions', section: null, provenance: 'not-verified' },
  inForce: always,
  departure: 'Nobody; the court varies its order first.',
  essentialByDefault: never,
  judge({ referral: { avoid }, home }: Ask) {
    if (avoid.length === 0 || !avoid.some(({ basis }) => basis === 'order')) return notApplicable();
    if (home.at.point === null) return notKnown;
    const reasons: Reason[] = [];
    for (const { point, radiusMiles, basis } of avoid) {
      if (basis !== 'order') continue;
      const straight = straightLine(point, home.at.point);
      if (straight <= radiusMiles)
        reasons.push({ code: 'inside-ordered-away-place', straight, radius: miles(radiusMiles) });
    }
    return reasons.length === 0 ? outside : broken(reasons);
  },
};

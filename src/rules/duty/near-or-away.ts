// s22C(8)(a): near home where near is wanted, away from it where home is the danger: away earns nothing for near.

import { byRoad, type Miles, type Policy, ruleId, straightLine } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { always } from '../entry.js';
import { dutyUnlessAdoption } from '../facts/adoption.js';
import type { Rule } from '../rule.js';
import { broken, met, notApplicable, unknown } from '../verdicts.js';

const noAddress = notApplicable([{ code: 'no-home-address' }]);
const whereIsHome = unknown([{ code: 'home-address-not-known' }], [{ code: 'where-is-home', who: 'social-worker' }]);
const whereIsTheHome = unknown(
  [{ code: 'place-of-home-not-known' }],
  [{ code: 'where-is-the-home', who: 'supervising-social-worker' }],
);

const id = ruleId('near-or-away');

/**
 * Parliament left "near" undefined: the miles are the council's policy, not law (domain L6). Far is a bar only where
 * the officer marked near as essential.
 */
export const nearOrAway: Rule = {
  id,
  rows: ['L5', 'L7'],
  title: 'Near or away from home',
  sentence: 'So far as reasonably practicable the child lives near home, unless home is where the danger is.',
  class: 'duty',
  classFor: dutyUnlessAdoption,
  source: { title: 'Children Act 1989', section: 's22C(7)(b), (8)(a)', provenance: 'excerpt' },
  inForce: always,
  departure: 'The social worker, who records why nearer was not reasonably practicable.',
  scores: 'locality',
  essentialByDefault: ({ referral }) => referral.nearness === 'away',
  judge(ask: Ask) {
    const { referral, home } = ask;
    if (referral.nearness === 'no-preference') return notApplicable();
    if (referral.homePoint === null) return referral.members.every((m) => m.child.uasc) ? noAddress : whereIsHome;
    if (home.at.point === null) return whereIsTheHome;
    const straight = straightLine(referral.homePoint, home.at.point);
    const facts = { straight, road: byRoad(straight, ask.policy.roadFactor) };
    if (referral.nearness === 'away')
      return straight < ask.policy.nearMiles.full
        ? broken([{ code: 'too-close-to-home', ...facts }])
        : met([{ code: 'away-from-home', ...facts }]);
    const value = nearness(straight, ask.policy.nearMiles);
    if (straight <= ask.policy.nearMiles.full) return met([{ code: 'near-home', ...facts }], value);
    const reasons = [{ code: 'far-from-home', ...facts }] as const;
    return straight > ask.policy.nearMiles.essential && referral.essentials.includes(id)
      ? broken(reasons, value)
      : met(reasons, value);
  },
};

/** Full within the policy's near miles, none from its far miles, a straight line between. */
function nearness(distance: Miles, { full, none }: Policy['nearMiles']): number {
  return Math.min(1, Math.max(0, (none - distance) / (none - full)));
}

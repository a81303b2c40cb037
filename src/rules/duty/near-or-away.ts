// s22C(8)(a): near home, where near is wanted. Away earns nothing for near; no address is not applicable.

import { byRoad, type Miles, type Policy, ruleId, straightLine } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { never, type Rule } from '../rule.js';
import { met, notApplicable, unknown } from '../verdicts.js';

/** Parliament left "near" undefined: the miles are the council's policy, not law (domain L6). */
export const nearOrAway: Rule = {
  id: ruleId('near-or-away'),
  sentence: 'So far as reasonably practicable the child lives near home, unless home is where the danger is.',
  class: 'duty',
  source: { title: 'Children Act 1989', section: 's22C(7)(b), (8)(a)', provenance: 'excerpt' },
  inForce: { from: null, to: null },
  departure: 'The social worker, with the reason why nearer was not reasonably practicable.',
  essentialByDefault: never,
  judge(ask: Ask) {
    const { referral, home } = ask;
    if (referral.nearness !== 'near') return notApplicable();
    if (referral.homePoint === null)
      return referral.members.every((m) => m.child.uasc)
        ? notApplicable([{ code: 'no-home-address' }])
        : unknown([{ code: 'home-address-not-known' }], [{ code: 'where-is-home', who: 'social-worker' }]);
    if (home.at.point === null)
      return unknown(
        [{ code: 'place-of-home-not-known' }],
        [{ code: 'where-is-the-home', who: 'supervising-social-worker' }],
      );
    const straight = straightLine(referral.homePoint, home.at.point);
    const facts = { straight, road: byRoad(straight, ask.policy.roadFactor) };
    const value = nearness(straight, ask.policy.nearMiles);
    return met([{ code: value > 0.5 ? 'near-home' : 'far-from-home', ...facts }], value);
  },
};

/** Full within the policy's near miles, none from its far miles, a straight line between. */
function nearness(distance: Miles, { full, none }: Policy['nearMiles']): number {
  return Math.min(1, Math.max(0, (none - distance) / (none - full)));
}

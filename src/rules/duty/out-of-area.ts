// CPR reg 11: outside the authority's area needs a nominated officer; at a distance, the director.

import { ruleId, type Verdict } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { always, never, type Rule } from '../rule.js';
import { met, unknown } from '../verdicts.js';

const inArea = met([{ code: 'in-area' }]);
const exempt = met([{ code: 'area-approval-not-needed' }]);
const whose = [{ code: 'which-area-is-the-councils', who: 'commissioning' }] as const;

/** "At a distance" is outside the area and not in an authority that adjoins it: it is no mileage (practice L13). */
export const outOfArea: Rule = {
  id: ruleId('out-of-area'),
  sentence:
    "A home outside the council's area needs the nominated officer's approval, and one at a distance the director's.",
  class: 'gated',
  source: {
    title: 'Children Act 1989; Care Planning Regulations 2010',
    section: 's22C(7)(c), (9); reg 11 (SI 2013/3239)',
    provenance: 'read',
  },
  inForce: always,
  departure: 'Nominated officer, or director of children’s services at a distance, on the record of reg 11(2).',
  essentialByDefault: never,
  judge(ask: Ask): Verdict {
    const { authority } = ask.home.at;
    if (authority === ask.council.authority) return inArea;
    if (ownCarer(ask)) return exempt;
    if (ask.council.authority === null) return unknown([{ code: 'council-area-not-known', authority }], whose);
    // In an emergency approval still comes first; the rest may follow within 5 working days (reg 11(3)).
    const canBeTonight = ask.referral.urgency === 'emergency';
    const record = 'reg-11-conditions';
    return ask.council.adjoining.includes(authority)
      ? met([{ code: 'out-of-area', authority }], 1, {
          gates: [{ code: 'out-of-area', role: 'nominated-officer', record, canBeTonight }],
        })
      : met([{ code: 'at-a-distance', authority }], 1, {
          gates: [{ code: 'at-a-distance', role: 'director', record, canBeTonight }],
        });
  },
};

/** Reg 11(4): connected persons, and foster carers this authority itself approved. */
function ownCarer({ home, provider }: Ask): boolean {
  if (home.type === 'connected-person' || home.type === 'in-house-foster') return true;
  return provider?.sector === 'in-house' && (home.type === 'solo-foster' || home.type === 'host-family');
}

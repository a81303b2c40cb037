// CPR reg 11: outside the authority's area needs a nominated officer; at a distance, the director.

import { type Reason, ruleId, type Verdict } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { inForceOn } from '../../entry.js';
import { adoptionTurnsOff } from '../../facts/adoption.js';
import { areaOf } from '../../facts/area.js';
import { isOwnCarer } from '../../facts/home/whose-carers.js';
import { allLiveThere } from '../../facts/staying.js';
import { gateFor } from '../../gate.js';
import { never, type Rule } from '../../rule.js';
import { carePlanning, since2011 } from '../../sources.js';
import { met, unknown } from '../../verdicts.js';
import { atADistanceApproval, outOfAreaApproval } from './out-of-area.gates.js';

const inArea = met([{ code: 'in-area' }]);
const exempt = met([{ code: 'area-approval-not-needed' }]);
const whose = [{ code: 'which-area-is-the-councils', who: 'commissioning' }] as const;

export const outOfArea: Rule = {
  id: ruleId('out-of-area'),
  rows: ['L6', 'L7', 'L13', 'L13a', 'L13b'],
  title: 'In or out of area',
  sentence:
    "A home outside the council's area needs the nominated officer's approval, or the director's where that area does not adjoin it.",
  class: 'gated',
  /** s22C(9B) turns the duty of (9) off, and leaves regulation 11 as it is. */
  classFor: (ask) => (adoptionTurnsOff(ask) && !needsApproval(ask) ? 'policy' : 'gated'),
  // The two tiers and what "at a distance" means were read; what is weighed, and who is spared it, was not (see the gates).
  source: carePlanning('reg 11(1), (5) (SI 2013/3239)', 'read'),
  inForce: since2011,
  departure:
    "The nominated officer, or at a distance the director of children's services, on the record that regulation 11 asks for.",
  essentialByDefault: never,
  judge(ask: Ask): Verdict {
    const area = areaOf(ask);
    if (area === 'in-area') return inArea;
    if (isOwnCarer(ask)) return exempt;
    const { authority } = ask.home.at;
    if (area === 'not-known') return unknown([{ code: 'council-area-not-known', authority }], whose);
    const reasons: readonly Reason[] = [{ code: area, authority }];
    if (allLiveThere(ask) || isForThePolice(ask)) return met(reasons);
    const director = area === 'at-a-distance' && inForceOn(atADistanceApproval, ask.startOn);
    const gate = director ? atADistanceApproval : outOfAreaApproval;
    return met(reasons, 1, { gates: [gateFor(gate, ask)] });
  },
};

const needsApproval = (ask: Ask): boolean => areaOf(ask) !== 'in-area' && !isOwnCarer(ask);

/** A bed under PACE is no placement of the council's choosing: nothing comes before it (practice 1.5, 2.14). */
const isForThePolice = ({ referral }: Ask): boolean => referral.legal.regime === 'pace';

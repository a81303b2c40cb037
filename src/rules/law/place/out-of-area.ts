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
import { since2011 } from '../../sources.js';
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
    "A home outside the council's area needs the nominated officer's approval, and one at a distance the director's.",
  class: 'gated',
  /** s22C(9B) turns the duty of (9) off, and leaves regulation 11 as it is. */
  classFor: (ask) => (adoptionTurnsOff(ask) && !needsApproval(ask) ? 'policy' : 'gated'),
  source: {
    title: 'Children Act 1989; Care Planning Regulations 2010',
    section: 's22C(7)(c), (9); reg 11 (SI 2013/3239)',
    provenance: 'read',
  },
  inForce: since2011,
  departure: 'Nominated officer, or director of children’s services at a distance, on the record of reg 11(2).',
  essentialByDefault: never,
  judge(ask: Ask): Verdict {
    const area = areaOf(ask);
    if (area === 'in-area') return inArea;
    if (isOwnCarer(ask)) return exempt;
    const { authority } = ask.home.at;
    if (area === 'not-known') return unknown([{ code: 'council-area-not-known', authority }], whose);
    const reasons: readonly Reason[] = [{ code: area, authority }];
    if (allLiveThere(ask)) return met(reasons);
    const director = area === 'at-a-distance' && inForceOn(atADistanceApproval, ask.startOn);
    const gate = director ? atADistanceApproval : outOfAreaApproval;
    return met(reasons, 1, { gates: [gateFor(gate, ask)] });
  },
};

const needsApproval = (ask: Ask): boolean => areaOf(ask) !== 'in-area' && !isOwnCarer(ask);

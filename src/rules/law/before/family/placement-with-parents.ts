// CPR regs 15-20: a child in care may be placed with a parent; one accommodated by agreement simply goes home.

import { ruleId, type Verdict } from '#src/domain/index';
import type { Ask } from '../../../ask.js';
import { basisOf, isInCare, mayBePlacedForAdoption } from '../../../facts/before/legal-basis.js';
import { livesHere, movesInEmergency } from '../../../facts/before/new-placement.js';
import { gateFor } from '../../../gate.js';
import type { Rule } from '../../../rule.js';
import { carePlanning, since2011 } from '../../../sources.js';
import { broken, met, notApplicable, unknown } from '../../../verdicts.js';
import { placementWithParentsApproval, placementWithParentsAtOnce } from './placement-with-parents.gates.js';

const inCare = [{ code: 'placed-with-parent-in-care' }] as const;
const notPlaced = broken([{ code: 'not-placed-when-accommodated' }]);
const notStated = unknown(
  [{ code: 'legal-basis-not-stated' }],
  [{ code: 'what-is-the-legal-basis', who: 'social-worker' }],
);
const notClear = unknown(
  [{ code: 'with-parent-basis-not-clear' }],
  [{ code: 'may-the-child-live-with-a-parent', who: 'legal' }],
);

export const placementWithParents: Rule = {
  id: ruleId('placement-with-parents'),
  rows: ['L17'],
  title: 'Placement with a parent',
  sentence: 'Only a child in care is placed with a parent, and only once the nominated officer has approved it.',
  class: 'gated',
  source: carePlanning('regs 15-18, Sch 3', 'read'),
  inForce: since2011,
  departure:
    'The nominated officer, on the record of regulations 16 to 18, or of regulation 19 before the assessment is complete.',
  // Where the law does not allow it, or nobody has said, home is not shown to be the answer.
  essentialByDefault: ({ home }) => home.type === 'parent',
  judge(ask: Ask): Verdict {
    if (ask.home.type !== 'parent') return notApplicable();
    const { legalStatus, legal } = ask.referral;
    const basis = basisOf(legalStatus);
    // A court's remand, or leave to place for adoption, is neither: legal services say.
    if (basis === null) return notStated;
    if (legalStatus[0] === 'J' || mayBePlacedForAdoption(basis)) return notClear;
    if (!isInCare(basis)) return notPlaced;
    // Reg 15(2): nobody is removed who lives there already.
    if (ask.members.every((member) => livesHere(ask, member))) return notApplicable();
    const without: string[] = [];
    if (legal.reviewedOn !== null && legal.reviewedOn <= ask.asAt) without.push('case-reviewed');
    if (ask.members.every(({ viewsObtained }) => viewsObtained !== null)) without.push('wishes-ascertained');
    const gate = movesInEmergency(ask) ? placementWithParentsAtOnce : placementWithParentsApproval;
    return met(inCare, 1, { gates: [gateFor(gate, ask, { without })] });
  },
};

// The council's approval ladder: whose yes a placement waits for, by its type, its area and its whole weekly cost.

import { coversType, poundsPerWeek, type Rung, ruleId, type Verdict } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { always } from '../../entry.js';
import { areaOf } from '../../facts/area.js';
import { allLiveThere } from '../../facts/staying.js';
import { gateFor } from '../../gate.js';
import { never, type Rule } from '../../rule.js';
import { councilPolicy } from '../../sources.js';
import { met, notApplicable, unknown } from '../../verdicts.js';
import { wholeCost } from '../../whole-cost.js';
import { placementApproval } from './spending-approval.gates.js';

const noFee = [[{ code: 'fee-not-recorded' }], [{ code: 'what-is-the-fee', who: 'provider' }]] as const;
const noTravel = [[{ code: 'travel-not-known' }], [{ code: 'where-is-the-contact', who: 'social-worker' }]] as const;

/** Gross: what others pay moves no rung. Living with a parent has an approval of its own and no price. */
export const spendingApproval: Rule = {
  id: ruleId('spending-approval'),
  rows: ['P1', 'L2'],
  title: 'Approval of spending',
  sentence: 'A manager who may approve a placement of this type and whole weekly cost approves it.',
  class: 'gated',
  source: councilPolicy('approval of placements and what they cost'),
  inForce: always,
  departure: 'Nobody below that manager; cost alone is no reason to refuse the most appropriate placement available.',
  essentialByDefault: never,
  judge(ask: Ask): Verdict {
    if (ask.home.type === 'parent' || isForThePolice(ask) || allLiveThere(ask)) return notApplicable();
    const { fee, total } = wholeCost(ask);
    const { role = placementApproval.role, upToPoundsAWeek: each = null } = rungFor(ask, total ?? Infinity) ?? {};
    const gates = [gateFor(placementApproval, ask, { role })];
    if (fee === null) return unknown(...noFee, { gates });
    if (total === null) return unknown(...noTravel, { gates });
    const upTo = each === null ? null : poundsPerWeek(each * ask.members.length);
    return met([{ code: 'spending-to-approve', role, total, upTo }], 1, { gates });
  },
};

/** A bed that the police ask for must be found (PACE 1984 s38(6)): what it costs is no question for that night. */
const isForThePolice = ({ referral }: Ask): boolean => referral.legal.regime === 'pace';

/** The limit is each child's: a group's whole cost is set against as many. A cost not known reaches the top. */
function rungFor({ policy, home, council, members }: Ask, total: number): Rung | undefined {
  const inArea = areaOf({ policy, home, council }) === 'in-area';
  return policy.approvals.find(
    (rung) =>
      coversType(rung, home.type) &&
      (rung.area === 'any' || inArea) &&
      (rung.upToPoundsAWeek === null || total <= poundsPerWeek(rung.upToPoundsAWeek * members.length)),
  );
}

// s22D: out of foster care or a children's home into other arrangements only after a review of the case.

import { ruleId } from '#src/domain/index';
import type { Ask } from '../../../ask.js';
import { movers, movesInEmergency } from '../../../facts/before/new-placement.js';
import { isOtherArrangements } from '../../../facts/before/other-arrangements.js';
import { leavesCareSettings } from '../../../facts/before/present-placement.js';
import { gateFor } from '../../../gate.js';
import { never, type Rule } from '../../../rule.js';
import { childrenAct, since2011 } from '../../../sources.js';
import { met, notApplicable, unknown } from '../../../verdicts.js';
import { reviewBeforeSupport, urgentWithoutReview } from './review-before-other-arrangements.gates.js';

const into = [{ code: 'into-other-arrangements' }] as const;
const fromWhere = unknown(
  [{ code: 'where-they-live-not-known' }],
  [{ code: 'where-does-the-child-live-now', who: 'social-worker' }],
);

/** First placements are not asked about, nor a move from one such arrangement to another (practice L10). */
export const reviewBeforeOtherArrangements: Rule = {
  id: ruleId('review-before-other-arrangements'),
  rows: ['L10'],
  title: 'Review before a move into support',
  sentence:
    "A child leaves foster care or a children's home for supported accommodation only after a review of the case.",
  class: 'gated',
  source: childrenAct('s22D', 'excerpt'),
  inForce: since2011,
  departure: "The team manager, who records why the child's welfare makes it necessary and why it is urgent.",
  essentialByDefault: never,
  judge(ask: Ask) {
    if (!isOtherArrangements(ask.home)) return notApplicable();
    const leaving = movers(ask);
    if (leaving.length === 0) return notApplicable();
    if (ask.living.size === 0) return fromWhere;
    if (!leaving.some((member) => leavesCareSettings(ask, member))) return notApplicable();
    const { reviewedOn: on } = ask.referral.legal;
    if (on !== null && on <= ask.asAt) return met([{ code: 'move-reviewed', on }]);
    const gate = movesInEmergency(ask) ? urgentWithoutReview : reviewBeforeSupport;
    return met(into, 1, { gates: [gateFor(gate, ask)] });
  },
};

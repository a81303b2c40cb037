// CPR reg 14: a child who lives in a placement leaves it only after a review, or at once where there is a risk of harm.

import { addWorkingDays, type Gate, type Reason, ruleId } from '#src/domain/index';
import type { Ask } from '../../../ask.js';
import { following } from '../../../facts/before/following.js';
import { movers } from '../../../facts/before/new-placement.js';
import { leavesCareSettings, placementRanOut } from '../../../facts/before/present-placement.js';
import { gateFor } from '../../../gate.js';
import { never, type Rule } from '../../../rule.js';
import { carePlanning, since2011 } from '../../../sources.js';
import { met, notApplicable, unknown } from '../../../verdicts.js';
import { noticeOfMove, reviewFirst } from './review-before-move.gates.js';

const atOnce = [{ code: 'move-at-once-for-risk' }] as const;
const ranOut = [{ code: 'temporary-approval-ran-out' }] as const;
const notReviewed = [{ code: 'move-not-reviewed' }] as const;
const why = [{ code: 'why-is-the-child-moving', who: 'social-worker' }] as const;

/** Any other emergency is no exception: only an immediate risk is (reg 14(3)). */
export const reviewBeforeMove: Rule = {
  id: ruleId('review-before-move'),
  rows: ['L16'],
  title: 'Review before a move',
  sentence:
    "A child leaves a placement only after a review of the child's case, or at once if there is a risk of harm.",
  class: 'gated',
  source: carePlanning('reg 14', 'read'),
  inForce: since2011,
  departure: 'Nobody, except where there is an immediate risk of significant harm, or of serious injury to others.',
  essentialByDefault: never,
  judge(ask: Ask) {
    // Into other arrangements s22D asks for the review instead (reg 14(5)).
    const moving = movers(ask);
    if (moving.every((member) => leavesCareSettings(ask, member))) return notApplicable();
    const leaving = moving.filter((member) => !leavesCareSettings(ask, member));
    const { legal, urgency } = ask.referral;
    if (legal.moveReason === 'immediate-risk')
      return met(atOnce, 1, { gates: [following(noticeOfMove, addWorkingDays(ask.startOn, 10))] });
    if (leaving.every((member) => placementRanOut(ask, member))) return met(ranOut);
    const notice = gateFor(noticeOfMove, ask);
    const { reviewedOn: on } = legal;
    if (on !== null && on <= ask.asAt) return met([{ code: 'move-reviewed', on }], 1, { gates: [notice] });
    const gates: readonly Gate[] = [gateFor(reviewFirst, ask), notice];
    const reasons: readonly Reason[] = notReviewed;
    // In an emergency the reason decides whether the child may be moved tonight: it is asked for.
    return legal.moveReason === null && urgency === 'emergency'
      ? unknown(reasons, why, { gates })
      : met(reasons, 1, { gates });
  },
};

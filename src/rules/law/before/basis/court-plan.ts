// The care plan a court approved names a kind of placement: another kind is a departure from it.

import { type Reason, ruleId, type Setting, settingOf } from '#src/domain/index';
import type { Ask } from '../../../ask.js';
import { always } from '../../../entry.js';
import { startsPlacement } from '../../../facts/before/new-placement.js';
import { gateFor } from '../../../gate.js';
import { never, type Rule } from '../../../rule.js';
import { childrenAct } from '../../../sources.js';
import { met, notApplicable, unknown } from '../../../verdicts.js';
import { courtPlanDeparture } from './court-plan.gates.js';

const notRecorded = unknown(
  [{ code: 'court-plan-not-recorded' }],
  [{ code: 'what-plan-did-the-court-approve', who: 'legal' }],
);

/** Once proceedings are over there is no guardian to tell and no court to ask. */
const whileLive = ['court-asked', 'guardian-told'] as const;

export const courtPlan: Rule = {
  id: ruleId('court-plan'),
  rows: ['M6'],
  title: 'Plan the court approved',
  sentence: 'The child lives in the kind of placement the court approved, unless the court has been asked.',
  class: 'gated',
  source: childrenAct('s31A', 'not-verified'),
  inForce: always,
  departure: 'The court while proceedings last; after them legal services, who tell the independent reviewing officer.',
  essentialByDefault: never,
  judge(ask: Ask) {
    const { courtPlan: setting } = ask.referral.legal;
    if (setting === 'none' || !startsPlacement(ask)) return notApplicable();
    const live = ask.referral.legalStatus === 'C1' || ask.referral.legalStatus === 'L2';
    if (setting === null) return live ? notRecorded : notApplicable();
    if (follows(ask, setting)) return met([{ code: 'court-plan-followed', setting }]);
    const reasons: readonly Reason[] = [{ code: 'court-plan-departed-from', setting }];
    const gate = gateFor(courtPlanDeparture, ask, live ? {} : { role: 'legal', without: whileLive });
    return met(reasons, 1, { gates: [gate] });
  },
};

/** Living with a parent is none of the settings a plan can name. */
const follows = ({ home }: Ask, setting: Setting): boolean =>
  home.type !== 'parent' && settingOf(home.type) === setting;

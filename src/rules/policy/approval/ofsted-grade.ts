// What Ofsted found: inadequate stops and asks, requires improvement is shown, and outstanding earns nothing over good.

import { type Home, isFosterHome, monthsBetween, type Reason, ruleId, type Verdict } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { always } from '../../entry.js';
import { gradeOf, stops } from '../../facts/council/ofsted.js';
import { allLiveThere } from '../../facts/staying.js';
import { gateFor } from '../../gate.js';
import type { Rule } from '../../rule.js';
import { councilPolicy } from '../../sources.js';
import { met, notApplicable, unknown } from '../../verdicts.js';
import { ofstedInadequate } from './ofsted-grade.gates.js';

const askGrade = [{ code: 'what-is-the-ofsted-grade', who: 'commissioning' }] as const;
const askLater = [{ code: 'is-there-a-later-inspection', who: 'commissioning' }] as const;
const askChange = [{ code: 'what-has-changed-since-the-inspection', who: 'registered-manager' }] as const;
const notRecorded = unknown([{ code: 'ofsted-grade-not-recorded' }], askGrade);

/** No points: a grade is of a home on a day, not of how it would suit this child (practice 2.16). */
export const ofstedGrade: Rule = {
  id: ruleId('ofsted-grade'),
  rows: ['P1'],
  title: 'Ofsted grade',
  sentence:
    'A home that Ofsted found inadequate takes nobody new until the director has asked what changed, and approved.',
  class: 'policy',
  source: councilPolicy('homes with a poor inspection'),
  inForce: always,
  departure:
    'The director, on what has changed since the inspection; a child who lives there is not moved for it alone.',
  essentialByDefault: (ask) => ask.home.ofsted !== null && stops(gradeOf(ask.home.ofsted)) && !allLiveThere(ask),
  judge(ask: Ask): Verdict {
    const { ofsted, type } = ask.home;
    if (ofsted === null) return isRegistered(type) ? notRecorded : notApplicable();
    const { on } = ofsted;
    const grade = gradeOf(ofsted);
    if (grade === null) return unknown([{ code: 'ofsted-grade-not-understood', on }], askGrade);
    const old = monthsBetween(on, ask.asAt) >= ask.policy.ofstedOldAfterMonths;
    const reasons: readonly Reason[] = [
      { code: 'ofsted-grade', grade, on },
      ...(old ? [{ code: 'ofsted-grade-old', on } as const] : []),
    ];
    if (!stops(grade)) return met(reasons, 1, old ? { questions: askLater } : {});
    return unknown(reasons, askChange, allLiveThere(ask) ? {} : { gates: [gateFor(ofstedInadequate, ask)] });
  },
};

/** Registered with Ofsted itself; a foster home's grade would be its agency's. */
const isRegistered = (type: Home['type']): boolean => !isFosterHome(type) && type !== 'parent';

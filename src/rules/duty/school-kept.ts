// s22C(8)(b): the child keeps their school, by the minutes one way on the road.

import { type Reason, ruleId } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { always } from '../entry.js';
import { dutyUnlessAdoption } from '../facts/adoption.js';
import { schoolAfter, whereIsIt } from '../facts/before/school-after.js';
import { pupilsOf } from '../facts/travel.js';
import type { Rule } from '../rule.js';
import { broken, HALF, met, notApplicable, unknown } from '../verdicts.js';

const id = ruleId('school-kept');

/** The minutes are policy, after DfE home-to-school travel guidance; the child worst served sets the value. */
export const schoolKept: Rule = {
  id,
  rows: ['L5', 'L7'],
  title: 'School kept',
  sentence: 'So far as reasonably practicable the child stays at the same school.',
  class: 'duty',
  classFor: dutyUnlessAdoption,
  source: { title: 'Children Act 1989', section: 's22C(7)(b), (8)(b)', provenance: 'excerpt' },
  inForce: always,
  departure: 'The social worker, who records why, and the school arranged instead.',
  scores: 'stability',
  essentialByDefault: ({ members }) => members.some((m) => m.school?.mustContinue),
  judge(ask: Ask) {
    const pupils = pupilsOf(ask);
    if (pupils.length === 0) return notApplicable();
    const reasons: Reason[] = [];
    const allMust = ask.referral.essentials.includes(id) || !pupils.some((m) => m.school?.mustContinue);
    let value = 1;
    let lost = false;
    let open = false;
    for (const member of pupils) {
      const after = schoolAfter(ask, member);
      if (after === null) {
        open = true;
        reasons.push({ code: 'school-place-not-known' });
        continue;
      }
      const { minutes, road, limit, changes } = after;
      reasons.push({ code: changes ? 'school-too-far' : 'school-journey', minutes, road, limit });
      value = Math.min(value, Math.max(0, 1 - minutes / limit));
      if (changes && (allMust || member.school?.mustContinue)) lost = true;
    }
    if (lost) return broken(reasons, value);
    if (!open) return met(reasons, value);
    return unknown(reasons, [whereIsIt(ask)], {}, Math.min(HALF, value));
  },
};

// s22C(8)(b): the child keeps their school, by the minutes one way on the road.

import { ageOn, type Member, type Minutes, minutes, type Reason, ruleId } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { drivingTime, pupilsOf, roadTo } from '../facts/travel.js';
import { always, type Rule } from '../rule.js';
import { broken, HALF, met, notApplicable, unknown } from '../verdicts.js';

const id = ruleId('school-kept');

/** The minutes are policy, after DfE home-to-school travel guidance; the child worst served sets the value. */
export const schoolKept: Rule = {
  id,
  sentence: 'So far as reasonably practicable the child stays at the same school.',
  class: 'duty',
  source: { title: 'Children Act 1989', section: 's22C(7)(b), (8)(b)', provenance: 'excerpt' },
  inForce: always,
  departure: 'The social worker, with the reason and the school arranged instead.',
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
    for (const { child, school } of pupils) {
      const road = school === null ? null : roadTo(ask, ask.schools.get(school.id)?.point);
      if (road === null) {
        open = true;
        reasons.push({ code: 'school-place-not-known' });
        continue;
      }
      const limit = limitFor(ask, child);
      const journey = drivingTime(ask, road);
      const tooFar = journey > limit;
      reasons.push({ code: tooFar ? 'school-too-far' : 'school-journey', minutes: journey, road, limit });
      value = Math.min(value, Math.max(0, 1 - journey / limit));
      if (tooFar && (allMust || school?.mustContinue)) lost = true;
    }
    if (lost) return broken(reasons, value);
    if (!open) return met(reasons, value);
    const who = ask.home.at.point === null ? 'supervising-social-worker' : 'school';
    const code = ask.home.at.point === null ? 'where-is-the-home' : 'where-is-the-school';
    return unknown(reasons, [{ code, who }], {}, Math.min(HALF, value));
  },
};

function limitFor({ policy, startOn }: Ask, child: Member['child']): Minutes {
  const { primary, secondary, primaryUnder } = policy.schoolMinutes;
  return minutes(ageOn(child.bornOn, startOn) < primaryUnder ? primary : secondary);
}

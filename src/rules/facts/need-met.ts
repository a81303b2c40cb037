// Whether the carers' skills meet one need of a child: there, to be learnt, missing, or a question.

import type { Need, NeedCode, SkillLevel } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { bad, type Fact, good, missing, short } from '../weigh.js';
import { isHistory } from './risk-history.js';

/** A skill that is there answers the question whether or not it is still asked. */
export function needFact(ask: Ask, need: Need): Fact {
  const { code } = need;
  const { deductions: d } = ask.policy;
  const skill = bestSkill(ask, code);
  const high = need.level === 'high';
  if (skill === 'experienced') return good({ code: 'skilled-for-need', need: code, skill });
  if (skill === 'trained') return short({ code: 'skilled-for-need', need: code, skill }, high ? d.highNeedTrained : 0);
  if (need.level === 'not-known')
    return missing(
      { code: 'need-not-known', need: code },
      { code: 'is-there-this-need', who: 'social-worker', about: code },
    );
  if (isHistory(ask, need))
    return missing(
      { code: 'need-is-history', need: code, recordedOn: need.recordedOn },
      { code: 'is-it-still-a-risk', who: 'social-worker', about: code },
    );
  if (skill === 'willing-to-train') {
    const reason = { code: 'willing-to-train-for-need', need: code } as const;
    // A low need is met without training, so offering it must not look like needing support.
    return high
      ? short(reason, d.highNeedWillingToTrain, { code: 'training', need: code })
      : short(reason, d.lowNeedWillingToTrain);
  }
  if (ask.home.skills === null)
    return missing(
      { code: 'skills-not-recorded', need: code },
      { code: 'has-the-home-the-skill', who: 'supervising-social-worker', about: code },
    );
  return high
    ? bad({ code: 'no-skill-for-need', need: code, level: 'high' }, d.highNeedNoSkill)
    : short({ code: 'no-skill-for-need', need: code, level: 'low' }, d.lowNeedNoSkill);
}

const order: readonly SkillLevel[] = ['experienced', 'trained', 'willing-to-train'];
const bestSkill = ({ home }: Ask, need: NeedCode): SkillLevel | undefined =>
  home.skills === null
    ? undefined
    : order.find((level) => home.skills?.some((s) => s.code === need && s.level === level));

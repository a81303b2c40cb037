// Whether a child could go on at their school from this home: by the minutes on the road, as the policy has them.

import { ageOn, type Member, type Minutes, minutes, type Question, type RoadMiles } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { drivingTime, roadTo } from '../travel.js';

interface SchoolAfter {
  readonly road: RoadMiles;
  readonly minutes: Minutes;
  readonly limit: Minutes;
  readonly changes: boolean;
}

/** Null while a place is not known. Only asked of a child who has a school. */
export function schoolAfter(ask: Ask, { child, school }: Member): SchoolAfter | null {
  const road = school === null ? null : roadTo(ask, ask.schools.get(school.id)?.point);
  if (road === null) return null;
  const { primary, secondary, primaryUnder } = ask.policy.schoolMinutes;
  const limit = minutes(ageOn(child.bornOn, ask.startOn) < primaryUnder ? primary : secondary);
  const journey = drivingTime(ask, road);
  return { road, minutes: journey, limit, changes: journey > limit };
}

/** Who knows the place that is missing. */
export const whereIsIt = ({ home }: Ask): Question =>
  home.at.point === null
    ? { code: 'where-is-the-home', who: 'supervising-social-worker' }
    : { code: 'where-is-the-school', who: 'school' };

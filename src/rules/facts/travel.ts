// Journeys from a home to the places that matter: road miles and minutes, and what they cost a week.

import {
  byRoad,
  type Contact,
  type Member,
  type Minutes,
  minutes,
  type PencePerWeek,
  type Point,
  pencePerMile,
  pencePerWeek,
  type RoadMiles,
  ruleId,
  type SchoolId,
  straightLine,
  weeklyTravel,
} from '#src/domain/index';
import type { Ask } from '../ask.js';
import { once } from './once.js';

/** There and back once each school day. */
const SCHOOL_DAYS = 5;

/** Null when either place is not known. */
export function roadTo(ask: Ask, place: Point | undefined): RoadMiles | null {
  const from = ask.home.at.point;
  return from === null || place === undefined ? null : byRoad(straightLine(from, place), ask.policy.roadFactor);
}

export const drivingTime = (ask: Ask, road: RoadMiles): Minutes => minutes(road * ask.policy.minutesPerRoadMile);

/** Contact arranged for any of the children who would live there. */
export const contactsOf = (ask: Ask): readonly Contact[] =>
  ask.referral.contacts.filter((c) => c.childIds.some((id) => ask.members.some((m) => m.child.id === id)));

const schoolKeptId = ruleId('school-kept');

/**
 * Children whose present school counts. The school of a child marked away is near the home to keep away from: it
 * counts only where it must be kept, so that nearness earns nothing by way of school.
 */
export const pupilsOf = ({ referral, members }: Ask): readonly Member[] => {
  const schoolCounts = referral.nearness !== 'away' || referral.essentials.includes(schoolKeptId);
  return members.filter(({ school }) => school !== null && (schoolCounts || school.mustContinue));
};

export interface Travel {
  readonly school: PencePerWeek;
  readonly contact: PencePerWeek;
  /** False when a place is not known: the sums are then of the journeys that are. */
  readonly complete: boolean;
}

/** One car to each distinct school, and one to each contact. */
export const travel = once((ask: Ask): Travel => {
  let complete = true;
  const cost = (trips: number, place: Point | undefined): number => {
    const road = roadTo(ask, place);
    if (road !== null) return weeklyTravel(trips, road, pencePerMile(ask.policy.travelPencePerMile));
    complete = false;
    return 0;
  };
  let school = 0;
  const counted: SchoolId[] = [];
  for (const member of pupilsOf(ask)) {
    if (member.school === null || counted.includes(member.school.id)) continue;
    counted.push(member.school.id);
    school += cost(SCHOOL_DAYS, ask.schools.get(member.school.id)?.point);
  }
  let contact = 0;
  for (const each of contactsOf(ask)) contact += cost(each.timesPerWeek, ask.venues.get(each.venueId)?.point);
  return { school: pencePerWeek(school), contact: pencePerWeek(contact), complete };
});

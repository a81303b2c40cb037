// One part of an option: these children in this home, with findings, cost and distance.

import { byRoad, type ChildId, covers, daysBetween, straightLine } from '#src/domain/index';
import { type Ask, wholeCost } from '#src/rules/index';
import { bandOf, findingsOf, type Judged, type RuleBook } from './judge.js';
import type { Part } from './ranked-option.js';

export function partOf(book: RuleBook, judged: Judged): Part {
  const { ask } = judged;
  const { home, referral, policy } = ask;
  const findings = findingsOf(book, judged);
  const straight =
    referral.homePoint === null || home.at.point === null ? null : straightLine(referral.homePoint, home.at.point);
  return {
    home: home.id,
    homeType: home.type,
    provider: home.providerId,
    offer: ask.offer?.id ?? null,
    acceptBy: ask.offer?.expires ?? null,
    locality: home.at.locality,
    children: ask.members.map((member) => member.child.id),
    connected: home.type === 'connected-person',
    band: bandOf(findings),
    findings,
    cost: wholeCost(ask),
    straight,
    road: straight === null ? null : byRoad(straight, policy.roadFactor),
    confirmed: home.confirmed,
    stale: home.confirmed === null || daysBetween(home.confirmed.on, ask.asAt) > policy.staleAfterDays,
    stay: ask.members.every((member) => livesThere(ask, member.child.id)),
  };
}

const livesThere = ({ residents, asAt }: Ask, id: ChildId): boolean =>
  residents.some(({ child, placement }) => child.id === id && covers(placement.period, asAt));

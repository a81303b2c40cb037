// Points in whole hundredths: they add up exactly, by rule, by group and in total.

import { type Hundredths, hundredths, type PointsGroup, pointsGroups } from '#src/domain/index';
import type { Points, RuleFinding } from '../ranked-option.js';

export function pointsOf(findings: readonly RuleFinding[]): Points {
  const sums = new Map<PointsGroup, { points: number; of: number }>(pointsGroups.map((g) => [g, { points: 0, of: 0 }]));
  for (const each of findings) {
    const sum = each.group === null ? undefined : sums.get(each.group);
    if (!sum) continue;
    sum.points += each.points;
    sum.of += each.of;
  }
  const of = (group: PointsGroup) => ({
    points: hundredths(sums.get(group)?.points ?? 0),
    of: hundredths(sums.get(group)?.of ?? 0),
  });
  const groups = { child: of('child'), stability: of('stability'), locality: of('locality'), cost: of('cost') };
  return { total: totalOf(groups), groups };
}

const totalOf = (groups: Points['groups']): Hundredths =>
  hundredths(pointsGroups.reduce((sum, group) => sum + groups[group].points, 0));

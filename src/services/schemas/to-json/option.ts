// A ranked option -> JSON.

import { type PointsGroup, pointsGroups } from '#src/domain/index';
import type { Part, Points, RankedOption, RuleFinding } from '#src/matching/index';
import type { OptionJson } from '../option.js';
import { roundedMiles } from './amounts.js';
import { costToJson, findingToJson, gateToJson, questionToJson } from './finding.js';

export function optionToJson(option: RankedOption): OptionJson {
  const [only, another] = option.parts;
  return {
    rank: option.rank,
    home: only !== undefined && another === undefined ? only.home : null,
    parts: option.parts.map(partToJson),
    band: option.band,
    connectedPerson: option.connected,
    points: pointsToJson(option.points, option.findings),
    weeklyCost: costToJson(option.cost),
    straightLineMiles: roundedMiles(option.straight),
    roadMilesEstimate: roundedMiles(option.road),
    verdicts: option.findings.map(findingToJson),
    worst: option.worst?.rule ?? null,
    gapToNext: option.gapToNext === null ? null : { hundredths: option.gapToNext.points, kind: option.gapToNext.kind },
    gates: option.gates.map(gateToJson),
    questions: option.questions.map((each) => ({
      ...questionToJson(each),
      rule: each.rule,
      couldChangePlace: each.couldMove,
    })),
    bridgeUntil: option.bridgeUntil,
    pairsApart: option.pairsApart.map(({ a, b }) => [a, b]),
    overCostLimit: option.overLimit,
  };
}

const partToJson = (part: Part): OptionJson['parts'][number] => ({
  home: part.home,
  type: part.homeType,
  provider: part.provider,
  offer: part.offer,
  acceptBy: part.acceptBy,
  locality: part.locality,
  children: [...part.children],
  connectedPerson: part.connected,
  band: part.band,
  weeklyCost: costToJson(part.cost),
  straightLineMiles: roundedMiles(part.straight),
  roadMilesEstimate: roundedMiles(part.road),
  confirmed: part.confirmed === null ? null : { on: part.confirmed.on, by: part.confirmed.by },
  stale: part.stale,
  stay: part.stay,
});

function pointsToJson(points: Points, findings: readonly RuleFinding[]): OptionJson['points'] {
  const group = (name: PointsGroup) => ({
    hundredths: points.groups[name].points,
    ofHundredths: points.groups[name].of,
  });
  return {
    totalHundredths: points.total,
    ofHundredths: pointsGroups.reduce((sum, name) => sum + points.groups[name].of, 0),
    groups: { child: group('child'), stability: group('stability'), locality: group('locality'), cost: group('cost') },
    rules: findings.flatMap(({ rule, group, points, of }) =>
      group === null ? [] : [{ rule, group, hundredths: points, ofHundredths: of }],
    ),
  };
}

// By how much one weight of the policy would have to move for another option to be first.
//
// A total is a straight line in one weight, where the others keep their shares of what is left of 100: two options
// change places where their lines cross. Rounding to hundredths bends the lines a little, so each is ranked again.

import { type Policy, pointsGroups, type RuleId } from '#src/domain/index';
import { weightsOf } from '../judge.js';
import type { RankedOption } from '../ranked-option.js';
import type { Slices } from '../slices.js';
import { type Change, homesOf, otherFirst, type Scene } from './scene.js';
import type { Turn } from './sensitivity.js';

const HUNDRED = 100;
/** No council gives half of all points to one rule. */
const MOST = 50;

export function* weightTurn(scene: Scene): Slices<Turn | null> {
  const weights = [...weightsOf(scene.world.policy)].map(([rule, { of }]) => ({ rule, from: of / HUNDRED }));
  const moves = weights
    .flatMap(({ rule, from }) => crossings(scene, rule, from).map((to) => ({ rule, from, to })))
    .sort((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from));
  for (const { rule, from, to: crossed } of moves.slice(0, scene.tries)) {
    const step = crossed > from ? 1 : -1;
    // The crossing may lie a point to either side of where the rounded totals put it.
    for (const to of [crossed - step, crossed, crossed + step]) {
      if (to < 0 || to > MOST || (to - from) * step <= 0) continue;
      const first = yield* otherFirst(scene, weighed(rule, to));
      if (first === null) continue;
      const isLeast = (to - step - from) * step <= 0 || (yield* otherFirst(scene, weighed(rule, to - step))) === null;
      if (isLeast) return { first: homesOf(first), what: { code: 'weight', rule, from, to } };
      break;
    }
  }
  return null;
}

/** The nearest whole weight above, and below, at which some rival of the same standing has more points than the first. */
function crossings({ options }: Scene, rule: RuleId, from: number): readonly number[] {
  const [first, ...rest] = options;
  if (first === undefined || from <= 0 || from >= HUNDRED) return [];
  const rivals = rest.filter(({ band, connected }) => band === first.band && connected === first.connected);
  const at = rivals.flatMap((rival) => {
    // Lead of the first: now, and for each point of the rule at full value.
    const lead = (first.points.total - rival.points.total) / HUNDRED;
    const gain = earned(first, rule) - earned(rival, rule);
    // lead(w) = gain w + (lead - gain from) (100 - w) / (100 - from) = 0
    const others = (lead - gain * from) / (HUNDRED - from);
    const slope = gain - others;
    return slope === 0 ? [] : [(-others * HUNDRED) / slope];
  });
  const above = at.filter((w) => w >= from && w < MOST).map((w) => Math.floor(w) + 1);
  const below = at.filter((w) => w <= from && w > 0).map((w) => Math.ceil(w) - 1);
  return [...(above.length > 0 ? [Math.min(...above)] : []), ...(below.length > 0 ? [Math.max(...below)] : [])].filter(
    (w) => w !== from,
  );
}

/** Of 1: what the rule gave of what it could. */
const earned = ({ findings }: RankedOption, rule: RuleId): number => {
  const finding = findings.find((each) => each.rule === rule);
  return finding === undefined || finding.of === 0 ? 0 : finding.points / finding.of;
};

/** One weight moved, the others keeping their shares. */
const weighed =
  (moved: RuleId, to: number): Change =>
  (world) => ({ ...world, policy: reweighed(world.policy, moved, to) });

export function reweighed(policy: Policy, moved: RuleId, to: number): Policy {
  const all = pointsGroups.flatMap((group) => Object.entries(policy.weights[group]));
  const from = all.find(([rule]) => rule === moved)?.[1] ?? 0;
  const share = (HUNDRED - to) / (HUNDRED - from);
  const of = (group: (typeof pointsGroups)[number]) =>
    Object.fromEntries(
      Object.entries(policy.weights[group]).map(([rule, points]) => [rule, rule === moved ? to : points * share]),
    );
  return {
    ...policy,
    weights: { child: of('child'), stability: of('stability'), locality: of('locality'), cost: of('cost') },
  };
}

// The order of options: band, then family first among the suitable, then points, then fair ties.

import { hundredths, type Policy } from '#src/domain/index';
import { bands, type Gap, type OpenQuestion, type Part, type Points, type RankedOption } from '../ranked-option.js';
import type { TieBreaker } from './ties.js';

export type Unranked = Omit<RankedOption, 'rank' | 'gapToNext' | 'questions'>;

/** What the order looks at. */
export type Standing = Pick<Unranked, 'band' | 'connected' | 'pairsApart'> & {
  readonly points: Pick<Points, 'total'>;
  readonly parts: readonly Pick<Part, 'home'>[];
};

export function byStanding(tie: TieBreaker) {
  return (a: Standing, b: Standing): number =>
    bands.indexOf(a.band) - bands.indexOf(b.band) ||
    Number(b.connected) - Number(a.connected) ||
    loss(a) - loss(b) ||
    b.points.total - a.points.total ||
    a.parts.length - b.parts.length ||
    tieOfParts(tie, a, b);
}

/** A pair who must be together outweighs any number who would rather be: no group has as many pairs. */
const MUST = 1_000;

/** Where essentials are not met anyway, points must not part brothers and sisters: fewest pairs apart, "must" first. */
const loss = ({ band, pairsApart }: Standing): number =>
  band === 'does-not-meet' ? pairsApart.reduce((sum, { mode }) => sum + (mode === 'must' ? MUST : 1), 0) : 0;

function tieOfParts(tie: TieBreaker, a: Standing, b: Standing): number {
  for (const [i, part] of a.parts.entries()) {
    const rival = b.parts[i];
    const order = rival ? tie(part.home, rival.home) : 0;
    if (order !== 0) return order;
  }
  return 0;
}

/** Numbers them and says how far each is ahead of the next. */
export const rank = (
  sorted: readonly Unranked[],
  policy: Policy,
  questions: readonly (readonly OpenQuestion[])[],
): readonly RankedOption[] =>
  sorted.map((option, i) => {
    const next = sorted[i + 1];
    return {
      rank: i + 1,
      ...option,
      questions: questions[i] ?? [],
      gapToNext: next ? gapBetween(option, next, policy) : null,
    };
  });

function gapBetween(a: Unranked, b: Unranked, policy: Policy): Gap {
  const points = hundredths(a.points.total - b.points.total);
  if (a.band !== b.band) return { points, kind: 'better-band' };
  if (a.connected !== b.connected) return { points, kind: 'connected-first' };
  return { points, kind: Math.abs(points) < marginOf(policy) ? 'no-real-difference' : 'points' };
}

export const marginOf = (policy: Policy) => hundredths(policy.margin * 100);

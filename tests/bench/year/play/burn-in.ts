// Who lives where on the first day: a rule that is nobody's policy, the same before every policy.

import { type Chance, stream } from '#fixtures/chance/stream';
import { BURN_IN } from '../world/shape.js';
import type { Truth } from '../world/truth.js';
import { type Placement, play } from './play.js';
import type { Policy } from './view.js';

/** Anyone's child, in any home that takes them and has the room: all together if they can be. */
export const anywhere = (chance: Chance): Policy => ({
  name: 'anywhere',
  choose({ open, homes }) {
    for (const { id, fits, left } of open)
      for (let children = left; children > 0; children -= 1) {
        const able = fits.filter(({ home }) => (homes[home]?.free ?? 0) >= children);
        if (able.length > 0) return [{ referral: id, home: chance.pick(able).home, children }];
      }
    return [];
  },
});

export function livedBefore(truth: Truth): readonly Placement[] {
  const { placements } = play(truth, anywhere(stream(truth.seed, 'burn-in')), -BURN_IN, 0);
  return placements.filter(({ arrival, home }) => home !== null && arrival.leaves > 0);
}

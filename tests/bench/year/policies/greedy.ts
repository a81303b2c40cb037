// Greedy by points at arrival: each family in turn takes what is best for it among the free places, if it beats going outside.

import type { Choice, Policy } from '../play/view.js';
import { gain, outsideWorth } from './gain.js';

export const greedy = (): Policy => ({
  name: 'greedy by points',
  choose({ open, homes }) {
    for (const one of open) {
      let best: Choice | null = null;
      let most = 0;
      for (const { home, worth } of one.fits)
        for (let children = Math.min(one.left, homes[home]?.free ?? 0); children > 0; children -= 1) {
          const gained = gain(worth, children, outsideWorth(one));
          if (gained <= most) continue;
          most = gained;
          best = { referral: one.id, home, children };
        }
      if (best !== null) return [best];
    }
    return [];
  },
});

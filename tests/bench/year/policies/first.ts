// First acceptable: down the list of homes in a fixed order, as a busy duty desk does; all together if anyone has the room.

import type { Policy } from '../play/view.js';

export const firstAcceptable = (): Policy => ({
  name: 'first acceptable',
  choose({ open, homes }) {
    for (const { id, fits, left } of open)
      for (let children = left; children > 0; children -= 1) {
        const able = fits.filter(({ home }) => (homes[home]?.free ?? 0) >= children).map(({ home }) => home);
        if (able.length > 0) return [{ referral: id, home: Math.min(...able), children }];
      }
    return [];
  },
});

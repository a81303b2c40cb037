// Look-ahead: each place has a price for each day to come, and today's selection is solved net of prices and of waiting.

import type { Highs } from 'highs';
import { stream } from '#fixtures/chance/stream';
import { type Foresight, foresight, makePrices } from '../ahead/prices.js';
import { hopeOf, prospectsOf } from '../ahead/prospects.js';
import type { Policy } from '../play/view.js';
import type { Shape } from '../world/shape.js';
import { bestToday } from './today.js';

/** `seed` draws its futures: give it one that has nothing to do with the county's. */
export function lookAhead(shape: Shape, seed: number, highs: Highs, settings: Foresight = foresight): Policy {
  const prices = makePrices(shape, seed, settings);
  return {
    name: 'look-ahead',
    choose(view) {
      prices.look(view);
      const on = prices.age(view.day);
      const known = new Map(
        view.open.map((open) => {
          const prospects = prospectsOf(open, view.day, prices, settings.scale);
          if (open.due <= view.day) return [open.id, { prospects, hope: 0 }] as const;
          const least = prospects.waits(open.due - view.day);
          const hope =
            settings.hope === 0
              ? least
              : hopeOf(open, view.day, on, prices.futures(), prospects, stream(seed, 'says', open.id, view.day));
          return [open.id, { prospects, hope: least + settings.hope * (hope - least) }] as const;
        }),
      );
      return bestToday(
        view,
        (open, { home, worth }, children) => {
          const of = known.get(open.id);
          return of === undefined ? 0 : Math.round(of.prospects.net(home, worth, children, 0) - children * of.hope);
        },
        highs,
      );
    },
  };
}

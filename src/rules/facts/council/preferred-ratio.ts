// The most adults to a child that the council prefers for any need of these children.

import type { Policy } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { isHistory } from '../risk-history.js';

type Preferred = Policy['preferredRatios'][number];

/** A preference for a low need holds for a high one; a risk that is history calls for none. */
export function preferredRatio(ask: Ask): Preferred['ratio'] | null {
  let most: Preferred['ratio'] | null = null;
  for (const { need, level, ratio } of ask.policy.preferredRatios)
    for (const { child } of ask.members)
      for (const each of child.needs)
        if (each.code === need && (each.level === 'high' || each.level === level) && !isHistory(ask, each))
          if (most !== '2:1') most = ratio;
  return most;
}

// Where a home is, as CPR reg 11 has it: in the council's area, in an authority that adjoins it, or beyond.

import { sameAuthority } from '#src/domain/index';
import type { Ask } from '../ask.js';

/** "At a distance" is outside the area and not in an authority that adjoins it: it is no mileage (practice L13). */
export type Area = 'in-area' | 'out-of-area' | 'at-a-distance' | 'not-known';

/** Not known while the council has not said whose area is its own. */
export function areaOf({ home, council, policy }: Pick<Ask, 'home' | 'council' | 'policy'>): Area {
  const { authority } = home.at;
  if (council.authority === null) return 'not-known';
  if (sameAuthority(authority, council.authority)) return 'in-area';
  return policy.adjoining.some((each) => sameAuthority(each, authority)) ? 'out-of-area' : 'at-a-distance';
}

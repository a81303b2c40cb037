// Which homes give support in place of care: supported accommodation, and lodgings with a household that does not foster.

import type { Home } from '#src/domain/index';
import { isOtherArrangements } from '../before/other-arrangements.js';

/** A residential family centre is neither foster care nor a children's home, and is care all the same. */
export const isSupport = (home: Home): boolean =>
  isOtherArrangements(home) && home.type !== 'residential-family-centre';

/** What SI 2022/808 extends registration to: it, and lodgings in a household that is known not to foster. */
export const isSupportedAccommodation = ({ type, fosterApproved }: Home): boolean =>
  type === 'supported-accommodation' || (type === 'host-family' && fosterApproved === false);

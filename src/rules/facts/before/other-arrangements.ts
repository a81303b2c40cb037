// s22C(6)(d): what is neither foster care nor a children's home.

import { type Home, isFosterHome } from '#src/domain/index';

/** A host family that nobody has approved to foster is lodgings (practice L3); one not known to be is taken for such. */
export const isOtherArrangements = ({ type, fosterApproved }: Home): boolean =>
  type === 'supported-accommodation' ||
  type === 'residential-family-centre' ||
  (type === 'host-family' && fosterApproved !== true);

/** s22C(6)(a)-(c): with foster carers, or in a children's home. */
export const isFosterOrChildrensHome = (home: Home): boolean =>
  !isOtherArrangements(home) &&
  (isFosterHome(home.type) || home.type === 'in-house-childrens-home' || home.type === 'external-childrens-home');

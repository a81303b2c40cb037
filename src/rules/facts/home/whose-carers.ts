// Whose foster carers they are: the council's own, or an agency's.

import { isFosterHome } from '#src/domain/index';
import type { Ask } from '../../ask.js';

/** Approved by another provider, which is an agency unless something else is said of it. */
export const isAgencyCarer = ({ home: { type }, provider }: Ask): boolean =>
  type === 'ifa' || (type !== 'connected-person' && provider?.sector === 'independent' && isFosterHome(type));

/** CPR reg 11(4): connected persons, and foster carers this authority itself approved. */
export function isOwnCarer({ home: { type, fosterApproved }, provider }: Ask): boolean {
  if (type === 'connected-person' || type === 'in-house-foster') return true;
  if (provider?.sector !== 'in-house') return false;
  // Lodgings with a host family nobody approved to foster are other arrangements.
  return type === 'solo-foster' || type === 'short-break' || (type === 'host-family' && fosterApproved === true);
}

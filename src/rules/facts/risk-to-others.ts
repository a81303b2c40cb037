// Whether a child may harm those they live with: as asked of a newcomer, and as known of a child who lives there.

import type { Child, NeedCode } from '#src/domain/index';

const harm: ReadonlySet<NeedCode> = new Set<NeedCode>(['physical-harm-to-others', 'sexual-harm-to-others']);

/** Not known is not no. */
export const mayHarm = (child: Child): boolean =>
  child.needs.some(({ code, level }) => level !== 'none' && harm.has(code));

/** Of those who live there only what is known counts: their own referrals asked what was not. */
export const isKnownToHarm = (child: Child): boolean =>
  child.needs.some(({ code, level }) => (level === 'low' || level === 'high') && harm.has(code));

// The placement a child would leave: what it is, and whether it has come to its end by itself.

import type { Member } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { isFosterOrChildrensHome, isOtherArrangements } from './other-arrangements.js';

/** s22D: out of foster care or a children's home, into other arrangements. */
export function leavesCareSettings({ home, living }: Ask, { child }: Member): boolean {
  if (!isOtherArrangements(home)) return false;
  const now = living.get(child.id)?.home;
  return now !== undefined && isFosterOrChildrensHome(now);
}

/** A temporary approval that has run out ends the placement without a review (regs 14(5), 25(6)). */
export function placementRanOut({ living, startOn }: Ask, { child }: Member): boolean {
  const registration = living.get(child.id)?.home.registration;
  return registration?.status === 'temporarily-approved' && registration.to !== null && registration.to <= startOn;
}

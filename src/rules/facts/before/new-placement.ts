// Whether these children would start a placement here, and which of them would move to do so.

import type { Member, Regime } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { breaksOf } from '../regimes/short-breaks.js';
import { allLiveThere } from '../staying.js';

/** A child described in conversation: no referral yet, so nothing is on record and one question says so. */
export const NOT_STATED = 'not-stated';

const nobody: readonly Member[] = [];

/**
 * No placement under s22C begins: in respite the child's own bed is kept, a bed under PACE lasts until court, and the
 * others are no placement of that kind at all (practice 2.14).
 */
const noPlacementBegins: ReadonlySet<Regime> = new Set(['respite', 'pace', 'adoption', 'staying-put', 'secure']);

export const livesHere = ({ living, home }: Ask, { child }: Member): boolean =>
  living.get(child.id)?.home.id === home.id;

/** Staying where one lives is no new placement. */
export function startsPlacement(ask: Ask): boolean {
  const { legal, legalStatus } = ask.referral;
  if (legalStatus === NOT_STATED || legalStatus === 'J2' || noPlacementBegins.has(legal.regime)) return false;
  // On a break under s17 a child is not looked after.
  if (legal.shortBreaks?.section17 === true) return false;
  return !allLiveThere(ask);
}

/**
 * Who would leave another placement to live here. Where nobody lives in a home held here but a reason to move is on
 * record, they live in one that is not.
 */
export function movers(ask: Ask): readonly Member[] {
  if (!startsPlacement(ask)) return nobody;
  if (ask.living.size === 0) return ask.referral.legal.moveReason === null ? nobody : ask.members;
  return ask.members.filter((member) => ask.living.has(member.child.id) && !livesHere(ask, member));
}

/** Immediate risk, or any other emergency (reg 10(3)); an emergency search with no reason on record is one. */
export const movesInEmergency = ({ referral: { legal, urgency } }: Ask): boolean =>
  legal.moveReason === null ? urgency === 'emergency' : legal.moveReason !== 'planned';

/** CPR reg 48: within its limits a series of short breaks is under lighter regulations (practice L35). */
export const underRegulation48 = ({ referral }: Ask): boolean =>
  referral.legal.regime === 'short-breaks' && breaksOf(referral).under === 'regulation-48';

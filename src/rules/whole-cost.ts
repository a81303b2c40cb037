// The whole weekly cost of an option: fee, school travel and contact travel, gross. Whole pence.

import { addWeekly, type PencePerWeek, pencePerWeek } from '#src/domain/index';
import type { Ask } from './ask.js';
import { travel } from './facts/travel.js';

export interface WholeCost {
  /** For all the children asked about. Null when it is not recorded, or the offer names no price. */
  readonly fee: PencePerWeek | null;
  readonly schoolTravel: PencePerWeek;
  readonly contactTravel: PencePerWeek;
  /** Null when the fee, or a place travelled to, is not known. */
  readonly total: PencePerWeek | null;
  /** What health and education pay towards the whole referral: shown, never ranked (practice 2.3). */
  readonly contributions: { readonly health: PencePerWeek; readonly education: PencePerWeek } | null;
  /** What this placement adds to spend: no fee for a place already paid for. Shown, never ranked. */
  readonly marginalCash: PencePerWeek | null;
}

export function wholeCost(ask: Ask): WholeCost {
  const { school, contact, complete } = travel(ask);
  const fee = feeOf(ask);
  const withTravel = (amount: PencePerWeek | null) =>
    amount === null || !complete ? null : addWeekly(amount, school, contact);
  const pays = ask.referral.contributions;
  return {
    fee,
    schoolTravel: school,
    contactTravel: contact,
    total: withTravel(fee),
    contributions:
      pays === null ? null : { health: pencePerWeek(pays.healthPence), education: pencePerWeek(pays.educationPence) },
    marginalCash: withTravel(ask.home.alreadyPaid ? pencePerWeek(0) : fee),
  };
}

/** An offer's price stands in place of the fee on record; both are per child. */
export function feeOf(ask: Ask): PencePerWeek | null {
  const each = ask.offer === null ? ask.home.fee : ask.offer.price;
  return each === null ? null : pencePerWeek(each * ask.members.length);
}

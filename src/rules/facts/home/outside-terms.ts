// CPR reg 23: in an emergency an approved foster carer may have a child outside their terms, for six working days.

import { isFosterHome, type Verdict, workingDaysIncluding } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { inForceOn } from '../../entry.js';
import { gateFor } from '../../gate.js';
import { outsideTermsAllowed } from '../../law/terms/outside-terms.gates.js';
import { met } from '../../verdicts.js';
import { once } from '../once.js';
import { allSiblings, livingThereWith, mostAtOnce } from '../who-would-live-there.js';

const WORKING_DAYS = 6;

/** Approved carers only: neither a temporary approval nor the conditions of a home's registration are terms of approval. */
const mayBeOutside = ({ referral, home, startOn }: Ask): boolean =>
  referral.urgency === 'emergency' &&
  home.registration.status === 'approved' &&
  isFosterHome(home.type) &&
  (home.type !== 'host-family' || home.fosterApproved === true) &&
  inForceOn(outsideTermsAllowed, startOn);

/** The day the child comes is counted, if it is a working day: of two readings, the one that ends earlier (practice L19). */
const bridge = once((ask: Ask) => {
  const until = workingDaysIncluding(ask.startOn, WORKING_DAYS);
  return {
    reason: { code: 'outside-terms-for-six-working-days', until },
    extras: {
      gates: [gateFor(outsideTermsAllowed, ask, { until })],
      support: [{ code: 'bridging', until }],
    },
  } as const;
});

/** A verdict that the terms are broken, or what an emergency makes of it: lawful for a time, and a bridge. */
export function outsideTerms(ask: Ask, outside: Verdict): Verdict {
  if (!mayBeOutside(ask)) return outside;
  const { reason, extras } = bridge(ask);
  return met([...outside.reasons, reason], 1, extras);
}

/** More children than the terms allow, and no more than the usual limit, which nothing here lifts: it leaves brothers and sisters out (Sch 7 para 3). */
export const mayBeOverNumber = (ask: Ask): boolean =>
  mayBeOutside(ask) && (mostAtOnce(ask) <= ask.policy.usualLimit || allSiblings(ask, livingThereWith(ask)));

/** Places to fill. One that is promised or withheld is nobody's to fill, in an emergency too. */
export const placesInEmergency = (ask: Ask, places: number | null, promised: number): number | null =>
  places !== null && promised === 0 && mayBeOverNumber(ask)
    ? Math.max(places, ask.policy.usualLimit, mostAtOnce(ask))
    : places;

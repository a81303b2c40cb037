// Temporary approval of a relative or friend (CPR 2010 regs 24-25): may it be given, and has it run out?

import { addDays, type Registration, type Verdict } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { broken, met, unknown } from '../verdicts.js';

/** Reg 24(1): up to 16 weeks; reg 25: extended once by up to 8. */
const WEEKS = 16;
const EXTENDED_WEEKS = 24;

/** A home nobody has approved: only a connected person may be, tonight. */
export function unapproved({ home, family }: Ask): Verdict {
  if (home.type !== 'connected-person' || family?.route !== 'reg-24-tonight') return broken([{ code: 'not-approved' }]);
  return met([{ code: 'temporary-approval-possible', weeks: WEEKS }], 1, {
    gates: [
      { code: 'reg-24-temporary-approval', role: 'nominated-officer', record: 'reg-24-assessment', canBeTonight: true },
    ],
  });
}

/** Approved under regulation 24, with or without its dates on record. */
export function temporary({ home, startOn }: Ask, { from, to }: Registration): Verdict {
  if (home.type !== 'connected-person') return broken([{ code: 'temporary-approval-only-for-family' }]);
  if (to === null && from === null)
    return unknown([{ code: 'temporary-approval-undated' }], [ask('when-was-temporary-approval')]);
  const end = to ?? addDays(from ?? startOn, WEEKS * 7);
  if (startOn < end) return met([{ code: 'temporarily-approved', to: end }]);
  if (to === null && startOn < addDays(from ?? startOn, EXTENDED_WEEKS * 7))
    return unknown([{ code: 'temporary-approval-may-be-extended', to: end }], [ask('was-temporary-approval-extended')]);
  return broken([{ code: 'temporary-approval-over', to: end }]);
}

const ask = (code: 'when-was-temporary-approval' | 'was-temporary-approval-extended') =>
  ({ code, who: 'supervising-social-worker' }) as const;

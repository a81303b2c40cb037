// Temporary approval as a foster carer (CPR 2010 regs 24-25A): may it be given, and has it run out?

import { addDays, type Day, type Registration, type Verdict } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { inForceOn } from '../entry.js';
import { gateFor } from '../gate.js';
import { adopterApproval } from '../law/home/approval/adopter-approval.gates.js';
import { approvalExtended, temporaryApproval } from '../law/home/approval/temporary-approval.gates.js';
import { broken, met, unknown } from '../verdicts.js';

/** Reg 24(1): up to 16 weeks; reg 25: extended once by up to 8. */
const WEEKS = 16;
const EXTENDED_WEEKS = 24;

/** The last day of so many weeks, the first of them being `from`. */
const lastOf = (weeks: number, from: Day): Day => addDays(from, weeks * 7 - 1);

/** A home nobody has approved: only a connected person may be, tonight, or a person approved to adopt this child. */
export function unapproved(ask: Ask): Verdict {
  const { home, family, startOn } = ask;
  if (home.type === 'connected-person' && family?.route === 'reg-24-tonight')
    return met([{ code: 'temporary-approval-possible', weeks: WEEKS }], 1, {
      gates: [gateFor(temporaryApproval, ask, { until: lastOf(WEEKS, startOn) })],
    });
  if (home.adopters !== 'prospective-adopter' || !inForceOn(adopterApproval, startOn)) return notApproved;
  return isNamed(ask) ? met(adopterPossible, 1, { gates: [gateFor(adopterApproval, ask)] }) : notTheirs;
}

const notApproved = broken([{ code: 'not-approved' }]);
const notTheirs = broken([{ code: 'adopter-of-other-children' }]);
const adopterPossible = [{ code: 'adopter-may-be-approved' }] as const;

/** Every child is one they were put forward for: as a candidate of this referral, or by name in what panel agreed. */
const isNamed = ({ home, family, members }: Ask): boolean =>
  members.every(
    ({ child: { id } }) =>
      family?.childIds.includes(id) || home.clauses.some((clause) => clause.namedChildren.includes(id)),
  );

/** Approved under regulation 24, with or without its dates on record. */
export function temporary(ask: Ask, { from, to }: Registration): Verdict {
  const { home, startOn } = ask;
  if (home.type !== 'connected-person') return broken([{ code: 'temporary-approval-only-for-family' }]);
  if (to === null && from === null)
    return unknown([{ code: 'temporary-approval-undated' }], [asking('when-was-temporary-approval')]);
  const end = to ?? addDays(from ?? startOn, WEEKS * 7);
  if (startOn < end) return met([{ code: 'temporarily-approved', to: end }]);
  if (to !== null || from === null || startOn > lastOf(EXTENDED_WEEKS, from))
    return broken([{ code: 'temporary-approval-over', to: end }]);
  return unknown(
    [{ code: 'temporary-approval-may-be-extended', to: end }],
    [asking('was-temporary-approval-extended')],
    { gates: [gateFor(approvalExtended, ask, { until: lastOf(EXTENDED_WEEKS, from) })] },
  );
}

const asking = (code: 'when-was-temporary-approval' | 'was-temporary-approval-extended') =>
  ({ code, who: 'supervising-social-worker' }) as const;

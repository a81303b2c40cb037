// Temporary approval as a foster carer (CPR 2010 regs 24-25A): may it be given, and has it run out?

import { addDays, type Question, type Registration, type Verdict } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { inForceOn } from '../entry.js';
import { gateFor } from '../gate.js';
import { adopterApproval } from '../law/home/approval/adopter-approval.gates.js';
import { approvalExtended, temporaryApproval } from '../law/home/approval/temporary-approval.gates.js';
import { broken, met, unknown } from '../verdicts.js';
import { EXTENDED_WEEKS, lastOf, WEEKS } from './home/approval-weeks.js';

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

/**
 * Approved under regulation 24, with or without its dates on record. It is extended once, and before it runs out; past
 * 24 weeks it stands only while an independent review is awaited (reg 25(3)).
 */
export function temporary(ask: Ask, { from, to }: Registration): Verdict {
  const { home, startOn, asAt } = ask;
  if (home.type !== 'connected-person') return broken([{ code: 'temporary-approval-only-for-family' }]);
  const usual = from === null ? null : addDays(from, WEEKS * 7);
  const end = to ?? usual;
  if (end === null) return unknown([{ code: 'temporary-approval-undated' }], [asking('when-was-temporary-approval')]);
  const until = addDays(end, -1);
  if (startOn < end)
    return from !== null && startOn > lastOf(EXTENDED_WEEKS, from)
      ? unknown([{ code: 'temporary-approval-longer-than-law', to: until }], [asking('is-a-review-awaited')])
      : met([{ code: 'temporarily-approved', to: until }]);
  const extended = addDays(end, (EXTENDED_WEEKS - WEEKS) * 7 - 1);
  const ranOutUnextended = to !== null && to <= asAt;
  if (ranOutUnextended || (usual !== null && end > usual) || startOn > extended)
    return broken([{ code: 'temporary-approval-over', to: until }]);
  return unknown(
    [{ code: 'temporary-approval-may-be-extended', to: until }],
    [asking('was-temporary-approval-extended')],
    asAt < end ? { gates: [gateFor(approvalExtended, ask, { until: extended })] } : {},
  );
}

const asking = (
  code: 'when-was-temporary-approval' | 'was-temporary-approval-extended' | 'is-a-review-awaited',
): Question => ({ code, who: 'supervising-social-worker' });

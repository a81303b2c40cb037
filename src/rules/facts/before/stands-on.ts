// What a basis and its ending say of a placement that starts on a day: it stands, runs out within it, or has run out.

import type { Day, LegalBasis, Moment, Verdict } from '#src/domain/index';
import { nextLegalBasis } from '../../law/before/basis/legal-basis.gates.js';
import { broken, met, unknown } from '../../verdicts.js';
import { following } from './following.js';
import { type Ending, lastDayOf, startOf } from './legal-basis.js';

/** It must stand on some part of the start day: at which minute a child arrives, nobody says. */
export function standsOn(basis: LegalBasis, ending: Ending, startOn: Day): Verdict {
  if (ending.kind === 'none') return met([{ code: 'legal-basis-stands', basis }]);
  if (ending.kind === 'start-not-recorded')
    return unknown(
      [{ code: 'legal-basis-start-not-recorded', basis }],
      [{ code: 'when-did-the-legal-basis-begin', who: 'social-worker' }],
    );
  const { at } = ending;
  if (ending.kind === 'longer-than-law')
    return unknown(
      [{ code: 'legal-basis-longer-than-law', basis, until: at }],
      [{ code: 'when-does-the-order-end', who: 'legal' }],
    );
  const start = startOf(startOn);
  if (at > start) return runsOut(basis, at);
  if (ending.kind === 'ends') return broken([{ code: 'legal-basis-over', basis, since: at }]);
  return ending.latest > start
    ? unknown(
        [{ code: 'legal-basis-may-be-extended', basis, until: at }],
        [{ code: 'was-the-order-extended', who: 'legal' }],
      )
    : broken([{ code: 'legal-basis-over', basis, since: ending.latest }]);
}

/** A remand, a night under PACE and a sentence end at court, and are not for the council to replace. */
const endsAtCourt = (basis: LegalBasis): boolean => basis === 'remand' || basis === 'pace' || basis === 'sentence';

function runsOut(basis: LegalBasis, until: Moment): Verdict {
  const reasons = [{ code: 'legal-basis-until', basis, until }] as const;
  if (endsAtCourt(basis)) return met(reasons);
  const lastDay = lastDayOf(until);
  return met(reasons, 1, { gates: [following(nextLegalBasis, lastDay, lastDay)] });
}

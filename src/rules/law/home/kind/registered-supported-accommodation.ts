// CPR reg 27C: from 28 October 2023 a 16 or 17 year old lives in supported accommodation only if it is registered.

import { day, nationOf, type Registration, ruleId } from '#src/domain/index';
import type { Ask } from '../../../ask.js';
import { isSupportedAccommodation } from '../../../facts/home/support.js';
import { never, type Rule } from '../../../rule.js';
import { broken, met, notApplicable, unknown } from '../../../verdicts.js';

const COMMENCED = day('2023-10-28');
/** Nobody has verified how long an application of that time could stay undecided: two years are all that is claimed. */
const UNDECIDED_UNTIL = day('2025-10-28');
const inForce = met([{ code: 'registration-in-force' }]);
/** Wales and Scotland have lists of their own in the regulation, and it is none of Ofsted's there (practice L26). */
const allowedThere = [{ code: 'may-a-young-person-be-placed-there', who: 'legal' }] as const;

export const registeredSupportedAccommodation: Rule = {
  id: ruleId('registered-supported-accommodation'),
  rows: ['L27'],
  title: 'Supported accommodation registered',
  sentence: 'Supported accommodation is registered with Ofsted on the day a young person moves in.',
  class: 'hard',
  source: {
    title: 'Care Planning Regulations 2010; SI 2023/416',
    section: 'reg 27C (SI 2023/416 reg 36); reg 44',
    provenance: 'read',
  },
  inForce: { from: COMMENCED, to: null },
  departure: 'Nobody.',
  essentialByDefault: never,
  judge({ home, startOn }: Ask) {
    if (!isSupportedAccommodation(home)) return notApplicable();
    const { status, from, to } = home.registration;
    if (status === 'applied') return applied(home.registration, startOn);
    if (status === 'suspended') return broken([{ code: 'registration-suspended' }]);
    if (status === 'ended') return broken([{ code: 'registration-ended' }]);
    if (status !== 'approved') return broken([{ code: 'not-approved' }]);
    if (from !== null && startOn < from) return broken([{ code: 'registration-not-yet', from }]);
    if (to !== null && to <= startOn) return broken([{ code: 'registration-over', to }]);
    const nation = nationOf(home.at.authority);
    return nation === 'england' ? inForce : unknown([{ code: 'registered-elsewhere', nation }], allowedThere);
  },
};

/**
 * SI 2023/416 reg 44: who applied before commencement could go on until decided. An application is otherwise no
 * registration, and one of 2023 that still reads "applied" years later is refused until the record is put right.
 */
const applied = ({ appliedOn }: Registration, startOn: Ask['startOn']) =>
  appliedOn !== null && appliedOn < COMMENCED && startOn < UNDECIDED_UNTIL
    ? met([{ code: 'registration-undecided', appliedOn }])
    : broken([{ code: 'registration-applied-for' }]);

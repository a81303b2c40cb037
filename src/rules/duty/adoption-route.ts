// s22C(9B): where adoption is being considered, a relative or friend is considered first, then a carer approved to adopt too.

import { isFosterHome, ruleId } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { always } from '../entry.js';
import { adoptionTurnsOff } from '../facts/adoption.js';
import { never, type Rule } from '../rule.js';
import { childrenAct } from '../sources.js';
import { broken, met, notApplicable, unknown } from '../verdicts.js';

const relative = met([{ code: 'connected-person-considered-first' }]);
const earlyPermanence = met([{ code: 'early-permanence-home' }]);
const another = broken([{ code: 'not-an-early-permanence-home' }]);
const notRecorded = unknown(
  [{ code: 'approval-to-adopt-not-recorded' }],
  [{ code: 'is-the-carer-approved-to-adopt', who: 'supervising-social-worker' }],
);

/** A duty to consider, and no bar: it has no points, and another home is chosen with the reason on record. */
export const adoptionRoute: Rule = {
  id: ruleId('adoption-route'),
  rows: ['L7'],
  title: 'Where adoption is considered',
  sentence:
    'Where adoption is being considered, a relative or friend is considered first, and then a foster carer who could adopt.',
  class: 'duty',
  source: childrenAct('s22C(9A)-(9C)', 'read'),
  inForce: always,
  departure: 'The social worker, who records that both were considered and why neither is the most appropriate.',
  essentialByDefault: never,
  judge(ask: Ask) {
    if (!adoptionTurnsOff(ask)) return notApplicable();
    const { type, adopters } = ask.home;
    if (type === 'connected-person') return relative;
    // One approved only to adopt may be approved to foster for this child (reg 25A), and is then such a carer.
    if (adopters === 'dual-approved' || adopters === 'prospective-adopter') return earlyPermanence;
    return adopters === null && isFosterHome(type) ? notRecorded : another;
  },
};

// Nobody lives in a home that is not approved or registered on the day; family may be approved tonight (reg 24).

import { ruleId } from '#src/domain/index';
import type { Ask } from '../../../ask.js';
import { always } from '../../../entry.js';
import { isSupportedAccommodation } from '../../../facts/home/support.js';
import { temporary, unapproved } from '../../../facts/temporary-approval.js';
import { never, type Rule } from '../../../rule.js';
import { broken, met, notApplicable } from '../../../verdicts.js';

const inForce = met([{ code: 'registration-in-force' }]);

export const registrationInForce: Rule = {
  id: ruleId('registration-in-force'),
  rows: ['L18', 'L20', 'L21', 'L22', 'L33'],
  title: 'Registration in force',
  sentence: 'A home is approved or registered on the day a child goes to live there.',
  class: 'hard',
  source: {
    title: 'Care Standards Act 2000; Care Planning Regulations 2010',
    section: 's11; regs 22, 24-25A',
    provenance: 'not-verified',
  },
  inForce: always,
  departure:
    'Nobody: a court that authorises a deprivation of liberty registers nothing by it. The nominated officer may approve ' +
    'a relative or friend for up to 16 weeks, and a person approved to adopt for a child who is named.',
  essentialByDefault: never,
  judge(ask: Ask) {
    const { home, startOn } = ask;
    const { status, from, to } = home.registration;
    // Supported accommodation, lodgings too, has its own rule, with its own date; nobody approves or registers a parent.
    if (isSupportedAccommodation(home) || home.type === 'parent') return notApplicable();
    if (status === 'unapproved') return unapproved(ask);
    if (status === 'applied') return broken([{ code: 'registration-applied-for' }]);
    if (status === 'suspended') return broken([{ code: 'registration-suspended' }]);
    if (status === 'ended') return broken([{ code: 'registration-ended' }]);
    if (from !== null && startOn < from) return broken([{ code: 'registration-not-yet', from }]);
    if (status === 'temporarily-approved') return temporary(ask, home.registration);
    return to !== null && to <= startOn ? broken([{ code: 'registration-over', to }]) : inForce;
  },
};

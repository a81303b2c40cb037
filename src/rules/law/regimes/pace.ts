// PACE s38(6), Children Act s21(2)(b): when the police ask for a bed that is not secure, one must be found.

import { addWorkingDays, ageOn, type Reason, ruleId, type Verdict } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { always } from '../../entry.js';
import { gateFor } from '../../gate.js';
import { never, type Rule } from '../../rule.js';
import { broken, met, notApplicable, unknown } from '../../verdicts.js';
import { paceRecord, paceSecure } from './pace.gates.js';

const OF_AGE = { from: 10, to: 17 };
/** PACE s38(6): secure accommodation only from this age. */
const SECURE_FROM = 12;
const duty = { code: 'pace-duty-absolute' } as const;
const askCustody = { code: 'was-secure-asked-for', who: 'social-worker' } as const;

/** Nothing here may keep a child in a cell: every line of the record may follow, and both gates can be closed tonight. */
export const pace: Rule = {
  id: ruleId('pace'),
  rows: ['M3'],
  title: 'Bed in place of a cell',
  sentence: 'A child charged and refused bail is given a bed in place of a cell whenever the police ask for one.',
  class: 'gated',
  source: {
    title: 'Police and Criminal Evidence Act 1984; Children Act 1989',
    section: 's38(6); s21(2)(b)',
    provenance: 'excerpt',
  },
  inForce: always,
  departure: 'Nobody: the duty is absolute, and only the custody officer may certify that a move is impracticable.',
  essentialByDefault: never,
  judge(ask: Ask): Verdict {
    const { regime, secureRequested } = ask.referral.legal;
    if (regime !== 'pace') return notApplicable();
    const ages = ask.members.map(({ child }) => ageOn(child.bornOn, ask.startOn));
    const outside = ages.find((age) => age < OF_AGE.from || age > OF_AGE.to);
    if (outside !== undefined) return broken([{ code: 'not-of-age-for-pace', age: outside }]);
    // Always tonight's, whatever urgency the referral was given.
    const tonight: Ask = { ...ask, referral: { ...ask.referral, urgency: 'emergency' } };
    const until = addWorkingDays(ask.startOn, 1);
    const extras = { gates: [gateFor(paceRecord, tonight)], support: [{ code: 'bridging', until } as const] };
    const bed: Reason = { code: 'pace-bed-until-court', until };
    if (secureRequested === null) return unknown([{ code: 'pace-secure-not-known' }, bed], [askCustody], extras);
    const young = ages.find((age) => age < SECURE_FROM);
    if (!secureRequested) return met([duty, bed], 1, extras);
    if (young !== undefined) return met([{ code: 'too-young-for-secure', age: young }, duty, bed], 1, extras);
    const gates = [...extras.gates, gateFor(paceSecure, tonight)];
    return met([{ code: 'pace-secure-requested' }, bed], 1, { ...extras, gates });
  },
};

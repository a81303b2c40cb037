// CPR reg 26: an independent fostering agency may act for the council only under an agreement: a contract, or one made first.

import { ruleId } from '#src/domain/index';
import type { Ask } from '../../../ask.js';
import { isAgencyCarer } from '../../../facts/home/whose-carers.js';
import { allLiveThere } from '../../../facts/staying.js';
import { gateFor } from '../../../gate.js';
import { never, type Rule } from '../../../rule.js';
import { carePlanning, since2011 } from '../../../sources.js';
import { met, notApplicable, unknown } from '../../../verdicts.js';
import { agencyAgreementMade } from './agency-agreement.gates.js';

const inPlace = met([{ code: 'agreement-with-agency' }]);
const none = [{ code: 'no-agreement-with-agency' }] as const;
const notKnown = unknown(
  [{ code: 'agreement-with-agency-not-known' }],
  [{ code: 'is-there-an-agreement-with-the-agency', who: 'commissioning' }],
);

/** A block contract, a framework and a dynamic purchasing system are agreements already; spot is one still to be made. */
export const agencyAgreement: Rule = {
  id: ruleId('agency-agreement'),
  rows: ['L24'],
  title: 'Agreement with the agency',
  sentence: 'A fostering agency has an agreement with the council before a child moves in with its carers.',
  class: 'hard',
  source: carePlanning('reg 26', 'excerpt'),
  inForce: since2011,
  departure: 'Nobody; the commissioning team makes the agreement first.',
  essentialByDefault: never,
  judge(ask: Ask) {
    if (!isAgencyCarer(ask)) return notApplicable();
    const route = ask.provider?.route ?? null;
    if (route === 'spot')
      return allLiveThere(ask) ? notApplicable() : met(none, 1, { gates: [gateFor(agencyAgreementMade, ask)] });
    return route === null || route === 'in-house' ? notKnown : inPlace;
  },
};

// CPR reg 22(3): carers approved by another provider, or who have another authority's child, need its consent too.

import { isFosterHome, ruleId, sameAuthority } from '#src/domain/index';
import type { Ask } from '../../../ask.js';
import { isAgencyCarer } from '../../../facts/home/whose-carers.js';
import { allLiveThere } from '../../../facts/staying.js';
import { otherResidents } from '../../../facts/who-would-live-there.js';
import { gateFor } from '../../../gate.js';
import { never, type Rule } from '../../../rule.js';
import { carePlanning, since2011 } from '../../../sources.js';
import { met, notApplicable } from '../../../verdicts.js';
import { consentsGiven } from './other-authority-consent.gates.js';

const approvedElsewhere = [{ code: 'approved-by-another-provider' }] as const;
const consentNeeded = [{ code: 'another-authority-to-consent' }] as const;
const ofAgency: readonly string[] = [];
/** The agency's own consent is its offer. */
const ofAgencyWithOffer = ['provider-consents'] as const;
/** The council's own carers: their agreement was signed when the council approved them. */
const ofOwn = ['provider-consents', 'foster-care-agreement'] as const;

/** Which authority, and which child, is never said: of an agency's carers the same is asked whoever lives there. */
export const otherAuthorityConsent: Rule = {
  id: ruleId('other-authority-consent'),
  rows: ['L18'],
  title: 'Consents to the foster home',
  sentence:
    "Carers whom another provider approved, or who care for another authority's child, take a child only once that provider or authority consents.",
  class: 'gated',
  source: carePlanning('reg 22(3)', 'excerpt'),
  inForce: since2011,
  departure: 'Nobody; the other authority or the agency consents, and that is recorded.',
  essentialByDefault: never,
  judge(ask: Ask) {
    if (!isFosterHome(ask.home.type)) return notApplicable();
    const agency = isAgencyCarer(ask);
    if ((!agency && !hasAnothersChild(ask)) || allLiveThere(ask)) return notApplicable();
    if (!agency) return met(consentNeeded, 1, { gates: [gateFor(consentsGiven, ask, { without: ofOwn })] });
    const without = ask.offer === null ? ofAgency : ofAgencyWithOffer;
    return met(approvedElsewhere, 1, { gates: [gateFor(consentsGiven, ask, { role: 'provider', without })] });
  },
};

const hasAnothersChild = (ask: Ask): boolean =>
  otherResidents(ask).some(({ placement: { placedBy } }) => placedBy !== null && !isOurs(ask, placedBy));

const isOurs = ({ council }: Ask, authority: string): boolean =>
  council.authority !== null && sameAuthority(authority, council.authority);

// Sources and departures that several entries share.

import { day } from '#src/domain/index';
import type { InForce, Source } from './entry.js';

/** Not law at all: what must be true of the home for anyone to live there. */
export const plainFact: Source = { title: 'A fact of the home', section: null, provenance: 'local-policy' };

/** Whom a carer is approved for, or a home registered for: nobody lives there outside it. */
export const termsOrConditions: Source = {
  title: 'Care Planning Regulations 2010; Care Standards Act 2000 (conditions of registration)',
  section: 'reg 22(3); s13(3)',
  provenance: 'not-verified',
};

export const departureFromTerms =
  'For foster care in an emergency, the fostering manager, for up to 6 working days and with the reason recorded. ' +
  'For a registered home, nobody until Ofsted varies the condition.';

/** The council's own practice, to be replaced by its own document. */
export const councilPolicy = (about: string): Source => ({
  title: `Council policy: ${about}`,
  section: null,
  provenance: 'local-policy',
});

/** The Care Planning, Placement and Case Review (England) Regulations 2010. */
export const carePlanning = (section: string, provenance: Source['provenance']): Source => ({
  title: 'Care Planning Regulations 2010',
  section,
  provenance,
});

export const childrenAct = (section: string, provenance: Source['provenance']): Source => ({
  title: 'Children Act 1989',
  section,
  provenance,
});

/** s22C and the Care Planning Regulations came into force together; earlier placements stood under the 1991 regulations. */
export const since2011: InForce = { from: day('2011-04-01'), to: null };

// Children Act 1989 Sch 2 para 19: Scotland and Northern Ireland need a court, or consents. Wales is out of area, as usual.

import { isFosterHome, type Nation, nationOf, type Reason, ruleId, type Verdict } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { always } from '../../entry.js';
import { basisOf, isInCare, mayBePlacedForAdoption } from '../../facts/before/legal-basis.js';
import { allLiveThere } from '../../facts/staying.js';
import { gateFor } from '../../gate.js';
import { never, type Rule } from '../../rule.js';
import { met, notApplicable } from '../../verdicts.js';
import { outsideAgreed } from './outside-england-and-wales.gates.js';

const forCourt = { without: ['pr-consents'] } as const;
const forParents = { role: 'legal', without: ['court-approved'] } as const;

export const outsideEnglandAndWales: Rule = {
  id: ruleId('outside-england-and-wales'),
  rows: ['L15'],
  title: 'Outside England and Wales',
  sentence:
    'A child lives outside England and Wales only once a court has approved it or those with parental responsibility have consented.',
  class: 'gated',
  source: {
    title: 'Children Act 1989; Care Planning Regulations 2010',
    section: 'Sch 2 para 19; reg 12',
    provenance: 'not-verified',
  },
  inForce: always,
  departure:
    'Nobody here: a court decides for a child in care, and everyone with parental responsibility for any other child.',
  essentialByDefault: never,
  judge(ask: Ask): Verdict {
    const { authority } = ask.home.at;
    if (authority === ask.council.authority) return notApplicable();
    const nation = nationOf(authority);
    if (nation === 'england') return notApplicable();
    const register = registeredElsewhere(ask, nation);
    if (nation === 'wales') return register.length === 0 ? notApplicable() : met(register);
    const reasons: readonly Reason[] = [{ code: 'outside-england-and-wales', nation }, ...register];
    if (allLiveThere(ask)) return met(reasons);
    const over = isForCourt(ask) ? forCourt : forParents;
    return met(reasons, 1, { gates: [gateFor(outsideAgreed, ask, over)] });
  },
};

/** Care orders, interim ones too, and orders made on the way to adoption. */
function isForCourt({ referral }: Ask): boolean {
  const basis = basisOf(referral.legalStatus);
  return isInCare(basis) || mayBePlacedForAdoption(basis);
}

/** Ofsted registers homes in England only; a household is approved by its fostering service wherever it is. */
const registeredElsewhere = ({ home: { type } }: Ask, nation: Exclude<Nation, 'england'>): readonly Reason[] =>
  isFosterHome(type) || type === 'parent' ? [] : [{ code: 'registered-elsewhere', nation }];

// LASPO 2012: a child refused bail is remanded to the authority the court designates, and is looked after by it.

import { day, ruleId, sameAuthority, type Verdict } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { gateFor } from '../../gate.js';
import { never, type Rule } from '../../rule.js';
import { met, notApplicable, unknown } from '../../verdicts.js';
import { remandDesignation, remandPlan } from './remand.gates.js';

const lookedAfter = { code: 'looked-after-by-remand' } as const;
const whichAuthority = { code: 'which-authority-was-designated', who: 'court' } as const;
const whoseArea = { code: 'which-area-is-the-councils', who: 'commissioning' } as const;

export const remand: Rule = {
  id: ruleId('remand'),
  rows: ['M2'],
  title: 'Remand',
  sentence:
    'A child remanded to local authority accommodation is looked after by the authority that the court designated, under a plan for the remand.',
  class: 'gated',
  source: {
    title: 'Legal Aid, Sentencing and Punishment of Offenders Act 2012; Care Planning Regulations 2010',
    section: 'ss91, 102-104; Part 8A',
    provenance: 'excerpt',
  },
  inForce: { from: day('2012-12-03'), to: null },
  departure: 'Nobody: the court designates the authority, and only a court changes the remand.',
  essentialByDefault: never,
  judge(ask: Ask): Verdict {
    if (ask.referral.legal.regime !== 'remand') return notApplicable();
    const { designatedAuthority: authority } = ask.referral.legal;
    const plan = gateFor(remandPlan, ask);
    if (authority === null)
      return unknown([lookedAfter, { code: 'designated-authority-not-known' }], [whichAuthority], { gates: [plan] });
    if (ask.council.authority === null)
      return unknown([lookedAfter, { code: 'council-area-not-known', authority }], [whoseArea], { gates: [plan] });
    if (sameAuthority(authority, ask.council.authority)) return met([lookedAfter], 1, { gates: [plan] });
    return met([lookedAfter, { code: 'remanded-to-another-authority', authority }], 1, {
      gates: [plan, gateFor(remandDesignation, ask)],
    });
  },
};

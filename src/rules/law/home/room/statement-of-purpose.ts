// A registered home runs to its statement of purpose: outside its ages or sex, its manager must be asked.

import { ageOn, isFosterHome, type Reason, ruleId } from '#src/domain/index';
import type { Ask } from '../../../ask.js';
import { always } from '../../../entry.js';
import { yearsOutside } from '../../../facts/clause-fit.js';
import { newcomers } from '../../../facts/company/conversation.js';
import { gateFor } from '../../../gate.js';
import type { Rule } from '../../../rule.js';
import { met, notApplicable, unknown } from '../../../verdicts.js';
import { statementRevised } from './statement-of-purpose.gates.js';

const within = met([{ code: 'within-statement-of-purpose' }]);
const notRecorded = unknown(
  [{ code: 'statement-of-purpose-not-recorded' }],
  [{ code: 'what-is-the-statement-of-purpose', who: 'registered-manager' }],
);

/**
 * The manager may revise it; a condition of registration is hard, and another rule's (practice L32). Only those who
 * would move in are looked at: whoever lives there is the home's own matter.
 */
export const statementOfPurpose: Rule = {
  id: ruleId('statement-of-purpose'),
  rows: ['L32'],
  title: 'Statement of purpose',
  sentence:
    'A registered home takes a child its statement of purpose describes, or its manager first revises the statement.',
  class: 'gated',
  source: { title: "Children's Homes Regulations 2015", section: 'regs 14, 16(5), Sch 1', provenance: 'excerpt' },
  inForce: always,
  departure: 'The registered manager, by a revised statement of purpose sent to Ofsted.',
  // A statement nobody has recorded is a question to ask, not an essential shown to be open.
  essentialByDefault: ({ home }) => !isFosterHome(home.type) && home.statementOfPurpose !== null,
  judge(ask: Ask) {
    const { home, startOn } = ask;
    if (isFosterHome(home.type) || home.type === 'parent') return notApplicable();
    const joining = newcomers(ask);
    if (joining.length === 0) return notApplicable();
    if (home.statementOfPurpose === null) return notRecorded;
    const { ageFrom: from, ageTo: to, sex: purpose } = home.statementOfPurpose;
    const reasons: Reason[] = [];
    for (const { child } of joining) {
      const age = ageOn(child.bornOn, startOn);
      if (yearsOutside(home.statementOfPurpose, age) > 0) reasons.push({ code: 'outside-purpose-ages', age, from, to });
      if (purpose !== 'any' && purpose !== child.sex)
        reasons.push({ code: 'outside-purpose-sex', sex: child.sex, purpose });
    }
    if (reasons.length === 0) return within;
    return unknown(
      [{ code: 'outside-statement-of-purpose' }, ...reasons],
      [{ code: 'would-the-home-revise-its-statement', who: 'registered-manager' }],
      { gates: [gateFor(statementRevised, ask)] },
    );
  },
};

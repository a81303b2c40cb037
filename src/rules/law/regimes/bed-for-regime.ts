// Short breaks, respite, remand and beds for the police: only where the home offers a bed of that kind.

import { type Regime, ruleId, type SpecialBed } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { always } from '../../entry.js';
import { bedOffered } from '../../facts/regimes/special-beds.js';
import type { Rule } from '../../rule.js';
import { plainFact } from '../../sources.js';
import { notApplicable } from '../../verdicts.js';

/** A parent with their child has a rule of its own: there a home that takes no parent is no option at all. */
const isSpecial = (regime: Regime): regime is Exclude<SpecialBed, 'parent-and-child'> =>
  regime === 'short-breaks' || regime === 'respite' || regime === 'remand' || regime === 'pace';

/**
 * Not law: a carer who offers no such bed may still be asked, and where the duty is absolute must be. So a home is
 * never removed for it, and one that has not said is asked.
 */
export const bedForRegime: Rule = {
  id: ruleId('bed-for-regime'),
  rows: ['L35', 'M2', 'M3', 'W4'],
  title: 'Offers this kind of bed',
  sentence:
    'For a short break, respite, a remand or a child held by the police, the home is one that offers such beds.',
  class: 'policy',
  source: plainFact,
  inForce: always,
  departure: 'The placement officer, once the carer or the registered manager has agreed for this child.',
  essentialByDefault: ({ referral }) => isSpecial(referral.legal.regime),
  judge(ask: Ask) {
    const { regime } = ask.referral.legal;
    return isSpecial(regime) ? bedOffered(ask, regime) : notApplicable();
  },
};

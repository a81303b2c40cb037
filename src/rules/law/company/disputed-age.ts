// A child whose age is disputed: a child meanwhile, and not among adults, whichever the assessment finds.

import { ruleId } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { always } from '../../entry.js';
import { newcomers, whoMatches } from '../../facts/company/conversation.js';
import { gateFor } from '../../gate.js';
import type { Rule } from '../../rule.js';
import { met, notApplicable, unknown } from '../../verdicts.js';
import { ageAssessment } from './disputed-age.gates.js';

/**
 * Bedrooms are law of their own: nobody younger and no adult is roomed with the child. A younger child who lives there
 * is a matter for the matching conversation, and is not told of here.
 */
export const disputedAge: Rule = {
  id: ruleId('disputed-age'),
  rows: ['W2'],
  title: 'Age disputed',
  sentence:
    'A child whose age is disputed is treated as a child, and until it is assessed lives apart from adults and younger children.',
  class: 'gated',
  source: ageAssessment.source,
  inForce: always,
  departure: 'The social worker, who records how the child is kept safe until the assessment.',
  essentialByDefault: ({ members }) => members.some((m) => m.child.ageDisputed),
  judge(ask: Ask) {
    if (!ask.members.some((m) => m.child.ageDisputed) || !newcomers(ask).some((m) => m.child.ageDisputed))
      return notApplicable();
    const gates = [gateFor(ageAssessment, ask)];
    if (!mayHoldAdults(ask)) return met([{ code: 'age-disputed' }], 1, { gates });
    return unknown(
      [{ code: 'age-disputed' }, { code: 'adults-may-live-there' }],
      [{ code: 'do-adults-live-there', who: whoMatches(ask.home) }],
      { gates },
    );
  },
};

/**
 * Grown-ups other than the carers and those assessed with them. Supported accommodation is shared with young adults,
 * care leavers included, unless it is registered only for homes of one (category 1).
 */
function mayHoldAdults({ home }: Ask): boolean {
  if (home.type === 'supported-accommodation')
    return !home.registration.categories.every((each) => each === 1) || home.registration.categories.length === 0;
  return home.household.some(({ role }) => role === 'lodger' || role === 'staying-put-adult');
}

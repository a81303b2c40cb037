// CPR reg 27A: since 9 September 2021 nobody under 16 is placed in supported accommodation.

import { ageOn, day, type Reason, ruleId } from '#src/domain/index';
import type { Ask } from '../../../ask.js';
import { never, type Rule } from '../../../rule.js';
import { broken, met, notApplicable } from '../../../verdicts.js';

const SUPPORT_FROM = 16;
const allowed = met([{ code: 'setting-allowed' }]);

export const under16SupportedAccommodation: Rule = {
  id: ruleId('under-16-supported-accommodation'),
  rows: ['L26'],
  title: 'Under 16 in supported accommodation',
  sentence: 'A child under 16 does not live in supported accommodation.',
  class: 'hard',
  source: { title: 'Care Planning Regulations 2010', section: 'reg 27A (SI 2021/161)', provenance: 'read' },
  inForce: { from: day('2021-09-09'), to: null },
  departure: 'Nobody.',
  essentialByDefault: never,
  judge({ home, members, startOn }: Ask) {
    if (home.type !== 'supported-accommodation') return notApplicable();
    const reasons: readonly Reason[] = members
      .map((m) => ageOn(m.child.bornOn, startOn))
      .filter((age) => age < SUPPORT_FROM)
      .map((age) => ({ code: 'under-16-in-supported-accommodation', age }));
    return reasons.length === 0 ? allowed : broken(reasons);
  },
};

// SI 2023/416: supported accommodation is registered for one or more of four categories, and those are on record.

import { day, nationOf, ruleId } from '#src/domain/index';
import type { Ask } from '../../../ask.js';
import { never, type Rule } from '../../../rule.js';
import { met, notApplicable, unknown } from '../../../verdicts.js';

const notRecorded = unknown(
  [{ code: 'category-not-recorded' }],
  [{ code: 'which-categories-is-it-registered-for', who: 'provider' }],
);

/** Only the four categories can be written down, so there is a question here and never a refusal. */
export const supportedAccommodationCategory: Rule = {
  id: ruleId('supported-accommodation-category'),
  rows: ['L28'],
  title: 'Category of supported accommodation',
  sentence: 'Supported accommodation is registered for the category of accommodation that it offers.',
  class: 'hard',
  source: {
    title: 'Supported Accommodation (England) Regulations 2023',
    section: 'SI 2023/416, categories 1 to 4',
    provenance: 'excerpt',
  },
  inForce: { from: day('2023-10-28'), to: null },
  departure: 'Nobody; Ofsted may vary the registration.',
  essentialByDefault: never,
  judge({ home }: Ask) {
    const { status, categories } = home.registration;
    // What is not registered has no category: that it is not is another rule's.
    if (home.type !== 'supported-accommodation' || status !== 'approved') return notApplicable();
    if (nationOf(home.at.authority) !== 'england') return notApplicable();
    return categories.length === 0 ? notRecorded : met([{ code: 'registered-categories', categories }]);
  },
};

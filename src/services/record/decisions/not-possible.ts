// Why an option may not be put forward or confirmed at this moment, as a refusal a person can act on.

import type { Lodged } from '#src/matching/index';
import type { ActRefusal } from '../refusal.js';

export function notPossible(lodged: Exclude<Lodged, { readonly state: 'possible' }>): ActRefusal {
  switch (lodged.state) {
    case 'refused-by-law':
      return { code: 'law-refuses', home: lodged.home, rules: lodged.rules };
    case 'to-ask':
      return { code: 'wrong-state', subject: lodged.home, state: 'to-ask', expected: ['offered'] };
    case 'withheld':
      return { code: 'wrong-state', subject: lodged.home, state: 'withheld', expected: ['family-question-answered'] };
    case 'routed-out':
      return { code: 'wrong-state', subject: lodged.to.why, state: 'routed-out', expected: [lodged.to.to] };
    case 'unknown':
      return { code: 'not-found', what: lodged.what, asked: lodged.id };
  }
}

// Who would live together, in words; of those who live there already, nothing.

import type { CompanyReason } from '#src/services/index';
import { miles, straightMiles } from '../amounts.js';
import { soloWords } from './household.js';
import type { Words } from './table.js';

export const companyWords: Words<CompanyReason> = {
  'newcomers-must-not-live-together': () => 'two of these children must not live together',
  'home-says-cannot': () => 'the home has considered it, and says that they cannot live together there',
  'impact-assessed': () => 'the home has considered it, and says that they can live together',
  'impact-assessed-with-a-plan': () => 'the home has considered it, and says that they can live together with its plan',
  'impact-not-yet-assessed': () => 'the home is still to consider the effect on the children there',
  'outside-ordered-away-places': () => 'away from every place a court has ordered the child to keep away from',
  'inside-ordered-away-place': (r) =>
    `within ${miles(r.radius)} of a place a court has ordered the child to keep away from: ${straightMiles(r.straight)}`,
  'solo-but-for-a-visit': (r) => `would be ${soloWords[r.kind]}, but for a visit that is booked`,
  'age-disputed': () => "the child's age is disputed: treated as a child until it is assessed",
  'adults-may-live-there': () => 'adults other than the carers or staff may live there',
};

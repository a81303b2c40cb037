// Connected persons, in words.

import type { FamilyReason } from '#src/services/index';
import type { Words } from './table.js';

export const familyWords: Words<FamilyReason> = {
  'connected-person': () => 'a relative, friend or other connected person',
  'connected-person-safeguarding-question': () => 'a safeguarding question is open, so this is a question first',
  'connected-first-off-adoption-considered': () => 'adoption is being considered, so the law does not put family first',
  'connected-person-of-these-children': () => 'the home of a person connected to these children',
  'connected-person-of-other-children': () => 'the home of a person connected to other children',
  'connection-not-known': () => 'whether they are connected to these children is not recorded',
};

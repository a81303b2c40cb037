// Connected persons, in words.

import type { FamilyReason } from '#src/services/index';
import type { Words } from './table.js';

export const familyWords: Words<FamilyReason> = {
  'connected-person': () => 'a relative, friend or other connected person',
  'connected-person-safeguarding-question': () => 'a safeguarding question is open, and is to be answered first',
  'connected-first-off-adoption-considered': () =>
    'adoption is being considered: family is still considered first, without a preference in law',
  'connected-person-of-these-children': () => 'the home of a person connected to these children',
  'connected-person-of-other-children': () => 'the home of a person connected to other children',
  'connection-not-known': () => 'whether they are connected to these children is not recorded',
  'connected-person-considered-first': () => 'a connected person, considered first where adoption is being considered',
  'early-permanence-home': () => 'the carers are approved to adopt, so the child need not move again',
  'not-an-early-permanence-home': () => 'adoption is being considered, and these carers are not approved to adopt',
  'approval-to-adopt-not-recorded': () => 'whether the carers are approved to adopt is not recorded',
};

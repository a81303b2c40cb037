// The home's approval, terms and place, in words.

import type { StandingReason } from '#src/services/index';
import type { Words } from './table.js';

export const standingWords: Words<StandingReason> = {
  'other-arrangements': () => 'supported accommodation or lodgings: to be found suitable, and visited, first',
  'ready-for-support': () => 'assessed as ready for support, and wants it',
  'not-ready-for-support': () => 'assessed as not yet ready for support in place of care',
  'does-not-want-support': () => 'the young person does not want support in place of care',
  'readiness-not-assessed': () => 'whether the young person is ready for support is not assessed',
  'view-of-support-not-recorded': () => 'whether the young person wants support in place of care is not recorded',
  'agreement-with-agency': () => 'an agreement with the agency is in place',
  'no-agreement-with-agency': () => 'a spot purchase: no agreement with the agency yet',
  'agreement-with-agency-not-known': () => 'whether there is an agreement with the agency is not recorded',
  'approved-by-another-provider': () => 'the carers are approved by another provider, which is to confirm who consents',
  'another-authority-to-consent': () => 'another authority with a child there is to consent',
};

// Registration, approval and kinds of setting, in words.

import type { RegistrationReason } from '#src/services/index';
import { dayText, list } from '../amounts.js';
import type { Words } from './table.js';

export const registrationWords: Words<RegistrationReason> = {
  'registration-in-force': () => 'approved or registered on that day',
  'registration-not-yet': (r) => `approved or registered only from ${dayText(r.from)}`,
  'registration-over': (r) => `approval or registration ended on ${dayText(r.to)}`,
  'registration-applied-for': () => 'registration applied for, not granted',
  'registration-suspended': () => 'registration suspended',
  'registration-ended': () => 'approval or registration has ended',
  'not-approved': () => 'not approved',
  'temporarily-approved': (r) => `temporarily approved (regulation 24) until ${dayText(r.to)}`,
  'temporary-approval-over': (r) => `temporary approval ended on ${dayText(r.to)}`,
  'temporary-approval-may-be-extended': (r) => `temporary approval to ${dayText(r.to)}, and no extension is recorded`,
  'temporary-approval-longer-than-law': (r) =>
    `temporary approval is recorded to ${dayText(r.to)}, longer than the law's 24 weeks`,
  'temporary-approval-undated': () => 'temporary approval has no dates on record',
  'temporary-approval-possible': (r) => `not yet approved; temporary approval is possible, for up to ${r.weeks} weeks`,
  'temporary-approval-only-for-family': () => 'temporary approval is for connected persons only',
  'adopter-may-be-approved': () =>
    'approved to adopt; may be approved as a foster carer for this child (regulation 25A)',
  'adopter-of-other-children': () => 'approved to adopt, but not put forward for these children',
  'setting-allowed': () => 'a kind of placement the law allows',
  'short-breaks-only': () => 'takes short breaks only',
  'host-family-not-foster-approved': (r) =>
    `aged ${r.age}: a host family that is not foster approved is for 16 and over`,
  'host-family-wrong-category': () => 'not registered for lodgings in a private home (category 4)',
  'host-family-not-registered': () => 'a host family neither foster approved nor registered for lodgings (category 4)',
  'host-family-approval-not-recorded': () => 'whether the host family is foster approved is not recorded',
  'registration-undecided': (r) =>
    `registration applied for on ${dayText(r.appliedOn)} and not yet decided: lawful in the meantime (not verified)`,
  'registered-categories': (r) =>
    `registered for ${r.categories.length === 1 ? 'category' : 'categories'} ${list(r.categories.map(String))}`,
  'category-not-recorded': () => 'which category it is registered for is not recorded',
  'under-16-in-supported-accommodation': (r) => `aged ${r.age}: supported accommodation is for 16 and 17 year olds`,
};

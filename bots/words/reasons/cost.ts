// Price, in words: whole pounds a week.

import type { CostReason } from '#src/services/index';
import { aWeek, dayText } from '../amounts.js';
import { roleWords } from '../roles.js';
import type { Words } from './table.js';

export const costWords: Words<CostReason> = {
  'cost-within-benchmark': (r) => `${aWeek(r.total)} in all, within the ${aWeek(r.benchmark)} such homes usually cost`,
  'cost-over-benchmark': (r) => `${aWeek(r.total)} in all, over the ${aWeek(r.benchmark)} such homes usually cost`,
  'spending-to-approve': (r) =>
    `${aWeek(r.total)} in all: ${roleWords[r.role]} may approve ${r.upTo === null ? 'any amount' : `up to ${aWeek(r.upTo)}`}`,
  'fee-not-recorded': () => 'the fee is not recorded',
  'travel-not-known': () => 'the cost of travel is not known: a place is not recorded',
  'benchmark-not-set': () => 'the policy has no usual cost for this kind of home',
  'offer-live': (r) => `the offer stands to the end of ${dayText(r.expires)}`,
  'offer-expired': (r) => `the offer ended on ${dayText(r.expires)}`,
  'offer-starts-later': (r) => `the offer starts only on ${dayText(r.start)}`,
};

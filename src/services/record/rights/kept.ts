// The policy rows: what is kept, on what basis, and how long. Days come from the policy; what the law says comes from the law.

import { type Kept, type KeptRow, type Policy, REG_50 } from '#src/domain/index';

export const keptUnder = ({ record: { keepDays } }: Policy): readonly Kept[] => {
  const days: Readonly<Record<KeptRow, number>> = {
    chat: keepDays.chat,
    deliveries: keepDays.deliveries,
    drafts: keepDays.drafts,
    notices: keepDays.notices,
    'job-runs': JOB_RUN_DAYS,
  };
  return [
    ...bases.map(([row, basis]) => ({ row, basis, days: days[row] })),
    { row: 'looked-after-record', basis: REG_50, days: null },
  ];
};

/** Long enough to see what ran when, should somebody ask. */
const JOB_RUN_DAYS = 30;

const bases: readonly (readonly [KeptRow, string])[] = [
  ['chat', 'storage limitation, UK GDPR art 5(1)(e): a copy, the record has what matters'],
  ['deliveries', 'storage limitation, UK GDPR art 5(1)(e): so that what comes twice is done once'],
  ['drafts', 'storage limitation, UK GDPR art 5(1)(e): a proposal that decided nothing'],
  ['notices', 'storage limitation, UK GDPR art 5(1)(e): told and done with'],
  ['job-runs', 'the installation’s own upkeep: no personal data'],
];

// Columns of what the store keeps beside the county: conversations, proposals, and the number that names the data.

import type { ChildId, Day, HomeId, ReferralId } from '#src/domain/index';

export interface ThreadMemoryRow {
  person: string;
  thread: string;
  /** Sealed JSON. */
  memory: string;
  updated_at: Date;
}

export interface DataVersionRow {
  version: number;
}

export interface ProposalRow {
  as_at: Day;
  data_version: string;
  rule_book: string;
  policy: string;
  replay: string;
  plan: { referral: ReferralId; children: ChildId[]; home: HomeId }[];
  made_at: Date;
}

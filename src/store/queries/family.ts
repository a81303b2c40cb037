// Family and friends considered for a child, before and beside everyone else.

import type { Kysely } from 'kysely';
import type { FamilyCandidate } from '#src/domain/index';
import { type Rows, upsertRows } from '../rows.js';
import type { Database } from '../tables/index.js';
import type { FamilyRow } from '../tables/referrals.js';

export const saveFamily = (db: Kysely<Database>, family: readonly FamilyCandidate[]): Promise<void> =>
  upsertRows(db, 'family_candidate', 'id', family.map(toRow));

export const familyOf = (rows: Rows<'family_candidate'>): FamilyCandidate[] => rows.family_candidate.map(fromRow);

const toRow = (person: FamilyCandidate): FamilyRow => ({
  id: person.id,
  referral_id: person.referralId,
  child_ids: person.childIds,
  relationship: person.relationship,
  asked_by: person.askedBy,
  asked_on: person.askedOn,
  willing: person.willing,
  viability: person.viability,
  household_adults: person.householdAdults,
  obstacles: person.obstacles,
  route: person.route,
  ruled_out_why: person.ruledOut?.why ?? null,
  ruled_out_by: person.ruledOut?.by ?? null,
  open_safeguarding_question: person.openSafeguardingQuestion,
  home_id: person.homeId,
});

const fromRow = (row: FamilyRow): FamilyCandidate => ({
  id: row.id,
  referralId: row.referral_id,
  childIds: row.child_ids,
  relationship: row.relationship,
  askedBy: row.asked_by,
  askedOn: row.asked_on,
  willing: row.willing,
  viability: row.viability,
  householdAdults: row.household_adults,
  obstacles: row.obstacles,
  route: row.route,
  ruledOut:
    row.ruled_out_why === null || row.ruled_out_by === null ? null : { why: row.ruled_out_why, by: row.ruled_out_by },
  openSafeguardingQuestion: row.open_safeguarding_question,
  homeId: row.home_id,
});

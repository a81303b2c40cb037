// Referrals, each with its children, how siblings are to be placed, and contact.

import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Child, ChildId, Contact, Day, Member, Referral, ReferralId, SiblingPlan } from '#src/domain/index';
import { byOwner, type Rows, replaceRows, upsertRows } from '../rows.js';
import type { Database } from '../tables/index.js';
import type { ContactRow, ReferralMemberRow, ReferralRow, SiblingPlanRow } from '../tables/referrals.js';
import { columnsOf, pointOrNull } from './points.js';

/** A referral that names its children by reference: their own facts are saved as children. */
export type ReferralToSave = Omit<Referral, 'members'> & { readonly members: readonly MemberToSave[] };
export type MemberToSave = Omit<Member, 'child'> & { readonly childId: ChildId };

export async function saveReferrals(db: Kysely<Database>, referrals: readonly ReferralToSave[]): Promise<void> {
  await upsertRows(db, 'referral', 'id', referrals.map(toRow));
  const ids = referrals.map((referral) => referral.id);
  await replaceRows(db, 'referral_member', 'referral_id', ids, referrals.flatMap(memberRows));
  await replaceRows(db, 'sibling_plan', 'referral_id', ids, referrals.flatMap(planRows));
  await replaceRows(db, 'contact', 'referral_id', ids, referrals.flatMap(contactRows));
}

export const referralTables = ['referral', 'referral_member', 'sibling_plan', 'contact'] as const;

/** Referrals that were received by that day and are open. */
export const openOn = (day: Day): RawBuilder<unknown> => sql`(status = 'open' and received_on <= ${day}::date)`;

/** By reference. */
export function referralsOf(
  held: Rows<(typeof referralTables)[number]>,
  childOf: (id: ChildId) => Child | undefined,
): Referral[] {
  const ofReferral = (row: { readonly referral_id: ReferralId }) => row.referral_id;
  const members = byOwner(held.referral_member, ofReferral, (row) => row);
  const plans = byOwner(held.sibling_plan, ofReferral, planOf);
  const contacts = byOwner(held.contact, ofReferral, contactOf);
  return held.referral.map((row) => ({
    ...fromRow(row),
    members: members(row.id).flatMap((member) => {
      const child = childOf(member.child_id);
      return child === undefined ? [] : [memberOf(member, child)];
    }),
    siblings: plans(row.id),
    contacts: contacts(row.id),
  }));
}

const toRow = (referral: ReferralToSave): ReferralRow => ({
  id: referral.id,
  urgency: referral.urgency,
  received_on: referral.receivedOn,
  needed_by: referral.neededBy,
  status: referral.status,
  legal_status: referral.legalStatus,
  legal: referral.legal,
  nearness: referral.nearness,
  nearness_why: referral.nearnessWhy,
  ...columnsOf(referral.homePoint),
  avoid: referral.avoid,
  foster: referral.suitability.foster,
  residential: referral.suitability.residential,
  supported: referral.suitability.supported,
  adult_ratio: referral.adultRatio,
  adoption_considered: referral.adoptionConsidered,
  essentials: referral.essentials,
  health_pence: referral.contributions?.healthPence ?? null,
  education_pence: referral.contributions?.educationPence ?? null,
});

const fromRow = (row: ReferralRow): Omit<Referral, 'members' | 'siblings' | 'contacts'> => ({
  id: row.id,
  urgency: row.urgency,
  receivedOn: row.received_on,
  neededBy: row.needed_by,
  status: row.status,
  legalStatus: row.legal_status,
  legal: row.legal,
  nearness: row.nearness,
  nearnessWhy: row.nearness_why,
  homePoint: pointOrNull(row),
  avoid: row.avoid,
  suitability: { foster: row.foster, residential: row.residential, supported: row.supported },
  adultRatio: row.adult_ratio,
  adoptionConsidered: row.adoption_considered,
  essentials: row.essentials,
  contributions:
    row.health_pence === null || row.education_pence === null
      ? null
      : { healthPence: row.health_pence, educationPence: row.education_pence },
});

const memberRows = (referral: ReferralToSave): ReferralMemberRow[] =>
  referral.members.map((member, position) => ({
    referral_id: referral.id,
    position,
    child_id: member.childId,
    school_id: member.school?.id ?? null,
    school_must_continue: member.school?.mustContinue ?? null,
    key_stage_4: member.keyStage4,
    alongside: member.alongside,
    solo: member.solo,
    wishes: member.wishes,
    in_their_words: member.inTheirWords,
    views_obtained: member.viewsObtained,
    ehcp: member.ehcp,
    pep_on: member.pepOn,
    health_assessed_on: member.healthAssessedOn,
    readiness: member.readiness,
  }));

const memberOf = (row: ReferralMemberRow, child: Child): Member => ({
  child,
  school:
    row.school_id === null || row.school_must_continue === null
      ? null
      : { id: row.school_id, mustContinue: row.school_must_continue },
  keyStage4: row.key_stage_4,
  alongside: row.alongside,
  solo: row.solo,
  wishes: row.wishes,
  inTheirWords: row.in_their_words,
  viewsObtained: row.views_obtained,
  ehcp: row.ehcp,
  pepOn: row.pep_on,
  healthAssessedOn: row.health_assessed_on,
  readiness: row.readiness,
});

const planRows = (referral: ReferralToSave): SiblingPlanRow[] =>
  referral.siblings.map(({ a, b, mode, source }, position) => ({
    referral_id: referral.id,
    position,
    a,
    b,
    mode,
    source,
  }));
const planOf = ({ a, b, mode, source }: SiblingPlanRow): SiblingPlan => ({ a, b, mode, source });

const contactRows = (referral: ReferralToSave): ContactRow[] =>
  referral.contacts.map((contact, position) => ({
    referral_id: referral.id,
    position,
    venue_id: contact.venueId,
    child_ids: contact.childIds,
    times_per_week: contact.timesPerWeek,
    supervised: contact.supervised,
    basis: contact.basis,
  }));
const contactOf = (row: ContactRow): Contact => ({
  venueId: row.venue_id,
  childIds: row.child_ids,
  timesPerWeek: row.times_per_week,
  supervised: row.supervised,
  basis: row.basis,
});

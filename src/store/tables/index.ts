// The tables as TypeScript has them: the columns of the migrations, typed by the domain. Written as `Row`s, read as such.

import type * as children from './children.js';
import type * as homes from './homes.js';
import type * as places from './places.js';
import type * as referrals from './referrals.js';
import type { DataVersionRow, ProposalRow, ThreadMemoryRow } from './upkeep.js';

export interface Database {
  council: places.CouncilRow;
  locality: places.LocalityRow;
  school: places.SchoolRow;
  venue: places.VenueRow;
  provider: places.ProviderRow;
  home: homes.HomeRow;
  approval_clause: homes.ClauseRow;
  exemption: homes.ExemptionRow;
  bedroom: homes.BedroomRow;
  household_member: homes.MemberRow;
  booking: homes.BookingRow;
  unavailable: homes.UnavailableRow;
  impact_assessment: homes.ImpactAssessmentRow;
  child: children.ChildRow;
  sibling_link: children.SiblingLinkRow;
  placement: children.PlacementRow;
  episode: children.EpisodeRow;
  referral: referrals.ReferralRow;
  referral_member: referrals.ReferralMemberRow;
  sibling_plan: referrals.SiblingPlanRow;
  contact: referrals.ContactRow;
  family_candidate: referrals.FamilyRow;
  offer: referrals.OfferRow;
  thread_memory: ThreadMemoryRow;
  data_version: DataVersionRow;
  proposal: ProposalRow;
}

/** A table of the county: everything but what the database keeps for itself. */
export type CountyTable = Exclude<keyof Database, 'thread_memory' | 'data_version' | 'proposal'>;

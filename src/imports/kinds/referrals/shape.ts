// A referral as what is asked for the group and for each child, and back.

import { pencePerWeek, type Referral } from '#src/domain/index';
import { pointOf } from '../../columns/checks.js';
import { latLon } from '../../columns/point.js';
import type { AvoidText } from '../../fields/items.js';
import type { Known } from '../../known.js';
import type { MemberRow, ReferralRow } from '../../rows.js';
import type { GroupCells, MemberCells, SameForGroup, SameForMember } from './columns.js';
import { legalCells, legalOf } from './legal.js';

/** What the rows of one referral ask for, made one; `group` is any of them. */
export const referralOf = (group: GroupCells, members: readonly MemberCells[], known: Known): ReferralRow => ({
  ...sameOf(group),
  members: members.map(memberOf),
  homePoint: pointOf(group.lat, group.lon),
  avoid: group.avoid.flatMap((each) => {
    const point = pointToAvoid(each, known);
    return point === null ? [] : [{ name: each.name, point, radiusMiles: each.radiusMiles, basis: each.basis }];
  }),
  legal: legalOf(group),
  suitability: { foster: group.foster, residential: group.residential, supported: group.supported },
  contributions:
    group.healthContribution === null || group.educationContribution === null
      ? null
      : { healthPence: group.healthContribution, educationPence: group.educationContribution },
});

/** Where a place to avoid is: as the file says, or as the gazetteer does; null when neither knows. */
export const pointToAvoid = (each: AvoidText, known: Known) =>
  pointOf(each.lat, each.lon) ?? known.localities.get(each.name.toLowerCase()) ?? null;

export const groupCells = (referral: ReferralRow): GroupCells => ({
  ...sameOf(referral),
  ...referral.suitability,
  ...latLon(referral.homePoint),
  ...legalCells(referral.legal),
  siblingsToPlaceWith: referral.members.length - 1,
  avoid: referral.avoid.map(({ point, ...rest }) => ({ ...rest, ...point })),
  healthContribution: referral.contributions && pencePerWeek(referral.contributions.healthPence),
  educationContribution: referral.contributions && pencePerWeek(referral.contributions.educationPence),
});

export const memberCells = (member: MemberRow): MemberCells => ({
  ...sameOfMember(member),
  schoolId: member.school?.id ?? null,
  mustContinue: member.school?.mustContinue ?? null,
  soloKind: member.solo?.kind ?? null,
  soloWhy: member.solo?.why ?? null,
  soloReviewOn: member.solo?.reviewOn ?? null,
});

const memberOf = (cells: MemberCells): MemberRow => ({
  ...sameOfMember(cells),
  school: cells.schoolId === null ? null : { id: cells.schoolId, mustContinue: cells.mustContinue ?? false },
  solo:
    cells.soloKind === null || cells.soloWhy === null
      ? null
      : { kind: cells.soloKind, why: cells.soloWhy, reviewOn: cells.soloReviewOn },
});

const sameOf = (from: Pick<Referral, SameForGroup>): Pick<Referral, SameForGroup> => ({
  id: from.id,
  urgency: from.urgency,
  receivedOn: from.receivedOn,
  neededBy: from.neededBy,
  status: from.status,
  legalStatus: from.legalStatus,
  nearness: from.nearness,
  nearnessWhy: from.nearnessWhy,
  siblings: from.siblings,
  contacts: from.contacts,
  adultRatio: from.adultRatio,
  adoptionConsidered: from.adoptionConsidered,
  essentials: from.essentials,
});

const sameOfMember = (from: Pick<MemberRow, SameForMember>): Pick<MemberRow, SameForMember> => ({
  childId: from.childId,
  keyStage4: from.keyStage4,
  alongside: from.alongside,
  wishes: from.wishes,
  inTheirWords: from.inTheirWords,
  viewsObtained: from.viewsObtained,
  ehcp: from.ehcp,
  pepOn: from.pepOn,
  healthAssessedOn: from.healthAssessedOn,
  readiness: from.readiness,
});

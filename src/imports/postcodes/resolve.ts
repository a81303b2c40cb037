// Points for rows that came with a postcode and no coordinates.

import type { Child, ChildId, Point } from '#src/domain/index';
import type { HomeRow, ReferralRow } from '../rows.js';
import { lookUp, type PostcodeDirectory } from './directory.js';

/** Homes with points from the directory where their file gave a postcode only. */
export const resolveHomes = (homes: readonly HomeRow[], directory: PostcodeDirectory): readonly HomeRow[] =>
  homes.map((home) => ({ ...home, at: located(home.at, directory) }));

/** Children likewise: a sector gives the middle of its postcodes. */
export const resolveChildren = (children: readonly Child[], directory: PostcodeDirectory): readonly Child[] =>
  children.map((child) => ({ ...child, home: located(child.home, directory) }));

/** Referrals without a point take the family home of their first child who has one; a child without a home has none. */
export const resolveReferrals = (
  referrals: readonly ReferralRow[],
  homes: ReadonlyMap<ChildId, Point>,
): readonly ReferralRow[] =>
  referrals.map((referral) => {
    const points = referral.members.flatMap(({ childId }) => homes.get(childId) ?? []);
    return { ...referral, homePoint: referral.homePoint ?? points[0] ?? null };
  });

function located<T extends { readonly postcode: string | null; readonly point: Point | null }>(
  where: T,
  directory: PostcodeDirectory,
): T {
  return { ...where, point: where.point ?? lookUp(directory, where.postcode)?.point ?? null };
}

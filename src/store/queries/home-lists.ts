// What hangs on a home: terms of approval, exemptions, bedrooms, people, bookings, times it is unavailable, and impact
// assessments.

import type { Kysely } from 'kysely';
import type { Home, HomeId } from '#src/domain/index';
import { byOwner, type Rows, replaceRows } from '../rows.js';
import type * as rows from '../tables/homes.js';
import type { CountyRows, Database } from '../tables/index.js';

export type HomeLists = Pick<
  Home,
  'clauses' | 'exemptions' | 'bedrooms' | 'household' | 'bookings' | 'unavailable' | 'impactAssessments'
>;

/** Lists of a home to be replaced as a whole; one that isn't given stays as it is. */
export interface SomeLists extends Partial<HomeLists> {
  readonly homeId: HomeId;
}

export async function replaceHomeLists(db: Kysely<Database>, given: readonly SomeLists[]): Promise<void> {
  const replace = listWriter(db, given);
  await replace('clauses', 'approval_clause', clauseRow);
  await replace('exemptions', 'exemption', exemptionRow);
  await replace('bedrooms', 'bedroom', bedroomRow);
  await replace('household', 'household_member', memberRow);
  await replace('bookings', 'booking', bookingRow);
  await replace('unavailable', 'unavailable', unavailableRow);
  await replace('impactAssessments', 'impact_assessment', impactRow);
}

export const listTables = [
  'approval_clause',
  'exemption',
  'bedroom',
  'household_member',
  'booking',
  'unavailable',
  'impact_assessment',
] as const;

/** Gives the lists of one home. */
export function homeListsOf(held: Rows<ListTable>): (of: HomeId) => HomeLists {
  const clauses = byOwner(held.approval_clause, ofHome, clauseOf);
  const exemptions = byOwner(held.exemption, ofHome, exemptionOf);
  const bedrooms = byOwner(held.bedroom, ofHome, bedroomOf);
  const household = byOwner(held.household_member, ofHome, memberOf);
  const bookings = byOwner(held.booking, ofHome, bookingOf);
  const unavailable = byOwner(held.unavailable, ofHome, unavailableOf);
  const impactAssessments = byOwner(held.impact_assessment, ofHome, impactOf);
  return (home) => ({
    clauses: clauses(home),
    exemptions: exemptions(home),
    bedrooms: bedrooms(home),
    household: household(home),
    bookings: bookings(home),
    unavailable: unavailable(home),
    impactAssessments: impactAssessments(home),
  });
}

type ListName = keyof HomeLists;
type Item<L extends ListName> = HomeLists[L][number];
type ListTable = (typeof listTables)[number];
interface Where {
  home_id: HomeId;
  position: number;
}

const listWriter =
  (db: Kysely<Database>, given: readonly SomeLists[]) =>
  async <L extends ListName, T extends ListTable>(
    list: L,
    table: T,
    toRow: (where: Where, item: Item<L>) => CountyRows[T],
  ) => {
    const homes: HomeId[] = [];
    const made: CountyRows[T][] = [];
    for (const each of given) {
      const items: readonly Item<L>[] | undefined = each[list];
      if (items === undefined) continue;
      homes.push(each.homeId);
      items.forEach((item, position) => {
        made.push(toRow({ home_id: each.homeId, position }, item));
      });
    }
    await replaceRows(db, table, 'home_id', homes, made);
  };

const ofHome = (row: Where): HomeId => row.home_id;

const clauseRow = (where: Where, clause: Item<'clauses'>): rows.ClauseRow => ({
  ...where,
  places: clause.places,
  age_from: clause.ageFrom,
  age_to: clause.ageTo,
  sex: clause.sex,
  only_siblings: clause.onlySiblings,
  named_children: clause.namedChildren,
});
const clauseOf = (row: rows.ClauseRow): Item<'clauses'> => ({
  places: row.places,
  ageFrom: row.age_from,
  ageTo: row.age_to,
  sex: row.sex,
  onlySiblings: row.only_siblings,
  namedChildren: row.named_children,
});

const exemptionRow = (where: Where, { children, from, to }: Item<'exemptions'>): rows.ExemptionRow => ({
  ...where,
  children,
  from_day: from,
  to_day: to,
});
const exemptionOf = (row: rows.ExemptionRow): Item<'exemptions'> => ({
  children: row.children,
  from: row.from_day,
  to: row.to_day,
});

const bedroomRow = (where: Where, { id, size, use, cot }: Item<'bedrooms'>): rows.BedroomRow => ({
  ...where,
  id,
  size,
  use,
  cot,
});
const bedroomOf = ({ id, size, use, cot }: rows.BedroomRow): Item<'bedrooms'> => ({ id, size, use, cot });

const memberRow = (where: Where, member: Item<'household'>): rows.MemberRow => ({
  ...where,
  id: member.id,
  role: member.role,
  sex: member.sex,
  born_on: member.bornOn,
  bedroom_id: member.bedroomId,
});
const memberOf = (row: rows.MemberRow): Item<'household'> => ({
  id: row.id,
  role: row.role,
  sex: row.sex,
  bornOn: row.born_on,
  bedroomId: row.bedroom_id,
});

const bookingRow = (where: Where, { childId, period }: Item<'bookings'>): rows.BookingRow => ({
  ...where,
  child_id: childId,
  from_day: period.from,
  to_day: period.to,
});
const bookingOf = (row: rows.BookingRow): Item<'bookings'> => ({
  childId: row.child_id,
  period: { from: row.from_day, to: row.to_day },
});

const unavailableRow = (where: Where, { period, places, reason }: Item<'unavailable'>): rows.UnavailableRow => ({
  ...where,
  from_day: period.from,
  to_day: period.to,
  places: places === 'all' ? null : places,
  reason,
});
const unavailableOf = (row: rows.UnavailableRow): Item<'unavailable'> => ({
  period: { from: row.from_day, to: row.to_day },
  places: row.places ?? 'all',
  reason: row.reason,
});

const impactRow = (where: Where, item: Item<'impactAssessments'>): rows.ImpactAssessmentRow => ({
  ...where,
  referral_id: item.referralId,
  outcome: item.outcome,
  assessed_on: item.on,
  assessed_by: item.by,
});
const impactOf = (row: rows.ImpactAssessmentRow): Item<'impactAssessments'> => ({
  referralId: row.referral_id,
  outcome: row.outcome,
  on: row.assessed_on,
  by: row.assessed_by,
});

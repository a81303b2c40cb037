// Homes: the home's own row. What hangs on it (terms, rooms, people, bookings) is in home-lists.ts.

import type { Kysely } from 'kysely';
import type { Home } from '#src/domain/index';
import { type Rows, upsertRows } from '../rows.js';
import type { HomeRow } from '../tables/homes.js';
import type { Database } from '../tables/index.js';
import { type HomeLists, homeListsOf, listTables } from './home-lists.js';
import { columnsOf, pointOrNull } from './points.js';

/** A home without the lists that hang on it. */
export type BareHome = Omit<Home, keyof HomeLists>;

/** Adds or replaces homes and leaves their lists as they are. */
export const saveHomes = (db: Kysely<Database>, homes: readonly BareHome[]): Promise<void> =>
  upsertRows(db, 'home', 'id', homes.map(toRow));

export const homeTables = ['home', ...listTables] as const;

export function homesOf(rows: Rows<(typeof homeTables)[number]>): Home[] {
  const listsOf = homeListsOf(rows);
  return rows.home.map((row) => fromRow(row, listsOf(row.id)));
}

const toRow = (home: BareHome): HomeRow => ({
  id: home.id,
  type: home.type,
  provider_id: home.providerId,
  name: home.name,
  locality: home.at.locality,
  postcode: home.at.postcode,
  ...columnsOf(home.at.point),
  authority: home.at.authority,
  registration_status: home.registration.status,
  registered_from: home.registration.from,
  registered_to: home.registration.to,
  applied_on: home.registration.appliedOn,
  urn: home.registration.urn,
  categories: home.registration.categories,
  purpose_age_from: home.statementOfPurpose?.ageFrom ?? null,
  purpose_age_to: home.statementOfPurpose?.ageTo ?? null,
  purpose_sex: home.statementOfPurpose?.sex ?? null,
  pets: home.pets,
  smoking: home.smoking,
  at_home_by_day: home.atHomeByDay,
  car_seats: home.carSeats,
  takes_emergencies: home.emergencies?.takes ?? null,
  emergencies_said_on: home.emergencies?.saidOn ?? null,
  confirmed_on: home.confirmed?.on ?? null,
  confirmed_by: home.confirmed?.by ?? null,
  skills: home.skills,
  preferences: home.preferences,
  considerations: home.considerations,
  languages: home.languages,
  faiths: home.faiths,
  cultures: home.cultures,
  access: home.access,
  solo: home.solo,
  adult_ratio: home.adultRatio,
  overnight_support: home.overnightSupport,
  fee: home.fee,
  already_paid: home.alreadyPaid,
  ofsted_grade: home.ofsted?.grade ?? null,
  ofsted_on: home.ofsted?.on ?? null,
  asked_last_30_days: home.askedLast30Days,
  empty_since: home.emptySince,
  foster_approved: home.fosterApproved,
  adopters: home.adopters,
  takes: home.takes,
});

const fromRow = (row: HomeRow, lists: HomeLists): Home => ({
  id: row.id,
  type: row.type,
  providerId: row.provider_id,
  name: row.name,
  at: { locality: row.locality, postcode: row.postcode, point: pointOrNull(row), authority: row.authority },
  registration: {
    status: row.registration_status,
    from: row.registered_from,
    to: row.registered_to,
    appliedOn: row.applied_on,
    urn: row.urn,
    categories: row.categories,
  },
  clauses: lists.clauses,
  statementOfPurpose: purposeOf(row),
  exemptions: lists.exemptions,
  bedrooms: lists.bedrooms,
  household: lists.household,
  pets: row.pets,
  smoking: row.smoking,
  atHomeByDay: row.at_home_by_day,
  carSeats: row.car_seats,
  bookings: lists.bookings,
  unavailable: lists.unavailable,
  emergencies:
    row.takes_emergencies === null || row.emergencies_said_on === null
      ? null
      : { takes: row.takes_emergencies, saidOn: row.emergencies_said_on },
  confirmed:
    row.confirmed_on === null || row.confirmed_by === null ? null : { on: row.confirmed_on, by: row.confirmed_by },
  skills: row.skills,
  preferences: row.preferences,
  considerations: row.considerations,
  languages: row.languages,
  faiths: row.faiths,
  cultures: row.cultures,
  access: row.access,
  solo: row.solo,
  adultRatio: row.adult_ratio,
  overnightSupport: row.overnight_support,
  fee: row.fee,
  alreadyPaid: row.already_paid,
  ofsted: row.ofsted_grade === null || row.ofsted_on === null ? null : { grade: row.ofsted_grade, on: row.ofsted_on },
  askedLast30Days: row.asked_last_30_days,
  emptySince: row.empty_since,
  fosterApproved: row.foster_approved,
  adopters: row.adopters,
  takes: row.takes,
  impactAssessments: lists.impactAssessments,
});

const purposeOf = ({ purpose_age_from, purpose_age_to, purpose_sex }: HomeRow): Home['statementOfPurpose'] =>
  purpose_age_from === null || purpose_age_to === null || purpose_sex === null
    ? null
    : { ageFrom: purpose_age_from, ageTo: purpose_age_to, sex: purpose_sex };

// A home as one flat row, and back.

import {
  type AccessNeed,
  accessNeeds,
  type Day,
  type Home,
  type NeedCode,
  type Registration,
  type Sex,
} from '#src/domain/index';
import { pointOf } from '../../columns/checks.js';
import { latLon, type MaybePoint } from '../../columns/point.js';
import type { HomeRow } from '../../rows.js';

type Same =
  | 'id'
  | 'type'
  | 'providerId'
  | 'name'
  | 'pets'
  | 'smoking'
  | 'atHomeByDay'
  | 'carSeats'
  | 'skills'
  | 'considerations'
  | 'languages'
  | 'faiths'
  | 'cultures'
  | 'solo'
  | 'adultRatio'
  | 'overnightSupport'
  | 'fee'
  | 'alreadyPaid'
  | 'askedLast30Days'
  | 'emptySince'
  | 'fosterApproved'
  | 'adopters'
  | 'takes';

/** One row of the file: what the home holds as it stands, and the rest taken apart. */
export interface HomeCells extends Pick<Home, Same>, MaybePoint {
  readonly locality: string;
  readonly authority: string;
  readonly postcode: string | null;
  readonly status: Registration['status'];
  readonly registeredFrom: Day | null;
  readonly registeredTo: Day | null;
  readonly appliedOn: Day | null;
  readonly urn: string | null;
  readonly categories: Registration['categories'];
  readonly purposeAgeFrom: number | null;
  readonly purposeAgeTo: number | null;
  readonly purposeSex: Sex | 'any' | null;
  readonly takesEmergencies: boolean | null;
  readonly emergenciesSaidOn: Day | null;
  readonly confirmedOn: Day | null;
  readonly confirmedBy: string | null;
  readonly preferredAgeFrom: number | null;
  readonly preferredAgeTo: number | null;
  readonly preferredSex: Sex | null;
  readonly ratherNot: readonly NeedCode[] | null;
  readonly access: readonly { readonly need: AccessNeed; readonly has: boolean }[];
  readonly ofstedGrade: string | null;
  readonly ofstedOn: Day | null;
}

export const homeOf = (row: HomeCells): HomeRow => ({
  ...sameOf(row),
  at: {
    locality: row.locality,
    postcode: row.postcode,
    point: pointOf(row.lat, row.lon),
    authority: row.authority,
  },
  registration: {
    status: row.status,
    from: row.registeredFrom,
    to: row.registeredTo,
    appliedOn: row.appliedOn,
    urn: row.urn,
    categories: row.categories,
  },
  statementOfPurpose: both(row.purposeAgeFrom, row.purposeAgeTo, (ageFrom, ageTo) => ({
    ageFrom,
    ageTo,
    sex: row.purposeSex ?? 'any',
  })),
  emergencies: both(row.takesEmergencies, row.emergenciesSaidOn, (takes, saidOn) => ({ takes, saidOn })),
  confirmed: both(row.confirmedOn, row.confirmedBy, (on, by) => ({ on, by })),
  preferences: preferencesOf(row),
  access: Object.fromEntries(row.access.map(({ need, has }) => [need, has])),
  ofsted: both(row.ofstedGrade, row.ofstedOn, (grade, on) => ({ grade, on })),
});

export const homeCells = (home: HomeRow): HomeCells => ({
  ...sameOf(home),
  locality: home.at.locality,
  authority: home.at.authority,
  postcode: home.at.postcode,
  ...latLon(home.at.point),
  status: home.registration.status,
  registeredFrom: home.registration.from,
  registeredTo: home.registration.to,
  appliedOn: home.registration.appliedOn,
  urn: home.registration.urn,
  categories: home.registration.categories,
  purposeAgeFrom: home.statementOfPurpose?.ageFrom ?? null,
  purposeAgeTo: home.statementOfPurpose?.ageTo ?? null,
  purposeSex: home.statementOfPurpose?.sex ?? null,
  takesEmergencies: home.emergencies?.takes ?? null,
  emergenciesSaidOn: home.emergencies?.saidOn ?? null,
  confirmedOn: home.confirmed?.on ?? null,
  confirmedBy: home.confirmed?.by ?? null,
  preferredAgeFrom: home.preferences?.ageFrom ?? null,
  preferredAgeTo: home.preferences?.ageTo ?? null,
  preferredSex: home.preferences?.sex ?? null,
  ratherNot: home.preferences?.ratherNot ?? null,
  access: accessOf(home.access),
  ofstedGrade: home.ofsted?.grade ?? null,
  ofstedOn: home.ofsted?.on ?? null,
});

/** Nothing filled is "not recorded"; a list of "none" alone says that there are no preferences. */
function preferencesOf(row: HomeCells): HomeRow['preferences'] {
  const { preferredAgeFrom: ageFrom, preferredAgeTo: ageTo, preferredSex: sex, ratherNot } = row;
  if (ageFrom === null && ageTo === null && sex === null && ratherNot === null) return null;
  return { ageFrom, ageTo, sex, ratherNot: ratherNot ?? [] };
}

const both = <A, B, T>(a: A | null, b: B | null, make: (a: A, b: B) => T): T | null =>
  a === null || b === null ? null : make(a, b);

const accessOf = (access: HomeRow['access']): HomeCells['access'] =>
  accessNeeds.flatMap((need) => {
    const has = access[need];
    return has === undefined ? [] : [{ need, has }];
  });

const sameOf = (home: Pick<Home, Same>): Pick<Home, Same> => ({
  id: home.id,
  type: home.type,
  providerId: home.providerId,
  name: home.name,
  pets: home.pets,
  smoking: home.smoking,
  atHomeByDay: home.atHomeByDay,
  carSeats: home.carSeats,
  skills: home.skills,
  considerations: home.considerations,
  languages: home.languages,
  faiths: home.faiths,
  cultures: home.cultures,
  solo: home.solo,
  adultRatio: home.adultRatio,
  overnightSupport: home.overnightSupport,
  fee: home.fee,
  alreadyPaid: home.alreadyPaid,
  askedLast30Days: home.askedLast30Days,
  emptySince: home.emptySince,
  fosterApproved: home.fosterApproved,
  adopters: home.adopters,
  takes: home.takes,
});

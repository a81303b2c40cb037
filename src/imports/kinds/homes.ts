// Homes: one row a home, with what is true of the whole of it. What it may take is in `places`, who lives there in `household`.

import { isFosterHome } from '#src/domain/index';
import { ageRange, held, inOrder, together } from '../columns/checks.js';
import { oneToOne } from '../columns/kind.js';
import type { Problem } from '../issue.js';
import type { HomeRow } from '../rows.js';
import { homeColumns } from './homes/columns.js';
import { type HomeCells, homeCells, homeOf } from './homes/shape.js';

export const homes = oneToOne<HomeCells, HomeRow>({
  columns: homeColumns,
  key: (row) => row.id,
  check: (known) => (row) => [
    ...held('provider_id', row.providerId, known.providers, 'a provider'),
    ...together('latitude', 'longitude', row.lat, row.lon),
    ...together('takes_emergencies', 'emergencies_said_on', row.takesEmergencies, row.emergenciesSaidOn),
    ...together('confirmed_on', 'confirmed_by', row.confirmedOn, row.confirmedBy),
    ...together('ofsted_grade', 'ofsted_on', row.ofstedGrade, row.ofstedOn),
    ...inOrder('registered_to', row.registeredFrom, row.registeredTo),
    ...hostFamilyOnly(row),
    ...purposeProblems(row),
    ...ageRange('preferred_age_to', row.preferredAgeFrom, row.preferredAgeTo),
  ],
  make: homeOf,
  rowsOf: (home) => [homeCells(home)],
  of: (county) => county.homes.map((home) => homeOf(homeCells(home))),
});

/** Every other home's type says whether it fosters. */
const hostFamilyOnly = ({ type, fosterApproved }: HomeCells): readonly Problem[] =>
  type === 'host-family' || fosterApproved === null
    ? []
    : [{ field: 'foster_approved', expected: 'nothing but for a host family', received: 'a value', severity: 'noted' }];

/** A foster household has terms of approval and no statement of purpose; ages come together, and before a sex. */
function purposeProblems({ type, purposeAgeFrom: from, purposeAgeTo: to, purposeSex }: HomeCells): readonly Problem[] {
  if (from === null && to === null && purposeSex === null) return [];
  if (isFosterHome(type))
    return [
      { field: 'purpose_age_from', expected: 'nothing for a foster household', received: 'a statement of purpose' },
    ];
  if (from === null || to === null)
    return [
      {
        field: from === null ? 'purpose_age_from' : 'purpose_age_to',
        expected: 'both ages of the statement of purpose, or neither and no sex',
        received: 'nothing',
      },
    ];
  return ageRange('purpose_age_to', from, to);
}

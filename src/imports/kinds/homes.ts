// Homes: one row a home, with what is true of the whole of it. What it may take is in `places`, who lives there in `household`.

import { ageRange, held, inOrder, together } from '../columns/checks.js';
import { oneToOne } from '../columns/kind.js';
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
    ...ageRange('preferred_age_to', row.preferredAgeFrom, row.preferredAgeTo),
  ],
  make: homeOf,
  rowsOf: (home) => [homeCells(home)],
  of: (county) => county.homes.map((home) => homeOf(homeCells(home))),
});

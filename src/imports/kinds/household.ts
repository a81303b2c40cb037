// Household: who lives in a home and isn't a placed child, and where they sleep.

import { bedroomId, homeId, householdRoles, personId } from '#src/domain/index';
import { held } from '../columns/checks.js';
import { optional, required } from '../columns/column.js';
import { oneToOne } from '../columns/kind.js';
import { oneOf, sex } from '../fields/coded.js';
import { day } from '../fields/day.js';
import { reference } from '../fields/text.js';
import type { HouseholdRow } from '../rows.js';

export const household = oneToOne<HouseholdRow, HouseholdRow>({
  columns: {
    id: required('person_id', reference(personId, 'M-31'), 'The person’s reference, never a name'),
    homeId: required('home_id', reference(homeId, 'H-310'), 'The home they live in'),
    role: required('role', oneOf(householdRoles), 'What they are in the household'),
    sex: optional('sex', sex, 'Sex, where it matters to who may share'),
    bornOn: optional('birth_date', day, 'Birth date; own children’s matters, adults’ may be blank', {
      also: ['dob', 'date_of_birth'],
      private: true,
    }),
    bedroomId: optional('bedroom_id', reference(bedroomId, 'H-310-B1'), 'Where they sleep'),
  },
  key: (row) => row.id,
  check: (known) => (row) => [
    ...held('home_id', row.homeId, known.homes, 'a home'),
    ...held('bedroom_id', row.bedroomId, roomsOf(known.bedrooms, row.homeId), `a bedroom of home ${row.homeId}`),
    ...(row.bornOn !== null && row.bornOn > known.asAt
      ? [{ field: 'birth_date', expected: 'a day not after the data’s own', received: 'a later day' }]
      : []),
  ],
  make: (row) => row,
  list: { name: (row) => `people of ${row.homeId}`, mayBeOf: (row, cells) => cells.has(row.homeId) },
  rowsOf: (member) => [member],
  of: (county) => county.homes.flatMap((home) => home.household.map((member) => ({ ...member, homeId: home.id }))),
});

const roomsOf = (bedrooms: ReadonlyMap<string, string>, home: string) => ({
  has: (room: string) => bedrooms.get(room) === home,
});

// Children: one row a child, with needs, risks and what only the child's home can tell.

import { accessNeeds, ageOn, type Child, childId, type Day, ethnicCodes, smokeSensitive } from '#src/domain/index';
import { pointOf, together } from '../columns/checks.js';
import { defaulted, optional, required } from '../columns/column.js';
import { oneToOne } from '../columns/kind.js';
import { latLon, maybePointColumns } from '../columns/point.js';
import { oneOf, sex, yesNo } from '../fields/coded.js';
import { day } from '../fields/day.js';
import { animalConcern, need, personLink } from '../fields/items.js';
import { listOf } from '../fields/list.js';
import { postcode, reference, text } from '../fields/text.js';
import type { Problem } from '../issue.js';
import { otherNeeds, riskCells, riskColumns, risksOf } from './risks.js';

const child = reference(childId, 'C-1042');

export const children = oneToOne({
  columns: {
    id: required('child_id', child, 'The child’s reference, never a name', { from: 'South West', also: ['child'] }),
    bornOn: required('birth_date', day, 'Birth date', {
      from: 'SSDA903',
      also: ['dob', 'date_of_birth'],
      private: true,
    }),
    sex: required('sex', sex, 'Sex', { from: 'SSDA903', also: ['gender'] }),
    ethnicity: optional('ethnicity', oneOf(ethnicCodes), 'SSDA903 ethnic code; no rule reads it', {
      from: 'North West',
      also: ['ethnic'],
    }),
    uasc: defaulted('uasc', yesNo, false, 'Unaccompanied asylum-seeking child', { from: 'North West' }),
    postcode: optional('primary_family_location', postcode, 'Postcode or sector of the family home', {
      from: 'South West',
      also: ['home_postcode', 'postcode', 'home_post'],
      private: true,
    }),
    ...maybePointColumns,
    ...riskColumns,
    needs: defaulted('needs', listOf(need), [], 'Other needs, each with when and by whom it was recorded'),
    access: defaulted('home_adaptation', listOf(oneOf(accessNeeds)), [], 'Access and adaptations the child needs', {
      from: 'South West',
      also: ['access'],
    }),
    animals: defaulted('pets', listOf(animalConcern), [], 'Animals the child can’t or would rather not live with', {
      from: 'South West',
      also: ['animals'],
    }),
    health: defaulted('smoke_sensitive', listOf(oneOf(smokeSensitive)), [], 'Conditions that smoke makes worse'),
    language: optional('language', text, 'First language where it isn’t English and matters', {
      from: 'South West',
      also: ['communication/language'],
    }),
    faith: optional('faith', text, 'Faith, where the child or family say it matters', { private: true }),
    culture: optional('cultural_needs', text, 'Culture, where the child or family say it matters', {
      from: 'South West',
      also: ['culture'],
      private: true,
    }),
    siblings: defaulted('siblings', listOf(child), [], 'References of brothers and sisters, looked after or not'),
    links: defaulted(
      'links',
      listOf(personLink),
      [],
      'People to be kept from, or thought about with: never told of. Of these only a no-contact order removes a home',
    ),
    ageDisputed: defaulted('age_disputed', yesNo, false, 'Treated as a child until the age is assessed'),
  },
  key: (row) => row.id,
  check: (known) => (row) => [
    ...together('latitude', 'longitude', row.lat, row.lon),
    ...ageable(row.bornOn, known.asAt),
    ...(row.links.some(({ person }) => person === row.id) ? [linkToSelf] : []),
  ],
  make: ({ postcode: home, lat, lon, ...row }): Child => ({
    id: row.id,
    bornOn: row.bornOn,
    sex: row.sex,
    ethnicity: row.ethnicity,
    uasc: row.uasc,
    home: { postcode: home, point: pointOf(lat, lon) },
    needs: [...risksOf(row), ...row.needs],
    access: row.access,
    animals: row.animals,
    health: row.health,
    language: row.language,
    faith: row.faith,
    culture: row.culture,
    siblings: row.siblings,
    links: row.links,
    ageDisputed: row.ageDisputed,
  }),
  rowsOf: ({ home, needs, ...child }) => [
    { ...child, postcode: home.postcode, ...latLon(home.point), ...riskCells(needs), needs: otherNeeds(needs) },
  ],
  of: (county) => county.children,
});

const linkToSelf: Problem = { field: 'links', expected: 'another person', received: 'the child’s own reference' };

/** A child is born by the day the data speaks of, and not more than 25 years before it. */
function ageable(born: Day, asAt: Day): readonly Problem[] {
  const field = 'birth_date';
  if (born > asAt) return [{ field, expected: `a day not after ${asAt}`, received: 'a later day' }];
  return ageOn(born, asAt) <= 25
    ? []
    : [{ field, expected: 'a birth in the last 25 years', received: 'an earlier day' }];
}

// What is checked of a referral's rows: each child's, and the whole group's.

import { held, inOrder, together } from '../../columns/checks.js';
import { columnList, writeRow } from '../../columns/row.js';
import type { Problem } from '../../issue.js';
import type { Known } from '../../known.js';
import { type GroupCells, groupColumns, type ReferralCells } from './columns.js';
import { legalProblems, youngProblems } from './legal-checks.js';
import { pointToAvoid } from './shape.js';

/** Faults of one row of a referral, beside its first row and the children seen before it. */
export const rowProblems = (
  row: ReferralCells,
  first: ReferralCells,
  seen: ReadonlySet<string>,
  known: Known,
): readonly Problem[] => [
  ...held('child_id', row.childId, known.children, 'a child'),
  ...held('school_id', row.schoolId, known.schools, 'a school'),
  ...row.wishes.flatMap((wish) => held('wishes', wish.homeId, known.homes, 'a home')),
  ...together('solo', 'solo_why', row.soloKind, row.soloWhy),
  ...needsFirst('must_continue_at_this_school', row.mustContinue, 'school_id', row.schoolId),
  ...needsFirst('solo_review_on', row.soloReviewOn, 'solo', row.soloKind),
  ...youngProblems(row, known.children),
  ...(seen.has(row.childId) ? [twice] : []),
  ...(row === first ? [] : differences(row, first)),
];

/** Faults of the whole referral, told once, on its first row. */
export const groupProblems = (rows: readonly ReferralCells[], group: GroupCells, known: Known): readonly Problem[] => [
  ...inOrder('latest_start_date', group.receivedOn, group.neededBy),
  ...together('latitude', 'longitude', group.lat, group.lon),
  ...legalProblems(group),
  ...together(
    'contribution_from_health',
    'contribution_from_education',
    group.healthContribution,
    group.educationContribution,
  ),
  ...group.contacts.flatMap((contact) => [
    ...held('contacts', contact.venueId, known.venues, 'a venue'),
    ...contact.childIds.flatMap((child) => held('contacts', child, members(rows), 'a child of the referral,')),
  ]),
  ...group.avoid.filter((each) => pointToAvoid(each, known) === null).map(() => noPoint),
  ...counted(rows.length, group.siblingsToPlaceWith),
  ...group.siblings
    .filter(({ a, b }) => a === b || !members(rows).has(a) || !members(rows).has(b))
    .map((): Problem => ({ ...planOfOthers, severity: 'noted' })),
];

const members = (rows: readonly ReferralCells[]) => new Set<string>(rows.map((row) => row.childId));

const differences = (row: GroupCells, first: GroupCells): readonly Problem[] => {
  const written = writeRow(groupColumns, first);
  const mine = writeRow(groupColumns, row);
  return columnList(groupColumns)
    .filter((_, index) => mine[index] !== written[index])
    .map(({ name }) => ({
      field: name,
      expected: 'the same on every row of the referral',
      received: 'something else than on its first row',
    }));
};

/** A count that differs from the rows means that a sibling's row is missing: the group would be half-imported. */
const counted = (rows: number, said: number | null): readonly Problem[] =>
  said === null || said === rows - 1
    ? []
    : [
        {
          field: 'number_of_siblings_to_place_with',
          expected: `${rows - 1}, as the referral has ${rows} row${rows === 1 ? '' : 's'}`,
          received: String(said),
        },
      ];

const needsFirst = (field: string, value: unknown, first: string, firstValue: unknown): readonly Problem[] =>
  value === null || firstValue !== null
    ? []
    : [{ field: first, expected: `a value, because ${field} has one`, received: 'nothing' }];

const twice: Problem = {
  field: 'child_id',
  expected: 'each child of a referral once',
  received: 'the same child again',
};
const noPoint: Problem = {
  field: 'locations_to_avoid',
  expected: 'a place of the gazetteer, or its latitude and longitude after the miles',
  received: 'a place that is not in the gazetteer, without them',
};
const planOfOthers: Problem = {
  field: 'sibling_plan',
  expected: 'two different children of the referral',
  received: 'another child',
};

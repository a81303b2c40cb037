// What is checked of a referral's legal position: of the whole group, and of what each one's age allows.

import { ageOn, type ChildId, type Day, type Readiness } from '#src/domain/index';
import { together } from '../../columns/checks.js';
import type { Problem } from '../../issue.js';
import type { LegalCells } from './legal.js';

export const legalProblems = (cells: LegalCells): readonly Problem[] => [
  ...together('parents_ruled_out', 'parents_ruled_out_by', cells.parentsLimb, cells.parentsBy),
  ...(cells.basisFrom !== null && cells.basisTo !== null && cells.basisTo < cells.basisFrom ? [endsEarlier] : []),
  ...allOrNone(cells),
  ...(cells.consulted.some(nobodyAsksAgain) ? [askAgain] : []),
];

interface Young {
  readonly childId: ChildId;
  readonly neededBy: Day;
  readonly regime: LegalCells['regime'];
  readonly consent: LegalCells['consent'];
  readonly readiness: Readiness | null;
}

/** Searches that may name somebody who is 18: one who stays on, or a parent with their child. */
const mayBeAdult: readonly LegalCells['regime'][] = ['staying-put', 'parent-and-child'];

/** Noted, not refused, of a child who will be too young, or will be grown up: somebody should look. */
export function youngProblems(row: Young, born: ReadonlyMap<string, Day>): readonly Problem[] {
  const birth = born.get(row.childId);
  if (birth === undefined) return [];
  const age = ageOn(birth, row.neededBy);
  if (age >= 18) return mayBeAdult.includes(row.regime) ? [] : [grownUp];
  if (age >= 16) return [];
  return [
    ...(row.consent === 'own-from-16' ? [fromSixteen('consent_s20')] : []),
    ...(row.readiness === null ? [] : [fromSixteen('readiness')]),
  ];
}

/** "Nobody has said", of one of the four, is not "no": the others mean nothing without it. */
function allOrNone(cells: LegalCells): readonly Problem[] {
  const parts = [
    ['short_break_longest_nights', cells.breakNights],
    ['short_break_nights_in_year', cells.breakNightsInYear],
    ['short_break_same_place', cells.breakSamePlace],
    ['short_break_section_17', cells.breakSection17],
  ] as const;
  const blank = parts.filter(([, value]) => value === null).map(([field]) => field);
  return blank.length === parts.length
    ? []
    : blank.map((field) => ({ field, expected: 'all four facts of the short breaks, or none', received: 'nothing' }));
}

const nobodyAsksAgain = ({ outcome, by, retryBy }: LegalCells['consulted'][number]): boolean =>
  outcome === 'not-practicable-yet' && (by === null || retryBy === null);

const endsEarlier: Problem = {
  field: 'legal_basis_to',
  expected: 'a moment not before the legal basis began',
  received: 'an earlier one',
};
const askAgain: Problem = {
  field: 'consulted',
  expected: 'who will ask again and by when, where it is not practicable yet',
  received: 'one without',
  severity: 'noted',
};
const grownUp: Problem = {
  field: 'latest_start_date',
  expected: 'a day before the 18th birthday',
  received: 'one on or after it',
  severity: 'noted',
};
const fromSixteen = (field: string): Problem => ({
  field,
  expected: 'a young person of 16 or 17 by the latest start date',
  received: 'a younger child',
  severity: 'noted',
});

// Referrals: one row for each child, the rows of one referral sharing its reference.

import type { Referral } from '#src/domain/index';
import { type Imported, type Kind, writer } from '../columns/kind.js';
import { type ImportFile, type Line, readLines } from '../columns/row.js';
import { issueAt, type Problem } from '../issue.js';
import type { Known } from '../known.js';
import type { ReferralRow } from '../rows.js';
import { groupProblems, rowProblems } from './referrals/checks.js';
import { type ReferralCells, referralColumns } from './referrals/columns.js';
import { groupCells, memberCells, referralOf } from './referrals/shape.js';

export const referrals: Kind<ReferralRow> = {
  ...writer<ReferralCells, ReferralRow>({
    columns: referralColumns,
    rowsOf: (referral) => referral.members.map((member) => ({ ...groupCells(referral), ...memberCells(member) })),
    of: (county) => county.referrals.map(withReferences),
  }),
  read: readReferrals,
};

/** The children by reference, as the file has them. */
export const withReferences = (referral: Referral): ReferralRow => ({
  ...referral,
  members: referral.members.map(({ child, ...member }) => ({ ...member, childId: child.id })),
});

/** A referral is accepted whole or not at all: without one sibling's row it would ask for another group. */
function readReferrals(files: readonly ImportFile[], known: Known): Imported<ReferralRow> {
  const { lines, refused, issues } = readLines(referralColumns, files);
  const suspects = new Set(refused.flatMap(({ cells }) => cells));
  const found = [...issues];
  const accepted: ReferralRow[] = [];
  for (const [id, group] of byReferral(lines)) {
    const rows = group.map((line) => line.row);
    const problems = problemsOf(rows, suspects.has(id), known);
    const whole = problems.flat().every((problem) => problem.severity === 'noted');
    for (const [index, { at }] of group.entries()) {
      const own = problems[index] ?? [];
      for (const problem of own.length === 0 && !whole ? [incomplete] : own) found.push(issueAt(at, problem));
    }
    const [first] = rows;
    if (whole && first !== undefined) accepted.push(referralOf(first, rows, known));
  }
  return { accepted, issues: found };
}

/** Each row's problems; those of the whole group stand on its first row. */
function problemsOf(
  rows: readonly ReferralCells[],
  rowMissing: boolean,
  known: Known,
): readonly (readonly Problem[])[] {
  const seen = new Set<string>();
  const [first] = rows;
  if (first === undefined) return [];
  return rows.map((row) => {
    const own = rowProblems(row, first, seen, known);
    seen.add(row.childId);
    const shared = row === first ? groupProblems(rows, first, known) : [];
    return [...(rowMissing ? [incomplete] : []), ...own, ...shared];
  });
}

const incomplete: Problem = {
  field: 'referral_id',
  expected: 'every row of the referral to be right, so that no sibling is left out',
  received: 'another row of it that was refused',
};

function byReferral(lines: readonly Line<ReferralCells>[]) {
  const groups = new Map<string, Line<ReferralCells>[]>();
  for (const line of lines) {
    const group = groups.get(line.row.id);
    if (group === undefined) groups.set(line.row.id, [line]);
    else group.push(line);
  }
  return groups;
}

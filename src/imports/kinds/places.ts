// Places: what a home may take, for whom, in which rooms and when. Never one number of beds.

import type { ApprovalClause, Home } from '#src/domain/index';
import { ageRange, held, inOrder } from '../columns/checks.js';
import { type Check, oneToOne } from '../columns/kind.js';
import { unreadable } from '../fields/field.js';
import type { Problem } from '../issue.js';
import type { Known } from '../known.js';
import type { PlaceRow } from '../rows.js';
import { type PlaceCells, placeColumns } from './places/columns.js';
import { placeCells, placeOf } from './places/shape.js';

export const places = oneToOne<PlaceCells, PlaceRow>({
  columns: placeColumns,
  key: (row) => (row.kind === 'bedroom' ? row.bedroomId : null),
  keyField: 'bedroom_id',
  check: (known, rows) => {
    const beds = roomsLeftOut(known, rows);
    return (row) => [
      ...beds(row),
      ...held('home_id', row.homeId, known.homes, 'a home'),
      ...ageRange('age_to', row.ageFrom, row.ageTo),
      ...inOrder('to', row.from, row.to),
      ...row.children.flatMap((child) => held('children', child, known.children, 'a child')).map(asNote),
      ...held('referral_id', row.referralId, known.referrals, 'a referral').map(asNote),
      ...(row.bedroomId === null ? [] : ofAnother(row.homeId, row.bedroomId, known.bedrooms)),
    ];
  },
  make: placeOf,
  list: {
    name: (row) => `${row.kind} lines of ${row.homeId}`,
    mayBeOf: (row, cells) => cells.has(row.homeId) && mayBeOfKind(row.kind, cells),
  },
  rowsOf: (place) => [placeCells(place)],
  of: (county) => county.homes.flatMap(placesOf),
});

/** A home's lines, in the order they are written. */
function placesOf(home: Home): readonly PlaceRow[] {
  const homeId = home.id;
  const approval = (clause: ApprovalClause): PlaceRow => ({ kind: 'approval', homeId, approval: clause });
  return [
    ...home.clauses.map(approval),
    ...home.bedrooms.map((bedroom): PlaceRow => ({ kind: 'bedroom', homeId, bedroom })),
    ...home.exemptions.map((exemption): PlaceRow => ({ kind: 'exemption', homeId, exemption })),
    ...home.bookings.map((booking): PlaceRow => ({ kind: 'booking', homeId, booking })),
    ...home.unavailable.map((unavailable): PlaceRow => ({ kind: 'unavailable', homeId, unavailable })),
    ...home.impactAssessments.map(
      (impactAssessment): PlaceRow => ({ kind: 'impact-assessment', homeId, impactAssessment }),
    ),
  ];
}

/** A kind that can't be read may be any. */
function mayBeOfKind(kind: PlaceRow['kind'], cells: ReadonlySet<string>): boolean {
  const found = [...cells].map((cell) => placeColumns.kind.read(cell)).filter((each) => each !== unreadable);
  return found.length === 0 || found.includes(kind);
}

/** A bedroom that somebody held sleeps in, or slept in, stays among the bedrooms of its home: said once for a home. */
function roomsLeftOut(known: Known, rows: readonly PlaceCells[]): Check<PlaceCells> {
  const told = new Set<string>();
  const listed = new Set(rows.map((row) => `${row.homeId} ${row.bedroomId ?? ''}`));
  return ({ kind, homeId }) => {
    if (kind !== 'bedroom' || told.has(homeId)) return [];
    told.add(homeId);
    return [...(known.bedsOf.get(homeId) ?? [])]
      .filter((room) => !listed.has(`${homeId} ${room}`))
      .map((room) => ({
        field: 'bedroom_id',
        expected: `a line for bedroom ${room} too, as somebody on record has it`,
        received: 'none',
      }));
  };
}

/** A line may name a child or a referral whose own file comes later: said, not refused. */
const asNote = (problem: Problem): Problem => ({ ...problem, severity: 'noted' });

function ofAnother(home: string, bedroom: string, bedrooms: ReadonlyMap<string, string>): readonly Problem[] {
  const owner = bedrooms.get(bedroom) ?? home;
  return owner === home ? [] : [{ field: 'bedroom_id', expected: `a bedroom of ${home}`, received: `one of ${owner}` }];
}

// Residents: a child in a home for a period, with dates, so that any past day can be asked.

import {
  ageOn,
  bedroomId,
  type ChildId,
  childId,
  type Day,
  homeId,
  overlap,
  type Placement,
  placementId,
} from '#src/domain/index';
import { held, inOrder } from '../columns/checks.js';
import { optional, required } from '../columns/column.js';
import { oneToOne } from '../columns/kind.js';
import { day } from '../fields/day.js';
import { reference, text } from '../fields/text.js';
import type { Problem } from '../issue.js';
import type { Known } from '../known.js';

export const residents = oneToOne({
  columns: {
    id: required('placement_id', reference(placementId, 'L-77'), 'The placement’s reference'),
    childId: required('child_id', reference(childId, 'C-1042'), 'The child', { from: 'SSDA903', also: ['child'] }),
    homeId: optional('home_id', reference(homeId, 'H-310'), 'The home; blank for a placement outside the homes held', {
      also: ['home'],
    }),
    bedroomId: optional('bedroom_id', reference(bedroomId, 'H-310-B1'), 'The bedroom the child sleeps in', {
      also: ['bedroom'],
    }),
    from: required('start_date', day, 'The first day', { from: 'North West', also: ['from', 'decom'] }),
    to: optional(
      'end_date',
      day,
      'The day it ended: the first day the child was no longer there; blank while it lasts',
      {
        from: 'SSDA903',
        also: ['to', 'dec'],
      },
    ),
    plannedEnd: optional('planned_end_date', day, 'When it is planned to end: a plan isn’t an end', {
      also: ['planned_end'],
    }),
    placedBy: optional('placing_la', text, 'The local authority that placed the child there, where it is another', {
      from: 'North West',
      also: ['placing authority'],
    }),
  },
  key: (row) => row.id,
  check: (known, rows) => {
    const noOverlap = overlaps(known, new Set(rows.map((row) => row.id)));
    return (row) => {
      const problems = [
        ...held('child_id', row.childId, known.children, 'a child'),
        ...held('home_id', row.homeId, known.homes, 'a home'),
        ...held('bedroom_id', row.bedroomId, roomsOf(known, row.homeId), 'a bedroom of that home'),
        ...inOrder('end_date', row.from, row.to),
        ...inOrder('planned_end_date', row.from, row.plannedEnd),
        ...bornAndUnder18(row.from, known.children.get(row.childId)),
      ];
      return problems.some((problem) => problem.severity !== 'noted')
        ? problems
        : [...problems, ...noOverlap(placementOf(row))];
    };
  },
  make: placementOf,
  rowsOf: ({ period, ...placement }) => [{ ...placement, ...period }],
  of: (county) => county.placements,
});

type Row = Omit<Placement, 'period'> & Placement['period'];

function placementOf({ from, to, ...row }: Row): Placement {
  return { ...row, period: { from, to } };
}

const roomsOf = (known: Known, home: string | null) => ({
  has: (room: string) => home !== null && known.bedrooms.get(room) === home,
});

/** SSDA903 rules 302 (starts before birth: refused) and 352 (starts aged 18 or over: noted). */
function bornAndUnder18(from: Day, born: Day | undefined): readonly Problem[] {
  const field = 'start_date';
  if (born === undefined) return [];
  if (from < born) return [{ field, expected: 'a day on or after the child’s birth', received: 'an earlier day' }];
  if (ageOn(born, from) < 18) return [];
  return [{ field, expected: 'a start before the 18th birthday', received: 'a later start', severity: 'noted' }];
}

/** No child is in two placements on one day (SSDA903 rules 142 and 501). Held placements that the files replace don't count. */
function overlaps(known: Known, replaced: ReadonlySet<string>) {
  const read = new Map<ChildId, Placement[]>();
  return (placement: Placement): readonly Problem[] => {
    const earlier = read.get(placement.childId) ?? [];
    const kept = (known.placements.get(placement.childId) ?? []).filter((other) => !replaced.has(other.id));
    const clash = [...kept, ...earlier].find((other) => overlap(other.period, placement.period));
    if (clash !== undefined)
      return [
        {
          field: clash.period.to === null ? 'start_date' : 'end_date',
          expected: 'one placement of a child at a time',
          received: `days that placement ${clash.id} also covers`,
        },
      ];
    read.set(placement.childId, [...earlier, placement]);
    return [];
  };
}

// Placements: who lived where, from which day to which.

import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Day, Placement } from '#src/domain/index';
import { type Rows, upsertRows } from '../rows.js';
import type { PlacementRow } from '../tables/children.js';
import type { Database } from '../tables/index.js';

export const savePlacements = (db: Kysely<Database>, placements: readonly Placement[]): Promise<void> =>
  upsertRows(
    db,
    'placement',
    'id',
    placements.map((each) => ({
      id: each.id,
      child_id: each.childId,
      home_id: each.homeId,
      bedroom_id: each.bedroomId,
      from_day: each.period.from,
      to_day: each.period.to,
      planned_end: each.plannedEnd,
      placed_by: each.placedBy,
    })),
  );

export const placementsOf = ({ placement }: Rows<'placement'>): Placement[] => placement.map(fromRow);

/** Placements that are open on the day, and those that start later. */
export const openFrom = (day: Day): RawBuilder<unknown> => sql`(to_day is null or to_day > ${day}::date)`;

const fromRow = (row: PlacementRow): Placement => ({
  id: row.id,
  childId: row.child_id,
  homeId: row.home_id,
  bedroomId: row.bedroom_id,
  period: { from: row.from_day, to: row.to_day },
  plannedEnd: row.planned_end,
  placedBy: row.placed_by,
});

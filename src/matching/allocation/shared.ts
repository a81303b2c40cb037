// Tonight's child in a suitable home that others might share: there a second time, counted lower, where all of them would not suit.

import { floorOf } from './lawful.js';
import type { PlaceColumn, WaitingList } from './waiting-list.js';

/**
 * Counted as suitable a column must stay so beside the others. Tonight two who would not quite suit each other's home may have
 * no other: lawful company down to the policy's floor is a column too, worth a place and not a suitable one.
 */
export function withShared(list: WaitingList): WaitingList {
  const floor = floorOf(true, list.policy);
  if (floor === 'meets-with-support') return list;
  const wanted = new Map<string, Set<number>>();
  for (const { columns } of list.waiting)
    for (const column of columns)
      if (column.kind === 'place') {
        const by = wanted.get(column.home.id);
        if (by === undefined) wanted.set(column.home.id, new Set([column.at]));
        else by.add(column.at);
      }
  return {
    ...list,
    waiting: list.waiting.map((each) => ({
      ...each,
      columns: [
        ...each.columns,
        ...each.columns.flatMap((column): PlaceColumn[] =>
          column.kind === 'place' &&
          column.suitable &&
          column.children.every((child) => each.tonight.has(child)) &&
          (wanted.get(column.home.id)?.size ?? 0) > 1
            ? [{ ...column, floor, suitable: false, connected: false }]
            : [],
        ),
      ],
    })),
  };
}

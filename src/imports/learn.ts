// What is known once rows have been accepted, so that the next file may point at them.

import { type Known, withBeds } from './known.js';
import type { KindName, Rows } from './rows.js';

/** The same knowledge with the rows of one import added. */
export const learn = <K extends KindName>(known: Known, kind: K, rows: readonly Rows[K][]): Known => ({
  ...known,
  ...lessons[kind](known, rows),
});

const lessons: { readonly [K in KindName]: (known: Known, rows: readonly Rows[K][]) => Partial<Known> } = {
  providers: (known, rows) => ({ providers: withIds(known.providers, rows) }),
  schools: (known, rows) => ({ schools: withIds(known.schools, rows) }),
  venues: (known, rows) => ({ venues: withIds(known.venues, rows) }),
  homes: (known, rows) => ({ homes: withIds(known.homes, rows) }),
  referrals: (known, rows) => ({ referrals: withIds(known.referrals, rows) }),
  localities: (known, rows) => ({
    localities: new Map([...known.localities, ...rows.map((row) => [row.name.toLowerCase(), row.point] as const)]),
  }),
  places: (known, rows) => ({
    bedrooms: new Map([
      ...known.bedrooms,
      ...rows.flatMap((row) => (row.kind === 'bedroom' ? [[row.bedroom.id, row.homeId] as const] : [])),
    ]),
  }),
  children: (known, rows) => ({
    children: new Map([...known.children, ...rows.map((row) => [row.id, row.bornOn] as const)]),
  }),
  residents: (known, rows) => {
    const placements = new Map(known.placements);
    for (const row of rows) {
      const others = (placements.get(row.childId) ?? []).filter((other) => other.id !== row.id);
      placements.set(row.childId, [...others, row]);
    }
    return { placements, bedsOf: withBeds(known.bedsOf, rows) };
  },
  household: (known, rows) => ({ bedsOf: withBeds(known.bedsOf, rows) }),
  offers: () => ({}),
  family: () => ({}),
};

const withIds = (held: ReadonlySet<string>, rows: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set([...held, ...rows.map((row) => row.id)]);

// Whatever is done to holds, in whatever order and by whatever clock: no bed twice, no child twice, all of a group or none.

import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day, type HoldId } from '#src/domain/index';
import { auditOf, type Store } from '#src/store/index';
import { act } from '../../../src/services/record/act.js';
import { undoHolds } from '../../../src/services/record/holds/index.js';
import { onEveryStore } from '../../store/on-every-store.js';
import { asking, begin, later, twice, type World } from './holds-world.js';

const asked = [
  ...['R-1 at H-1', 'R-1 at H-3', 'R-2 at H-1', 'R-2 at H-4', 'R-3 at H-2', 'R-3 at H-3', 'R-4 at H-1'],
  ...['R-101 at H-1', 'R-101 at H-3:C-101a + H-4:C-101b', 'R-102 at H-2', 'R-102 at H-4:C-102b + H-3:C-102a'],
];

type Step =
  | { readonly do: 'hold'; readonly what: string; readonly hours: number; readonly by: number }
  | { readonly do: 'extend'; readonly which: number; readonly hours: number }
  | { readonly do: 'release' | 'undo'; readonly which: number; readonly by: number }
  | { readonly do: 'lapse' }
  | { readonly do: 'clock'; readonly hours: number };

const which = fc.nat(30);
const by = fc.integer({ min: 1, max: 3 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('hold' as const),
      what: fc.constantFrom(...asked),
      hours: fc.integer({ min: -1, max: 9 }),
      by,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('extend' as const), which, hours: fc.integer({ min: -1, max: 80 }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('release' as const, 'undo' as const), which, by }) },
  { weight: 1, arbitrary: fc.constant({ do: 'lapse' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('clock' as const), hours: fc.double({ min: -3, max: 5, noNaN: true }) }),
  },
);

onEveryStore('any sequence of acts on holds', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  const take = async (world: World, moment: Date, known: HoldId[], each: Step): Promise<Date> => {
    const { holds } = world;
    const hours = (n: number) => later(n, moment);
    if (each.do === 'clock') {
      const to = hours(each.hours);
      world.at(to);
      return to;
    }
    if (each.do === 'hold') {
      const made = await holds.hold(world.by(each.by), asking(each.what, hours(each.hours)));
      if (made.ok) known.push(...made.value.map(({ id }) => id));
    } else if (each.do === 'lapse') await holds.lapseHolds();
    else {
      const id = known[each.which % Math.max(1, known.length)];
      if (id === undefined) return moment;
      if (each.do === 'extend')
        await holds.extendHold(world.by(), { hold: id, until: hours(each.hours), reason: 'waiting' });
      else if (each.do === 'release') await holds.releaseHold(world.by(each.by), id);
      else {
        const line = (await auditOf(store.db, `hold ${id}`)).at(-1);
        const handler = line && undoHolds[line.act];
        if (line !== undefined && handler !== undefined)
          await act(world.deps, world.by(), (tx) =>
            handler(world.deps, tx, world.by(), { line, asAt: day('2026-11-23') }),
          );
      }
    }
    return moment;
  };

  const stands = async (lapsed: Set<string>) => {
    expect(await twice(store)).toEqual({ beds: 0, children: 0 });
    const { rows } = await sql<{ id: string; state: string; unlike: boolean; keeps: boolean; made: number }>`
      select h.id, h.state,
        exists (select 1 from hold o where o.together = h.together and (o.state, o.until) <> (h.state, h.until)) as unlike,
        exists (select 1 from promise p where p.hold_id = h.id and p.keeps <> (h.state = 'held')) as keeps,
        (select count(*)::int from audit a where a.subject = 'hold ' || h.id and a.act = 'hold-made') as made
      from hold h`.execute(store.db);
    for (const { id, state, unlike, keeps, made } of rows) {
      expect({ id, unlike, keeps, made }).toEqual({ id, unlike: false, keeps: false, made: 1 });
      if (lapsed.has(id)) expect(state).toBe('lapsed');
      if (state === 'lapsed') lapsed.add(id);
    }
    const full = await sql`select home_id from promise where keeps group by home_id
      having count(*) > case when home_id in ('H-1', 'H-2') then 2 else 1 end`.execute(store.db);
    expect(full.rows).toEqual([]);
  };

  test('keeps every promise once, a group together, and what has lapsed lapsed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        const world = await begin(store);
        const known: HoldId[] = [];
        const lapsed = new Set<string>();
        let moment = later(0);
        for (const each of steps) {
          moment = await take(world, moment, known, each);
          await stands(lapsed);
        }
      }),
      { numRuns: 12, seed: 20261122 },
    );
  });
});

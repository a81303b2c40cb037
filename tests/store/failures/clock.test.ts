// A clock that was set back: what lapsed stays lapsed, and the audit's own numbers say what came after what.

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '#src/store/index';
import { verifyChain } from '../../../src/services/record/audit/verify.js';
import { asking, begin, codeOf, given, later, only } from '../../services/record/holds-world.js';
import { onEveryStore } from '../on-every-store.js';

onEveryStore('a clock that was set back', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  test('gives nobody back a place that has lapsed, keeps the order of the audit, and does not hide a later act', async () => {
    const world = await begin(store);
    const first = only(given(await world.holds.hold(world.by(1), asking('R-1 at H-3', later(1)))));
    world.at(later(2));
    expect(await world.holds.lapseHolds()).toEqual([first]);
    const second = only(given(await world.holds.hold(world.by(2), asking('R-2 at H-3', later(4)))));
    world.at(later(-5));
    expect(codeOf(await world.holds.extendHold(world.by(1), { hold: first, until: later(0), reason: 'waiting' }))).toBe(
      'wrong-state',
    );
    expect(codeOf(await world.holds.hold(world.by(3), asking('R-3 at H-3', later(0))))).toBe('place-taken');
    expect(codeOf(await world.holds.releaseHold(world.by(2), second))).toBe('done');
    expect(codeOf(await world.holds.hold(world.by(3), asking('R-3 at H-3', later(0))))).toBe('done');
    const { rows } = await sql<{ act: string; hour: number }>`select act,
      (extract(epoch from at - ${later(0).toISOString()}::timestamptz) / 3600)::int as hour from audit order by seq`.execute(
      store.db,
    );
    expect(rows.filter(({ act }) => act.startsWith('hold-'))).toEqual([
      { act: 'hold-made', hour: 0 },
      { act: 'hold-lapsed', hour: 2 },
      { act: 'hold-made', hour: 2 },
      { act: 'hold-released', hour: -5 },
      { act: 'hold-made', hour: -5 },
    ]);
    expect((await verifyChain(store)).ok).toBe(true);
  });
});

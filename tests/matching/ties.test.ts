// Homes that stand level: asked least, longest empty, then a fair draw. Never the lowest reference.

import { describe, expect, it } from 'vitest';
import { aCounty, aHome, aReferral } from '#fixtures/build';
import { day, type Home, homeId } from '#src/domain/index';
import { matchReferral } from '#src/matching/index';
import { snapshotOf } from '../helpers/snapshot.js';
import { policy } from './county.js';

const order = (homes: readonly Home[]) =>
  matchReferral(snapshotOf(aCounty({ homes, referrals: [aReferral()] })), aReferral(), policy).options.map(
    (option) => option.parts[0]?.home,
  );

describe('level homes', () => {
  it('put the one asked less often first', () => {
    const often = aHome({ id: homeId('H-1'), askedLast30Days: 3 });
    const seldom = aHome({ id: homeId('H-2'), askedLast30Days: 1 });
    expect(order([often, seldom])).toEqual(['H-2', 'H-1']);
  });

  it('asked as often, put the longest empty first', () => {
    const since = (id: string, on: string) => aHome({ id: homeId(id), emptySince: day(on) });
    expect(order([since('H-1', '2026-11-02'), since('H-2', '2026-08-10'), since('H-3', '2026-10-01')])).toEqual([
      'H-2',
      'H-3',
      'H-1',
    ]);
  });

  it('do not favour the lower reference: the draw follows the facts, whatever they are called', () => {
    const named = (id: string, name: string) => aHome({ id: homeId(id), name });
    const names = ['Ash', 'Beech', 'Cedar', 'Damson', 'Elm'];
    const forwards = order(names.map((name, i) => named(`H-${i + 1}`, name)));
    const backwards = order(names.map((name, i) => named(`H-${9 - i}`, name)));
    const drawn = (ids: readonly (string | undefined)[], nameOf: (n: number) => string | undefined) =>
      ids.map((id) => nameOf(Number(id?.slice(2))));
    expect(drawn(forwards, (n) => names[n - 1])).toEqual(drawn(backwards, (n) => names[9 - n]));
    expect(forwards).not.toEqual([...forwards].sort());
  });
});

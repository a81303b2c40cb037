// What options would cost the others who wait, through the services: worked out once, told of nobody, and anew when the data changes.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { aChild, aCounty, aHome, aMember, aReferral } from '#fixtures/build';
import { childId, day, homeId, referralId } from '#src/domain/index';
import type { CostDesk } from '#src/matching/index';
import { createServices, type Services } from '#src/services/index';
import { type Store, writeCounty } from '#src/store/index';
import { solvingHere } from '../helpers/solver.js';
import { freshStore } from '../helpers/store.js';
import { policy } from '../matching/county.js';

const one = [{ places: 1, ageFrom: 0, ageTo: 17, sex: 'any' as const, onlySiblings: false, namedChildren: [] }];
const waiting = (n: number) =>
  aReferral({
    id: referralId(`R-${n}`),
    members: [aMember({ child: aChild({ id: childId(`C-${n}`), bornOn: day(`201${n}-03-01`) }) })],
  });
const onlyHome = aHome({ id: homeId('H-1'), clauses: one });
const scarce = aCounty({ homes: [onlyHome], referrals: [waiting(1), waiting(2)] });

let store: Store;
let services: Services;
const asked: number[] = [];
beforeAll(async () => {
  store = await freshStore(scarce);
  const { solver, costDesk } = solvingHere();
  const counting: CostDesk = {
    ...costDesk,
    costs: (snapshot, under, referral, options, limits) => {
      asked.push(options.length);
      return costDesk.costs(snapshot, under, referral, options, limits);
    },
  };
  services = createServices({
    store,
    policy,
    asAt: null,
    today: () => day('2031-01-01'),
    now: () => new Date('2031-01-01T12:00:00Z'),
    solver,
    costDesk: counting,
  });
});
afterAll(async () => await store.close());

const costsOf = async () => {
  const found = await services.costsToOthers(referralId('R-1'), [1]);
  return found.ok ? found.value.each : [];
};

it('the only home in hand costs the other who waits their place', async () => {
  expect(await costsOf()).toMatchObject([{ rank: 1, homes: ['H-1'], state: 'loses' }]);
});

it('what was worked out is told again without solving', async () => {
  const first = await costsOf();
  asked.length = 0;
  expect(await costsOf()).toEqual(first);
  expect(asked).toEqual([0]);
});

it('a home more, and it costs them nothing', async () => {
  await writeCounty(store.db, { ...scarce, homes: [onlyHome, aHome({ id: homeId('H-2'), clauses: one })] });
  expect(await costsOf()).toMatchObject([{ state: 'none' }]);
});

it('a referral that is not there is refused', async () => {
  expect(await services.costsToOthers(referralId('R-9'), [1])).toMatchObject({
    ok: false,
    refusal: { code: 'unknown-referral' },
  });
});

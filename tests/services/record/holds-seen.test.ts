// What is held shows in every answer at once, to nobody's name; and when its time comes it shows no more, though nobody wrote a word.

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { referralId } from '#src/domain/index';
import { createServices, type Services } from '#src/services/index';
import type { Store } from '#src/store/index';
import { solvingHere } from '../../helpers/solver.js';
import { onEveryStore } from '../../store/on-every-store.js';
import { asking, begin, given, later, MORNING, type World } from './holds-world.js';

onEveryStore('what is held', (open) => {
  let store: Store;
  let world: World;
  let services: Services;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    world = await begin(store, { singles: 2, pairs: 0 });
    const { policy, now } = world.deps;
    const today = await world.deps.asAt();
    services = createServices({ store, policy, asAt: null, today: () => today, now, ...solvingHere() });
  });

  const hold = async (text: string) => given(await world.holds.hold(world.by(), asking(text, later(1))));
  const matched = async (id: string) => {
    const answer = await services.matchReferral(referralId(id));
    if (!answer.ok) throw new Error(answer.refusal.code);
    const { options, versions, notConsidered } = answer.value;
    return { homes: options.flatMap(({ parts }) => parts.map(({ home }) => home)).sort(), versions, notConsidered };
  };
  const board = async () => {
    const answer = await services.vacancies();
    return answer.ok ? answer.value.lines.reduce((sum, line) => sum + line.held, 0) : -1;
  };

  test('is no option for another until its time has come, and then it is again', async () => {
    const before = await matched('R-2');
    expect(before.homes).toContain('H-3');
    await hold('R-1 at H-3');
    const during = await matched('R-2');
    expect(during.homes).toEqual(before.homes.filter((home) => home !== 'H-3'));
    expect((await matched('R-1')).homes).toContain('H-3');
    expect(await board()).toBe(1);
    world.at(later(1));
    const after = await matched('R-2');
    expect(after.homes).toEqual(before.homes);
    expect(await board()).toBe(0);
    const names = [before, during, after].map(({ versions }) => versions.replay);
    expect(new Set(names).size).toBe(3);
    world.at(MORNING);
    expect(await matched('R-2')).toEqual(during);
  });

  test('is another name of the data for each hold whose time has come, until the clock has written it down', async () => {
    await hold('R-1 at H-3');
    world.at(later(1));
    const past = (await matched('R-2')).versions.data;
    await world.holds.lapseHolds();
    const written = (await matched('R-2')).versions.data;
    expect(past).toMatch(/^\d+\.1$/);
    expect(written).toMatch(/^\d+$/);
  });

  test('is told of a home that has none left as no free place, and not for whom', async () => {
    await hold('R-1 at H-3');
    const answer = await services.explainOption(referralId('R-2'), 'H-3');
    if (!answer.ok) throw new Error(answer.refusal.code);
    const { referral: _, answer: list, ...told } = answer.value;
    const text = JSON.stringify([told, { ...list, referral: null }]);
    expect(text).toContain('no-free-place');
    for (const secret of ['R-1', 'C-1', 'HD-', 'PO-1']) expect(text).not.toContain(`"${secret}`);
  });

  test('is in the proposal for everyone as held, and placed by nobody again', async () => {
    await hold('R-1 at H-3');
    const answer = await services.allocate({});
    if (!answer.ok) throw new Error(answer.refusal.code);
    const { held, places } = answer.value.proposal;
    expect(held).toEqual([{ referral: 'R-1', children: ['C-1'], home: 'H-3' }]);
    expect(places.map(({ referral, home }) => `${referral}: ${home === 'H-3'}`)).toEqual(['R-2: false']);
  });

  test('costs the others nothing more to take for whom it is held', async () => {
    await hold('R-1 at H-3');
    const list = await services.matchReferral(referralId('R-1'));
    if (!list.ok) throw new Error(list.refusal.code);
    const rank = list.value.options.find(({ parts }) => parts[0]?.home === 'H-3')?.rank ?? 0;
    const costs = await services.costsToOthers(referralId('R-1'), [rank]);
    expect(costs.ok && costs.value.each.map(({ state }) => state)).toEqual(['none']);
  });
});

// A model kept in HiGHS: also when it is empty, and when rows come after columns.

import { afterEach, expect, it } from 'vitest';
import { loadHighs } from '#solver/highs/load';
import { openSession, type Session } from '#solver/highs/session';

const highs = await loadHighs();
const none = Number.NEGATIVE_INFINITY;
let session: Session | null = null;
const opened = (rows: readonly (readonly [number, number])[]): Session => {
  session = openSession(highs, {
    lower: Float64Array.from(rows, ([lower]) => lower),
    upper: Float64Array.from(rows, ([, upper]) => upper),
  });
  return session;
};

afterEach(() => session?.dispose());

it('answers without a column: nothing, at no worth, with a multiplier of 0 a row', () => {
  const { linear, whole } = opened([[none, 3]]);
  expect(linear()).toMatchObject({ status: 'optimal', worth: 0, bound: 0, duals: Float64Array.of(0) });
  expect(whole()).toMatchObject({ status: 'optimal', values: new Float64Array(), duals: null });
});

it('says infeasible without a column where a row asks for one, until its limit is moved', () => {
  const { linear, boundRow } = opened([[1, 3]]);
  expect(linear().status).toBe('infeasible');
  boundRow(0, 0, 3);
  expect(linear().status).toBe('optimal');
});

it('takes rows after columns, and prices them', () => {
  const { addColumns, addRows, linear, whole } = opened([]);
  addColumns({
    worth: Float64Array.of(5, 4),
    lower: new Float64Array(2),
    upper: Float64Array.of(1, 1),
    starts: new Int32Array(3),
    rows: new Int32Array(),
    coefficients: new Float64Array(),
  });
  addRows(
    { lower: Float64Array.of(none, none), upper: Float64Array.of(3, 9) },
    Int32Array.of(0, 2, 3),
    Int32Array.of(0, 1, 1),
    Float64Array.of(2, 2, 1),
  );
  expect(linear()).toMatchObject({ worth: 7, duals: Float64Array.of(2, 0) });
  expect(whole()).toMatchObject({ status: 'optimal', worth: 5, values: Float64Array.of(1, 0) });
});

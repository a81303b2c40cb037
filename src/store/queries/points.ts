// A point is two columns, both held or neither.

import type { Point } from '#src/domain/index';

interface Columns<N> {
  readonly lat: N;
  readonly lon: N;
}

export const columnsOf = (point: Point | null): Columns<number | null> => ({
  lat: point?.lat ?? null,
  lon: point?.lon ?? null,
});

export const pointOf = ({ lat, lon }: Columns<number>): Point => ({ lat, lon });

export const pointOrNull = ({ lat, lon }: Columns<number | null>): Point | null =>
  lat === null || lon === null ? null : { lat, lon };

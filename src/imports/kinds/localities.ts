// Localities: the council's own gazetteer of towns and villages.

import type { Locality } from '#src/domain/index';
import { defaulted, required } from '../columns/column.js';
import { oneToOne } from '../columns/kind.js';
import { pointColumns } from '../columns/point.js';
import { whole } from '../fields/number.js';
import { text } from '../fields/text.js';

export const localities = oneToOne({
  columns: {
    name: required('locality', text, 'Town or village', { also: ['name'] }),
    authority: required('authority', text, 'The local authority it lies in', { also: ['oslaua', 'laua'] }),
    ...pointColumns,
    population: defaulted('population', whole(0, 20_000_000), 0, 'People who live there; 0 where unknown'),
  },
  key: (row) => `${row.name}, ${row.authority}`.toLowerCase(),
  make: ({ lat, lon, ...row }): Locality => ({ ...row, point: { lat, lon } }),
  rowsOf: ({ point, ...locality }) => [{ ...locality, ...point }],
  of: (county) => county.localities,
});

// Venues: a name and where it is.

import { type Venue, venueId } from '#src/domain/index';
import { required } from '../columns/column.js';
import { oneToOne } from '../columns/kind.js';
import { pointColumns } from '../columns/point.js';
import { reference, text } from '../fields/text.js';

export const venues = oneToOne({
  columns: {
    id: required('venue_id', reference(venueId, 'V-1'), 'The venue’s reference'),
    name: required('venue_name', text, 'Its name', { also: ['name'] }),
    ...pointColumns,
  },
  key: (row) => row.id,
  make: ({ id, name, lat, lon }): Venue => ({ id, name, point: { lat, lon } }),
  rowsOf: ({ id, name, point }) => [{ id, name, ...point }],
  of: (county) => county.venues,
});

// Schools: a name and where it is.

import { type School, schoolId } from '#src/domain/index';
import { required } from '../columns/column.js';
import { oneToOne } from '../columns/kind.js';
import { pointColumns } from '../columns/point.js';
import { reference, text } from '../fields/text.js';

export const schools = oneToOne({
  columns: {
    id: required('school_id', reference(schoolId, 'S-4'), 'The school’s reference'),
    name: required('school_name', text, 'Its name', { also: ['name'] }),
    ...pointColumns,
  },
  key: (row) => row.id,
  make: ({ id, name, lat, lon }): School => ({ id, name, point: { lat, lon } }),
  rowsOf: ({ id, name, point }) => [{ id, name, ...point }],
  of: (county) => county.schools,
});

// The kinds of home are a closed list: what is no lawful placement cannot be brought in as one.

import { expect, test } from 'vitest';
import { read } from './helpers.js';

const header = 'home_id,home_name,home_type,provider_id,locality,host_la,registration_status';
const home = (type: string) => read('homes', [header, `H-9,Name,${type},P-2,Devizes,Wiltshire,approved`]);

test.each(['hotel', 'bed-and-breakfast', 'B&B', 'hostel', 'caravan', 'other', 'lodgings', ''])(
  'a home of the kind "%s" is refused',
  (type) => {
    const { accepted, issues } = home(type);
    expect(accepted).toEqual([]);
    expect(issues).toMatchObject([{ line: 2, field: 'home_type' }]);
  },
);

test('a parent’s home and a residential family centre are brought in', () => {
  for (const type of ['parent', 'residential-family-centre']) expect(home(type).accepted).toMatchObject([{ type }]);
});

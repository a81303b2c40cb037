// A child with everything held about them, a sister, carers with private facts, and staff who may do this and not that.

import { sql } from 'kysely';
import { aChild, aCounty, aHome, aMember, aReferral } from '#fixtures/build';
import { childId, day, personId, type StaffRole, type Standing, staffId } from '#src/domain/index';
import { type Store, writeCounty } from '#src/store/index';
import { makeRights } from '../../../src/services/record/rights/index.js';
import { policy as usual } from '../../matching/county.js';

export const NOW = new Date('2026-11-20T12:00:00.000Z');
export const anna = childId('C-1');
export const entered = childId('C-90');

/** What stands in the record of others, and may never stand in Anna's file. */
export const secrets = [
  'C-2',
  'SISTER-FAITH',
  'CARER-NAME',
  'CARER-POSTCODE',
  'AUNT-FACT',
  'MOTHER-SAID',
  'X-9',
  '2014-02-14',
];
/** What stands in hers, and must. */
export const hers = ['2012-05-01', 'ANNA-LANGUAGE', 'ANNA-SAID', 'ANNA-WISH', 'WHY-NOT-FIRST', 'epilepsy', 'U1'];

const sister = aChild({ id: childId('C-2'), bornOn: day('2014-02-14'), faith: 'SISTER-FAITH', siblings: [anna] });
const child = aChild({
  id: anna,
  bornOn: day('2012-05-01'),
  language: 'ANNA-LANGUAGE',
  home: { postcode: 'BA14 1AA', point: null },
  needs: [{ code: 'epilepsy', level: 'high', recordedOn: null, source: 'told by C-2', expiresOn: null }],
  siblings: [sister.id],
  links: [{ kind: 'same-exploiter', person: personId('X-9'), source: null, recordedOn: null, expiresOn: null }],
});
const mistake = aChild({ id: entered, bornOn: day('2015-01-01') });
const home = aHome({
  name: 'CARER-NAME',
  at: { locality: 'Salisbury', postcode: 'CARER-POSTCODE', point: null, authority: 'Wiltshire' },
});

export async function begin(store: Store) {
  const base = aReferral();
  const pair = aReferral({
    members: [aMember({ child, inTheirWords: 'ANNA-WISH' }), aMember({ child: sister })],
  });
  const alone = aReferral({ id: 'R-90' as typeof base.id, members: [aMember({ child: mistake })] });
  await writeCounty(store.db, aCounty({ children: [child, sister, mistake], referrals: [pair, alone], homes: [home] }));
  await sql`insert into staff (id, name) values ('HS-1', 'A'), ('HS-2', 'B'), ('PO-1', 'C'), ('AD-1', 'D') on conflict do nothing`.execute(
    store.db,
  );
  await sql`insert into placement (id, child_id, home_id, from_day) values ('PL-1', 'C-1', ${home.id}, '2026-01-01')`.execute(
    store.db,
  );
  await sql`insert into episode (child_id, position, decom, rne, legal_status, category_of_need, place, sealed)
    values ('C-1', 0, '2026-01-01', 'S', 'C2', 'N1', 'U1', null)`.execute(store.db);
  return { pair, home };
}

const someone = (id: string, role: StaffRole): Standing => ({
  staff: staffId(id),
  on: day('2026-11-20'),
  roles: [{ role, team: null, deputyOf: null }],
  conflicts: [],
  glass: [],
  surface: 'command-line',
});
export const head = { who: someone('HS-1', 'head-of-service') };
export const head2 = { who: someone('HS-2', 'head-of-service') };
export const officer = { who: someone('PO-1', 'placement-officer') };
export const administrator = { who: someone('AD-1', 'administrator') };
export const director = { who: someone('HS-1', 'director') };

export const rightsOf = (store: Store, policy = usual) =>
  makeRights({ store, policy, now: () => NOW, asAt: async () => day('2026-11-20') });

// Children by reference, with the references of their brothers and sisters.

import type { Kysely } from 'kysely';
import type { Child } from '#src/domain/index';
import { byOwner, type Rows, replaceRows, upsertRows } from '../rows.js';
import type { ChildRow } from '../tables/children.js';
import type { Database } from '../tables/index.js';
import { columnsOf, pointOrNull } from './points.js';

export async function saveChildren(db: Kysely<Database>, children: readonly Child[]): Promise<void> {
  await upsertRows(db, 'child', 'id', children.map(toRow));
  const links = children.flatMap(({ id, siblings }) =>
    siblings.map((sibling, position) => ({ child_id: id, position, sibling_id: sibling })),
  );
  const ids = children.map((child) => child.id);
  await replaceRows(db, 'sibling_link', 'child_id', ids, links);
}

export const childTables = ['child', 'sibling_link'] as const;

export function childrenOf(held: Rows<(typeof childTables)[number]>): Child[] {
  const siblingsOf = byOwner(
    held.sibling_link,
    (link) => link.child_id,
    (link) => link.sibling_id,
  );
  return held.child.map((row) => fromRow(row, siblingsOf(row.id)));
}

const toRow = (child: Child): ChildRow => ({
  id: child.id,
  born_on: child.bornOn,
  sex: child.sex,
  ethnicity: child.ethnicity,
  uasc: child.uasc,
  postcode: child.home.postcode,
  ...columnsOf(child.home.point),
  needs: child.needs,
  access: child.access,
  animals: child.animals,
  health: child.health,
  language: child.language,
  faith: child.faith,
  culture: child.culture,
  links: child.links,
  age_disputed: child.ageDisputed,
});

const fromRow = (row: ChildRow, siblings: Child['siblings']): Child => ({
  id: row.id,
  bornOn: row.born_on,
  sex: row.sex,
  ethnicity: row.ethnicity,
  uasc: row.uasc,
  home: { postcode: row.postcode, point: pointOrNull(row) },
  needs: row.needs,
  access: row.access,
  animals: row.animals,
  health: row.health,
  language: row.language,
  faith: row.faith,
  culture: row.culture,
  siblings,
  links: row.links,
  ageDisputed: row.age_disputed,
});

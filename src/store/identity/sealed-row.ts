// A row on its way to disk and back: its sealed fields in one envelope, bound to the row; the rest as it is.

import { StoreError } from '../errors.js';
import type { SealedTable } from '../tables/index.js';
import { countyAtRest, namesIn, sealedFields } from './at-rest.js';
import { fits, isNothing, type Kind, nothingOf } from './fields.js';
import type { KeyRing } from './keys/key-ring.js';
import { nameOf, type Place, sealText, unsealText } from './seal.js';
import type { Unsealed } from './unsealed.js';

type Row = Readonly<Record<string, unknown>>;

/** The column that holds a row's envelope. */
export const SEALED = 'sealed';

export const isSealed = (table: string): table is SealedTable => Object.hasOwn(sealedFields, table);

export const fieldsOf = (table: SealedTable): readonly (readonly [string, Kind])[] => fields.get(table) ?? [];
const fields = new Map<string, readonly (readonly [string, Kind])[]>(
  Object.entries(sealedFields).map(([table, of]) => [table, Object.entries(of)]),
);

/** The row as it lies on disk. Throws `refused-by-schema` for a value that its column would have refused. */
export function sealRow(ring: KeyRing, table: SealedTable, row: Row): Row {
  const stored: Record<string, unknown> = { ...row };
  const kept: Record<string, unknown> = {};
  for (const [name, kind] of fieldsOf(table)) {
    const value = row[name];
    if (!fits(kind, value)) throw refused(table, name);
    if (!isNothing(kind, value)) kept[name] = value;
    delete stored[name];
  }
  const nothing = Object.keys(kept).length === 0;
  stored[SEALED] = nothing ? null : sealText(ring, placeOf(table, row), JSON.stringify(kept));
  return stored;
}

/** Gives the sealed fields of rows of a table: each envelope is opened once for as long as it is in use. */
export function rowOpener(ring: KeyRing, unsealed: Unsealed, table: SealedTable): (row: Row, envelope: unknown) => Row {
  const key = keyOf(table);
  const nothing = Object.fromEntries(fieldsOf(table).map(([name, kind]) => [name, nothingOf(kind)]));
  const mayBeNone = !Object.values(nothing).includes(undefined);
  return (row, envelope) => {
    if (envelope === null && mayBeNone) return nothing;
    const place = placeBy(table, key, row);
    const text = typeof envelope === 'string' ? envelope : '';
    const open = () => ({ ...nothing, ...JSON.parse(unsealText(ring, place, text)) });
    return unsealed.contents(text, nameOf(place), open);
  };
}

const keyOf = (table: SealedTable) => namesIn(countyAtRest[table].key);
const placeOf = (table: SealedTable, row: Row): Place => placeBy(table, keyOf(table), row);

function placeBy(table: string, key: readonly string[], row: Row): Place {
  const values = key.map((column) => row[column] as string | number);
  const [only] = values;
  return { table, column: SEALED, row: values.length === 1 && only !== undefined ? only : values };
}

const refused = (table: string, constraint: string) =>
  new StoreError('refused-by-schema', `a row of ${table} was refused by ${constraint}`, { table, constraint });

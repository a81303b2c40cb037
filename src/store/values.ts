// How values cross the wire, the same on both drivers: days stay text, counts and pence are numbers.

import pg from 'pg';

type Parse = (text: string) => unknown;

const { builtins } = pg.types;

/** `date` must never become a JS Date: a Day is text, and a Date would move with the time zone. */
const ours = new Map<number, Parse>([
  [builtins.DATE, (text) => text],
  [builtins.INT8, wholeNumber],
  [builtins.NUMERIC, Number],
]);

/** How the text of a column of that type is read. */
export const parserOf = (oid: number): Parse => ours.get(oid) ?? pg.types.getTypeParser(oid, 'text');

/** For pg's own pool: its `types` setting. */
export const pgTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : parserOf(oid),
};

/** A parameter as PostgreSQL's text format has it, as `pg` would write it. */
export function toParameter(value: unknown): string | Uint8Array | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Uint8Array) return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return arrayText(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function arrayText(values: readonly unknown[]): string {
  const items = values.map((value) => {
    if (value === null || value === undefined) return 'NULL';
    if (Array.isArray(value)) return arrayText(value);
    if (value instanceof Uint8Array) return `"\\\\x${Buffer.from(value).toString('hex')}"`;
    return `"${String(toParameter(value)).replace(/[\\"]/g, '\\$&')}"`;
  });
  return `{${items.join(',')}}`;
}

function wholeNumber(text: string): number {
  const n = Number(text);
  if (!Number.isSafeInteger(n)) throw new Error(`expected a whole number that JavaScript can hold, received ${text}`);
  return n;
}

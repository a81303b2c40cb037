// Files in, values and issues out: the door of this room. Pure, and never a throw for what a file holds.

import type { County } from '#src/domain/index';
import type { Imported, Kind } from './columns/kind.js';
import type { ImportFile } from './columns/row.js';
import { children } from './kinds/children.js';
import { family } from './kinds/family.js';
import { homes } from './kinds/homes.js';
import { household } from './kinds/household.js';
import { localities } from './kinds/localities.js';
import { offers } from './kinds/offers.js';
import { places } from './kinds/places.js';
import { providers } from './kinds/providers.js';
import { referrals } from './kinds/referrals.js';
import { residents } from './kinds/residents.js';
import { schools } from './kinds/schools.js';
import { venues } from './kinds/venues.js';
import type { Known } from './known.js';
import type { KindName, Rows } from './rows.js';

/** Every kind of file, in an order in which each points only at those before it. */
export const kinds: { readonly [K in KindName]: Kind<Rows[K]> } = {
  localities,
  schools,
  venues,
  providers,
  homes,
  places,
  household,
  children,
  residents,
  referrals,
  offers,
  family,
};

export const kindNames: readonly KindName[] = [
  'localities',
  'schools',
  'venues',
  'providers',
  'homes',
  'places',
  'household',
  'children',
  'residents',
  'referrals',
  'offers',
  'family',
];

export const isKind = (name: string): name is KindName => Object.hasOwn(kinds, name);

/**
 * Reads files of one kind together. A row that can't be read never loses the others; a reference used twice, within a
 * file or across them, refuses the later row. `accepted` keeps the order of the files and their rows.
 */
export const importRows = <K extends KindName>(
  kind: K,
  files: readonly ImportFile[],
  known: Known,
): Imported<Rows[K]> => kinds[kind].read(files, known);

/** The rows of a kind that a county holds, as CSV text that `importRows` reads back unchanged. */
export const exportRows = <K extends KindName>(kind: K, county: County): string =>
  writeRows(kind, rowsOf(kind, county));

/** Those rows as values. */
export const rowsOf = <K extends KindName>(kind: K, county: County): readonly Rows[K][] => kinds[kind].of(county);

/** Any rows of a kind as CSV text. */
export const writeRows = <K extends KindName>(kind: K, rows: readonly Rows[K][]): string => kinds[kind].write(rows);

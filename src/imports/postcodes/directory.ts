// The ONS Postcode Directory: where a postcode is, and in which authority.

import type { Point } from '#src/domain/index';
import { required } from '../columns/column.js';
import { readLines } from '../columns/row.js';
import { decimal } from '../fields/number.js';
import { text } from '../fields/text.js';
import type { Issue } from '../issue.js';

export interface PostcodePlace {
  readonly point: Point;
  /** The local authority's ONS code. */
  readonly authority: string;
}

/** Whole postcodes, and sectors (the middle of their postcodes, in the authority of the first), without spaces. */
export type PostcodeDirectory = ReadonlyMap<string, PostcodePlace>;

const columns = {
  postcode: required('pcds', text, 'Postcode', { also: ['pcd', 'pcd2', 'postcode'], private: true }),
  lat: required('lat', decimal(-90, 100), 'Latitude; 99.999999 where there is no grid reference', {
    also: ['latitude'],
  }),
  lon: required('long', decimal(-180, 180), 'Longitude', { also: ['longitude', 'lon'] }),
  authority: required('oslaua', text, 'Local authority district', { also: ['laua', 'ladcd'] }),
};

/** Reads the directory, or a part of it; its many other columns are passed over in silence. */
export function postcodeDirectory(
  bytes: Uint8Array,
  fileName: string,
): { readonly directory: PostcodeDirectory; readonly issues: readonly Issue[] } {
  const { lines, issues } = readLines(columns, [{ bytes, name: fileName }]);
  const directory = new Map<string, PostcodePlace>();
  const sectors = new Map<string, PostcodePlace[]>();
  for (const { row } of lines.filter((line) => line.row.lat <= 90)) {
    const { authority, lat, lon } = row;
    const place = { point: { lat, lon }, authority };
    const postcode = keyOf(row.postcode);
    directory.set(postcode, place);
    const sector = sectors.get(postcode.slice(0, -2));
    if (sector === undefined) sectors.set(postcode.slice(0, -2), [place]);
    else sector.push(place);
  }
  for (const [sector, places] of sectors) directory.set(sector, middleOf(places));
  return { directory, issues: issues.filter((issue) => issue.severity === 'refused') };
}

/** Where a postcode or sector is; null when the directory hasn't got it. */
export const lookUp = (directory: PostcodeDirectory, postcode: string | null): PostcodePlace | null =>
  postcode === null ? null : (directory.get(keyOf(postcode)) ?? null);

const keyOf = (postcode: string): string => postcode.toUpperCase().replace(/\s/g, '');

function middleOf(places: readonly PostcodePlace[]): PostcodePlace {
  const mean = (of: (point: Point) => number) => places.reduce((sum, { point }) => sum + of(point), 0) / places.length;
  return { point: { lat: mean((p) => p.lat), lon: mean((p) => p.lon) }, authority: places[0]?.authority ?? '' };
}

// The columns that say where something is.

import type { Point } from '#src/domain/index';
import { decimal } from '../fields/number.js';
import { optional, required } from './column.js';

const lat = decimal(-90, 90);
const lon = decimal(-180, 180);

export interface MaybePoint {
  readonly lat: number | null;
  readonly lon: number | null;
}

/** Latitude and longitude that must be there. */
export const pointColumns = {
  lat: required('latitude', lat, 'WGS84 degrees north', { from: 'ONS', also: ['lat'] }),
  lon: required('longitude', lon, 'WGS84 degrees east: west is negative', { from: 'ONS', also: ['long', 'lon'] }),
};

/** Latitude and longitude that may be blank, both: the postcode then says where. */
export const maybePointColumns = {
  lat: optional('latitude', lat, 'WGS84 degrees north; blank where the postcode is to say', {
    from: 'ONS',
    also: ['lat'],
    private: true,
  }),
  lon: optional('longitude', lon, 'WGS84 degrees east: west is negative', {
    from: 'ONS',
    also: ['long', 'lon'],
    private: true,
  }),
};

export const latLon = (point: Point | null): MaybePoint => ({ lat: point?.lat ?? null, lon: point?.lon ?? null });

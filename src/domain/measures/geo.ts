// Where things are, and the two distances that must never be mixed.

import { type Miles, miles, type RoadMiles, roadMiles } from './units.js';

/** WGS84 degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

const EARTH_RADIUS_MILES = 3958.8;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance (haversine). This is the figure of the SSDA903 return. */
export function straightLine(a: Point, b: Point): Miles {
  const dLat = radians(b.lat - a.lat);
  const dLon = radians(b.lon - a.lon);
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2;
  return miles(2 * EARTH_RADIUS_MILES * Math.asin(Math.min(1, Math.sqrt(h))));
}

/** Road estimate: great-circle × the policy's stated factor. An estimate, and always called one. */
export const byRoad = (distance: Miles, factor: number): RoadMiles => roadMiles(distance * factor);
